import { expect, test } from 'vitest';
import { drawSight, drawSightKey, type SightSpec } from '../../src/charts/draw-sight.ts';

const box = (id: string, label: readonly string[] = [id], gap = false) => ({ id, label, more: [], gap });

const spec: SightSpec = {
  alt: 'Mål & tal',
  direction: 'ltr',
  columns: [
    { heading: 'Mål', boxes: [box('ro')] },
    { heading: 'Tal', boxes: [box('a', ['To', 'linjer']), box('b', ['<b>'], true), box('c')] },
  ],
  ties: [
    ['ro', 'a'],
    ['ro', 'c'],
    ['ro', 'nowhere'],
  ],
};
const draw = () => drawSight(spec);

test('is as wide as its columns and as high as the tallest, and says its sentence', () => {
  // Two columns of 250 and the alley of 60; the heading's 44, then 56 + 36 + 36 and a gap of 12 below each.
  expect(draw()).toContain('<svg class="sight" role="img" aria-label="Mål &amp; tal" viewBox="0 0 560 208">');
  expect(draw()).toContain('<g aria-hidden="true">');
});

test('stacks the boxes of a column without overlap, and centres a short column', () => {
  const boxes = boxesIn(draw());
  expect(boxes).toEqual([
    { x: 0, y: 44 + (164 - 36) / 2, width: 250, height: 36 },
    { x: 310, y: 50, width: 250, height: 56 },
    { x: 310, y: 118, width: 250, height: 36 },
    { x: 310, y: 166, width: 250, height: 36 },
  ]);
});

test('does not spread few boxes over the height of a long column', () => {
  const many = {
    heading: 'Tal',
    boxes: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => box(id)),
  };
  const few = { heading: 'Mål', boxes: [box('x'), box('y')] };
  const [x, y] = boxesIn(drawSight({ ...spec, columns: [few, many], ties: [] }));
  // Four gaps of 12 between neighbours, the pair in the middle of 10 × 48.
  expect((y?.y ?? 0) - (x?.y ?? 0)).toBe(36 + 48);
  expect(((x?.y ?? 0) + (y?.y ?? 0) + 36) / 2).toBe(44 + 240);
});

test('prints headings and lines in the middle of their boxes, one line a text, escaped', () => {
  const texts = [...draw().matchAll(/<text(?: class="(\w)")? x="([\d.]+)" y="([\d.]+)">([^<]*)<\/text>/g)];
  expect(texts.map(([, className, x, y, text]) => [className, Number(x), Number(y), text])).toEqual([
    ['h', 125, 22, 'Mål'],
    [undefined, 125, 130, 'ro'],
    ['h', 435, 22, 'Tal'],
    [undefined, 435, 72, 'To'],
    [undefined, 435, 92, 'linjer'],
    [undefined, 435, 140, '&lt;b&gt;'],
    [undefined, 435, 188, 'c'],
  ]);
});

test('marks the box of what something is missing about', () => {
  expect(draw().match(/<rect class="gap"/g)).toHaveLength(1);
  expect(draw()).toContain('<rect class="gap" x="310" y="118"');
});

test('has a key with the same mark, and its words escaped', () => {
  const key = drawSightKey('Tal & mål');
  expect(key).toMatch(/<svg class="sight" aria-hidden="true"[^>]*><rect class="gap"/);
  expect(key).toMatch(/<\/svg>Tal &amp; mål<\/p>$/);
});

test('ties the middles of the facing sides, and leaves out a tie to nothing', () => {
  expect(draw().match(/<path d="[^"]*"\/>/g)).toEqual([
    '<path d="M250 126C280 126 280 78 310 78"/>',
    '<path d="M250 126C280 126 280 184 310 184"/>',
  ]);
});

test('runs from right to left in right-to-left text', () => {
  const mirrored = drawSight({ ...spec, direction: 'rtl' });
  expect(boxesIn(mirrored).map(({ x }) => x)).toEqual([310, 0, 0, 0]);
  expect(boxesIn(mirrored).map(({ y }) => y)).toEqual(boxesIn(draw()).map(({ y }) => y));
  expect(mirrored).toContain('<path d="M310 126C280 126 280 78 250 78"/>');
});

test('has room for a column without boxes', () => {
  const empty = { ...spec, columns: [...spec.columns, { heading: 'Hul', boxes: [] }], ties: [] };
  expect(boxesIn(drawSight(empty))).toEqual(boxesIn(draw()));
  expect(drawSight(empty)).toContain('viewBox="0 0 870 208"');
});

function boxesIn(markup: string): { x: number; y: number; width: number; height: number }[] {
  const rects = markup.matchAll(/<rect[^>]* x="([\d.]+)" y="([\d.]+)" width="(\d+)" height="(\d+)"\/>/g);
  return [...rects].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}
