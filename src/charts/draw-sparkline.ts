import { timePlaces } from './geometry.ts';
import { em, percent } from './markup.ts';
import type { SparklineSpec } from './spec.ts';

/** A trend in a line of text: a dot a wave, the newest one larger, a ring for a wave without a figure. */
export function drawSparkline(spec: SparklineSpec): string {
  const places = timePlaces(spec.points);
  const level = (value: number): number => 1.2 - ((value - spec.min) / (spec.max - spec.min || 1)) * 0.9;
  const newest = spec.points.findLastIndex((point) => point.percent !== null);
  const marks = spec.points.map((point, index) => {
    const x = percent(places[index] ?? 0);
    if (point.percent === null) return `<circle class="so" cx="${x}" cy="1.2em" r=".16em"/>`;
    const y = em(level(point.percent));
    const before = spec.points[index - 1]?.percent ?? null;
    const line =
      before === null
        ? ''
        : `<line class="l" x1="${percent(places[index - 1] ?? 0)}" x2="${x}" y1="${em(level(before))}" y2="${y}"/>`;
    return `${line}<circle class="sd" cx="${x}" cy="${y}" r="${index === newest ? '.26em' : '.12em'}"/>`;
  });
  return `<svg class="ch sp" aria-hidden="true" width="6em" height="1.5em">${marks.join('')}</svg>`;
}
