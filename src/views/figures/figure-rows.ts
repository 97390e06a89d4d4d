import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { answersCounted } from '../../statistics/effective-base.ts';
import type { FigureStatus, Observation, ObservationStatus } from '../../statistics/observation.ts';
import { isCensus } from '../../statistics/waves.ts';

/** One published figure: of all residents or a group, the headline share or one answer. */
export interface FigureRow {
  indicator: string;
  year: number;
  label: string;
  /** Empty = all residents. */
  group: string;
  /** Empty = the headline share. */
  answer: string;
  /** Percent 0–100, unrounded. */
  percent: number | null;
  n: number | null;
  /** The answers behind the limits, as `answersBehindLimits` has them; null on answers, which have no limits. */
  nEffective: number | null;
  low: number | null;
  high: number | null;
  status: ObservationStatus;
  /** null where it is not said: on answers. */
  breakInSeries: boolean | null;
  /** What else is known of the figure; null on answers. */
  observation: Observation | null;
  /** What the editor wrote beside the figure, in the default language. */
  note: string | null;
}

/** Every published figure of an indicator, a row a figure: the one source of CSV files and spreadsheets. */
export function figureRows({ indicator, series, groups, answers }: Evaluation): FigureRow[] {
  const labels = new Map(series.map(({ year, label }) => [year, label]));
  const waves = [{ group: '', series }, ...groups].flatMap(({ group, series: own }) =>
    own.map((observation) => {
      const { year, label, percent, n, low, high, status, breakInSeries, note } = observation;
      return {
        ...{ indicator: indicator.id, year, label, group, answer: '' },
        ...{ percent, n, nEffective: answersBehindLimits(observation), low, high },
        ...{ status, breakInSeries, observation, note },
      };
    }),
  );
  const distribution = answers.map(({ year, group, answer, percent, n, status, note }) => ({
    ...{ indicator: indicator.id, year, label: labels.get(year) ?? String(year), group: group ?? '', answer },
    ...{ percent, n, nEffective: null, low: null, high: null },
    status: answerStatus(status),
    breakInSeries: null,
    observation: null,
    note,
  }));
  return [...waves, ...distribution];
}

/**
 * The number of answers that a figure's limits follow from, for those who compute with them: all answers, unless a weighted
 * survey or its population makes it another number. null where the base is not known, and in a census, which has no limits
 * to compute.
 */
export function answersBehindLimits(
  observation: Pick<Observation, 'n' | 'nEffective' | 'low' | 'high'>,
): number | null {
  return isCensus(observation) ? null : answersCounted(observation);
}

/** Which of two reasons hides an answer would tell something of how few gave it: both are one word in the files. */
function answerStatus(status: FigureStatus): ObservationStatus {
  if (status === '') return 'ok';
  return status === 'too-few' ? 'withheld' : status;
}
