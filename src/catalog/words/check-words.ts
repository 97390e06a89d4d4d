import { latinDigits } from '../../i18n/latin-digits.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { languageOf } from '../../site/language-tag.ts';
import { bodyOf, placeInField, proseOf } from '../entries/body.ts';
import type { ReadFile } from '../entries/entries.ts';
import { originalOf, type Reading } from '../entries/reading.ts';
import { appointmentAdvice, tellsOfEvents, withoutAppointments } from './appointments.ts';
import { countedWordFaults } from './counted-words.ts';
import { fieldTextsOf } from './field-texts.ts';
import { markupSigns } from './markup-signs.ts';
import { placeholderFaults } from './placeholders.ts';
import { isPercentage, typedNumbers } from './typed-numbers.ts';
import type { WordFault } from './word-fault.ts';

/** Numbers that are typed where they should be asked for, placeholders that ask for nothing, and markup out of its place. */
export function checkWords(reading: Reading): Problem[] {
  return reading.files.flatMap((file) => [...fieldProblems(file, reading), ...bodyProblems(file, reading)]);
}

function fieldProblems({ entry, ...file }: ReadFile, reading: Reading): Problem[] {
  if (!entry) return [];
  return fieldTextsOf(file).flatMap(({ field, kind, path, value }) => {
    const faults = [
      // A group of 25–34 years or a scale from 1 to 10 is no figure.
      ...(kind === 'asked' || kind === 'label' ? [] : numbersIn(value, file, field, reading)),
      ...countedWordFaults(value, file.locale, 'field', reading),
      ...markupSigns(value, 'field'),
      ...placeholderFaults(value, { collection: file.collection, field }, reading),
    ];
    return faults.map((fault) =>
      tell(file.file, placeInField(entry, path, value, fault.at, fault.length), fault),
    );
  });
}

function bodyProblems({ entry, file, locale, collection, id }: ReadFile, reading: Reading): Problem[] {
  if (!entry) return [];
  const body = bodyOf(entry);
  return proseOf(body).flatMap(({ node, value, within }) =>
    [
      // A short number that one can ring up, [112](tel:112), is known by its link.
      ...(within.some(({ url = '' }) => /^tel:/i.test(url))
        ? []
        : numbersIn(value, { collection, locale, id }, 'body', reading)),
      ...countedWordFaults(value, locale, 'body', reading),
    ].map((fault) => tell(file, body.placeIn(node, fault.at, fault.length, value), fault)),
  );
}

/** @param field the name of the field that the text stands in, or `body` */
function numbersIn(
  text: string,
  file: Pick<ReadFile, 'collection' | 'locale' | 'id'>,
  field: string,
  reading: Reading,
): WordFault[] {
  const { collection, locale, id } = file;
  const hidden = withoutAppointments(text, collection, locale);
  const typed = typedNumbers(hidden, field === 'body' ? 'body' : 'field');
  // The story of a year names it: it is what the file is called. Another needs a day or a month.
  const ownYear = collection === 'years' ? id : null;
  const faults = typed.filter(
    (fault) =>
      latinDigits(text.slice(fault.at, fault.at + fault.length)) !== ownYear || isPercentage(text, fault),
  );
  if (!tellsOfEvents(collection) || faults.length === 0) return faults;
  const isTranslation = locale !== reading.readable.defaultLocale;
  const original = isTranslation ? numbersOfOriginal(file, reading) : null;
  return faults.flatMap((fault): WordFault[] => {
    const also = ownYear === null ? '' : `. Et årstal uden dag eller måned må kun være ${ownYear}`;
    const advised = { ...fault, advice: fault.advice + appointmentAdvice + also };
    if (isPercentage(text, fault)) return [advised];
    if (field === 'practical') return [];
    if (isTranslation) {
      const parts = partsOf(text.slice(fault.at, fault.at + fault.length));
      return parts.every((part) => original?.has(part) ?? true) ? [] : [advised];
    }
    // How times, prices and addresses are written is known of Danish alone, so that nobody may be stopped by it elsewhere.
    return [
      languageOf(locale) === 'da' ? advised : { ...fault, advice: CHECK_YOURSELF, severity: 'warning' },
    ];
  });
}

const CHECK_YOURSELF =
  'Se efter, at det er en tid, et sted, en pris, en alder eller et telefonnummer. Et tal om området hentes med et navn, som content/README.md viser';

/** The numbers that an original says: its translations may say them, too. Null when there is none, or its fields cannot be read. */
function numbersOfOriginal(
  { collection, id }: Pick<ReadFile, 'collection' | 'id'>,
  reading: Reading,
): ReadonlySet<string> | null {
  const original = originalOf(reading, collection, id);
  if (!original?.entry?.hasFields) return null;
  const texts = [...fieldTextsOf(original), ...proseOf(bodyOf(original.entry))];
  // The digits of an address, a placeholder or an attribute are said to nobody.
  return new Set(
    texts.flatMap(({ value }) =>
      typedNumbers(value, 'field').flatMap(({ at, length }) => partsOf(value.slice(at, at + length))),
    ),
  );
}

/** The runs of digits of a text, in Latin digits. */
function partsOf(text: string): string[] {
  return latinDigits(text).match(/\d+/g) ?? [];
}

function tell(file: string, place: Place, { what, advice, severity }: WordFault): Problem {
  return { file, ...place, what, advice, severity };
}
