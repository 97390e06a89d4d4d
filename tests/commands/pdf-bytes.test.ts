import { describe, expect, test } from 'vitest';
import { reproducible } from '../../src/commands/pdf-bytes.ts';

/** What Chromium writes for a table of two headings and a cell, with the ids and the second that a run gave them. */
function printed({
  left,
  right,
  cell,
  second,
}: Record<'left' | 'right' | 'cell' | 'second', string>): string {
  const index = [
    [left, '97 0 R'],
    [right, '101 0 R'],
    [cell, '8 0 R'],
  ].sort();
  return [
    `<</CreationDate (D:202611261955${second}+00'00') /ModDate (D:202611261955${second}+00'00')>>`,
    `97 0 obj\n<</S /TH /ID (node${left})>>\nendobj`,
    `101 0 obj\n<</S /TH /ID (node${right})>>\nendobj`,
    `8 0 obj\n<</S /TD /Headers [(node${left}) (node${right})] /ID (node${cell})>>\nendobj`,
    `9 0 obj\n<</Limits [(node${index[0]?.[0]}) (node${index[2]?.[0]})]\n` +
      `/Names [${index.map(([id, element]) => `(node${id}) ${element}`).join(' ')}]>>\nendobj`,
    'xref',
  ].join('\n');
}

const onceMore = (pdf: string) => Buffer.from(reproducible(Buffer.from(pdf), '2026-11-26')).toString();

describe('a printed PDF', () => {
  const inOrder = printed({ left: '00000004', right: '00000005', cell: '00000009', second: '01' });
  const painted = printed({ left: '00000031', right: '00000002', cell: '00000030', second: '59' });

  test('has the same bytes in whatever order the browser has looked at its elements', () => {
    expect(painted).not.toBe(inOrder);
    expect(onceMore(painted)).toBe(onceMore(inOrder));
  });

  test('keeps its references, and an index in order', () => {
    const made = onceMore(painted);
    expect(made).toContain('/Headers [(node00000000) (node00000001)] /ID (node00000002)');
    expect(made).toContain('/Limits [(node00000000) (node00000002)]');
    expect(made).toContain('/Names [(node00000000) 97 0 R (node00000001) 101 0 R (node00000002) 8 0 R]');
  });

  test('is of the day of the build', () => {
    expect(onceMore(painted)).toContain(
      "/CreationDate (D:20261126000000+00'00') /ModDate (D:20261126000000+00'00')",
    );
  });

  test('keeps each object in its place', () => {
    const places = (pdf: string) => [...pdf.matchAll(/\d+ 0 obj|xref/g)].map(({ index }) => index);
    expect(places(onceMore(painted))).toEqual(places(painted));
  });
});
