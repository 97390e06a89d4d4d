/** One planned or delivered round of a survey, as one indicator sees it. */
export interface Wave {
  year: number;
  /** What readers call the wave: `2024`, `2023/2024`. */
  label: string;
  /** The survey changed so much that figures before and after must not be compared. */
  breakInSeries: boolean;
  /** The question of this indicator was worded otherwise than in the wave before. */
  changedWording: boolean;
  /** People who could have been asked; `null` when unknown. */
  population: number | null;
  /** Whether the finite population correction is wanted. */
  correctForPopulation: boolean;
}

/** One figure as an editor delivered it, already validated. */
export interface Figure {
  /** 0–100; known when `status` is blank. */
  percent: number | null;
  /** People who answered the question; `null` when unknown. */
  n: number | null;
  /** Effective number of answers when the survey is weighted. */
  nEffective: number | null;
  /** Blank when there is a figure; otherwise why there is none. */
  status: FigureStatus;
  note: string | null;
}

/** Why an editor gives no figure; blank when there is one. */
export type FigureStatus = '' | 'missing' | 'too-few' | 'not-asked' | 'withheld';

/** The neighbourhood's rules for what may be published. All are numbers of people. */
export interface Thresholds {
  /** A figure with a base below this is hidden (30). */
  hideBelow: number;
  /** A figure with a base below this is shown with a warning (60). */
  flagBelow: number;
  /**
   * Fewer people than this, but not none, in a cell are withheld (5): in a group, and of an answer, also that of all, unless
   * the answer is all that the headline leaves, which the headline tells.
   */
  withholdCellsBelow: number;
}

/** One indicator in one wave, as it may be published. */
export type Observation = WithFigure | WithoutFigure;

/** A wave that has a figure to show. */
export interface WithFigure extends WaveFacts {
  status: 'ok';
  /** 0–100, unrounded. */
  percent: number;
}

/** A wave that has none. */
export interface WithoutFigure extends WaveFacts {
  status: Exclude<ObservationStatus, 'ok'>;
  percent: null;
}

interface WaveFacts {
  year: number;
  label: string;
  /** People who answered; `null` when unknown or hidden. */
  n: number | null;
  /**
   * The base behind the interval when it is not `n`: weighted, or corrected for the population. `null` when it is `n`, unknown
   * or hidden, and in a census, where the limits equal the percent.
   */
  nEffective: number | null;
  /** Lower 95 % Wilson limit, percent, unrounded; `null` when the base is unknown or the figure hidden. */
  low: number | null;
  /** Upper 95 % Wilson limit, percent, unrounded; `null` when the base is unknown or the figure hidden. */
  high: number | null;
  /**
   * The population that the interval is corrected for (finite population correction), a number of people; `null` where it is
   * not corrected, unknown or hidden.
   */
  correctedFor: number | null;
  /** The figure must not be compared with those before it: the survey changed, or the question of this indicator. */
  breakInSeries: boolean;
  /** It must not be compared for that alone: the question of this indicator was worded otherwise, in the same survey. */
  changedWording: boolean;
  /**
   * Fewer people are known to have answered than the site's own limit, which can then be named as the reason for `too-few`.
   * A supplier's limit is not known, nor how many people a weighted base is. `false` in groups, whose reasons are told
   * without a number.
   */
  belowLimit: boolean;
  /** Few answers: shown, but to be read with care. */
  flagged: boolean;
  /** The interval is wider than 20 percentage points. */
  wide: boolean;
  note: string | null;
}

/**
 * `ok` is a figure. `planned` is a wave whose year has not ended, `awaiting` one whose year has ended without a file.
 * `missing` is a delivered wave without this indicator.
 */
export const observationStatuses = [
  'ok',
  'missing',
  'too-few',
  'not-asked',
  'withheld',
  'awaiting',
  'planned',
] as const;

/** One of these states. */
export type ObservationStatus = (typeof observationStatuses)[number];
