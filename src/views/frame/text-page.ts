import { fixedPage, fixedPages, type FixedPage } from '../../catalog/addresses/fixed-pages.ts';
import type { Item } from '../../catalog/entries/item.ts';
import type { Catalog } from '../../catalog/entries/join.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import type { WordKey } from '../../i18n/words/da.ts';
import { frameFor, goalsLink, type Frame } from './frame.ts';
import type { Teller } from '../telling/told.ts';

/** A page that is a text: title and lead are those of its frame, and the document is that of its body. */
export interface TextView {
  frame: Frame;
  document: string;
}

/** The page of the entry `pages/<id>` in one language. */
export function textView(teller: Teller, id: OwnPage): TextView {
  const { document } = teller.tell(fixedPage(teller.site.report.catalog.pages, id));
  return { frame: pageFrame(teller, id), document };
}

/** The frame of a page that stands by itself, told by the entry `pages/<id>`. */
export function pageFrame(teller: Teller, id: OwnPage): Frame {
  const { catalog } = teller.site.report;
  const text = teller.tell(fixedPage(catalog.pages, id));
  const { title, summary } = text.words;
  const none = noneOf[id];
  const description =
    none && catalog[none.of].length === 0 ? teller.languageOf(text.locale).word(none.word) : summary;
  const trail = id === 'indikatorer' ? [goalsLink(teller.language)] : [];
  const tells = listedOn[id]?.(catalog).map((item) => teller.tell(item)) ?? [];
  return frameFor(teller, { page: fixedPages[id], title, description, trail, text, tells });
}

/** What leads a page in while it has nothing to list: an editor's words count or praise what is there. */
const noneOf: Partial<Record<OwnPage, { of: 'activities' | 'glossary'; word: WordKey }>> = {
  aktiviteter: { of: 'activities', word: 'activity.none' },
  ord: { of: 'glossary', word: 'glossary.none' },
};

/** The entries whose words a page lists besides its own: also those may be a machine's. */
const listedOn: Partial<Record<OwnPage, (catalog: Catalog) => readonly Item<CollectionName>[]>> = {
  forside: ({ goals, indicators, activities, milestones, updates, surveys }) => [
    ...[...goals, ...indicators, ...activities],
    ...[...milestones, ...updates, ...surveys],
  ],
  maal: ({ goals, indicators, surveys }) => [...goals, ...indicators, ...surveys],
  indikatorer: ({ indicators, surveys }) => [...indicators, ...surveys],
  aktiviteter: ({ activities }) => activities,
  partnere: ({ partners }) => partners,
  aar: ({ surveys }) => surveys,
  nyt: ({ updates, surveys }) => [...updates, ...surveys],
  ord: ({ glossary }) => glossary,
  data: ({ surveys, indicators }) => [...surveys, ...indicators],
  metode: ({ pages }) => [fixedPage(pages, 'metode-fagfolk')],
  om: ({ goals, indicators, activities, partners, milestones, surveys }) => [
    ...[...goals, ...indicators, ...activities, ...partners],
    ...[...milestones, ...surveys],
  ],
};

/** The pages that stand by themselves at an address of their own. */
type OwnPage = Exclude<FixedPage, 'ikke-fundet'>;
