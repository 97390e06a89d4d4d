import { escapeMarkup } from '../charts/markup.ts';
import type { Originals } from '../views/frame/originals.ts';
import { tag } from './html.ts';

/** The agreement's own words, folded, always in the language of the agreement. @param content HTML */
export function agreementHtml(content: string, { written, only, agreementFold }: Originals): string {
  return tag(
    'details',
    { class: 'agreement' },
    [
      tag('summary', {}, escapeMarkup(agreementFold)),
      ...(only === null ? [] : [tag('p', { class: 'small' }, escapeMarkup(only))]),
      tag('blockquote', { ...written }, content),
    ].join(''),
  );
}
