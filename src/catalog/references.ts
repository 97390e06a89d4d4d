import type { Problem } from '../problems/problem.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { nearest } from '../schemas/issues.ts';
import type { Settings } from '../site/settings.ts';
import type { ReadDocument } from './entries.ts';

/** Which field of which collection names an entry of which other collection. */
const references: readonly Reference[] = [
  { from: 'indicators', field: ['goal'], to: 'goals', noun: 'mål' },
  { from: 'indicators', field: ['survey'], to: 'surveys', noun: 'undersøgelse' },
  { from: 'surveys', field: ['provider'], to: 'partners', noun: 'partner' },
  { from: 'activities', field: ['goals'], to: 'goals', noun: 'mål' },
  { from: 'activities', field: ['responsible'], to: 'partners', noun: 'partner' },
  { from: 'activities', field: ['partners'], to: 'partners', noun: 'partner' },
  { from: 'activities', field: ['ended', 'instead'], to: 'activities', noun: 'aktivitet' },
  { from: 'partners', field: ['paidBy'], to: 'partners', noun: 'partner' },
  { from: 'updates', field: ['activities'], to: 'activities', noun: 'aktivitet' },
  { from: 'updates', field: ['indicators'], to: 'indicators', noun: 'tal' },
];

/** Problems between files: references to entries that do not exist, translations without an original. */
export function checkReferences(documents: readonly ReadDocument[], settings: Settings): Problem[] {
  const originals = documents.filter(({ locale }) => locale === settings.defaultLocale);
  const ids = (collection: CollectionName): string[] =>
    originals.filter((document) => document.collection === collection).map(({ id }) => id);
  const dangling = originals.flatMap((document) =>
    references
      .filter(({ from }) => from === document.collection)
      .flatMap((reference) => checkReference(document, reference, ids(reference.to))),
  );
  const orphans = documents
    .filter(({ locale, collection, id }) => locale !== settings.defaultLocale && !ids(collection).includes(id))
    .map((document) => orphan(document, ids(document.collection), settings));
  return [...dangling, ...orphans, ...checkFeatured(settings, ids('indicators'))];
}

function checkReference(document: ReadDocument, reference: Reference, known: readonly string[]): Problem[] {
  const value = reference.field.reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], document.data);
  const named = Array.isArray(value) ? value : [value];
  return named.flatMap((id: unknown, index) => {
    if (typeof id !== 'string' || known.includes(id)) return [];
    const path = Array.isArray(value) ? [...reference.field, index] : reference.field;
    const near = nearest(id, known);
    const advice = near ? `Mente du »${near}«?` : `Vælg mellem ${known.map((word) => `»${word}«`).join(', ')}`;
    const place = document.entry.frontmatter.placeOf(path);
    return [{ file: document.entry.file, ...place, what: `Der findes ikke ${article(reference.noun)} med navnet »${id}«`, advice, severity: 'error' as const }];
  });
}

function orphan(document: ReadDocument, known: readonly string[], settings: Settings): Problem {
  const near = nearest(document.id, known);
  const file = `${document.id}.mdx`;
  const what = `Der er ingen original til oversættelsen »${file}« i mappen »${settings.defaultLocale}«`;
  const advice = near ? `Skal filen hedde »${near}.mdx«?` : 'Skriv originalen først, eller slet oversættelsen';
  return { file: document.entry.file, line: 1, column: 1, what, advice, severity: 'error' };
}

function checkFeatured(settings: Settings, known: readonly string[]): Problem[] {
  if (known.includes(settings.featuredIndicator)) return [];
  const what = `Forsidens tal »${settings.featuredIndicator}« findes ikke`;
  const advice = `Ret »featuredIndicator« til et af: ${known.join(', ')}`;
  return [{ file: 'content/site.yaml', line: 1, column: 1, what, advice, severity: 'error' }];
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
