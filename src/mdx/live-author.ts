import { loadSite } from '../catalog/joined/load.ts';
import { tellerFor } from '../views/telling/told.ts';
import type { AuthorCall } from './author-call.ts';
import { writeCall } from './components.ts';

/** What a call says on a page of the local preview, as content and data are now. */
export function liveAuthor(
  { component, locale, attributes }: AuthorCall,
  page: string,
  content: string,
): string {
  const site = loadSite();
  const readers = { text: tellerFor(site, locale), page: tellerFor(site, page) };
  return writeCall(component, attributes, content, readers);
}
