import readCode from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrCode } from '../../src/export/qr-code.ts';

describe('qrCode(address)', () => {
  const address = 'https://example.org/maal/tryghed/';
  const { size, path } = qrCode(address);
  const dark = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    dark[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));

  test('is drawn as runs of modules, each a closed rectangle one module high', () => {
    expect(path).toMatch(/^(?:M\d+ \d+h(\d+)v1h-\1z)+$/);
  });

  test('fills its box to the edge, so that it can stand in line with other things', () => {
    expect([dark[0]?.[0], dark[0]?.[size - 1], dark[size - 1]?.[0]]).toEqual([true, true, true]);
  });

  test('is read with four modules of white around it', () => {
    const scale = 4;
    const side = (size + 8) * scale;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let y = 0; y < size * scale; y++)
      for (let x = 0; x < size * scale; x++)
        if (dark[Math.floor(y / scale)]?.[Math.floor(x / scale)]) {
          const at = ((y + 4 * scale) * side + x + 4 * scale) * 4;
          pixels.fill(0, at, at + 3);
        }
    expect(readCode(pixels, side, side)?.data).toBe(address);
  });
});
