import { timePlaces, TREND, trendHead } from './geometry.ts';
import type { Tier } from './label-tiers.ts';
import { em, escapeMarkup, LINE, percent, textLines } from './markup.ts';
import type { TrendPoint, TrendSpec } from './spec.ts';
import {
  BREAK_STRIP,
  gapPlace,
  trendFoot,
  trendTiers,
  VALUE_SIZE,
  WORDS_SIZE,
  yearBack,
  yearLines,
} from './trend-labels.ts';

/**
 * An indicator over time. Waves stand at their true distance in time; a line joins neighbouring waves only
 * when both were measured and no break lies between them.
 */
export function drawTrend(spec: TrendSpec): { height: number; body: string } {
  const head = trendHead(spec);
  const level = (value: number): number => head + TREND.plot * (1 - value / spec.axis.max);
  const places = timePlaces(spec.points);
  const years = yearLines(spec, places);
  const tiers = trendTiers(spec, places, years);
  const slot = slotWidth(places);
  const body = [
    ...spec.axis.ticks.map((tick) => gridline(tick, level(tick.value))),
    ...spec.points.map((point, index) =>
      point.percent === null
        ? emptySlot(
            point,
            { place: places[index] ?? 0, width: slot, words: tiers.words[index] ?? 'x' },
            spec,
            level,
          )
        : '',
    ),
    reference(spec.reference, level),
    ...spec.points.map((point, index) => join(spec.points[index - 1], point, places, index, level)),
    ...spec.points.map((point, index) =>
      index === 0 ? '' : gap(point, gapPlace(places, index), tiers.breaks[index] ?? 'x', head),
    ),
    ...spec.points.map((point, index) => mark(point, places[index] ?? 0, slot < 8, level)),
    // Above all marks: the one of a wave close by would strike a figure out.
    ...spec.points.map((point, index) =>
      labels(
        point,
        {
          place: places[index] ?? 0,
          value: tiers.values[index] ?? '',
          year: tiers.years[index] ?? '',
          yearLines: years[index] ?? [],
          yearBack: yearBack(years, places, index),
          below: inValley(spec, index),
        },
        level,
      ),
    ),
  ];
  return { height: head + TREND.plot + trendFoot(years), body: body.join('') };
}

function gridline(tick: { value: number; text: string }, y: number): string {
  const line = `<line class="${tick.value === 0 ? 'z' : 'g'}" x2="100%" y1="${em(y)}" y2="${em(y)}"/>`;
  return `${line}<text class="t e" x="-.7em" y="${em(y + 0.26, 0.8)}">${escapeMarkup(tick.text)}</text>`;
}

function reference(value: number | null, level: (value: number) => number): string {
  return value === null
    ? ''
    : `<line class="r" x2="100%" y1="${em(level(value))}" y2="${em(level(value))}"/>`;
}

function join(
  before: TrendPoint | undefined,
  point: TrendPoint,
  places: readonly number[],
  index: number,
  level: (value: number) => number,
): string {
  if (!before || before.percent === null || point.percent === null || point.breakBefore) return '';
  const ends = `x1="${percent(places[index - 1] ?? 0)}" x2="${percent(places[index] ?? 0)}"`;
  return `<line class="l" ${ends} y1="${em(level(before.percent))}" y2="${em(level(point.percent))}"/>`;
}

/** A torn strip from top to bottom: nothing, not even a gridline, runs across a break in the series. */
function gap(point: TrendPoint, place: number, words: Tier, head: number): string {
  if (!point.breakBefore) return '';
  const strip = `<rect class="bg" x="${em(-BREAK_STRIP / 2)}" y="${em(head - 0.2)}" width="${em(BREAK_STRIP)}" height="${em(TREND.plot + 0.4)}"/>`;
  const edge = 'M5 0L1 5 9 15 1 25 9 35 1 45 9 55 1 65 9 75 1 85 9 95 5 100';
  const tear =
    `<svg x="-.5em" y="${em(head)}" width="1em" height="${em(TREND.plot)}" viewBox="0 0 10 100">` +
    `<path class="k" d="${edge}"/></svg>`;
  // In the rows that the head keeps for them, above the highest figure.
  const className = `w m h${words && ` ${words}`}`;
  const lines = words === 'x' ? '' : textLines(className, point.breakBefore, 0.9, WORDS_SIZE);
  return at(place, strip + tear + lines);
}

function emptySlot(
  point: TrendPoint,
  { place, width, words }: SlotPlace,
  spec: TrendSpec,
  level: (value: number) => number,
): string {
  const box =
    `<rect class="${point.state}" x="${percent(-width / 2)}" width="${percent(width)}" ` +
    `y="${em(level(spec.axis.max))}" height="${em(TREND.plot)}" rx=".2em"/>`;
  const className = width < 22 || words === 'q' ? 'w m q' : 'w m n';
  const said =
    width < 10 || words === 'x'
      ? ''
      : textLines(className, point.words, wordsTop(point, spec, level), WORDS_SIZE);
  return at(place, box + said);
}

/** Words stand in the larger half that the line of comparison leaves free. */
function wordsTop(point: TrendPoint, spec: TrendSpec, level: (value: number) => number): number {
  const [from, to] =
    spec.reference === null
      ? [spec.axis.max, 0]
      : spec.reference > spec.axis.max / 2
        ? [spec.reference, 0]
        : [spec.axis.max, spec.reference];
  return (level(from) + level(to)) / 2 - ((point.words.length - 1) * LINE * WORDS_SIZE) / 2 + 0.26;
}

function mark(point: TrendPoint, place: number, small: boolean, level: (value: number) => number): string {
  if (point.percent === null) return '';
  const dot = `<circle class="d" cy="${em(level(point.percent))}" r="${small ? '.26em' : '.38em'}"/>`;
  return at(place, whisker(point, level) + dot);
}

function labels(
  point: TrendPoint,
  { place, value, year, yearLines, yearBack, below }: LabelPlace,
  level: (value: number) => number,
): string {
  const yearLine =
    year === 'x' ? '' : textLines(`y m${year && ` ${year}`}`, yearLines, level(0) + 1.5, 1, yearBack);
  const clear = point.high === null ? 0.85 : 0.45;
  const own = point.percent ?? 0;
  const y = below ? level(point.low ?? own) + clear + 0.9 : level(point.high ?? own) - clear;
  const figure =
    point.percent === null || value === 'x'
      ? ''
      : textLines(`v m${value && ` ${value}`}`, [point.valueText], y, VALUE_SIZE);
  return at(place, figure + yearLine);
}

/** What stands at a place along the plot, percent from the left. */
function at(place: number, body: string): string {
  return body === '' ? '' : `<svg class="o" x="${percent(place)}">${body}</svg>`;
}

/** A wave lower than both neighbours has its label below, out of the way of the lines, if there is room. */
function inValley(spec: TrendSpec, index: number): boolean {
  const { percent: own, low } = spec.points[index] ?? { percent: null, low: null };
  const before = spec.points[index - 1]?.percent ?? null;
  const after = spec.points[index + 1]?.percent ?? null;
  if (own === null || before === null || after === null) return false;
  return before > own && after > own && (low ?? own) > spec.axis.max * 0.18;
}

function whisker({ low, high }: TrendPoint, level: (value: number) => number): string {
  if (low === null || high === null) return '';
  const cap = (y: number): string => `<line class="i" x1="-.35em" x2=".35em" y1="${em(y)}" y2="${em(y)}"/>`;
  return `<line class="i" y1="${em(level(high))}" y2="${em(level(low))}"/>${cap(level(high))}${cap(level(low))}`;
}

/** Width of a slot in percent of the plot: never touching a neighbour or the edge. */
function slotWidth(places: readonly number[]): number {
  const distances = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  return Math.min(31, 2 * (places[0] ?? 50), ...distances) * 0.94;
}

interface LabelPlace {
  /** Percent from the left. */
  place: number;
  value: Tier;
  year: Tier;
  yearLines: readonly string[];
  /** Em that the name stands before the mark. */
  yearBack: number;
  /** Whether the figure stands below its mark. */
  below: boolean;
}

interface SlotPlace {
  /** Percent from the left. */
  place: number;
  /** Percent of the plot. */
  width: number;
  words: Tier;
}
