import { escapeMarkup } from '../charts/markup.ts';
import { tableRow } from '../charts/table.ts';
import type { LinkedCell, LinkedTable } from '../views/telling/linked-table.ts';
import { tag } from './html.ts';

/**
 * A table as HTML: a named box that scrolls, and in it rows that are headed by their first cell.
 *
 * @param quiet the caption is only read aloud, where a heading or the text around says the same
 */
export function tableHtml({ caption, columns, rows }: LinkedTable, quiet: boolean): string {
  const head = columns.map((column) => tag('th', { scope: 'col' }, escapeMarkup(column)));
  const body = rows.map(({ cells: [first, ...rest], address, written }) => {
    const name = escapeMarkup(first);
    const heading = address === null ? name : tag('a', { href: address, ...written }, name);
    return tableRow([tag('th', { scope: 'row' }, heading), ...rest.map(cellHtml)]);
  });
  const table =
    tag('caption', quiet ? { class: 'unseen' } : {}, escapeMarkup(caption)) +
    tag('thead', {}, tableRow(head)) +
    tag('tbody', {}, body.join(' '));
  return tag(
    'div',
    { class: 'table', role: 'region', 'aria-label': caption, tabindex: '0', 'data-unsearched': '' },
    tag('table', {}, table),
  );
}

function cellHtml(cell: LinkedCell): string {
  if (typeof cell === 'string') return tag('td', {}, escapeMarkup(cell));
  return 'strong' in cell
    ? tag('td', {}, tag('b', {}, escapeMarkup(cell.strong)))
    : tag('td', { class: 'figures' }, escapeMarkup(cell.figures));
}
