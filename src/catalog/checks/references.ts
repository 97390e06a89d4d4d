import { errorIn, fileStart, type Problem } from '../../problems/problem.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { Id } from '../../schemas/entry.ts';
import { nearest } from '../../problems/spelling.ts';
import { settingsPath, type ReadableSettings } from '../../site/settings.ts';
import { adviseEntry } from '../entries/choices.ts';
import type { ReadFile } from '../entries/entries.ts';
import { errorAtField } from '../entries/field-problems.ts';
import { idsIn, originalOf, type Reading } from '../entries/reading.ts';

/** Which field of which collection names an entry of which other collection: of a list on the way, each point's. */
export const references: readonly Reference[] = [
  { from: 'indicators', field: ['goal'], to: 'goals', noun: 'mål' },
  { from: 'indicators', field: ['survey'], to: 'surveys', noun: 'undersøgelse' },
  { from: 'surveys', field: ['provider'], to: 'partners', noun: 'partner' },
  { from: 'surveys', field: ['waves', 'changedWording'], to: 'indicators', noun: 'tal' },
  { from: 'activities', field: ['goals'], to: 'goals', noun: 'mål' },
  { from: 'activities', field: ['responsible'], to: 'partners', noun: 'partner' },
  { from: 'activities', field: ['partners'], to: 'partners', noun: 'partner' },
  { from: 'activities', field: ['ended', 'instead'], to: 'activities', noun: 'aktivitet' },
  { from: 'partners', field: ['paidBy'], to: 'partners', noun: 'partner' },
  { from: 'partners', field: ['ended', 'instead'], to: 'partners', noun: 'partner' },
  { from: 'updates', field: ['activities'], to: 'activities', noun: 'aktivitet' },
  { from: 'updates', field: ['indicators'], to: 'indicators', noun: 'tal' },
  { from: 'years', field: ['reported', 'partner'], to: 'partners', noun: 'partner' },
];

/** Problems between files: references to entries that do not exist, translations without an original. */
export function checkReferences(reading: Reading): Problem[] {
  const { files, originals, readable } = reading;
  const dangling = originals.flatMap((file) =>
    references
      .filter(({ from }) => from === file.collection)
      .flatMap((reference) => checkReference(file, reference, reading)),
  );
  const orphans = files
    .filter(
      ({ locale, collection, id }) =>
        locale !== readable.defaultLocale && !originalOf(reading, collection, id),
    )
    .map((file) => orphan(file, idsIn(reading, file.collection), readable));
  return [...dangling, ...orphans, ...checkFeatured(reading)];
}

function checkReference(document: ReadFile, reference: Reference, reading: Reading): Problem[] {
  return valuesAt(document.data, reference.field).flatMap(({ path, value: id }) => {
    if (typeof id !== 'string' || originalOf(reading, reference.to, id)) return [];
    // What cannot be the name of a file is told by the schema of its field: more is only said of it when it is like one.
    if (!Id.safeParse(id).success && !nearest(id, idsIn(reading, reference.to))) return [];
    const advice = adviseEntry(id, reference.to, reading);
    const what = `Der findes ikke ${article(reference.noun)} med navnet »${id}«`;
    return [errorAtField(document, path, what, advice)];
  });
}

/** What stands in a field, whatever it is, and where; of each point where the field or one around it is a list. */
function valuesAt(
  value: unknown,
  field: readonly string[],
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; value: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((point, index) => valuesAt(point, field, [...path, index]));
  const [step, ...rest] = field;
  if (step === undefined) return [{ path, value }];
  return valuesAt((value as Record<string, unknown> | null | undefined)?.[step], rest, [...path, step]);
}

function orphan(document: ReadFile, known: readonly string[], settings: ReadableSettings): Problem {
  const near = nearest(document.id, known);
  const file = `${document.id}.mdx`;
  const what = `Der er ingen original til oversættelsen »${file}« i mappen »${settings.defaultLocale}«`;
  const advice = near
    ? `Skal filen hedde »${near}.mdx«?`
    : 'Er originalen omdøbt, så giv oversættelsen samme navn. Ellers skriv originalen, eller slet oversættelsen';
  return errorIn(document.file, fileStart, what, advice);
}

function checkFeatured(reading: Reading): Problem[] {
  const id = reading.readable.featuredIndicator;
  if (id === undefined || originalOf(reading, 'indicators', id)) return [];
  const advice = adviseEntry(id, 'indicators', reading);
  const place = reading.settingsPlace(['featuredIndicator']);
  return [errorIn(settingsPath, place, `Forsidens tal »${id}« findes ikke`, advice)];
}

function article(noun: string): string {
  return noun === 'mål' || noun === 'tal' ? `et ${noun}` : `en ${noun}`;
}

interface Reference {
  from: CollectionName;
  field: readonly string[];
  to: CollectionName;
  noun: string;
}
