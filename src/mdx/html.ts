import { escapeMarkup } from '../charts/markup.ts';

/** An element with content as HTML. Attributes that are undefined are left out; `content` is HTML already. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escapeMarkup(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}
