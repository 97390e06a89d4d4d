import type { Locale } from '../site/settings.ts';
import type { AddressWriter } from './address.ts';
import { createFormats, sideOfWhole, type Formats } from './format.ts';
import { createMessages, type MessageTable, type MessageValues } from './messages.ts';
import { words as arabic } from './words/ar.ts';
import { words as danish, type WordKey } from './words/da.ts';
import { words as english } from './words/en.ts';
import { words as turkish } from './words/tr.ts';
import { words as urdu } from './words/ur.ts';

/** Everything that is said in one language: interface words, sentences about figures, formats, addresses. */
export interface Language extends Omit<Locale, 'formats'> {
  formats: Formats;
  /** An interface word or phrase. */
  word(key: WordKey, values?: MessageValues): string;
  /** Whether a word is the language's own; `word` says it in Danish where it is not. */
  hasWord(key: WordKey): boolean;
  /** A sentence about figures, from the neighbourhood's `content/sentences/`. */
  sentence(key: string, values?: MessageValues): string;
  /** Whether the originals of some of these sentences have changed since they were translated: the pages say so. */
  hasOutdatedSentences: boolean;
  /** A percent 0–100 in running text: `36 %`, but `under 1 %` for some that rounds to none and `over 99 %` for nearly all. */
  share(percent: number): string;
  /** The address of a page of this language. */
  address(page: string): string;
}

/** Interface words that come with the product, by language tag. */
export const shippedWords: Readonly<Record<string, Readonly<Record<WordKey, string>>>> = {
  da: danish,
  en: english,
  ar: arabic,
  tr: turkish,
  ur: urdu,
};

/** The words that every other language is measured against. */
export const danishWords: Readonly<Record<string, string>> = danish;

/** The shipped words of a language, none when there are none: those of English also for the English of one country, `en-GB`. */
export function shippedFor(tag: string): Readonly<Partial<Record<WordKey, string>>> {
  return shippedWords[tag] ?? shippedWords[tag.replace(/-(?:[A-Za-z]{2}|\d{3})$/, '')] ?? {};
}

/** An interface word in Danish, in which all are at hand, whatever the languages of a site. */
export const danishWord: Language['word'] = createMessages(
  [{ tag: 'da', dir: 'ltr', messages: danish }],
  'ltr',
);

/**
 * One language of a site.
 *
 * @param own the neighbourhood's `content/words/<tag>.yaml`, which comes before the shipped words
 * @param sentences sentence tables, this language first, then the default language
 * @param hasOutdatedSentences whether one of its own is older than the one that it translates
 */
export function createLanguage(
  locale: Locale,
  own: Readonly<Record<string, string>>,
  sentences: readonly MessageTable[],
  address: AddressWriter,
  hasOutdatedSentences: boolean,
): Language {
  const { tag, dir } = locale;
  const shipped = shippedFor(tag);
  const word = createMessages(
    [
      { tag, dir, messages: own },
      { tag, dir, messages: shipped },
      { tag: 'da', dir: 'ltr', messages: danish },
    ],
    dir,
  );
  const sentence = createMessages(sentences, dir);
  const formats = createFormats(locale.formats ?? locale.tag, dir);
  return {
    ...locale,
    formats,
    word,
    hasWord: (key) => own[key] !== undefined || shipped[key] !== undefined,
    sentence,
    hasOutdatedSentences,
    share: (percent) => {
      const side = sideOfWhole(percent);
      if (side === null) return formats.percent(percent);
      return word(`share.${side}`, { share: formats.percent(side === 'under' ? 1 : 99) });
    },
    address: (page) => address(page, locale.tag),
  };
}
