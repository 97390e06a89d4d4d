import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { FacadeSpec, SparklineSpec } from '../../charts/spec.ts';
import type { Observation } from '../../statistics/observation.ts';
import { isMeasured, latestOf, nextWaveOf } from '../../statistics/waves.ts';
import { facadePicture } from './facade-picture.ts';
import { figureSentence, stateSentence } from './figure-sentences.ts';
import { figureSource, type FigureSource } from './figure-source.ts';
import type { Teller, Written } from '../telling/told.ts';
import { verdictView, type VerdictView } from './verdict-sentence.ts';

/** One indicator in a list: its latest figure in a sentence, its façade, and what can be said of it. */
export interface FigureCard {
  title: string;
  address: string;
  written: Written;
  sentence: string | null;
  source: FigureSource;
  /** Without a name: the sentence beside it tells the same, and who has many cards read aloud would hear each figure twice. */
  facade: FacadeSpec | null;
  /** The waves as a small line beside the words, which say the same; null until two waves have a figure. */
  sparkline: SparklineSpec | null;
  verdict: VerdictView;
  /**
   * Below the verdict, each a sentence: the difference that it is about, or why there is none to judge; why a newer wave has
   * no figure; and what is overdue or planned next.
   */
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
  return {
    title: words.title,
    address: language.address(entryAddress('indicators', id)),
    written,
    sentence: latest && figureSentence(teller, evaluation, latest, 'hundred'),
    source: figureSource(teller, evaluation),
    facade: latest && facadePicture({ title: null, percent: latest.percent, ground: 'paper' }, language),
    sparkline: sparklineOf(evaluation.series, latest?.year ?? 0),
    verdict,
    said: [
      ...aboutVerdict(verdict),
      ...evaluation.series
        .filter((wave) => wave.year > (latest?.year ?? 0) && isUntold(wave, verdict))
        .map((wave) => stateSentence(teller, wave, evaluation.series)),
      ...(next ? [stateSentence(teller, next, evaluation.series)] : []),
    ],
  };
}

/** A label that something cannot be judged would leave readers to guess why. */
function aboutVerdict({ code, sentence, change, difference }: VerdictView): string[] {
  const said = code === 'not-assessable' ? [sentence, change] : [difference];
  return said.filter((each) => each !== null);
}

/** Whether no verdict speaks of a wave without a figure: it is about the newest that was measured since the baseline. */
function isUntold(wave: Observation, { code }: VerdictView): boolean {
  return (
    wave.status === 'missing' || wave.status === 'not-asked' || (code === 'awaiting' && isMeasured(wave))
  );
}

function sparklineOf(series: readonly Observation[], latest: number): SparklineSpec | null {
  // A line across a break would claim a comparison that cannot be made. One that is still to come divides nothing yet.
  const torn = series.findLastIndex(({ breakInSeries, year }) => breakInSeries && year <= latest);
  const comparable = series.slice(Math.max(0, torn));
  if (comparable.length < 2) return null;
  const points = comparable.map(({ year, percent }) => ({ year, percent }));
  const values = points.flatMap(({ percent }) => (percent === null ? [] : [percent]));
  if (values.length < 2) return null;
  // At least twenty points high, so that a small change never looks like a leap.
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  const half = Math.max(10, (Math.max(...values) - Math.min(...values)) / 2 + 2);
  return { points, min: middle - half, max: middle + half };
}
