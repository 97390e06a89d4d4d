import type { Language } from '../../i18n/language.ts';

/**
 * A line of a tooltip: what is told, and its value. From right to left each part is set apart by Unicode's isolates, or a name
 * that ends in a percent or in Latin letters would join the value, and the two would be read the wrong way round.
 */
export function readoutLine(name: string, value: string, { dir }: Pick<Language, 'dir'>): string {
  return dir === 'rtl' ? `\u2067${name}\u2069: \u2067${value}\u2069` : `${name}: ${value}`;
}
