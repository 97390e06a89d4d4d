import { escapeMarkup, inLanguage, languageAttributes } from './markup.ts';
import type { ChartTable } from './spec.ts';

/** The table as HTML: caption, column headings, and each row headed by its first cell. */
export function drawTable(table: ChartTable): string {
  const columns = table.columns.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`);
  const rows = table.rows.map(([head = '', ...cells], index) =>
    tableRow([
      `<th scope="row">${inLanguage(head, table.headsIn?.[index])}</th>`,
      ...cells.map((text) => `<td>${escapeMarkup(text)}</td>`),
    ]),
  );
  return (
    `<table><caption${languageAttributes(table.captionIn)}>${escapeMarkup(table.caption)}</caption>` +
    `<thead>${tableRow(columns)}</thead><tbody>${rows.join(' ')}</tbody></table>`
  );
}

/** A row of a table. What draws no table would run cells into each other, and make other figures of two. */
export function tableRow(cells: readonly string[]): string {
  return `<tr>${cells.join(' ')}</tr>`;
}
