import { monthNames } from '../../i18n/format.ts';
import { remembered } from '../../site/remembered.ts';
import { TELEPHONES } from './telephones.ts';

/** The collections whose texts invite people: a time and a day in them are no figures. */
const INVITING: ReadonlySet<string> = new Set(['updates', 'activities', 'partners']);

/**
 * A text with what tells people when, where and whom to ask made unreadable, since none of it is a figure: clock times and
 * calendar days where a text may hold them (`kl. 14`, `16.30–18.00`, `5. maj 2027`, `den 5/5`, `May 5`), telephone numbers and
 * the numbers of houses anywhere (`12 34 56 78`, `Skolevej 12, 2. tv.`). Every character keeps its place.
 */
export function withoutAppointments(text: string, collection: string, locale: string): string {
  return [...PLACES, ...(INVITING.has(collection) ? appointmentPatterns(locale) : [])].reduce(
    (rest, pattern) => rest.replace(pattern, (part) => '\u0001'.repeat(part.length)),
    text,
  );
}

/** Telephone numbers; Danish streets, with the floor and the town. */
const PLACES: readonly RegExp[] = [
  ...TELEPHONES,
  /(?<!\p{L})\p{Lu}[\p{L}.]*(?:vej|gade|stræde|allé|plads|torv|vænge|boulevard|stien)(?:en|et)?\s+\d{1,3}(?:\s?[A-H](?!\p{L}))?(?:,\s+\d{1,2}\.(?:\s*(?:tv|th|mf)\.?)?)?(?:,\s+\d{4}\s+(?=\p{Lu}))?(?!\d|[.,]\d|\s*(?:%|pct|procent))/gu,
];

/** Worked out once a language: every text node of every page of news asks for them. */
const appointmentPatterns = remembered((locale): readonly RegExp[] => {
  const months = monthNames(locale).join('|');
  const clock = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d';
  return [
    new RegExp(`(?<!\\d)\\d{1,2}\\.?\\s+(?:${months})(?!\\p{L})(?:,?\\s+\\d{4})?(?!\\d)`, 'giu'),
    new RegExp(`(?<!\\p{L})(?:${months})\\s+\\d{1,2}(?:,?\\s+\\d{4})?(?!\\d)`, 'giu'),
    new RegExp(`(?<!\\d)${clock}(?:\\s*[–-]\\s*${clock})?(?!\\d|\\s*(?:%|pct|procent))`, 'giu'),
    /(?<=(?<!\p{L})d(?:en|\.)?\s+)\d{1,2}\/\d{1,2}(?:[/-]\d{2,4})?(?![\d/])/giu,
    /(?<!\p{L})kl\.?\s*\d{1,2}(?:\s*[–-]\s*\d{1,2})?(?!\d)/giu,
  ];
});
