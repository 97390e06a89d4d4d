import { escapeMarkup } from '../charts/markup.ts';

/** An element with content as HTML; `content` is HTML already. */
export function tag(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}
