import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clientSpec } from '../../src/charts/client-spec.ts';
import { drawSparkline } from '../../src/charts/draw-sparkline.ts';
import { drawChart } from '../../src/charts/draw.ts';
import { segmentEdges, trendHead } from '../../src/charts/geometry.ts';
import type { LikertSpec } from '../../src/charts/spec.ts';
import { empty, groups, likert, measured, sparkline, trend } from './examples.ts';

type Bar = LikertSpec['bars'][number];
const bar = (...shares: number[]): Bar => ({
  label: 'x',
  note: '',
  complete: true,
  segments: shares.map((percent) => ({ tone: 'a2', percent, text: String(percent), readout: [] })),
});

describe('the edges of a bar of answers', () => {
  test.each([
    [
      [40, 60],
      [0, 40, 100],
    ],
    // Rounding: what misses 100 by up to 2 is stretched or pressed to it.
    [
      [39, 59],
      [0, (39 / 98) * 100, 100],
    ],
    [
      [51, 51],
      [0, 50, 100],
    ],
    // Some answers are not there: the bar ends where its shares end.
    [
      [39, 58.9],
      [0, 39, 97.9],
    ],
    [
      [20, 30],
      [0, 20, 50],
    ],
    // Shares of more than everybody cannot be drawn as they are.
    [
      [150, 50],
      [0, 75, 100],
    ],
  ])('%j lie at %j', (shares, edges) => {
    segmentEdges(bar(...shares)).forEach((edge, at) => expect(edge).toBeCloseTo(edges[at] ?? NaN, 9));
  });

  test('never run backwards nor beyond the plot, for any shares', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 1, maxLength: 7 }),
        (shares) => {
          const edges = segmentEdges(bar(...shares));
          expect(edges).toHaveLength(shares.length + 1);
          edges.slice(1).forEach((edge, at) => expect(edge).toBeGreaterThan(edges[at] ?? NaN));
          expect(edges.at(-1)).toBeLessThanOrEqual(100 + 1e-9);
        },
      ),
    );
  });
});

describe('a bar that lacks answers', () => {
  const drawn = (direction: 'ltr' | 'rtl') => drawChart({ ...likert, direction, bars: [bar(40, 25)] });

  test('is filled up with a frame that says so, at its far end', () => {
    expect(drawn('ltr')).toContain('<rect class="no-figure" x="65%" width="35%" y="1.5em" height="2em"/>');
    expect(drawn('rtl')).toContain('<rect class="no-figure" x="0%" width="35%" y="1.5em" height="2em"/>');
  });

  test('is also where it lacks no more than rounding could, so that the shown ones do not seem to be all', () => {
    const lacking = { ...bar(98.2), complete: false };
    expect(segmentEdges(lacking)).toEqual([0, 98.2]);
    expect(drawChart({ ...likert, bars: [lacking] })).toContain('class="no-figure" x="98.2%" width="1.8%"');
    expect(drawChart({ ...likert, bars: [{ ...bar(60, 40), complete: false }] })).not.toContain('no-figure');
  });

  test('is not when only rounding lacks', () => {
    expect(drawChart({ ...likert, bars: [bar(39, 59)] })).not.toContain('no-figure');
    expect(drawChart(likert)).not.toContain('no-figure');
  });

  test('draws no answer that nobody gave, and prints no figure where there is no room', () => {
    const svg = drawChart({ ...likert, bars: [bar(6.9, 0, 7, 86.1)] });
    expect(svg.match(/<svg class="s a2"/g)).toHaveLength(3);
    expect([...svg.matchAll(/<text class="m"[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      '7',
      '86.1',
    ]);
  });
});

describe('the room above a trend', () => {
  test.each([
    // Of 60 on the axis; a label needs 1.9 em above its mark, of which the plot itself has 10 em down to zero.
    [[measured(2021, 60)], 1.9],
    [[measured(2021, 57)], 1.4],
    [[measured(2021, 50, 7)], 1.4],
    [[measured(2021, 20)], 0.6],
    [[measured(2021, 20), measured(2024, 57)], 1.4],
    [[empty(2021, 'planned', ['x'])], 0.6],
    [[measured(2021, 20), { ...measured(2024, 20), breakBefore: ['a', 'b'] }], 2.6],
  ])('%#: %d em', (points, head) => {
    expect(trendHead(trend('t', points))).toBeCloseTo(head, 9);
  });
});

describe('the label of a wave lower than both its neighbours', () => {
  /** How far below its mark (or, negative, above it) the middle label stands, in em. */
  function labelOf(own: number, half: number | null, before: number, after: number): number {
    const svg = drawChart(
      trend('t', [measured(2018, before), measured(2021, own, half), measured(2024, after)]),
    );
    const [, dot] = [...svg.matchAll(/<circle class="d" cy="([\d.]+)em"/g)][1] ?? [];
    const [, label] = [...svg.matchAll(/<text class="v[^"]*" y="([\d.]+)em"/g)][1] ?? [];
    return Number(label) * 1.15 - Number(dot);
  }

  test('stands below it, clear of the lines, and else above', () => {
    expect(labelOf(30, null, 40, 40)).toBeGreaterThan(0);
    expect(labelOf(30, null, 40, 20)).toBeLessThan(0);
    expect(labelOf(30, null, 20, 40)).toBeLessThan(0);
    expect(labelOf(30, null, 30, 40)).toBeLessThan(0);
    expect(labelOf(30, null, 40, 30)).toBeLessThan(0);
  });

  test('stands above where there is no room below, down to the end of its interval', () => {
    expect(labelOf(11, null, 40, 40)).toBeGreaterThan(0);
    expect(labelOf(10.7, null, 40, 40)).toBeLessThan(0);
    expect(labelOf(30, 19, 40, 40)).toBeGreaterThan(0);
    expect(labelOf(30, 20, 40, 40)).toBeLessThan(0);
  });

  test('has two neighbours with figures', () => {
    const waves = [measured(2018, 40), measured(2021, 30), empty(2024, 'no-figure', [])];
    const labels = (points: typeof waves) =>
      [...drawChart(trend('t', points)).matchAll(/<text class="v[^"]*" y="([\d.]+)em"/g)].map(([, y]) =>
        Number(y),
      );
    expect(labels(waves)[1]).toBeLessThan(labels([...waves.slice(0, 2), measured(2024, 40)])[1] ?? NaN);
  });
});

test('draws an interval only when both its ends are known', () => {
  for (const half of [{ low: null }, { high: null }]) {
    const point = { ...measured(2021, 30, 5), ...half };
    expect(drawChart(trend('t', [point]))).not.toContain('class="i"');
    const [section] = groups.sections;
    const row = { label: ['x'], percent: 30, low: 25, high: 35, valueText: '30 %', readout: [], ...half };
    expect(
      drawChart({ ...groups, sections: [{ heading: section?.heading ?? null, rows: [row] }] }),
    ).not.toContain('class="i"');
  }
});

test('says below the name of a group why it has no figure: beside it, a phone has no room', () => {
  const row = { percent: null, low: null, high: null, valueText: 'not shown', readout: [] };
  const drawn = (direction: 'ltr' | 'rtl', label: string[]) =>
    drawChart({ ...groups, direction, sections: [{ heading: null, rows: [{ ...row, label }] }] });
  expect(drawn('ltr', ['60 and over'])).toContain('<text class="w" dx=".4em" y="2.79em">not shown</text>');
  expect(drawn('rtl', ['60 and', 'over'])).toContain(
    '<text class="w e" x="100%" dx="-.4em" y="4.29em">not shown</text>',
  );
});

describe('breaks in neighbouring waves', () => {
  const words = ['Kan ikke', 'sammenlignes'];
  /** The classes of the words over each break; null where only the strip is torn. */
  const wordsOver = (...years: number[]) => {
    const points = years.map((year, index) => ({
      ...measured(year, 30),
      breakBefore: index < years.length - 2 ? null : words,
    }));
    const svg = drawChart(trend('t', points));
    return [...svg.matchAll(/<path class="k"[^>]*>(?:<\/path>)?<\/svg>(?:<text class="([^"]*)")?/g)].map(
      ([, classes]) => classes ?? null,
    );
  };

  test('have their words side by side where there is room for both', () => {
    expect(wordsOver(2018, 2021, 2024)).toEqual(['w m h', 'w m h q']);
  });

  test('have them once where one would be printed over the other: the key says it of both', () => {
    expect(wordsOver(2015, 2024, 2025, 2026)).toEqual(['w m h', null]);
  });
});

test('never tears the strip of a break before the first wave', () => {
  expect(drawChart(trend('t', [{ ...measured(2021, 30), breakBefore: ['nyt'] }]))).not.toContain(
    'class="bg"',
  );
});

test('places a sparkline between its own ends', () => {
  const line = (min: number, max: number) =>
    [
      ...drawSparkline({ ...sparkline([30, 40, 50]), min, max }).matchAll(
        /class="sd" cx="[^"]*" cy="([\d.]+)em"/g,
      ),
    ].map(([, y]) => Number(y));
  expect(line(30, 50)).toEqual([1.2, 0.75, 0.3]);
  expect(line(0, 100)).toEqual([0.93, 0.84, 0.75]);
  // A line without height is flat, not nowhere.
  expect(drawSparkline({ ...sparkline([30]), min: 30, max: 30 })).toContain('cy="1.2em"');
});

test('hides a sparkline from those who do not see it: the words beside it say the same', () => {
  expect(drawSparkline(sparkline([30]))).toContain('<svg class="ch sp" aria-hidden="true"');
});

test('finds marks along time in a trend, at the finger in bars of answers, and row by row elsewhere', () => {
  expect(clientSpec(trend('t', [measured(2021, 30), empty(2024, 'planned', [])]))).toMatchObject({
    nearest: 'x',
    // A slot without a figure answers in its middle.
    marks: [{ y: 30 }, { y: 30, empty: true }],
  });
  expect(clientSpec(likert).nearest).toBe('xy');
  expect(clientSpec(groups).nearest).toBe('y');
});
