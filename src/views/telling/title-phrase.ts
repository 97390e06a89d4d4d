import type { Item } from '../../catalog/entries/item.ts';
import { literalPattern } from '../../site/literal-pattern.ts';
import type { Phrase } from './link.ts';
import { originalTeller, type Teller } from './told.ts';

/**
 * The title of a partner. Where a translation keeps that of the original, »مجلس الإدارة (Bestyrelsen)« or »Yönetim kurulu
 * (bestyrelsen)«, it says which language that part is in: so it is spoken right, and its long words part at a syllable.
 */
export function titlePhrase(teller: Teller, partner: Item<'partners'>): Phrase {
  const { title } = teller.tell(partner).words;
  const { words, written } = originalTeller(teller.site).tell(partner);
  const kept = new RegExp(`(?<!\\p{L})${literalPattern(words.title)}(?!\\p{L})`, 'iu').exec(title);
  if (kept === null || title === words.title) return { text: title };
  const [text] = kept;
  const around = { before: title.slice(0, kept.index), after: title.slice(kept.index + text.length) };
  return { text, ...written, around };
}
