import type { Facts } from './item.ts';

/**
 * The entries of a collection that the agreement does not mention: those without its words, where others have them. Where none
 * have, the site does not quote its agreement, and nobody can tell.
 */
export function outsideAgreement<Entry extends Quoting>(entries: readonly Entry[]): Entry[] {
  const outside = entries.filter(({ facts }) => facts.agreementText === undefined);
  return outside.length === entries.length ? [] : outside;
}

/** How a partner stands to the agreement: one of its parties, mentioned by it, or neither. */
export type Standing = 'party' | 'mentioned' | 'outside';

/** How one of the partners of a site stands to the agreement. */
export function standingOf<Entry extends Partner>(partner: Entry, partners: readonly Entry[]): Standing {
  if (partner.facts.isParty) return 'party';
  return outsideAgreement(partners).includes(partner) ? 'outside' : 'mentioned';
}

/** The partners of a site who are parties to the agreement, or mentioned by it. */
export function ofAgreement<Entry extends Partner>(partners: readonly Entry[]): Entry[] {
  const outside = new Set(outsideAgreement(partners));
  return partners.filter((partner) => partner.facts.isParty || !outside.has(partner));
}

interface Quoting {
  facts: Pick<Facts<'partners'>, 'agreementText'>;
}

interface Partner {
  facts: Pick<Facts<'partners'>, 'agreementText' | 'isParty'>;
}
