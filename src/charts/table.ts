import { escapeMarkup } from './markup.ts';
import type { ChartTable } from './spec.ts';

/**
 * The table as HTML: caption, column headings, and each row headed by its first cell. `language` are the attributes of the
 * caption, with a blank before them, where it is not in the page's language.
 */
export function drawTable(table: ChartTable, language = ''): string {
  const columns = table.columns.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join('');
  const rows = table.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  return (
    `<table><caption${language}>${escapeMarkup(table.caption)}</caption>` +
    `<thead><tr>${columns}</tr></thead><tbody>${rows}</tbody></table>`
  );
}

function cell(text: string, index: number): string {
  const content = escapeMarkup(text);
  return index === 0 ? `<th scope="row">${content}</th>` : `<td>${content}</td>`;
}
