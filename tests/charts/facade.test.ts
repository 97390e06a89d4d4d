import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawFacade, FACADE, litWindows } from '../../src/charts/draw-facade.ts';
import { facade } from './examples.ts';

const all = Array.from({ length: 101 }, (_, lit) => lit);

describe.each([
  ['ordered', null],
  ['scattered', 'f'],
])('a façade with %s windows', (_, seed) => {
  test('lights exactly n of a hundred and outlines the others', () => {
    for (const lit of all) {
      const svg = drawFacade(facade(lit, { seed }));
      expect(windowsIn(svg, 'p1')).toBe(lit);
      expect(windowsIn(svg, 'p2')).toBe(lit);
      expect(windowsIn(svg, 'f1')).toBe(2 * (100 - lit));
      expect(windowsIn(svg, 'f2')).toBe(100 - lit);
    }
  });

  test('draws no window outside its box and none twice', () => {
    const spec = facade(37, { seed });
    const seen = new Set<string>();
    for (const [, x, y, length] of drawFacade(spec).matchAll(/M([\d.]+) ([\d.]+)h(\d+)/g)) {
      expect(Number(x) + Number(length) - 3).toBeLessThanOrEqual(FACADE.width);
      expect(Number(y)).toBeLessThan(FACADE.height);
      for (let window = 0; window < Number(length); window += 10) seen.add(`${Number(x) + window} ${y}`);
    }
    expect(seen.size).toBe(37 * 2 + 63 * 3);
  });
});

test('is not cut off at its edges on paper, or Firefox prints the last windows without their outer sides', () => {
  const css = readFileSync(new URL('../../src/styles/facade.css', import.meta.url), 'utf8');
  const onPaper = css.slice(css.indexOf('@media print'));
  expect(/\.fa \{[^}]*\}/.exec(onPaper)?.[0]).toContain('overflow: visible;');
});

test('adds windows and never puts one out when a scattered share grows', () => {
  for (const lit of all.slice(1)) {
    const before = litWindows(facade(lit - 1, { seed: 'glad' }));
    const after = litWindows(facade(lit, { seed: 'glad' }));
    expect(before.every((window, index) => !window || after[index])).toBe(true);
  }
});

test('scatters by the seed: the same for the same, another for another', () => {
  const picture = (seed: string): string => drawFacade(facade(50, { seed }));
  expect(picture('a')).toBe(picture('a'));
  expect(picture('a')).not.toBe(picture('b'));
});

test('fills the block column by column from the side where text starts', () => {
  const lit = (direction: 'ltr' | 'rtl'): number[] =>
    litWindows(facade(5, { direction })).flatMap((window, index) => (window ? [index] : []));
  expect(lit('ltr')).toEqual([0, 1, 25, 50, 75]);
  expect(lit('rtl')).toEqual([23, 24, 49, 74, 99]);
});

test('is named by its message, and passed over where it has none', () => {
  const opening = (svg: string): string => svg.slice(0, svg.indexOf(' viewBox'));
  expect(opening(drawFacade(facade(5, { alt: 'A & B' })))).toBe(
    '<svg class="fa paper" role="img" aria-label="A &amp; B"',
  );
  expect(opening(drawFacade(facade(5, { alt: '' })))).toBe('<svg class="fa paper" aria-hidden="true"');
});

test.each([-1, 101, 36.5, NaN])('refuses to light %d windows', (lit) => {
  expect(() => drawFacade(facade(lit))).toThrow(RangeError);
});

function windowsIn(svg: string, className: string): number {
  const path = new RegExp(`class="${className}" d="([^"]*)"`).exec(svg)?.[1] ?? '';
  return [...path.matchAll(/h(\d+)/g)].reduce((sum, [, length]) => sum + Number(length) / 10, 0);
}
