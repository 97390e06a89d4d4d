import { describe, expect, test } from 'vitest';
import { type ClientSpec, clientSpec } from '../../src/charts/client-spec.ts';
import { drawChart } from '../../src/charts/draw.ts';
import { drawFigure } from '../../src/charts/figure.ts';
import { standaloneSvg } from '../../src/charts/standalone.ts';
import { axis60, bars, drawings, figures, likert, measured, threePoints, trend } from './examples.ts';
import { frame, styleSheets } from './frame.ts';

describe.each(figures.map((spec) => [spec.id, spec] as const))('the figure %s', (_, spec) => {
  const draw = () => drawFigure(spec);

  test('gives the drawing its sentence and the table its rows', () => {
    expect(draw()).toContain(`role="img" aria-label="${spec.alt}"`);
    for (const cell of spec.table.rows.flat()) expect(textOf(draw())).toContain(cell);
  });

  test('keeps the texts of its drawing apart for a program that draws nothing', () => {
    const words = draw().replace(/<[^>]*>/g, '');
    for (const [, text = ''] of drawChart(spec).matchAll(/>([^<]+)<\/text>/g))
      expect(words).toContain(`${text} `);
  });

  test('hands the browser a readable copy of the same marks', () => {
    const data = /<script type="application\/json">([^<]*)<\/script>/.exec(draw())?.[1] ?? '';
    expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(clientSpec(spec))));
  });

  test('has well-formed markup', () => {
    expect(unclosedTags(draw())).toEqual([]);
    expect(unclosedTags(standaloneSvg(spec, frame))).toEqual([]);
  });
});

test('prints every measured value in the drawing, as in the table', () => {
  const svg = drawChart(threePoints);
  for (const point of threePoints.points) {
    expect(svg).toContain(`>${point.valueText}</text>`);
    expect(threePoints.table.rows).toContainEqual([point.yearText, point.valueText]);
  }
});

test('places a value on the scale that its gridlines show', () => {
  const spec = trend('t', [measured(2021, 20), measured(2024, 50)], { reference: 20 });
  const svg = drawChart(spec);
  const [zero, top] = [0, 60].map((value) => {
    const tick = axis60.ticks.findIndex((entry) => entry.value === value);
    return Number([...svg.matchAll(/<line class="[zg]" x2="100%" y1="([\d.]+)em"/g)][tick]?.[1]);
  });
  const dots = [...svg.matchAll(/<circle class="d" cy="([\d.]+)em"/g)].map(([, y]) => Number(y));
  const read = dots.map((y) => (((zero ?? NaN) - y) / ((zero ?? NaN) - (top ?? NaN))) * 60);
  expect(read[0]).toBeCloseTo(20, 1);
  expect(read[1]).toBeCloseTo(50, 1);
});

test('joins neighbouring measurements, but not across a break or a wave without a figure', () => {
  const joins = (change: Parameters<typeof trend>[1]): number =>
    drawChart(trend('t', change)).split('<line class="l"').length - 1;
  const first = measured(2018, 40);
  const second = measured(2021, 30);
  const third = measured(2024, 20);
  expect(joins([first, second, third])).toBe(2);
  expect(joins([first, { ...second, breakBefore: ['nyt spørgsmål'] }, third])).toBe(1);
  expect(joins([first, { ...second, state: 'no-figure', percent: null }, third])).toBe(0);
});

test('puts waves at their true distance in time', () => {
  const svg = drawChart(trend('t', [measured(2020, 10), measured(2021, 10), measured(2024, 10)]));
  const [a, b, c] = [...svg.matchAll(/<svg class="o" x="([\d.]+)%">/g)].map(([, x]) => Number(x));
  expect(((c ?? NaN) - (b ?? NaN)) / ((b ?? NaN) - (a ?? NaN))).toBeCloseTo(3, 1);
});

test('strikes no figure out by the mark of a wave close by', () => {
  const svg = drawChart(trend('t', [measured(2020, 10, 3), measured(2021, 14, 3), measured(2022, 18, 3)]));
  expect(svg.lastIndexOf('<circle')).toBeLessThan(svg.indexOf('<text class="v'));
  expect(svg.lastIndexOf('<line class="i"')).toBeLessThan(svg.indexOf('<text class="v'));
});

test('mirrors bars in right-to-left text, and never time', () => {
  const mirrored = { direction: 'rtl' as const };
  expect(clientSpec({ ...bars, ...mirrored }).x.reverse).toBe(true);
  expect(drawChart({ ...likert, ...mirrored })).not.toBe(drawChart(likert));
  expect(drawChart({ ...threePoints, ...mirrored })).toBe(drawChart(threePoints));
});

test('keeps every text from being read as markup, in the page and in the data block', () => {
  const evil = '</script><img src=x onerror="alert(1)"> & <!--';
  const point = { ...measured(2021, 30), yearText: evil, valueText: evil, readout: [evil] };
  const spec = trend('t', [point], {
    title: evil,
    subtitle: evil,
    alt: evil,
    key: [{ sample: 'point', text: evil }],
  });
  const html = drawFigure({ ...spec, table: { caption: evil, columns: [evil], rows: [[evil]] } });
  expect(html).not.toContain('<img');
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  const data = /<script type="application\/json">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
  expect((JSON.parse(data) as ClientSpec).marks[0]?.lines).toEqual([evil]);
  expect(standaloneSvg(spec, frame)).not.toContain('<img');
});

test('stays within a strict content security policy and never repeats an id', () => {
  for (const { draw } of drawings) {
    expect(draw()).not.toMatch(/ style=|<style|<script| on\w+=| id=|url\(/);
  }
});

test('has a rule in the style sheet for every class it draws', () => {
  const known = new Set(styleSheets().match(/\.[a-z][\w-]*/g));
  const drawn = new Set(drawings.flatMap(({ draw }) => [...draw().matchAll(/class="([^"]+)"/g)]));
  const classes = [...drawn].flatMap(([, names]) => (names ?? '').split(' ').filter(Boolean));
  // The defaults that `.s rect` and `.fa path` already give.
  const plain = ['a4', 'paper', 'p1'];
  expect([...new Set(classes)].filter((name) => !known.has(`.${name}`) && !plain.includes(name))).toEqual([]);
});

test('needs no page: a chart file has no open variable and says title, sentence and source', () => {
  const svg = standaloneSvg(threePoints, frame);
  expect(svg).not.toContain('var(');
  expect(svg).not.toContain('@');
  expect(svg).toContain(`<title>${threePoints.title}</title><desc>${threePoints.alt}</desc>`);
  expect(textOf(svg)).toContain(frame.source);
});

function textOf(markup: string): string {
  return markup.replace(/<[^>]*>/g, '\n').replaceAll('&amp;', '&');
}

/** Tags left open or closed out of order. */
function unclosedTags(markup: string): string[] {
  const open: string[] = [];
  for (const [, close, name, rest] of markup.matchAll(/<(\/?)([a-z]\w*)([^>]*)>/gi)) {
    if (rest?.endsWith('/')) continue;
    if (!close) open.push(name ?? '');
    else if (open.pop() !== name) return [`</${name ?? ''}>`];
  }
  return open;
}
