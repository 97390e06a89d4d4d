import { escapeMarkup } from '../charts/markup.ts';
import type { LinkedCell, LinkedTable } from '../views/telling/linked-table.ts';
import { tag } from './html.ts';

/**
 * A table as HTML: a named box that scrolls, and in it rows that are headed by their first cell.
 *
 * @param quiet the caption is only read aloud, where a heading or the text around says the same
 */
export function tableHtml({ caption, columns, rows }: LinkedTable, quiet: boolean): string {
  const head = columns.map((column) => tag('th', { scope: 'col' }, escapeMarkup(column))).join('');
  const body = rows.map(({ cells: [first, ...rest], address, written }) => {
    const name = escapeMarkup(first);
    const heading = address === null ? name : tag('a', { href: address, ...written }, name);
    return tag('tr', {}, tag('th', { scope: 'row' }, heading) + rest.map(cellHtml).join(''));
  });
  const table =
    tag('caption', quiet ? { class: 'unseen' } : {}, escapeMarkup(caption)) +
    tag('thead', {}, tag('tr', {}, head)) +
    tag('tbody', {}, body.join(''));
  return tag(
    'div',
    { class: 'table', role: 'region', 'aria-label': caption, tabindex: '0' },
    tag('table', {}, table),
  );
}

function cellHtml(cell: LinkedCell): string {
  return typeof cell === 'string'
    ? tag('td', {}, escapeMarkup(cell))
    : tag('td', { class: 'figures' }, escapeMarkup(cell.figures));
}
