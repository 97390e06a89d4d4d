import { type Label, labelTiers, labelWidth, type Tier } from './label-tiers.ts';
import type { TrendSpec } from './spec.ts';

/**
 * Which figures and which years of a trend have room beside each other, a tier for each point. The latest figure is
 * what readers look for first, then where it began.
 */
export function trendTiers(spec: TrendSpec, places: readonly number[]): { values: Tier[]; years: Tier[] } {
  const label = (text: string, size: number, index: number): Label => ({
    place: places[index] ?? 0,
    width: labelWidth(text, size),
  });
  const measured = [...spec.points.keys()].filter((index) => spec.points[index]?.percent !== null);
  const figures = measured.map((index) => label(spec.points[index]?.valueText ?? '', VALUE_SIZE, index));
  const values = labelTiers(figures, [measured.length - 1, 0]);
  return {
    values: spec.points.map((_, index) => values[measured.indexOf(index)] ?? 'x'),
    years: labelTiers(
      spec.points.map(({ yearText }, index) => label(yearText, 1, index)),
      [measured.at(-1) ?? 0, 0, spec.points.length - 1],
    ),
  };
}

/** Em of a figure at its mark; the style sheet sets it in this size. */
export const VALUE_SIZE = 1.15;
