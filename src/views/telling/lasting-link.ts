import type { Teller } from './told.ts';

/**
 * The whole address at which a page or file is found for as long as the site is, in the teller's language.
 *
 * @param page its address in the default language, without the base path: `/maal/<id>/`
 */
export function lastingLink({ site, language }: Teller, page: string): string {
  return new URL(language.address(page), site.origin).href;
}
