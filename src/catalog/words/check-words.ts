import type { Place, Problem } from '../../problems/problem.ts';
import { bodyOf, placeInField, proseOf } from '../entries/body.ts';
import type { ReadFile } from '../entries/entries.ts';
import type { Reading } from '../entries/reading.ts';
import { appointmentAdvice, withoutAppointments } from './appointments.ts';
import { countedWordFaults } from './counted-words.ts';
import { fieldTextsOf } from './field-texts.ts';
import { markupSigns } from './markup-signs.ts';
import { placeholderFaults } from './placeholders.ts';
import { typedNumbers } from './typed-numbers.ts';
import type { WordFault } from './word-fault.ts';

/** Numbers that are typed where they should be asked for, placeholders that ask for nothing, and markup out of its place. */
export function checkWords(reading: Reading): Problem[] {
  return reading.files.flatMap((file) => [...fieldProblems(file, reading), ...bodyProblems(file, reading)]);
}

/** Words that a survey itself uses: a group of 25–34 years, a scale from 1 to 10. They are no figures. */
const OF_THE_SURVEY: ReadonlySet<string> = new Set([
  'question',
  'answerLabels',
  'groupLabels',
  'dimensionLabels',
]);

function fieldProblems({ entry, ...file }: ReadFile, reading: Reading): Problem[] {
  if (!entry) return [];
  return fieldTextsOf(file).flatMap(({ field, path, value }) => {
    const faults = [
      ...(OF_THE_SURVEY.has(field) ? [] : numbersIn(value, file, 'field')),
      ...countedWordFaults(value, file.locale, 'field', reading),
      ...markupSigns(value, 'field'),
      ...placeholderFaults(value, { collection: file.collection, field }, reading),
    ];
    return faults.map((fault) =>
      tell(file.file, placeInField(entry, path, value, fault.at, fault.length), fault),
    );
  });
}

function bodyProblems({ entry, file, locale, collection }: ReadFile, reading: Reading): Problem[] {
  if (!entry) return [];
  const body = bodyOf(entry);
  return proseOf(body).flatMap(({ node, value, within }) =>
    [
      // A short number that one can ring up, [112](tel:112), is known by its link.
      ...(within.some(({ url = '' }) => /^tel:/i.test(url))
        ? []
        : numbersIn(value, { collection, locale }, 'body')),
      ...countedWordFaults(value, locale, 'body', reading),
    ].map((fault) => tell(file, body.placeIn(node, fault.at, fault.length, value), fault)),
  );
}

function numbersIn(
  text: string,
  { collection, locale }: Pick<ReadFile, 'collection' | 'locale'>,
  where: 'field' | 'body',
): WordFault[] {
  const numbers = typedNumbers(withoutAppointments(text, collection, locale), where);
  return numbers.map((fault) => ({ ...fault, advice: fault.advice + appointmentAdvice(collection) }));
}

function tell(file: string, place: Place, { what, advice, severity }: WordFault): Problem {
  return { file, ...place, what, advice, severity };
}
