import type { Foreign, Teller } from './told.ts';

/** A text that may be in another language than what it stands in. */
export interface Phrase extends Foreign {
  text: string;
  /** What is said around such a text, in the language that it stands in. */
  around?: { before: string; after: string };
}

/** A way to another page. `current` is set on the page itself and on the section it belongs to. */
export interface Link extends Phrase {
  address: string;
  current?: boolean;
}

/** A few links on one line, and what they are. */
export interface LinkLine {
  label: string;
  links: readonly Link[];
}

/**
 * The whole address at which a page or file is found for as long as the site is, in the teller's language.
 *
 * @param page its address in the default language, without the base path: `/maal/<id>/`
 */
export function lastingLink({ site, language }: Teller, page: string): string {
  return new URL(language.address(page), site.origin).href;
}
