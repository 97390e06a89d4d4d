import type { Item } from '../../catalog/entries/item.ts';
import type { Phrase } from './link.ts';
import { originalTeller, type Teller } from './told.ts';

/** Collections whose entries have a title. */
type Titled = 'goals' | 'indicators' | 'activities' | 'partners' | 'updates' | 'surveys';

/**
 * The title of an entry. Where a translation keeps that of the original, »مجلس الإدارة (Bestyrelsen)«, it says which language
 * that part is in: so it is spoken right, and its long words part at a syllable.
 */
export function titlePhrase<Name extends Titled>(teller: Teller, item: Item<Name>): Phrase {
  const { title } = teller.tell<Titled>(item).words;
  const original = originalTeller(teller.site).tell<Titled>(item);
  const kept = original.words.title;
  const [before, ...rest] = title.split(kept);
  if (title === kept || before === undefined || rest.length === 0) return { text: title };
  return { text: kept, ...original.written, around: { before, after: rest.join(kept) } };
}
