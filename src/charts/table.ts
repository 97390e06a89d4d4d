import { escapeMarkup, inLanguage, languageAttributes } from './markup.ts';
import type { ChartTable } from './spec.ts';

/** The table as HTML: caption, column headings, and each row headed by its first cell. */
export function drawTable(table: ChartTable): string {
  const columns = table.columns.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join('');
  const rows = table.rows.map(([head = '', ...cells], index) => {
    const heading = `<th scope="row">${inLanguage(head, table.headsIn?.[index])}</th>`;
    return `<tr>${heading}${cells.map((text) => `<td>${escapeMarkup(text)}</td>`).join('')}</tr>`;
  });
  return (
    `<table><caption${languageAttributes(table.captionIn)}>${escapeMarkup(table.caption)}</caption>` +
    `<thead><tr>${columns}</tr></thead><tbody>${rows.join('')}</tbody></table>`
  );
}
