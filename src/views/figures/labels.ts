import type { Item, WordsOf } from '../../catalog/entries/item.ts';
import { originalWritten, unlessOfPage, type Foreign, type Teller } from '../telling/told.ts';

/** What a group, what groups are divided by or an answer is called, and the language of that where it is not the page's. */
export interface Label {
  text: string;
  written: Foreign;
}

/**
 * The labels of an indicator or a survey, each by its name in the data. What a translation lacks has the label of the original,
 * and what has none there either its name.
 *
 * @param labelsIn which of the labels that an entry has are meant
 */
export function labelsOf<Name extends 'indicators' | 'surveys'>(
  teller: Teller,
  item: Item<Name>,
  labelsIn: (words: WordsOf<Name>) => Readonly<Record<string, string>> | undefined,
): (name: string) => Label {
  const told = teller.tell(item);
  return (name) => {
    const text = labelsIn(told.words)?.[name];
    return text === undefined
      ? { text: labelsIn(item.original.words)?.[name] ?? name, written: originalWritten(teller) }
      : { text, written: unlessOfPage(teller, told.written) };
  };
}
