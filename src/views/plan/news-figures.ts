import { find } from '../../catalog/entries/join.ts';
import { asOfYear } from '../figures/as-of-year.ts';
import { correctionsFor, type CorrectionView } from '../figures/corrections.ts';
import { figureSentence, stateSentence } from '../figures/figure-sentences.ts';
import { verdictView, type VerdictView } from '../figures/verdict-sentence.ts';
import { entryLink } from '../telling/entry-link.ts';
import type { AnyText } from '../telling/translation-notice.ts';
import type { Link } from '../telling/link.ts';
import { originalWritten, type Foreign, type Teller } from '../telling/told.ts';
import type { NewsSource, NewsWave } from './news-sources.ts';
import { hasFigure } from '../../statistics/waves.ts';

/** The texts of others that a piece of news tells: those of the survey and the figures of a wave. */
export function textsInNews(teller: Teller, source: NewsSource): AnyText[] {
  if ('update' in source) return [];
  return [
    teller.tell(find(teller.site.report.catalog.surveys, source.survey)),
    ...figuresOfWave(teller, source).map(({ evaluation }) => teller.tell(evaluation.indicator)),
  ];
}

/** The figures that a piece of news is made from, each in a sentence: those of a wave. */
export function figuresInNews(teller: Teller, source: NewsSource): NewsFigure[] {
  if ('update' in source) return [];
  const { year } = source;
  const told = new Set<string>();
  return figuresOfWave(teller, source).map(({ evaluation, observation }) => {
    const isShown = hasFigure(observation);
    const upToYear = asOfYear(evaluation, year);
    return {
      indicator: entryLink(teller, 'indicators', evaluation.indicator),
      sentence: isShown ? figureSentence(teller, evaluation, observation, 'percent') : null,
      state: stateSentence(teller, observation, evaluation.series),
      note:
        isShown || observation.note === null
          ? null
          : { text: observation.note, written: originalWritten(teller) },
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

/** That one figure of many may seem to change by chance: said where one of a piece of news has been compared; else null. */
export function manyFiguresInNews({ site, language }: Teller, figures: readonly NewsFigure[]): string | null {
  const isCompared = figures.some(({ verdict }) => verdict?.mayBeChance);
  return isCompared ? language.sentence('manyFigures', { count: site.report.evaluations.length }) : null;
}

/** One figure of a wave. */
export interface NewsFigure {
  indicator: Link;
  /** Null when the wave shows no figure. */
  sentence: string | null;
  /** Why there is none; empty when there is one. */
  state: string;
  /** What the editor has written about it; null where there is a figure, or nothing is written. */
  note: { text: string; written: Foreign } | null;
  /** What could be said of it when the year of the wave had ended; null where it shows none or is the first to compare with. */
  verdict: VerdictView | null;
  /** What was changed in the wave after it had been news; the first of each day has an id. */
  corrections: readonly (CorrectionView & { id?: string })[];
}

/** The id of the first of the corrections of one day on the page of their wave. */
export function correctionAnchor(date: string): string {
  return `rettet-${date}`;
}

/** The figures of a wave, also where one may not be shown. */
export function figuresOfWave({ site }: Teller, { survey, year }: NewsWave) {
  return site.report.evaluations.flatMap((evaluation) => {
    const observation =
      evaluation.survey.id === survey && evaluation.series.find((wave) => wave.year === year);
    return observation ? [{ evaluation, observation }] : [];
  });
}
