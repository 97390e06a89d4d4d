import { surveyPath, waveId } from '../../catalog/entries/document.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { find } from '../../catalog/entries/join.ts';
import type { Site } from '../../catalog/joined/site.ts';
import { rememberedOf } from '../../site/remembered.ts';
import { asOfYear } from '../figures/as-of-year.ts';
import { correctionsFor, type CorrectionView } from '../figures/corrections.ts';
import { entryLink } from '../telling/entry-link.ts';
import {
  figureSentence,
  hasFigure,
  manyFiguresSentence,
  stateSentence,
} from '../figures/figure-sentences.ts';
import type { Link } from '../telling/link.ts';
import type { Teller, Told, Written } from '../telling/told.ts';
import { verdictView, type VerdictView } from '../figures/verdict-sentence.ts';

/** What a piece of news says of itself where its page is named. */
export interface NewsHead {
  id: string;
  title: string;
  summary: string;
  /** Its address in the default language, without the base path. */
  page: string;
  address: string;
  /** The written text, or null for a wave. */
  text: Told<'updates'> | null;
}

/** A piece of news: written by an editor, or made from a wave of figures. */
export interface NewsItem extends NewsHead {
  /** ISO date, or null for a wave whose day of publication is not known. */
  date: string | null;
  when: string;
  written: Written;
  about: readonly Link[];
}

/** What a piece of news with a page of its own is made from: an editor's text, or a wave of a survey. */
export type NewsSource = { id: string; at: string } & ({ update: Item<'updates'> } | Wave);

interface Wave {
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

/** The order of news: the latest first, and by name on one day. */
export function latestFirst(a: { id: string; at: string }, b: { id: string; at: string }): number {
  return a.at > b.at ? -1 : a.at < b.at ? 1 : a.id < b.id ? -1 : 1;
}

/** What one piece of news says of itself in one language. */
export function newsHead(teller: Teller, source: NewsSource): NewsHead {
  const { id } = source;
  const { word, address } = teller.language;
  const page = `/nyt/${id}/`;
  const place = { id, page, address: address(page) };
  if ('update' in source) {
    const text = teller.tell(source.update);
    return { ...place, title: text.words.title, summary: text.words.summary, text };
  }
  const count = figuresOf(teller, source).filter(({ observation }) => hasFigure(observation)).length;
  const names = waveNames(teller, source);
  const [title, summary] =
    count === 0
      ? [word('news.noFigures', names), word('news.noFiguresSummary', names)]
      : [word('news.wave', names), word('news.waveSummary', { count, ...names })];
  return { ...place, title, summary, text: null };
}

/** The texts of others that a piece of news tells: those of the figures of a wave. */
export function textsInNews(teller: Teller, source: NewsSource): Told<'indicators'>[] {
  if ('update' in source) return [];
  return figuresOf(teller, source).map(({ evaluation }) => teller.tell(evaluation.indicator));
}

/** The figures that a piece of news is made from, each in a sentence: those of a wave. */
export function figuresInNews(teller: Teller, source: NewsSource): NewsFigure[] {
  if ('update' in source) return [];
  const { year } = source;
  const told = new Set<string>();
  return figuresOf(teller, source).map(({ evaluation, observation }) => {
    const isShown = hasFigure(observation);
    const upToYear = asOfYear(evaluation, year);
    return {
      indicator: entryLink(teller, 'indicators', evaluation.indicator),
      sentence: isShown ? figureSentence(teller, evaluation, observation, 'percent') : null,
      state: stateSentence(teller, observation, evaluation.series),
      verdict:
        isShown && upToYear.verdict.code !== 'awaiting' ? verdictView(upToYear, teller.language) : null,
      corrections: correctionsFor(teller, evaluation, year).map((correction) => {
        const { date } = correction;
        if (date === null || told.has(date)) return correction;
        told.add(date);
        return { ...correction, id: correctionAnchor(date) };
      }),
    };
  });
}

/** That one figure of many may seem to change; null where a piece of news compares none. */
export function manyFiguresInNews(teller: Teller, source: NewsSource): string | null {
  if ('update' in source) return null;
  const compared = figuresOf(teller, source).map(({ evaluation }) => asOfYear(evaluation, source.year));
  return manyFiguresSentence(teller, compared);
}

/** One figure of a wave. */
export interface NewsFigure {
  indicator: Link;
  /** Null when the wave shows no figure. */
  sentence: string | null;
  /** Why there is none; empty when there is one. */
  state: string;
  /** What could be said of it when the year of the wave had ended; null where it shows none or is the first to compare with. */
  verdict: VerdictView | null;
  /** What was changed in the wave after it had been news; the first of each day has an id. */
  corrections: readonly (CorrectionView & { id?: string })[];
}

/** The id of the first of the corrections of one day on the page of their wave. */
export function correctionAnchor(date: string): string {
  return `rettet-${date}`;
}

/** One piece of news in one language. */
export function newsItem(teller: Teller, source: NewsSource): NewsItem {
  const head = newsHead(teller, source);
  return 'update' in source
    ? { ...head, ...writtenNews(teller, source.update) }
    : { ...head, ...waveNews(teller, source) };
}

type Body = Omit<NewsItem, keyof NewsHead>;

function writtenNews(teller: Teller, update: Item<'updates'>): Body {
  const { site, language } = teller;
  const { activities, indicators } = site.report.catalog;
  const { date } = update.facts;
  return {
    date,
    when: language.formats.day(date),
    written: teller.tell(update).written,
    about: [
      ...update.facts.activities.map((id) => entryLink(teller, 'activities', find(activities, id))),
      ...update.facts.indicators.map((id) => entryLink(teller, 'indicators', find(indicators, id))),
    ],
  };
}

function waveNews(teller: Teller, wave: Wave): Body {
  const { language } = teller;
  return {
    date: wave.published,
    when: wave.published === null ? waveNames(teller, wave).wave : language.formats.day(wave.published),
    written: { lang: language.tag, dir: language.dir },
    about: [],
  };
}

/** What a wave and its survey are called. */
export function waveNames(teller: Teller, { survey, year }: { survey: string; year: number }) {
  const item = find(teller.site.report.catalog.surveys, survey);
  const wave = item.facts.waves.find((each) => each.year === year)?.label ?? String(year);
  return { survey: teller.tell(item).words.title, wave };
}

/** The figures of a wave, also where one may not be shown. */
function figuresOf({ site }: Teller, { survey, year }: Wave) {
  return site.report.evaluations.flatMap((evaluation) => {
    const observation =
      evaluation.survey.id === survey && evaluation.series.find((wave) => wave.year === year);
    return observation ? [{ evaluation, observation }] : [];
  });
}
