import { type Label, labelTiers, labelWidth, type Tier } from './label-tiers.ts';
import type { TrendSpec } from './spec.ts';

/**
 * Which figures, which years and which words over breaks of a trend have room beside each other, a tier for each point. The
 * latest figure is what readers look for first, then where it began. The key names years, so each that fits stands on the axis, also
 * where some do not; the words over one break explain the others.
 */
export function trendTiers(
  spec: TrendSpec,
  places: readonly number[],
): { values: Tier[]; years: Tier[]; breaks: Tier[] } {
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
      width: Math.max(...(spec.points[index]?.breakBefore ?? []).map((line) => labelWidth(line, WORDS_SIZE))),
    })),
    [0],
  );
  return {
    values: spec.points.map((_, index) => values[measured.indexOf(index)] ?? 'x'),
    years: labelTiers(
      spec.points.map(({ yearText }, index) => label(yearText, 1, index)),
      [measured.at(-1) ?? 0, 0, spec.points.length - 1, ...spec.points.keys()],
    ),
    breaks: spec.points.map((_, index) => breaks[torn.indexOf(index)] ?? 'x'),
  };
}

/** The middle between a wave and the one before it, percent from the left. */
export function gapPlace(places: readonly number[], index: number): number {
  return ((places[index - 1] ?? 0) + (places[index] ?? 0)) / 2;
}

/** Em of a figure at its mark; the style sheet sets it in this size. */
export const VALUE_SIZE = 1.15;
/** Em of words within the drawing, as in the style sheet. */
export const WORDS_SIZE = 0.8;
