import {
  barPlaces,
  BARS,
  barsMax,
  groupMark,
  groupPlaces,
  LIKERT,
  likertMiddle,
  segmentEdges,
  timePlaces,
  timeScale,
  trendHead,
} from './geometry.ts';
import { drawPlot } from './draw.ts';
import type { BarsSpec, FigureSpec, GroupsSpec, LikertSpec, TrendSpec } from './spec.ts';
import { trendFoot, yearLines } from './trend-labels.ts';

/** What the browser needs to find the mark under a finger and tell about it: places in data units, and words. */
export interface ClientSpec {
  type: 'line' | 'bar';
  direction: 'ltr' | 'rtl';
  /** Data units at the two ends of the plot; amounts are reversed in right-to-left text. */
  x: { min: number; max: number; reverse: boolean };
  /** Percent (trend, upwards) or em from the top (the others, downwards). */
  y: { min: number; max: number; reverse: boolean };
  /** Em above and below the area that the scales span. */
  head: number;
  foot: number;
  /** Thickness of a bar in em; 0 for points. */
  bar: number;
  /** Along which axis the nearest mark is searched. */
  nearest: 'x' | 'y' | 'xy';
  /** What stands between two lines of a mark that are told as one text. */
  between: string;
  /** In reading order. */
  marks: readonly ClientMark[];
}

/** One mark: its place (from–to for a bar) and the lines of its tooltip. */
export interface ClientMark {
  x: number | readonly [number, number];
  y: number;
  lines: readonly string[];
  /** There is nothing to highlight: a slot without a figure. */
  empty?: true;
}

/** The interactive side of a figure, from the same numbers as its drawing. */
export function clientSpec(spec: FigureSpec): ClientSpec {
  if (spec.kind === 'trend') return trend(spec);
  if (spec.kind === 'likert') return likert(spec);
  if (spec.kind === 'groups') return groups(spec);
  return bars(spec);
}

/** A wave without a figure answers in the middle of its slot. */
function trend(spec: TrendSpec): ClientSpec {
  return {
    type: 'line',
    direction: spec.direction,
    x: { ...timeScale(spec.points), reverse: false },
    y: { min: 0, max: spec.axis.max, reverse: false },
    head: trendHead(spec),
    foot: trendFoot(yearLines(spec, timePlaces(spec.points))),
    bar: 0,
    nearest: 'x',
    between: spec.words.between,
    marks: spec.points.map((point) => ({
      x: point.year,
      y: point.percent ?? spec.axis.max / 2,
      lines: point.readout,
      ...(point.percent === null && { empty: true as const }),
    })),
  };
}

function likert(spec: LikertSpec): ClientSpec {
  const marks = spec.bars.flatMap((bar, index) => {
    const edges = segmentEdges(bar);
    return bar.segments.map((segment, order) => ({
      x: [edges[order] ?? 0, edges[order + 1] ?? 0] as const,
      y: likertMiddle(index),
      lines: segment.readout,
    }));
  });
  return { ...rows(spec, 100, marks), type: 'bar', bar: LIKERT.bar, nearest: 'xy' };
}

function groups(spec: GroupsSpec): ClientSpec {
  const places = groupPlaces(spec);
  const marks = spec.sections.flatMap((section, index) =>
    section.rows.map((row, order) => ({
      x: row.percent ?? 0,
      y: (places.rows[index]?.[order] ?? 0) + groupMark(row),
      lines: row.readout,
      ...(row.percent === null && { empty: true as const }),
    })),
  );
  return rows(spec, spec.axis.max, marks);
}

function bars(spec: BarsSpec): ClientSpec {
  const places = barPlaces(spec).bars;
  const marks = spec.rows.map((row, index) => ({
    x: [0, row.value] as const,
    y: (places[index] ?? 0) + BARS.bar / 2,
    lines: row.readout,
  }));
  return { ...rows(spec, barsMax(spec), marks), type: 'bar', bar: BARS.bar };
}

function rows(spec: FigureSpec, max: number, marks: readonly ClientMark[]): ClientSpec {
  return {
    type: 'line',
    direction: spec.direction,
    x: { min: 0, max, reverse: spec.direction === 'rtl' },
    y: { min: 0, max: drawPlot(spec).height, reverse: true },
    head: 0,
    foot: 0,
    bar: 0,
    nearest: 'y',
    between: spec.words.between,
    marks,
  };
}
