import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { latestOf } from '../../statistics/waves.ts';
import type { Site } from '../../catalog/joined/site.ts';
import type { FacadeSpec, FigureSpec } from '../../charts/spec.ts';
import { rememberedOf } from '../../site/remembered.ts';
import { activityCard, type ActivityCard } from '../plan/activity-card.ts';
import { answerChart } from '../figures/answer-chart.ts';
import { facadePicture } from '../figures/facade-picture.ts';
import { figureBand, type FigureBand } from '../figures/figure-band.ts';
import { figureCard, type FigureCard } from '../figures/figure-card.ts';
import { certaintySentences, stateSentence } from '../figures/figure-sentences.ts';
import { frameFor, type Frame } from '../frame/frame.ts';
import { groupChart } from '../figures/group-chart.ts';
import { hoursChart } from '../plan/hours-chart.ts';
import { correctionsFor, type CorrectionView } from '../figures/corrections.ts';
import { dataFiles, type DataFileRow } from '../files/data-files.ts';
import { entryLink } from '../telling/entry-link.ts';
import { agreementTexts, originalsIn, type Originals } from '../frame/originals.ts';
import type { Link } from '../telling/link.ts';
import { sightView, type SightView } from '../plan/line-of-sight.ts';
import type { NewsItem } from '../plan/news.ts';
import { news } from '../plan/news-list.ts';
import { timeline, type TimelineEvent } from '../plan/timeline.ts';
import type { LinkedTable } from '../telling/linked-table.ts';
import { tellerFor, type Teller, type Written } from '../telling/told.ts';
import { indicatorTrend } from '../figures/trend-chart.ts';
import { verdictView, type VerdictView } from '../figures/verdict-sentence.ts';
import { yearTable } from '../figures/year-table.ts';

/** Every component in every state, with the invented figures of the test neighbourhood. */
export interface StyleGuideView {
  frame: Frame;
  sheet: StyleSheetView;
}

/** The components in one language. */
export interface StyleSheetView extends Written {
  band: FigureBand | null;
  facades: readonly FacadeSpec[];
  verdicts: readonly { id: string; verdict: VerdictView }[];
  states: readonly string[];
  certainty: readonly string[];
  charts: readonly FigureSpec[];
  cards: readonly FigureCard[];
  activities: readonly ActivityCard[];
  timeline: readonly TimelineEvent[];
  table: LinkedTable;
  news: readonly NewsItem[];
  files: readonly DataFileRow[];
  links: readonly Link[];
  corrections: readonly CorrectionView[];
  agreement: { texts: readonly string[]; originals: Originals };
  sight: SightView;
}

/** The style guide: the frame is the site's own, the components are the specimens' in the same direction of writing. */
export function styleGuideView(teller: Teller, specimens: Site): StyleGuideView {
  const { dir } = teller.language;
  const language = specimens.languages.find((candidate) => candidate.dir === dir) ?? specimens.languages[0];
  if (!language) throw new Error('the specimens have no language');
  return {
    frame: frameFor(teller, {
      page: '/stil/',
      title: teller.language.word('style.title'),
      description: teller.language.word('style.lead'),
    }),
    sheet: styleSheetView(tellerFor(specimens, language.tag)),
  };
}

/** Languages of one direction share it. */
const styleSheetView = rememberedOf((teller: Teller): StyleSheetView => {
  const { language, site } = teller;
  const { evaluations, catalog } = site.report;
  const place = language.tag;
  return {
    lang: language.tag,
    dir: language.dir,
    band: bandOf(teller, evaluations[0]),
    facades: [0, 1, 36, 50, 100].flatMap((percent) =>
      (['paper', 'night'] as const).map((ground) =>
        facadePicture({ title: String(percent), percent, ground }, language),
      ),
    ),
    verdicts: oneOfEach(evaluations).map((evaluation) => ({
      id: evaluation.indicator.id,
      verdict: verdictView(evaluation, language),
    })),
    states: statesOf(teller),
    certainty: [
      ...new Set(
        oneOfEach(evaluations).flatMap(({ series }) => {
          const latest = latestOf(series);
          return latest ? certaintySentences(latest, language) : [];
        }),
      ),
    ],
    charts: chartsOf(teller).map((spec) => ({ ...spec, id: `${place}-${spec.id}` })),
    cards: oneOfEach(evaluations, ({ code }) => code).map((evaluation) => figureCard(teller, evaluation)),
    activities: catalog.activities.map((activity) => activityCard(teller, activity)),
    timeline: firstOfEach(timeline(teller), ({ state, certainty }) => `${state} ${certainty?.text}`),
    table: yearTable(teller, oneOfEach(evaluations)),
    // An editor's text and a wave of figures: they differ in their date and, in a translation, in their language.
    news: firstOfEach(news(teller), ({ date }) => String(date === null)),
    files: dataFiles(teller).whole.slice(0, 2),
    links: catalog.goals.map((goal) => entryLink(teller, 'goals', goal)),
    corrections: evaluations.flatMap((evaluation) => correctionsFor(teller, evaluation)),
    agreement: {
      texts: catalog.goals.slice(0, 1).flatMap(({ facts }) => agreementTexts(facts)),
      originals: originalsIn(teller),
    },
    sight: sightView(teller),
  };
});

/** A sentence for each reason that a wave shows no figure. */
function statesOf(teller: Teller): string[] {
  const waves = teller.site.report.evaluations
    .flatMap(({ series }) => series.map((wave) => ({ wave, series })))
    .filter(({ wave }) => wave.status !== 'ok');
  return firstOfEach(waves, ({ wave }) => `${wave.status} ${wave.belowLimit}`).map(({ wave, series }) =>
    stateSentence(teller, wave, series),
  );
}

/** The first evaluation of every kind of verdict: the others look alike. */
function oneOfEach(
  evaluations: readonly Evaluation[],
  kindOf = ({ code, reason }: Evaluation['verdict']): string => `${code} ${reason}`,
): Evaluation[] {
  return firstOfEach(evaluations, ({ verdict }) => kindOf(verdict));
}

function firstOfEach<Thing>(things: readonly Thing[], kindOf: (thing: Thing) => string): Thing[] {
  return [...Map.groupBy(things, kindOf).values()].flatMap((alike) => alike.slice(0, 1));
}

function chartsOf(teller: Teller): FigureSpec[] {
  const { site } = teller;
  const hours = hoursChart(teller);
  return [
    ...oneOfEach(site.report.evaluations, ({ code }) => code).flatMap((evaluation) => {
      const charts = [
        indicatorTrend(teller, evaluation),
        groupChart(teller, evaluation),
        answerChart(teller, evaluation),
      ];
      return charts.filter((chart) => chart !== null);
    }),
    ...(hours ? [hours] : []),
  ];
}

function bandOf(teller: Teller, evaluation: Evaluation | undefined): StyleSheetView['band'] {
  const latest = evaluation && latestOf(evaluation.series);
  return latest ? figureBand(teller, evaluation, latest, `${teller.language.tag}-band`) : null;
}
