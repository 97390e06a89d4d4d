import type { Evaluation } from '../catalog/evaluate.ts';
import type { FacadeSpec, SparklineSpec } from '../charts/spec.ts';
import { facadePicture } from './facade-picture.ts';
import { figureSentence, latestOf, nextWaveOf, stateSentence } from './figure-sentences.ts';
import { figureSource, type FigureSource } from './figure-source.ts';
import type { Teller, Written } from './told.ts';
import { verdictView, type VerdictView } from './verdict-sentence.ts';

/** One indicator in a list: its latest figure in a sentence, its façade, and what can be said of it. */
export interface FigureCard {
  title: string;
  address: string;
  written: Written;
  sentence: string | null;
  source: FigureSource;
  facade: FacadeSpec | null;
  /** The waves as a small line beside the words, which say the same; null until two waves have a figure. */
  sparkline: SparklineSpec | null;
  verdict: VerdictView;
  /** Below the verdict, each a sentence: the difference that it is about, and what is overdue or planned next. */
  said: readonly string[];
}

/** An indicator as a card. */
export function figureCard(teller: Teller, evaluation: Evaluation): FigureCard {
  const { language } = teller;
  const { id } = evaluation.indicator;
  const { words, written } = teller.tell(evaluation.indicator);
  const latest = latestOf(evaluation.series);
  const next = nextWaveOf(evaluation.series);
  const verdict = verdictView(evaluation, language);
  const difference = verdict.difference === null ? [] : [verdict.difference + language.word('sentence.end')];
  return {
    title: words.title,
    address: language.address(`/indikatorer/${id}/`),
    written,
    sentence: latest && figureSentence(teller, evaluation, latest, 'hundred'),
    source: figureSource(teller, evaluation),
    facade:
      latest &&
      facadePicture(
        {
          title: words.title,
          percent: latest.percent,
          ground: 'paper',
        },
        language,
      ),
    sparkline: sparklineOf(evaluation),
    verdict,
    said: [...difference, ...(next ? [stateSentence(teller, next, evaluation.series)] : [])],
  };
}

function sparklineOf({ series }: Evaluation): SparklineSpec | null {
  // A line across a break would claim a comparison that cannot be made.
  const comparable = series.slice(
    Math.max(
      0,
      series.findLastIndex(({ breakInSeries }) => breakInSeries),
    ),
  );
  if (comparable.length < 2) return null;
  const points = comparable.map(({ year, percent }) => ({ year, percent }));
  const values = points.flatMap(({ percent }) => (percent === null ? [] : [percent]));
  if (values.length < 2) return null;
  // At least twenty points high, so that a small change never looks like a leap.
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  const half = Math.max(10, (Math.max(...values) - Math.min(...values)) / 2 + 2);
  return { points, min: middle - half, max: middle + half };
}
