import { surveyPath, waveId } from '../../catalog/entries/document.ts';
import type { Item } from '../../catalog/entries/item.ts';
import type { Site } from '../../catalog/joined/site.ts';
import { rememberedOf } from '../../site/remembered.ts';

/** What a piece of news with a page of its own is made from: an editor's text, or a wave of a survey. */
export type NewsSource = { id: string; at: string } & ({ update: Item<'updates'> } | NewsWave);

/** A wave of figures as news. */
export interface NewsWave {
  survey: string;
  year: number;
  /** ISO date of the day its figures were published here, or null when not known. */
  published: string | null;
}

/**
 * The sources of all news, the latest first: each has its page. A wave comes on the day its figures were published, and at
 * the end of its year where that is not known. Sorted once for each site.
 */
export const newsSources = rememberedOf(sorted);

function sorted({ report: { catalog, buildDate }, dataDates }: Site): readonly NewsSource[] {
  const written = catalog.updates.map((update) => ({ id: update.id, at: update.facts.date, update }));
  const made = catalog.tables.map(({ survey, year }) => {
    const created = dataDates.get(surveyPath({ survey, year }))?.created;
    // A site made as of an earlier day than the file cannot tell of a day that was still to come.
    const published = created && created <= buildDate ? created : null;
    return { id: waveId({ survey, year }), at: published ?? `${year}-12-31`, survey, year, published };
  });
  return [...written, ...made].sort(latestFirst);
}

/**
 * The order of news: the latest first. On one day what an editor has written comes before figures, and of the waves of a survey
 * the newest, which the end of its id tells.
 */
export function latestFirst(a: Dated, b: Dated): number {
  if (a.at !== b.at) return a.at > b.at ? -1 : 1;
  if ('update' in a !== 'update' in b) return 'update' in a ? -1 : 1;
  return a.id > b.id ? -1 : 1;
}

interface Dated {
  id: string;
  /** ISO date. */
  at: string;
}
