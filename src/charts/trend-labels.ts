import { breakLines } from './break-lines.ts';
import { TREND } from './geometry.ts';
import { type Label, labelTiers, labelWidth, overrun, type Tier } from './label-tiers.ts';
import { LINE } from './markup.ts';
import type { TrendSpec } from './spec.ts';

/**
 * Which figures, which years, which words over breaks and which words of slots have room in a trend, a tier for each point. The
 * latest figure is what readers look for first, then where it began. The key names years, so each that fits stands on the axis, also
 * where some do not; the words over one break explain the others. A strip over a break would cut the words of a slot beside it.
 *
 * @param lines the names of the waves, as `yearLines` gives them
 */
export function trendTiers(
  spec: TrendSpec,
  places: readonly number[],
  lines: readonly string[][],
): { values: Tier[]; years: Tier[]; breaks: Tier[]; words: Tier[] } {
  const label = (text: string, size: number, index: number): Label => ({
    place: places[index] ?? 0,
    width: labelWidth(text, size),
  });
  const measured = [...spec.points.keys()].filter((index) => spec.points[index]?.percent !== null);
  const figures = measured.map((index) => label(spec.points[index]?.valueText ?? '', VALUE_SIZE, index));
  const values = labelTiers(figures, [measured.length - 1, 0]);
  const torn = [...spec.points.keys()].filter((index) => index > 0 && spec.points[index]?.breakBefore);
  const breaks = labelTiers(
    torn.map((index) => ({
      place: gapPlace(places, index),
      width: widest(spec.points[index]?.breakBefore ?? [], WORDS_SIZE),
    })),
    [0],
  );
  const words = spec.points.map((point, index) => {
    const strips = torn
      .filter((after) => after === index || after === index + 1)
      .map((after) => ({ place: gapPlace(places, after), width: BREAK_STRIP }));
    const own = { place: places[index] ?? 0, width: widest(point.words, WORDS_SIZE) };
    return labelTiers([own, ...strips], [1, 2])[0] ?? 'x';
  });
  return {
    values: spec.points.map((_, index) => values[measured.indexOf(index)] ?? 'x'),
    years: yearTiers(spec, places, lines),
    breaks: spec.points.map((_, index) => breaks[torn.indexOf(index)] ?? 'x'),
    words,
  };
}

/**
 * The name of each wave below the axis, in lines. Where some would stand in another's way or the last run over the edge of a
 * phone, those of more than one word are broken between words, which keeps each at the middle of its own wave or close to it.
 */
export function yearLines(spec: TrendSpec, places: readonly number[]): string[][] {
  const whole = spec.points.map(({ yearText }) => [yearText]);
  const room =
    yearTiers(spec, places, whole).every((tier) => tier === '') &&
    yearBack(whole, places, whole.length - 1) === 0;
  return room ? whole : spec.points.map(({ yearText }) => breakLines(yearText, 1));
}

/**
 * How many em before the middle of its wave a name stands: the last one no further than the edge of a phone demands. Any
 * other name so long meets the last one there, and one of them is left out.
 */
export function yearBack(
  lines: readonly (readonly string[])[],
  places: readonly number[],
  index: number,
): number {
  if (index < places.length - 1) return 0;
  return overrun({ place: places[index] ?? 0, width: widest(lines[index] ?? [], 1) });
}

/** Room in em below the plot, for the names of the waves in lines; to two decimals, as it is published. */
export function trendFoot(lines: readonly (readonly string[])[]): number {
  const rows = Math.max(...lines.map(({ length }) => length));
  return Math.round((TREND.foot + (rows - 1) * LINE) * 100) / 100;
}

function yearTiers(spec: TrendSpec, places: readonly number[], lines: readonly string[][]): Tier[] {
  const latest = spec.points.findLastIndex(({ percent }) => percent !== null);
  return labelTiers(
    lines.map((each, index) => ({
      place: places[index] ?? 0,
      width: widest(each, 1),
      back: yearBack(lines, places, index),
    })),
    [Math.max(0, latest), 0, lines.length - 1, ...lines.keys()],
  );
}

/** Em that the widest of some lines takes, in letters of `fontSize` em. */
function widest(lines: readonly string[], fontSize: number): number {
  return Math.max(0, ...lines.map((line) => labelWidth(line, fontSize)));
}

/** The middle between a wave and the one before it, percent from the left. */
export function gapPlace(places: readonly number[], index: number): number {
  return ((places[index - 1] ?? 0) + (places[index] ?? 0)) / 2;
}

/** Em of a figure at its mark; the style sheet sets it in this size. */
export const VALUE_SIZE = 1.15;
/** Em of words within the drawing, as in the style sheet. */
export const WORDS_SIZE = 0.8;
/** Em of the strip over a break in the series. */
export const BREAK_STRIP = 1.1;
