import type { BarsSpec, GroupsSpec, LikertSpec, TrendPoint, TrendSpec } from './spec.ts';

/** Sizes of each kind of chart in em of the plot's font; the longest bar in percent of the plot. */
export const TREND = { label: 1.9, plot: 10, foot: 1.9, gutter: 3 } as const;
export const LIKERT = { pitch: 4, label: 1.05, bar: 2, barTop: 1.5 } as const;
export const GROUPS = { heading: 2, line: 1.2, mark: 1.75, foot: 1.6 } as const;
export const BARS = { line: 1.2, bar: 1.3, gap: 1, longest: 50 } as const;

/** Room in em above a trend's highest gridline: what value labels need there, and a row a line over breaks. */
export function trendHead(spec: TrendSpec): number {
  const tops = spec.points.map((point) => (point.high ?? point.percent ?? 0) / spec.axis.max);
  const label = Math.max(0.6, TREND.label - TREND.plot * (1 - Math.max(0, ...tops)));
  const lines = Math.max(0, ...spec.points.map((point) => point.breakBefore?.length ?? 0));
  return label + lines;
}

/** Years at the left and right edge of the plot, so that the outer marks have room for their labels. */
export function timeScale(points: readonly Pick<TrendPoint, 'year'>[]): { min: number; max: number } {
  const years = points.map((point) => point.year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (first === last) return { min: first - 1, max: first + 1 };
  const margin = Math.min(25, Math.max(9, 50 / years.length));
  const beyond = ((last - first) * margin) / (100 - 2 * margin);
  return { min: first - beyond, max: last + beyond };
}

/** Where each wave stands along the plot, percent from the left. */
export function timePlaces(points: readonly Pick<TrendPoint, 'year'>[]): number[] {
  const { min, max } = timeScale(points);
  return points.map((point) => ((point.year - min) / (max - min)) * 100);
}

/** Where an amount stands along the plot, percent from the left; counted from the right in right-to-left text. */
export function amountPlace(amount: number, max: number, direction: 'ltr' | 'rtl'): number {
  const place = (amount / max) * 100;
  return direction === 'rtl' ? 100 - place : place;
}

/**
 * Exact cumulated edges of a likert bar in percent. Shares that miss 100 by their rounding are scaled to it; a bar
 * that lacks answers ends where its shares end, since stretching it would draw shares that nobody gave.
 */
export function segmentEdges(bar: LikertSpec['bars'][number]): number[] {
  const total = bar.segments.reduce((sum, segment) => sum + segment.percent, 0);
  const whole = total > 100 || (bar.complete && 100 - total <= ROUNDING) ? total : 100;
  let sum = 0;
  return [0, ...bar.segments.map((segment) => ((sum += segment.percent) / whole) * 100)];
}

/** Percent of a likert bar behind its last answer, which is framed as not shown; 0 when the answers fill it. */
export function barRest(bar: LikertSpec['bars'][number]): number {
  const rest = 100 - (segmentEdges(bar).at(-1) ?? 0);
  return rest < 0.01 ? 0 : rest;
}

/** Percent by which whole shares of a complete distribution may miss 100. */
const ROUNDING = 2;

/** Middle of a likert bar, in em from the top. */
export function likertMiddle(index: number): number {
  return index * LIKERT.pitch + LIKERT.barTop + LIKERT.bar / 2;
}

/** Top of every section heading and row of a group chart in em, its marks, and the height without the axis. */
export function groupPlaces(spec: GroupsSpec): { headings: number[]; rows: number[][]; height: number } {
  let top = 0;
  const headings: number[] = [];
  const rows = spec.sections.map((section) => {
    headings.push(top);
    if (section.heading !== null) top += GROUPS.heading;
    return section.rows.map((row) => {
      const place = top;
      top += row.label.length * GROUPS.line + GROUPS.mark;
      return place;
    });
  });
  return { headings, rows, height: top };
}

/** Height in em of a group row's mark below the row's top. */
export function groupMark(row: { label: readonly string[] }): number {
  return row.label.length * GROUPS.line + GROUPS.mark / 2 - 0.1;
}

/** Top of every bar (below its label) in em, and the height of the whole. */
export function barPlaces(spec: BarsSpec): { bars: number[]; height: number } {
  let top = 0;
  const bars = spec.rows.map((row) => {
    const bar = top + row.label.length * BARS.line + 0.25;
    top = bar + BARS.bar + BARS.gap;
    return bar;
  });
  return { bars, height: top - BARS.gap };
}

/** The amount at the far edge of a bar chart: the longest bar leaves room for the figure behind it. */
export function barsMax(spec: BarsSpec): number {
  return Math.max(...spec.rows.map(({ value }) => value)) / (BARS.longest / 100);
}
