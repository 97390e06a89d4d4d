import type { LanguageMark } from './spec.ts';

/** Text made safe for element content and double-quoted attributes. */
export function escapeMarkup(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    : text;
}

/** Text as HTML, set apart where it is in another language than the page. */
export function inLanguage(text: string, mark?: LanguageMark): string {
  const language = languageAttributes(mark);
  return language === '' ? escapeMarkup(text) : `<bdi${language}>${escapeMarkup(text)}</bdi>`;
}

/** Attributes of an element, each with a blank before it: none where its text is in the page's language. */
export function languageAttributes({ lang, dir }: LanguageMark = {}): string {
  if (lang === undefined) return '';
  return ` lang="${escapeMarkup(lang)}"${dir === undefined ? '' : ` dir="${dir}"`}`;
}

/** A value as JSON that may stand in a `<script type="application/json">` block: no `<` can end the block or open a comment. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * A drawing to stand among the words of a page: a program that reads the page and draws nothing, such as a browser for
 * text alone, would run its texts into each other, and make other figures of two.
 */
export function amongWords(drawing: string): string {
  return drawing.replaceAll('</text>', '</text> ');
}

/** A length for an SVG attribute, in em of an element whose own font size is `fontSize` em. */
export function em(length: number, fontSize = 1): string {
  return `${shortest(length / fontSize)}em`;
}

/** A place along the plot for an SVG attribute, 0–100. */
export function percent(place: number): string {
  return `${shortest(place)}%`;
}

/** A bare coordinate with at most two decimals and no superfluous zero. */
export function shortest(number: number): string {
  const rounded = Math.round(number * 100) / 100;
  if (rounded === 0) return '0';
  const text = String(rounded);
  if (rounded >= 1 || rounded <= -1) return text;
  return rounded > 0 ? text.slice(1) : `-${text.slice(2)}`;
}

/**
 * Lines of text under each other, centred `back` em before x = 0. `top` in em of the plot, `back` in em of the text. Each is
 * a `<text>` of its own: WebKit would stack those of one upside down where they read from the right.
 */
export function textLines(
  className: string,
  lines: readonly string[],
  top: number,
  fontSize: number,
  back = 0,
): string {
  const look = `class="${className}"${back > 0 ? ` x="${em(-back)}"` : ''}`;
  return lines
    .map(
      (line, index) => `<text ${look} y="${em(top / fontSize + LINE * index)}">${escapeMarkup(line)}</text>`,
    )
    .join('');
}

/** From a line of text within a drawing to the next, in em of the text. */
export const LINE = 1.2;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
