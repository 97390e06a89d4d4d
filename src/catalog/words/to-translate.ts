import { shippedFor, shippedWords } from '../../i18n/language.ts';
import { readMessages, readSentences, type MessageFiles } from '../../loaders/messages-folder.ts';
import type { Problem } from '../../problems/problem.ts';
import { collectionNames, type CollectionName } from '../../schemas/collection-names.ts';
import type { ReadFile } from '../entries/entries.ts';
import { fingerprintOf, isUntouched } from '../entries/fingerprint.ts';
import type { Reading } from '../entries/reading.ts';

/** One text, sentence or interface word that is to be translated into a language, anew or at all. */
export interface ToTranslate {
  locale: string;
  collection: CollectionName | 'sentences' | 'words';
  /** The name of the file, or of the message. */
  id: string;
  /** It is not there, its original has changed since, or it still says what the original says and nobody has read it. */
  why: 'missing' | 'outdated' | 'untouched';
}

/** All texts that are to be translated, by language and collection. */
export function textsToTranslate({
  files,
  originals,
  readable,
}: Pick<Reading, 'files' | 'originals' | 'readable'>): ToTranslate[] {
  const fileOf = new Map(files.map((file) => [nameOf(file, file.locale), file]));
  // Pages for professionals are in the default language only.
  const wanted = originals.filter(({ data }) => data['forResidents'] !== false);
  return readable.locales.flatMap(({ tag }) =>
    collectionNames.flatMap((collection) =>
      wanted.flatMap((original): ToTranslate[] => {
        if (tag === readable.defaultLocale || original.collection !== collection) return [];
        const file = fileOf.get(nameOf(original, tag));
        const why = file ? whyAgain(file, original) : 'missing';
        return why === null ? [] : [{ locale: tag, collection, id: original.id, why }];
      }),
    ),
  );
}

/**
 * All sentences about figures and interface words that are to be translated, by language, in the order of the original ones, and
 * what is wrong with their files: of one that cannot be read nothing is known.
 */
export function messagesToTranslate({ siteRoot, readable }: Pick<Reading, 'siteRoot' | 'readable'>): {
  messages: ToTranslate[];
  problems: Problem[];
} {
  const { locales, defaultLocale } = readable;
  const tags = locales.map(({ tag }) => tag);
  const sentences = readSentences(siteRoot, tags, defaultLocale);
  const words = readMessages(siteRoot, 'words', tags);
  const originals = Object.keys(sentences.tables.get(defaultLocale)?.messages ?? {});
  const unsaid = (locale: string): string[] => {
    const shipped = shippedFor(locale);
    return Object.keys(shippedWords['da'] ?? {}).filter((key) => !Object.hasOwn(shipped, key));
  };
  return {
    messages: [
      ...messagesAgain('sentences', sentences, () => originals),
      ...messagesAgain('words', words, unsaid),
    ],
    problems: [...sentences.problems, ...words.problems],
  };
}

function messagesAgain(
  collection: 'sentences' | 'words',
  { tables }: MessageFiles,
  originalsFor: (locale: string) => readonly string[],
): ToTranslate[] {
  return [...tables].flatMap(([locale, { named, outdated }]) =>
    originalsFor(locale).flatMap((id): ToTranslate[] => {
      const why = outdated.includes(id) ? 'outdated' : named?.has(id) === false ? 'missing' : null;
      return why === null ? [] : [{ locale, collection, id, why }];
    }),
  );
}

function whyAgain(file: ReadFile, original: ReadFile): ToTranslate['why'] | null {
  if (madeOf(file)?.status !== 'reviewed' && saysSame(file, original)) return 'untouched';
  return newFingerprint(file, original) === null ? null : 'outdated';
}

function nameOf({ collection, id }: ReadFile, locale: string): string {
  return `${locale}/${collection}/${id}`;
}

/** The fingerprint of its original where a translation was made from another text; null also when that is not known. */
export function newFingerprint(file: ReadFile, original: ReadFile): string | null {
  if (!original.sound || !file.entry?.hasFields || !original.entry) return null;
  const print = fingerprintOf({ ...original, body: original.entry.body });
  return madeOf(file)?.from === print ? null : print;
}

function madeOf({ data }: ReadFile): { status?: unknown; from?: unknown } | null | undefined {
  return data['translation'] as ReturnType<typeof madeOf>;
}

/** Whether a translation was started and still says what the original says, all of it or in its body. */
export function saysSame(file: ReadFile, original: ReadFile): boolean {
  if (!file.sound || !original.sound || !file.entry || !original.entry) return false;
  const text = file.entry.body.trim();
  const own = { ...file, body: text };
  const print = fingerprintOf({ ...original, body: original.entry.body });
  return (
    isUntouched(own, print) ||
    (text === '' ? fingerprintOf(own) === print : text === original.entry.body.trim())
  );
}
