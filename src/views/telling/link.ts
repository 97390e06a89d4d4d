import type { Foreign, Teller } from './told.ts';

/** A way to another page. `current` is set on the page itself and on the section it belongs to. */
export interface Link extends Foreign {
  text: string;
  address: string;
  current?: boolean;
  /** What is said around such a text, in the page's language. */
  around?: { before: string; after: string };
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
