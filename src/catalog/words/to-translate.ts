import { danishWords, shippedFor } from '../../i18n/language.ts';
import { readMessages, readSentences, type MessageFiles } from '../../loaders/messages-folder.ts';
import type { Problem } from '../../problems/problem.ts';
import { collectionNames, type CollectionName } from '../../schemas/collection-names.ts';
import { otherLanguages } from '../../site/settings.ts';
import { bodyOf, proseOf } from '../entries/body.ts';
import type { ReadFile } from '../entries/entries.ts';
import { fingerprintOf, isUntouched } from '../entries/fingerprint.ts';
import { fileOf, type Reading } from '../entries/reading.ts';

/** One text, sentence or interface word that is to be translated into a language, anew or at all. */
export interface ToTranslate {
  locale: string;
  collection: CollectionName | 'sentences' | 'words';
  /** The name of the file, or of the message. */
  id: string;
  /** It is not there, its original has changed since, or it still says what the original says and nobody has read it. */
  why: 'missing' | 'outdated' | 'untouched';
}

/** A text that is to be translated, with its original and the file of the translation, where there is one. */
export interface TextToTranslate extends ToTranslate {
  collection: CollectionName;
  original: ReadFile;
  file: ReadFile | undefined;
}

/** All texts that are to be translated, by language and collection. */
export function textsToTranslate(
  reading: Pick<Reading, 'files' | 'originals' | 'readable'>,
): TextToTranslate[] {
  const originals = Map.groupBy(reading.originals, ({ collection }) => collection);
  return otherLanguages(reading.readable).flatMap((locale) =>
    collectionNames.flatMap((collection) =>
      (originals.get(collection) ?? []).flatMap((original): TextToTranslate[] => {
        const file = fileOf(reading, original, locale);
        const why = file ? whyAgain(file, original) : whyAtAll(original);
        return why === null ? [] : [{ locale, collection, id: original.id, why, original, file }];
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
    return Object.keys(danishWords).filter((key) => !Object.hasOwn(shipped, key));
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

/** Pages for professionals need no translation. */
function whyAtAll({ data }: ReadFile): 'missing' | null {
  return data['forResidents'] === false ? null : 'missing';
}

/** Of a faulty original nothing is known, and of a translation without fields not what it was made from. */
function whyAgain(file: ReadFile, original: ReadFile): 'untouched' | 'outdated' | null {
  if (!original.sound || !file.entry?.hasFields) return null;
  const print = fingerprintOf(original);
  const made = file.data['translation'] as { status?: unknown; from?: unknown } | null | undefined;
  const isSame = isUntouched(file, print) || (made?.status === 'machine' && keepsWords(file, original));
  if (file.sound && isSame) return 'untouched';
  return made?.from === print ? null : 'outdated';
}

/** Whether the body of a translation is that of its original still, with words in it: a figure alone is the same in all languages. */
function keepsWords({ entry, body }: ReadFile, original: ReadFile): boolean {
  return (
    entry !== null &&
    body.trim() === original.body.trim() &&
    proseOf(bodyOf(entry)).some(({ value }) => /\p{L}/u.test(value))
  );
}
