// @ts-nocheck
import { drawBars } from './draw-bars.ts';
import { drawFacade } from './draw-facade.ts';
import { drawGroups } from './draw-groups.ts';
import { drawLikert } from './draw-likert.ts';
import { drawSparkline } from './draw-sparkline.ts';
import { drawTrend } from './draw-trend.ts';
import { em, escapeMarkup } from './markup.ts';
import type { ChartSpec, FigureSpec } from './spec.ts';

/**
 * Any chart as an SVG string. Figures are fluid: x in percent and y in em, without a viewBox, so that text
 * keeps the reader's size at every width; their looks come from the style sheet alone.
 */
export function drawChart(spec: ChartSpec): string {
  if (spec.kind === 'facade') return drawFacade(spec);
  if (spec.kind === 'sparkline') return drawSparkline(spec);
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
