import { remembered } from '../site/remembered.ts';

/** Formats figures and dates of one language; Latin digits and the Gregorian calendar in every language. */
export interface Formats {
  /** A count or an amount, `1.345`. */
  number(value: number): string;
  /**
   * Percent 0–100 as a whole percent with the language's sign, `36 %`, for charts and tables. What is above 0 is never
   * written as 0 but as `<1 %`, and what is below 100 never as 100 but as `>99 %`. A sentence has words for that: `share`
   * of the language.
   */
  percent(value: number): string;
  /** The same without the language's sign, for where a scale says that it is percent: `36`, `<1`, `>99`. */
  bareShare(value: number): string;
  /** Percent 0–100 with so many decimals. */
  precisePercent(value: number, decimals: number): string;
  /** Percent 0–100 that was agreed and not measured, with up to two decimals as it stands, as `number`: `12,5 %`. */
  agreedPercent(value: number): string;
  /** Percentage points without a sign, whole or with up to so many decimals, `3`, `0.4`. */
  points(value: number, decimals?: number): string;
  /**
   * Percentage points with their sign and up to so many decimals, `−3`, `+7`, `+0.4`; the same up as down. In right-to-left
   * text a mark keeps the sign on the left of its number, also where the language's own format has none.
   */
  signedPoints(value: number, decimals?: number): string;
  /** `1. januar 2024` from an ISO date. */
  day(isoDate: string): string;
  /** `a, b og c`. */
  list(items: readonly string[]): string;
  /** A text as a sentence begins with it: `under 1 %` as `Under 1 %`. */
  beginning(text: string): string;
  /** Alphabetical order of the language. */
  compare(a: string, b: string): number;
  /** The language's own or another language's name in this language. */
  languageName(tag: string): string;
}

/**
 * Rounds half up, as all whole figures on the site are rounded: once, at display, from the stored value. The difference of
 * two decimal fractions may fall a little short of the half that it is: 32.3 − 0.8 is no 31.5 to a computer.
 */
export function roundHalfUp(value: number): number {
  const nearest = Math.floor(value + 0.5);
  // Writing a number out is slow, and only what falls short of a half is in doubt.
  return nearest + 0.5 - value > 1e-8 ? nearest : Math.floor(Number(value.toFixed(9)) + 0.5);
}

/** Rounds to so many decimals, half away from 0: the same up as down. */
export function roundSigned(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * roundHalfUp(Math.abs(value) * scale)) / scale;
}

/** On which side a share lies of the whole percent that would claim none or all; null when its whole percent claims neither. */
export function sideOfWhole(percent: number): 'under' | 'over' | null {
  const whole = roundHalfUp(percent);
  if (whole === 0 && percent > 0) return 'under';
  return whole === 100 && percent < 100 ? 'over' : null;
}

/**
 * What to ask `Intl` for: a language with Latin digits and the Gregorian calendar. One that it does not know is formatted as
 * Danish, whose words stand in for those it lacks; left to itself, `Intl` would take the language of the machine.
 */
export function formattingLocales(tag: string): string[] {
  return [tag, 'da'].map((language) => `${language}-u-ca-gregory-nu-latn`);
}

/** The names of the months as they stand in a date of the language, short and long. */
export function monthNames(tag: string): string[] {
  const locale = formattingLocales(tag);
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) =>
      format
        .formatToParts(new Date(Date.UTC(2024, index, 1)))
        .find(({ type }) => type === 'month')
        ?.value.replace(/\.$/, ''),
    );
  });
  return [...new Set(names)].filter((name) => name !== undefined && /\p{L}/u.test(name)) as string[];
}

/**
 * A text in which each percent sign stays on the right of its number. After Arabic letters it would go to the left, and
 * `36%` be `%36` in a sentence and `36%` alone, as in a chart. Arabic has marks in its format itself; Urdu has none.
 */
export function holdPercents(text: string, dir: 'ltr' | 'rtl'): string {
  return dir === 'rtl' ? text.replace(/[\d.,]*\d\s?%/g, '\u200E$&\u200E') : text;
}

/** The format of a plain number with up to two decimals, by the tag of a language; made once for each. */
export const numberFormat = remembered(
  (tag) => new Intl.NumberFormat(formattingLocales(tag), { maximumFractionDigits: 2 }),
);

/** Formats for a BCP 47 tag, to be read in text of a direction. */
export function createFormats(tag: string, dir: 'ltr' | 'rtl' = 'ltr'): Formats {
  const locale = formattingLocales(tag);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const plain = numberFormat(tag);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const agreed = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const unsigned = withDecimals({}, locale);
  const signed = withDecimals({ signDisplay: 'exceptZero' }, locale);
  const precise = withDecimals({ style: 'percent' }, locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const listing = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const write = (format: Intl.NumberFormat, value: number): string =>
    holdPercents(format.format(value / 100), dir);
  // A page writes dozens of shares, of which there are only a hundred.
  const shares = Array.from({ length: 101 }, (_, whole) => write(percent, whole));
  const wholePercent = (whole: number): string => shares[whole] ?? write(percent, whole);
  const at = (isoDate: string): Date => new Date(`${isoDate}T00:00:00Z`);
  return {
    number: (value) => plain.format(value),
    percent: (value) => bounded(value, wholePercent),
    bareShare: (value) => bounded(value, (percent) => whole.format(percent)),
    precisePercent: (value, decimals) => write(precise(decimals), value),
    agreedPercent: (value) => write(agreed, value),
    points: (value, decimals = 0) => unsigned(decimals).format(roundSigned(Math.abs(value), decimals)),
    signedPoints: (value, decimals = 0) => {
      const text = signed(decimals).format(roundSigned(value, decimals)).replace('-', '−');
      return dir === 'rtl' ? text.replace(/^[+−]/, '\u200E$&') : text;
    },
    day: (isoDate) => date.format(at(isoDate)),
    list: (items) => listing.format(items),
    beginning: (text) => text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale)),
    compare: (a, b) => collator.compare(a, b),
    languageName: (of) => names.of(of) ?? of,
  };
}

/** A share as a whole percent, so that some is never written as none, nor nearly all as all. */
function bounded(value: number, write: (percent: number) => string): string {
  const side = sideOfWhole(value);
  if (side === null) return write(roundHalfUp(value));
  return side === 'under' ? `<${write(1)}` : `>${write(99)}`;
}

/** A format for each number of decimals, made when it is first asked for. */
function withDecimals(
  options: Intl.NumberFormatOptions,
  locale: readonly string[],
): (decimals: number) => Intl.NumberFormat {
  const known = new Map<number, Intl.NumberFormat>();
  return (decimals) => {
    const least = options.style === 'percent' ? decimals : 0;
    const digits = { minimumFractionDigits: least, maximumFractionDigits: decimals };
    const format = known.get(decimals) ?? new Intl.NumberFormat([...locale], { ...options, ...digits });
    known.set(decimals, format);
    return format;
  };
}
