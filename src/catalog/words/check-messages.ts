import { danishWords } from '../../i18n/language.ts';
import { readMessages, readSentences, type MessageFiles } from '../../loaders/messages-folder.ts';
import { fileStart, type Explanation, type Problem } from '../../problems/problem.ts';
import { sentencePlaceholders } from '../../schemas/sentences.ts';
import type { Reading } from '../entries/reading.ts';
import { unsaid, unworded } from './lacking-messages.ts';
import { markupSigns } from './markup-signs.ts';
import { checkOriginals } from './message-originals.ts';
import { braced, messageFault, sentenceRule, wordRule, type MessageRule } from './message-rules.ts';
import { emptyMessage, foreignNumber, typedNumber } from './message-text.ts';

/** The neighbourhood's own sentences about figures and its own interface words. */
export function checkMessages({ siteRoot, readable }: Reading): Problem[] {
  const tags = readable.locales.map(({ tag }) => tag);
  const { defaultLocale } = readable;
  const sentences = readSentences(siteRoot, tags, defaultLocale);
  const words = readMessages(siteRoot, 'words', tags);
  const original = sentences.tables.get(defaultLocale)?.messages ?? {};
  const ownWords = words.tables.get(defaultLocale)?.messages ?? {};
  // An old translation is held against what it was made from, and that is no more.
  const isOutdated = (tag: string, key: string): boolean =>
    sentences.tables.get(tag)?.outdated.includes(key) === true;
  const sentenceText: TextCheck = (tag, key, message, rule) =>
    tag === defaultLocale
      ? [emptyMessage(key, message, undefined), typedNumber(message, numberAdvice(rule))]
      : [
          emptyMessage(key, message, original[key]),
          isOutdated(tag, key) ? null : foreign(message, [original[key]], 'sætningen på hovedsproget'),
        ];
  const wordText: TextCheck = (tag, key, message) => [
    emptyMessage(key, message, danishWords[key]),
    tag === defaultLocale
      ? null
      : foreign(message, [danishWords[key], ownWords[key]], 'den tekst, der er oversat'),
  ];
  return [
    ...sentences.problems,
    ...words.problems,
    ...tableProblems(
      sentences,
      (key, tag) => sentenceRule(key, isOutdated(tag, key) ? {} : original),
      Object.keys(sentencePlaceholders),
      sentenceText,
    ),
    ...[...sentences.tables].flatMap(([tag, table]) => unsaid(table, tag === defaultLocale)),
    ...checkOriginals(sentences, defaultLocale),
    ...tableProblems(words, wordRule, Object.keys(danishWords), wordText),
    ...readable.locales.flatMap((locale) => {
      const table = words.tables.get(locale.tag);
      return table ? unworded(locale, table) : [];
    }),
  ];
}

function tableProblems(
  { tables }: MessageFiles,
  ruleOf: (key: string, tag: string) => MessageRule,
  known: readonly string[],
  textFaults: TextCheck,
): Problem[] {
  return [...tables].flatMap(([tag, { file, messages, yaml }]) =>
    Object.entries(messages).flatMap(([key, message]): Problem[] => {
      const rule = ruleOf(key, tag);
      const faults = [
        messageFault(key, message, rule, known),
        ...(rule ? textFaults(tag, key, message, rule) : []),
      ];
      const errors = faults.flatMap((fault) => (fault ? [{ ...fault, severity: 'error' as const }] : []));
      const shown = rule ? markupSigns(message, 'words') : [];
      if (errors.length + shown.length === 0) return [];
      // A message without its original has no such part: then this is its own place.
      const place = { file, ...(yaml?.placeOf([key, 'text']) ?? fileStart) };
      return [...errors, ...shown].map(({ what, advice, severity }) => ({
        ...place,
        what,
        advice,
        severity,
      }));
    }),
  );
}

/** What is wrong with the words of a known message in a language, beside what it asks for. */
type TextCheck = (
  tag: string,
  key: string,
  message: string,
  rule: NonNullable<MessageRule>,
) => (Explanation | null)[];

/** Where no original is known, nothing is foreign to it. */
function foreign(
  message: string,
  texts: readonly (string | undefined)[],
  source: string,
): Explanation | null {
  const originals = texts.filter((text) => text !== undefined);
  return originals.length === 0 ? null : foreignNumber(message, originals, source);
}

function numberAdvice({ allowed }: NonNullable<MessageRule>): string {
  return allowed.length > 0 ? `Skriv det, der passer af ${braced(allowed)}, i stedet` : 'Slet det';
}
