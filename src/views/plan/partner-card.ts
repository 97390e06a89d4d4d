import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { standingOf, type Standing } from '../../catalog/entries/agreement.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { endedLast } from '../../catalog/entries/lifetime.ts';
import type { Report } from '../../catalog/figures/evaluate.ts';
import { entryLink } from '../telling/entry-link.ts';
import type { Link, Phrase } from '../telling/link.ts';
import { endedLine } from './ended-line.ts';
import { literalPattern } from '../../site/literal-pattern.ts';
import { originalTeller, type Teller, type Written } from '../telling/told.ts';

/** One partner in a list. */
export interface PartnerCard {
  title: Phrase;
  role: string;
  address: string;
  written: Written;
  /** That the partner has left and when, or null. */
  left: string | null;
}

/** A partner where they are tied to something. */
export interface TiedPartner {
  partner: Link;
  /** That the partner has left and when, or null. */
  left: string | null;
}

/** The partners as their lists have them, by how they stand to the agreement: those who have left come after those who have not. */
export function partnersByStanding({
  catalog: { partners },
  buildDate,
}: Report): Record<Standing, Item<'partners'>[]> {
  const listed = endedLast(partners, buildDate);
  const lists = Map.groupBy(listed, (partner) => standingOf(partner, partners));
  const of = (standing: Standing): Item<'partners'>[] => lists.get(standing) ?? [];
  return { party: of('party'), mentioned: of('mentioned'), outside: of('outside') };
}

/** A partner as a card. */
export function partnerCard(teller: Teller, partner: Item<'partners'>): PartnerCard {
  const { words, written } = teller.tell(partner);
  return {
    title: partnerTitle(teller, partner),
    role: words.role,
    address: teller.language.address(entryAddress('partners', partner.id)),
    written,
    left: endedLine(teller, partner, 'partner.left'),
  };
}

/** A partner as one who is tied to something. */
export function tiedPartner(teller: Teller, partner: Item<'partners'>): TiedPartner {
  return {
    partner: entryLink(teller, 'partners', partner),
    left: endedLine(teller, partner, 'partner.left'),
  };
}

/**
 * The title of a partner. Where a translation keeps that of the original, »مجلس الإدارة (Bestyrelsen)« or »Yönetim kurulu
 * (bestyrelsen)«, it says which language that part is in: so it is spoken right, and its long words part at a syllable.
 */
export function partnerTitle(teller: Teller, partner: Item<'partners'>): Phrase {
  const { title } = teller.tell(partner).words;
  const { words, written } = originalTeller(teller.site).tell(partner);
  const kept = new RegExp(`(?<!\\p{L})${literalPattern(words.title)}(?!\\p{L})`, 'iu').exec(title);
  if (kept === null || title === words.title) return { text: title };
  const [text] = kept;
  const around = { before: title.slice(0, kept.index), after: title.slice(kept.index + text.length) };
  return { text, ...written, around };
}
