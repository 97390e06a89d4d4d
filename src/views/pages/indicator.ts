import { entryAddress } from '../../catalog/addresses/addresses.ts';
import { figureEndings, figureFile } from '../../catalog/addresses/beside-pages.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { GroupsSpec, LikertSpec, TrendSpec } from '../../charts/spec.ts';
import type { Language } from '../../i18n/language.ts';
import { changeSincePrevious } from '../../statistics/change.ts';
import { latestOf } from '../../statistics/waves.ts';
import { answerChart } from '../figures/answer-chart.ts';
import { correctionsFor, type CorrectionView } from '../figures/corrections.ts';
import { schemaOrgDataset } from '../files/dataset.ts';
import { embedOffer, type EmbedOffer } from './embed-offer.ts';
import { entryLink, nextLink } from '../telling/entry-link.ts';
import { figureBand, type FigureBand } from '../figures/figure-band.ts';
import { certaintySentences, figureSentence, stateSentence } from '../figures/figure-sentences.ts';
import { changeSentence, manyFiguresSentence, roundedSentence } from '../figures/difference-sentences.ts';
import { figureNotes, type FigureNote } from '../figures/figure-notes.ts';
import { licenceOf } from '../figures/figure-source.ts';
import { questionPart, type QuestionPart } from './indicator-question.ts';
import { frameFor, goalsLink, type Frame, type PageIdentity } from '../frame/frame.ts';
import { agreementTexts } from '../frame/originals.ts';
import { yearsOfGoal } from '../plan/year-links.ts';
import type { Link, LinkLine } from '../telling/link.ts';
import { groupChart, hiddenGroups } from '../figures/group-chart.ts';
import type { Teller } from '../telling/told.ts';
import { indicatorTrend } from '../figures/trend-chart.ts';
import { verdictView, type VerdictView } from '../figures/verdict-sentence.ts';
import { whatItTakesSentence } from '../figures/what-it-takes.ts';

/** Everything the page of one indicator shows. */
export interface IndicatorView {
  frame: Frame;
  /** The latest figure; null when no wave has one. */
  figure: (FigureBand & { sentence: string; certainty: readonly string[] }) | null;
  /** Why the latest waves show nothing, one sentence each; without what the verdict or `nextWave` says. */
  states: readonly string[];
  verdict: VerdictView;
  changed: string | null;
  manyFigures: string | null;
  trend: TrendSpec;
  years: LinkLine;
  groups: GroupsSpec | null;
  /** Told where none of the groups' figures of their latest wave is shown. */
  hiddenGroups: { title: string; sentence: string } | null;
  answers: LikertSpec | null;
  whatItTakes: string | null;
  /** The next wave that is planned, or null: one that is overdue is no next one. */
  nextWave: string | null;
  question: QuestionPart;
  /** The agreement's own words. */
  agreement: readonly string[];
  source: { text: string; licence: Link | string };
  /** Remarks from the survey's files. */
  notes: readonly FigureNote[];
  /** What was changed after it had been published. */
  corrections: readonly CorrectionView[];
  better: string;
  goal: Link;
  downloads: readonly Link[];
  embed: EmbedOffer | null;
  /** The figures as a schema.org data set. */
  dataset: object;
  next: Link | null;
  document: string;
  words: ReturnType<typeof headings>;
}

/** What the page tells of itself that is about one indicator. */
export function indicatorIdentity(teller: Teller, evaluation: Evaluation): PageIdentity {
  const { indicator, goal, series } = evaluation;
  const told = teller.tell(indicator);
  const latest = latestOf(series);
  const verdict = verdictView(evaluation, teller.language).sentence;
  return {
    page: entryAddress('indicators', indicator.id),
    title: told.words.title,
    description: latest ? `${figureSentence(teller, evaluation, latest, 'percent')} ${verdict}` : verdict,
    trail: [goalsLink(teller.language), entryLink(teller, 'goals', goal)],
    text: told,
    tells: [teller.tell(evaluation.survey)],
    evaluation,
  };
}

/** The page of one indicator in one language. */
export function indicatorView(teller: Teller, evaluation: Evaluation): IndicatorView {
  const { language } = teller;
  const { word, address } = language;
  const { indicators } = teller.site.report.catalog;
  const told = teller.tell(evaluation.indicator);
  const survey = teller.tell(evaluation.survey);
  const { id, facts } = evaluation.indicator;
  const { series } = evaluation;
  const latest = latestOf(series);
  const planned = series.find(({ status }) => status === 'planned');
  const nextWave = planned ? stateSentence(teller, planned, series) : null;
  const sourceWave = latest ?? series.find(({ year }) => year === facts.baselineYear);
  const sourceLine = word('indicator.sourceLine', {
    survey: survey.words.title,
    wave: sourceWave?.label ?? String(facts.baselineYear),
  });
  const verdict = verdictView(evaluation, language);
  const figure = latest && {
    ...figureBand(teller, evaluation, latest),
    sentence: figureSentence(teller, evaluation, latest, 'percent'),
    certainty: certaintySentences(latest, language),
  };
  return {
    frame: frameFor(teller, indicatorIdentity(teller, evaluation)),
    figure,
    states: series
      .filter((observation) => observation.year > (latest?.year ?? 0))
      .map((observation) => stateSentence(teller, observation, series))
      .filter((sentence) => !verdict.sentence.includes(sentence) && sentence !== nextWave),
    verdict,
    changed: latest && changedSince(evaluation, latest.year, verdict, language),
    manyFigures: manyFiguresSentence(teller, [evaluation]),
    trend: indicatorTrend(teller, evaluation),
    years: yearsOfGoal(teller, evaluation.goal),
    groups: groupChart(teller, evaluation),
    hiddenGroups: hiddenGroups(language, evaluation.groups),
    answers: answerChart(teller, evaluation),
    whatItTakes: whatItTakesSentence(series, language),
    nextWave,
    question: questionPart(teller, evaluation),
    agreement: agreementTexts(facts),
    source: {
      text: `${sourceLine}${word('sentence.end')}`,
      licence: licenceOf(teller, evaluation.survey),
    },
    notes: figureNotes(teller, evaluation),
    corrections: correctionsFor(teller, evaluation),
    better: word(`indicator.better.${facts.betterIs}`),
    goal: entryLink(teller, 'goals', evaluation.goal),
    downloads: figureEndings.map((ending) => ({
      text: word(`indicator.download.${ending}`),
      address: address(figureFile(id, ending)),
    })),
    embed: embedOffer(teller, evaluation),
    dataset: schemaOrgDataset(teller, evaluation),
    next: nextLink(teller, 'indicator.next', ['indicators', indicators], evaluation.indicator),
    document: told.document,
    words: headings(language),
  };
}

/** The change since the wave before; that figures are rounded is said once on a page. */
function changedSince(
  { series }: Evaluation,
  year: number,
  verdict: VerdictView,
  language: Language,
): string | null {
  const sentence = changeSentence(series, year, language);
  const { previousYear: before, difference } = changeSincePrevious(series, year);
  const rounded =
    verdict.rounded === null ? roundedSentence(series, { year, before, difference }, language) : null;
  return sentence && [sentence, rounded].filter((part) => part !== null).join(' ');
}

/** The headings and labels of an indicator's page in one language. */
function headings({ word }: Language) {
  return {
    howSure: word('indicator.howSure'),
    verdict: word('indicator.verdict'),
    changed: word('indicator.changed'),
    overTime: word('indicator.overTime'),
    whatItTakes: word('indicator.whatItTakes'),
    nextWave: word('indicator.nextWave'),
    source: word('indicator.source'),
    downloads: word('indicator.downloads'),
    notes: word('indicator.notesFromData'),
    corrections: word('indicator.corrections'),
    goal: word('indicator.goal'),
    licence: word('data.licence'),
    facadeNote: word('home.facadeNote'),
  };
}
