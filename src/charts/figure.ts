import { clientSpec } from './client-spec.ts';
import { drawChart } from './draw.ts';
import { drawKey } from './key.ts';
import { amongWords, escapeMarkup, languageAttributes, scriptJson } from './markup.ts';
import type { FigureSpec } from './spec.ts';
import { drawTable } from './table.ts';

/**
 * A whole figure as HTML, below a heading: subtitle, key, plot, what the interactive layer needs, and the same figures as a
 * table. The plot is `dir="ltr"` because the drawing mirrors itself; its texts find their own direction.
 */
export function drawFigure(spec: FigureSpec): string {
  const subtitle = `<p class="chart-sub"${languageAttributes(spec.subtitleIn)}>${escapeMarkup(spec.subtitle)}</p>`;
  return (
    `<figure class="chart ${spec.kind}" id="${escapeMarkup(spec.id)}" aria-label="${escapeMarkup(spec.title)}">${subtitle}${drawKey(spec.key)}` +
    `<div class="chart-plot" dir="ltr" data-chart="${escapeMarkup(spec.words.name)}">` +
    `${amongWords(drawChart(spec))}</div>` +
    `<script type="application/json">${scriptJson(clientSpec(spec))}</script>` +
    `<details><summary>${escapeMarkup(spec.words.showTable)}</summary>` +
    `<div class="chart-table" role="region" aria-label="${escapeMarkup(spec.table.caption)}" tabindex="0">` +
    `${drawTable(spec.table)}</div></details></figure>`
  );
}
