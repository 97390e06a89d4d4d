import { monthNames } from '../../i18n/format.ts';

/** The collections whose texts invite people: a time and a day in them are no figures and will not change. */
const INVITING: ReadonlySet<string> = new Set(['updates']);

/**
 * A text with its clock times and calendar days made unreadable, where a text may hold them: `kl. 14`, `16.30–18.00`,
 * `5. maj 2027`, `May 5`. Every character keeps its place.
 */
export function withoutAppointments(text: string, collection: string, locale: string): string {
  if (!INVITING.has(collection)) return text;
  return appointmentPatterns(locale).reduce(
    (rest, pattern) => rest.replace(pattern, (part) => '\u0001'.repeat(part.length)),
    text,
  );
}

const patterns = new Map<string, readonly RegExp[]>();

/** Worked out once a language: every text node of every page of news asks for them. */
function appointmentPatterns(locale: string): readonly RegExp[] {
  const known = patterns.get(locale) ?? patternsOf(locale);
  patterns.set(locale, known);
  return known;
}

function patternsOf(locale: string): readonly RegExp[] {
  const months = monthNames(locale).join('|');
  const clock = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d';
  return [
    new RegExp(`(?<!\\d)\\d{1,2}\\.?\\s+(?:${months})(?!\\p{L})(?:,?\\s+\\d{4})?(?!\\d)`, 'giu'),
    new RegExp(`(?<!\\p{L})(?:${months})\\s+\\d{1,2}(?:,?\\s+\\d{4})?(?!\\d)`, 'giu'),
    new RegExp(`(?<!\\d)${clock}(?:\\s*[–-]\\s*${clock})?(?!\\d|\\s*(?:%|pct|procent))`, 'giu'),
    /(?<!\p{L})kl\.?\s*\d{1,2}(?:\s*[–-]\s*\d{1,2})?(?!\d)/giu,
  ];
}
