import { fixedPage, fixedPages, type FixedPage } from '../../catalog/addresses/fixed-pages.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { hasEndedBy } from '../../catalog/entries/lifetime.ts';
import type { Catalog } from '../../catalog/entries/join.ts';
import type { Report } from '../../catalog/figures/evaluate.ts';
import type { Language } from '../../i18n/language.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { frameFor, goalsLink, type Frame, type PageIdentity } from './frame.ts';
import type { Teller } from '../telling/told.ts';

/** A page that is a text: title and lead are those of its frame, and the document is that of its body. */
export interface TextView {
  frame: Frame;
  document: string;
}

/** The page of the entry `pages/<id>` in one language. */
export function textView(teller: Teller, id: OwnPage): TextView {
  const { document } = teller.tell(fixedPage(teller.site.report.catalog.pages, id));
  return { frame: frameFor(teller, textIdentity(teller, id)), document };
}

/** What a page tells of itself that stands by itself, as the entry `pages/<id>` has it. */
export function textIdentity(teller: Teller, id: OwnPage): PageIdentity {
  const { catalog } = teller.site.report;
  const text = teller.tell(fixedPage(catalog.pages, id));
  const { title, summary } = text.words;
  const description = nothingOn[id]?.(teller.site.report, teller.languageOf(text.written.lang)) ?? summary;
  const trail = id === 'indikatorer' ? [goalsLink(teller.language)] : [];
  const tells = listedOn[id]?.(catalog).map((item) => teller.tell(item)) ?? [];
  return { page: fixedPages[id], title, description, trail, text, tells };
}

/** What leads a page in while nothing of what it lists is there, or runs: an editor's words count or praise what is. */
const nothingOn: Partial<Record<OwnPage, (report: Report, language: Language) => string | null>> = {
  aktiviteter: ({ catalog: { activities }, buildDate }, { word }) => {
    const count = activities.length;
    if (count === 0) return word('activity.none');
    const allEnded = activities.every((activity) => hasEndedBy(activity.facts, buildDate));
    return allEnded ? word('activity.allEnded', { count }) : null;
  },
  ord: ({ catalog: { glossary } }, { word }) => (glossary.length === 0 ? word('glossary.none') : null),
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
