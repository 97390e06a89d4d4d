import { escapeMarkup } from '../charts/markup.ts';
import { tag } from './html.ts';

/**
 * A table in a text, as `SimpleTable.astro` lays it out on pages: a named box that scrolls, and a first cell that heads its
 * row and leads to a page. The caption is only read aloud: the text around says it, and on a phone it would be cut off.
 */
export function tableHtml({ caption, columns, rows }: Table): string {
  const head = columns.map((column) => tag('th', { scope: 'col' }, escapeMarkup(column))).join('');
  const body = rows.map(({ cells: [first, ...rest], address }) => {
    const heading = tag('th', { scope: 'row' }, tag('a', { href: address }, escapeMarkup(first)));
    return tag('tr', {}, heading + rest.map((cell) => tag('td', {}, escapeMarkup(cell))).join(''));
  });
  const table =
    tag('caption', { class: 'unseen' }, escapeMarkup(caption)) +
    tag('thead', {}, tag('tr', {}, head)) +
    tag('tbody', {}, body.join(''));
  return tag(
    'div',
    { class: 'table', role: 'region', 'aria-label': caption, tabindex: '0' },
    tag('table', {}, table),
  );
}

/** A table whose rows each tell of a page. */
interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly { cells: readonly [string, ...string[]]; address: string }[];
}
