import type { Language } from '../../i18n/language.ts';
import type { MessageValues } from '../../i18n/messages.ts';
import type { WordKey } from '../../i18n/words/da.ts';

/**
 * What an interface phrase says before and after one of its values, for a value that is marked otherwise than the rest.
 *
 * @param name the value's placeholder in the phrase
 * @param values the other ones that the phrase asks for
 */
export function wordsAround(
  { word }: Language,
  key: WordKey,
  name: string,
  values: MessageValues,
): { before: string; after: string } {
  const [before = '', after = ''] = word(key, { ...values, [name]: PLACE }).split(PLACE);
  return { before, after };
}

/** Stands where a value goes: Unicode's sign for something that is no text, which no phrase has in it. */
export const PLACE = '\uFFFC';
