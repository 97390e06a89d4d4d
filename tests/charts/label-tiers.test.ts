import { describe, expect, test } from 'vitest';
import { labelTiers, labelWidth, overrun } from '../../src/charts/label-tiers.ts';
import { drawTrend } from '../../src/charts/draw-trend.ts';
import { trendFoot, trendTiers, yearLines } from '../../src/charts/trend-labels.ts';
import type { TrendSpec } from '../../src/charts/spec.ts';
import { withBreak } from './examples.ts';

const years = (...places: number[]) => places.map((place) => ({ place, width: labelWidth('2024', 1) }));

describe('labelTiers(labels, first)', () => {
  test('labels everything that has room on a phone', () => {
    expect(labelTiers(years(50), [0])).toEqual(['']);
    expect(labelTiers(years(17, 50, 83), [2, 0])).toEqual(['', '', '']);
  });

  test('keeps the labels that are named first, and shows in a wide plot what has room there', () => {
    expect(labelTiers(years(10, 20, 90), [2, 0])).toEqual(['', 'q', '']);
    expect(labelTiers(years(9, 13, 50, 87, 91), [4, 0])).toEqual(['', 'x', 'q', 'x', '']);
  });

  test('gives a long label the room that it takes', () => {
    const [first, second, third] = years(10, 40, 90);
    const long = { place: 40, width: labelWidth('efterår 2025', 1) };
    expect(
      labelTiers(
        [first, second, third].map((label) => label ?? long),
        [2, 0],
      ),
    ).toEqual(['', '', '']);
    expect(
      labelTiers(
        [first, long, third].map((label) => label ?? long),
        [2, 0],
      ),
    ).toEqual(['', 'q', '']);
  });

  test('is nothing for nothing', () => expect(labelTiers([], [])).toEqual([]));
});

describe('overrun(label)', () => {
  test.each([
    ['a year in the middle', 50, 2.4, 0],
    ['a year in the last of three places', 83.3, 2.4, 0],
    ['a season and year in the last of four places', 87.5, 6.6, 0.9625],
    ['the same in the middle', 50, 6.6, 0],
  ])('%s: %s %%, %s em', (_, place, width, over) => {
    expect(overrun({ place, width })).toBeCloseTo(over);
  });
});

describe('trendTiers(spec, places, lines)', () => {
  const point = (year: number, percent: number | null): TrendSpec['points'][number] => ({
    ...(withBreak.points[0] as TrendSpec['points'][number]),
    year,
    yearText: String(year),
    percent,
    valueText: percent === null ? '' : `${percent} %`,
  });
  const tiers = (...points: TrendSpec['points'][number][]) => {
    const spec = { ...withBreak, points };
    const places = points.map((_, index) => 9 + (82 / (points.length - 1)) * index);
    return trendTiers(spec, places, yearLines(spec, places));
  };

  test('never drops the latest figure, also when a planned wave comes after it', () => {
    const found = tiers(...[2016, 2018, 2020, 2022, 2024].map((year) => point(year, 50)), point(2026, null));
    expect(found.values[4]).toBe('');
    expect(found.years[4]).toBe('');
    expect(found.years[5]).not.toBe('');
  });

  test('names every year on the axis that has room on a phone, though others have none', () => {
    const found = tiers(...Array.from({ length: 14 }, (_, index) => point(2013 + index, 50)));
    expect(found.years.flatMap((tier, index) => (tier === '' ? [2013 + index] : []))).toEqual([
      2013, 2017, 2021, 2026,
    ]);
  });

  test('has no figure where none was measured', () => {
    expect(tiers(point(2016, 40), point(2020, null), point(2024, 50)).values).toEqual(['', 'x', '']);
    expect(tiers(point(2016, null), point(2020, null)).values).toEqual(['x', 'x']);
  });

  test('leaves words out of a slot that a strip over a break would cut, on a phone or everywhere', () => {
    const empty = (year: number, words: string[]) => ({ ...point(year, null), words });
    const torn = { ...point(2022, 50), breakBefore: ['Not comparable'] };
    const four = tiers(point(2018, 50), empty(2020, ['missing']), torn, point(2024, 50));
    expect(four.words[1]).toBe('q');
    expect(tiers(point(2018, 50), empty(2020, ['missing']), point(2022, 50), point(2024, 50)).words[1]).toBe(
      '',
    );
    const long = tiers(point(2018, 50), empty(2020, ['incomprehensibilities']), torn, point(2024, 50));
    expect(long.words[1]).toBe('x');
  });
});

describe('yearLines(spec, places)', () => {
  const axis = (...texts: string[]) => {
    const points = texts.map((yearText, index) => ({
      ...(withBreak.points[0] as TrendSpec['points'][number]),
      year: 2020 + index,
      yearText,
    }));
    return {
      spec: { ...withBreak, points },
      places: texts.map((_, index) => 12.5 + (75 / (texts.length - 1)) * index),
    };
  };

  test('breaks names of more than one word where the last would run over the edge, and names all', () => {
    const { spec, places } = axis('2021', '2023', 'efterår 2025');
    const lines = yearLines(spec, places);
    expect(lines).toEqual([['2021'], ['2023'], ['efterår', '2025']]);
    expect(trendTiers(spec, places, lines).years).toEqual(['', '', '']);
    expect(trendFoot(lines)).toBe(3.1);
  });

  test('moves a last name that still runs over no further from its wave than the edge demands', () => {
    const names = (...texts: string[]) =>
      [
        ...drawTrend(axis(...texts).spec).body.matchAll(
          /<svg class="o" x="([\d.]+)%">(?:(?!<\/svg>).)*?<text class="y m( [qx])?"( x="[-.\d]+em")? y="[^"]*">([^<]*)</g,
        ),
      ].map(([, place, tier = '', back = '', name]) => [place, tier, back, name]);
    expect(names('2021', '2022', '2023', '2024', 'efterår 2025')).toEqual([
      ['10', '', '', '2021'],
      ['30', ' q', '', '2022'],
      ['50', '', '', '2023'],
      ['70', ' q', '', '2024'],
      ['90', '', ' x="-.05em"', 'efterår'],
    ]);
    expect(names('2021', '2022', '2023', 'september–oktober 2024', '2025').slice(3)).toEqual([
      ['70', ' q', '', 'september–oktober'],
      ['90', '', '', '2025'],
    ]);
  });

  test('breaks none that have room', () => {
    const { spec, places } = axis('2021', '2023', '2024', '2025');
    const lines = yearLines(spec, places);
    expect(lines).toEqual([['2021'], ['2023'], ['2024'], ['2025']]);
    expect(trendFoot(lines)).toBe(1.9);
  });
});
