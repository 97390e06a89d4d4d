import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { searchedPart } from './searched-part.ts';
import { themedCopies } from './themed-embeds.ts';

/** What a build has to know of a page that is laid out; what it knows of a page that is kept, it need not read again. */
export interface PageFacts {
  /** Hash of what search finds of the page; null when it is not to be found. */
  searched: string | null;
  /** The address that the page leads on to at once; null when it does not. */
  leadsTo: string | null;
}

/** The facts of every page of a site, by its path. */
export type SiteFacts = ReadonlyMap<string, PageFacts>;

/** Pages that have been read. */
export interface ReadPages {
  facts: SiteFacts;
  /** What search finds of each page that was read now, as a page of its own. */
  searched: ReadonlyMap<string, string>;
}

/**
 * Reads the pages of a site. The themed copies of an embedded figure, which may not be there yet, are known with it, and
 * nobody is to find them.
 *
 * @param pages paths below the folder
 * @param known facts of pages that need not be read again
 */
export function readPages(folder: string, pages: readonly string[], known: SiteFacts): ReadPages {
  const searched = new Map<string, string>();
  const facts = new Map<string, PageFacts>();
  const readPage = (page: string): PageFacts => {
    const html = readFileSync(path.join(folder, page), 'utf8');
    const part = searchedPart(html);
    if (part !== null) searched.set(page, part);
    return { searched: part === null ? null : hashOf(part), leadsTo: leadsTo(html) };
  };
  for (const page of pages) {
    const told = known.get(page) ?? readPage(page);
    facts.set(page, told);
    for (const { copy } of themedCopies(page)) facts.set(copy, { ...told, searched: null });
  }
  return { facts, searched };
}

/** The address that a page leads on to at once; null when it does not. */
export function leadsTo(html: string): string | null {
  return /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1] ?? null;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
