import { drawBars } from './draw-bars.ts';
import { drawGroups } from './draw-groups.ts';
import { drawLikert } from './draw-likert.ts';
import { drawTrend } from './draw-trend.ts';
import { em, escapeMarkup } from './markup.ts';
import type { FigureSpec } from './spec.ts';

/**
 * A figure's chart as an SVG string. It is fluid: x in percent and y in em, without a viewBox, so that text
 * keeps the reader's size at every width; its looks come from the style sheet alone.
 */
export function drawChart(spec: FigureSpec): string {
  const { height, body } = drawPlot(spec);
  return (
    `<svg class="ch" role="img" aria-label="${escapeMarkup(spec.alt)}" width="100%" height="${em(height)}">` +
    `<g aria-hidden="true">${body}</g></svg>`
  );
}

/** The marks of a figure without their `<svg>`, and the height they need in em of the plot's font. */
export function drawPlot(spec: FigureSpec): { height: number; body: string } {
  if (spec.kind === 'trend') return drawTrend(spec);
  if (spec.kind === 'likert') return drawLikert(spec);
  if (spec.kind === 'groups') return drawGroups(spec);
  return drawBars(spec);
}
