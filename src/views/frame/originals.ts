import { onlyIn, originalLanguage, type Teller, type Written } from '../telling/told.ts';

/** What stands around the agreement's words and other originals, which are in the site's own language only. */
export interface Originals {
  written: Written;
  /** Said before them; null on pages in that language. */
  only: string | null;
  /** What the agreement's own words are folded under. */
  agreementFold: string;
}

/** What stands around originals on pages in one language. */
export function originalsIn(teller: Teller): Originals {
  const { tag, dir } = originalLanguage(teller.site);
  return {
    written: { lang: tag, dir },
    only: onlyIn(teller, tag),
    agreementFold: teller.language.word('agreement.fold'),
  };
}

/** The agreement's own words of something, in its language; none of what it does not mention. */
export function agreementTexts(facts: AgreementWords): string[] {
  return [facts.agreementText, facts.agreementFootnote].filter((text) => text !== undefined);
}

interface AgreementWords {
  agreementText?: string | undefined;
  agreementFootnote?: string | undefined;
}
