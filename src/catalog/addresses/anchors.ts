import type { MdxNode } from '../../loaders/mdx-tree.ts';
import { rememberedOf } from '../../site/remembered.ts';
import { pageShowing } from './addresses.ts';
import { bodyOf } from '../entries/body.ts';
import { headingIds, numbersHeadings } from '../entries/heading-ids.ts';
import type { ReadFile } from '../entries/entries.ts';
import { fileOf, type Reading } from '../entries/reading.ts';

/** An id on a page that a link may lead to. */
export interface Anchor {
  id: string;
  /** The file it comes from. */
  file: ReadFile;
  /** The heading; null for the section of a whole entry. */
  node: MdxNode | null;
}

/** What the pages of a site hold of anchors. */
export interface Anchors {
  /** Every page that shows a text, as its address in the default language. */
  pages: readonly string[];
  /** The file whose text is read for an original in a language: the translation, or where there is none the original. */
  shown(original: ReadFile, locale: string): ReadFile;
  /** The anchors of a page in a language; of texts that are not translated those of the original, as it is shown there. */
  on(page: string, locale: string): readonly Anchor[];
}

/** The id of the text of every page, where the link past the menu leads. */
export const mainAnchor = 'content';

/** The anchors of the site that a reading becomes; worked out once for each reading, and page by page when asked for. */
export const anchorsIn = rememberedOf(collect);

function collect(reading: Reading): Anchors {
  const shown = (original: ReadFile, locale: string): ReadFile =>
    fileOf(reading, original, locale) ?? original;
  const texts = Map.groupBy(reading.originals, ({ collection, id }) => pageShowing(collection, id));
  const known = new Map<string, readonly Anchor[]>();
  return {
    pages: [...texts.keys()].filter((page) => page !== null),
    shown,
    on(page, locale) {
      const key = `${locale} ${page}`;
      const found =
        known.get(key) ?? (texts.get(page) ?? []).flatMap((original) => anchorsOf(shown(original, locale)));
      known.set(key, found);
      return found;
    },
  };
}

function anchorsOf(file: ReadFile): Anchor[] {
  const { collection, id, entry } = file;
  const section = numbersHeadings(collection) ? [{ id, file, node: null }] : [];
  const headings = entry ? headingIds(collection, id, bodyOf(entry).tree) : [];
  return [...section, ...headings.map((heading) => ({ ...heading, file }))];
}
