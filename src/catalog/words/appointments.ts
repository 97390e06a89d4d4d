import { monthNames } from '../../i18n/format.ts';
import { latinDigits } from '../../i18n/latin-digits.ts';
import { TELEPHONES } from '../../i18n/telephones.ts';
import { remembered } from '../../site/remembered.ts';

/** The collections whose texts say when, where and for whom things are, or were: a time and a day in them are no figures. */
const OF_EVENTS: ReadonlySet<string> = new Set(['updates', 'activities', 'partners', 'years']);

/** Whether the texts of a collection tell of what people come to, or came to. */
export function tellsOfEvents(collection: string): boolean {
  return OF_EVENTS.has(collection);
}

/** How times, days, prices, ages and telephone numbers are written where a text may hold them, to end an advice with. */
export const appointmentAdvice =
  '. Tider og dage skrives »14.00–16.00«, »kl. 14–16« og »5. maj«, priser »50 kr.«, alder »6–12 år« og et kort telefonnummer som link, »[112](tel:112)«';

/**
 * A text with what tells people when, where, for whom, at what price and whom to ask made unreadable, since none of it is a
 * figure: clock times, calendar days and the way to a place where a text may hold them (`kl. 14 til 16`, `16.30–18.00`,
 * `5.–7. maj 2027`, `den 5/5`, `i uge 42`, `May 5`, `bus 150S`, `lokale 3`, `1. sal`, `4000 Roskilde`, `50 kr.`, `6-12 år`),
 * telephone numbers and the numbers of houses anywhere (`12 34 56 78`, `Skolevej 12, 2. tv.`). Every character keeps its
 * place.
 */
export function withoutAppointments(text: string, collection: string, locale: string): string {
  // Most texts have none, and nothing of this kind is told without one.
  if (!ANY_DIGIT.test(text)) return text;
  const patterns = [
    ...PLACES,
    ...(OF_EVENTS.has(collection) ? [...appointmentPatterns(locale), ...WAYS, ...TERMS] : []),
  ];
  const latin = text.replace(SHORT_DIGIT, latinDigits);
  const hidden = patterns.reduce(
    (rest, pattern) => rest.replace(pattern, (part) => '\u0001'.repeat(part.length)),
    latin,
  );
  return latin === text ? hidden : hidden.replace(/[^\u0001]/g, (_sign, at: number) => text.charAt(at));
}

const ANY_DIGIT = /\p{Nd}/u;

/** A digit of one unit, as its Latin one: another would move what stands behind it. */
const SHORT_DIGIT = /(?=[\0-\uFFFF])\p{Nd}/gu;

/** The number of a house, `12 B`. */
const HOUSE = '\\d{1,3}(?:\\s?[A-H](?!\\p{L}))?';

/** How the name of a street ends, in one word or in two: `Skolevej`, `Rådhus Allé`. */
const STREET =
  '(?:vej|gade|stræde|allé|plads|torv|vænge|boulevard|stien| (?:Vej|Gade|Stræde|Allé|Plads|Torv|Vænge|Boulevard))(?:en|et)?';

/** A name that may be that of a whole place, too: a number after it is a house only where nothing follows that it may count. */
const PARK = '(?:park|have| Park| Have)(?:e?n)?';

/**
 * Telephone numbers; Danish streets, with one house or some, the floor and the town. A street's name has a bounded length: a long
 * chain of capitals and full stops would otherwise be read to its end from each of them.
 */
const PLACES: readonly RegExp[] = [
  ...TELEPHONES,
  new RegExp(
    `(?<!\\p{L})\\p{Lu}[\\p{L}.]{0,40}(?:${STREET}\\s+${HOUSE}|${PARK}\\s+${HOUSE}(?=[.,;:!?)\\n]|$))(?:\\s*[–-]\\s*${HOUSE}|\\s+og\\s+${HOUSE}(?=[.,;:!?)]|$))?(?:,\\s+\\d{1,2}\\.(?:\\s*(?:tv|th|mf)\\.?)?)?(?:,\\s+\\d{4}\\s+(?=\\p{Lu}))?(?!\\d|[.,]\\d|\\s*(?:%|pct|procent))`,
    'gu',
  ),
];

/**
 * Buses, the parts of a house, floors and forms of a school, and towns that stand without a street. `36K` is no bus: it
 * may be 36 thousand.
 */
const WAYS: readonly RegExp[] = [
  /(?<!\p{L})(?:bus|linje|line|otobüs|hat|بس|الحافلة|(?:møde)?lokale|room|oda|کمرہ|قاعة|opgang|indgang|entrance|blok|block|بلاک)\s+[A-Z]?\d{1,3}(?:[A-JLN-Z]?(?:,\s*\d{1,3}[A-Z]?)*\s+(?:og|eller|and|or|ve|veya)\s+\d{1,3}[A-Z]?(?=[.,;:!?)\n]|$))?(?!\d|[.,]\d|\s*(?:%|pct|procent|percent|[–-]))/giu,
  /(?<![\p{L}\d.,])\d{1,3}[A-JLN-Z](?![\p{L}\d])/gu,
  /(?<!\d)(?:\d{1,2}\.\s*[–-]\s*)?\d{1,2}(?:\.\s*(?:sal|etage|kat|klasse)|(?:st|nd|rd|th)\s+floor)(?!\p{L})/giu,
  /(?<=^|[\n,(]\s*)\d{4}\s+\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*)?(?=[.,;:!?)\n]|$)/gu,
];

/** What a thing costs: what a plan costs has more digits. */
const PRICE = '(?:\\d\\.\\d{3}|\\d{1,4})(?:,\\d\\d)?';
/** How old people are, from and to. A single number of years is only an age by the word before it. */
const AGES = '\\d{1,2}(?:\\s*[–-]\\s*|\\s+(?:til|og|to|and|إلى|سے)\\s+)\\d{1,2}';

/** What it costs and whom it is for. */
const TERMS: readonly RegExp[] = [
  `(?<![\\d.,])(?:${PRICE}\\s*[–-]\\s*)?${PRICE}(?:,-(?!\\s*(?:%|pct|procent|percent))|\\s*(?:kr|kron(?:er)?|DKK|كرونة|کرونر?)(?!\\p{L}))`,
  `(?<=(?<!\\p{L})DKK\\s*)${PRICE}(?![\\d.,]*\\d)`,
  `(?<![\\d.,])${AGES}[\\s-]+(?:år(?:ige)?|years|yaş|سنة|سنوات|سال)(?!\\p{L}|\\s+(?:for|after)\\s)`,
  `(?<=(?<!\\p{L})(?:over|under|fra|på|from|aged|فوق|من)\\s+)\\d{1,2}[\\s-]+(?:år|years|سنة)(?!\\p{L})`,
  `(?<![\\d.,])\\d{1,2}\\s+yaş(?!\\p{L})`,
].map((source) => new RegExp(source, 'giu'));

const HOUR = '(?:[01]?\\d|2[0-4])';
const CLOCK = `${HOUR}[.:][0-5]\\d`;
const TIME = `(?:${CLOCK}|${HOUR}(?![.:]?\\d))`;
/** A time with the one it lasts until. */
const TIMES = `${TIME}(?:(?:\\s*[–—-]\\s*|\\s+(?:til|to|until|إلى|حتى|سے)\\s+)${TIME})?`;
const O_CLOCK = 'kl(?:okken|\\.)?';

const DAY = '\\d{1,2}(?:\\.|st|nd|rd|th)?';
/** What stands between two days of one month; in Arabic »and« is a part of what follows. */
const JOINT =
  '(?:\\s*[–—-]\\s*|,\\s*|\\s+(?:til|og|eller|to|and|or|ve|veya|إلى|أو|سے|اور|یا)\\s+(?:den\\s+)?|\\s+و\\s*)';
const WEEKDAY = '(?:man|tirs|ons|tors|fre|lør|søn)dag';
const ENGLISH_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DAY_AND_MONTH =
  '(?:0?[1-9]|[12]\\d|3[01])(?:/\\d{1,2}(?:[/-]\\d{2,4})?|\\.(?:0?[1-9]|1[0-2])\\.?(?!\\s*(?:%|pct|procent)))';

/** Worked out once a language: every text node of every page of news asks for them. */
const appointmentPatterns = remembered((locale): readonly RegExp[] => {
  const months = monthNames(locale).join('|');
  return [
    `(?<![\\d:]|\\d\\.)(?:${DAY}${JOINT}){0,4}${DAY}(?:\\s+of)?\\s*(?:${months})(?!\\p{L})(?:\\.?,?\\s+\\d{4})?(?!\\d)`,
    `(?<!\\p{L})(?:${months})\\s+(?:\\d{1,2}(?:\\s*[–-]\\s*\\d{1,2})?(?:,?\\s+\\d{4})?|20\\d\\d)(?!\\d)`,
    `(?<![\\d./-])(?:\\d{1,2}([./-])\\d{1,2}\\1(?:19|20)\\d\\d|20\\d\\d-\\d\\d-\\d\\d)(?![\\d/-])`,
    `(?<=(?<!\\p{L})(?:d(?:en|\\.)?|senest|inden|${WEEKDAY})\\s+)${DAY_AND_MONTH}(?:\\s*(?:[–-]|,|og|til)\\s*${DAY_AND_MONTH})*(?![\\d/])`,
    `(?<=${WEEKDAY}\\s+d(?:en|\\.)\\s+)\\d{1,2}\\.(?!\\d)|(?<!\\d)\\d\\.\\s+(?=${WEEKDAY})`,
    `(?<=(?:^|[.:;(]\\s*|(?<!\\p{L})(?:i|fra|til|før|efter|in|from)\\s+)(?:uge|week)\\s+)\\d{1,2}(?:(?:\\s*[–-]\\s*|\\s+til\\s+)\\d{1,2}|\\s+og\\s+\\d{1,2}(?=[.,;:!?)]|$))?(?!\\d)`,
    `(?<=(?:(?:${WEEKDAY}|hverdag)(?:e|ene)?|(?:${ENGLISH_WEEKDAY}|weekday)s?)\\s+)${TIME}\\s*[–—-]\\s*${TIME}(?!\\d|[.,]\\d|\\s*(?:%|pct|procent|percent))`,
    `(?<!\\p{L})mellem\\s+${O_CLOCK}\\s*${TIME}\\s+og\\s+${TIME}(?!\\d)`,
    `(?<!\\p{L})${O_CLOCK}\\s*${TIMES}(?:,\\s*${TIMES})*\\s+og\\s+${TIMES}(?=[.,;:!?)]|$)`,
    `(?<!\\p{L})(?:${O_CLOCK}|saat|الساعة)\\s*${TIMES}(?!\\d)`,
    `(?<![\\d.,])${TIMES}\\s*(?:[ap]\\.?m(?!\\p{L})|o[’']clock|بجے)`,
    `(?<!\\d)${CLOCK}(?:\\s*[–—-]\\s*${TIME})?(?!\\d|\\s*(?:%|pct|procent))`,
    // After a day, which the others have hidden, or at the beginning: anywhere, »fra 8-12« may count anything.
    `(?<=(?:(?:\\u0001|(?:${WEEKDAY}|${ENGLISH_WEEKDAY})e?)[^.!?\\n]{0,30}(?<!\\p{L})|(?:^|[.!?:\\n])\\s*)(?:fra|from)\\s+)${TIME}\\s*[–—-]\\s*${TIME}(?=\\s*(?:[.,;:!?)\\n]|$|(?:i|på|ved|hos|in|at)\\s))`,
  ].map((source) => new RegExp(source, 'giu'));
});
