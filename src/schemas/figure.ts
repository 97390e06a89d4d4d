/** Which figure of which wave: what `data/published.csv` and the survey files have in common. */
export interface FigureKey {
  survey: string;
  year: number;
  /** Id of the indicator. */
  indicator: string;
  /** The group as written; null = all residents. */
  group: string | null;
  /** The answer option as written; null = the indicator's headline share. */
  answer: string | null;
}

/** What is said of a figure. */
export interface FigureValue {
  /** 0–100, unrounded; null = there is none, or it is not shown (any more). */
  percent: number | null;
  /** People who answered the question; null = unknown or not shown. */
  n: number | null;
  /** Effective base of a weighted survey, > 0; null = the same as `n`, or not shown. */
  nEffective: number | null;
}

/** What is said of a figure that must not be told. */
export const nothingSaid: FigureValue = { percent: null, n: null, nEffective: null };

/** A figure's key as one text. Groups and answers are those that the survey declares, letter for letter. */
export function figureName({ survey, year, indicator, group, answer }: FigureKey): string {
  return JSON.stringify([survey, year, indicator, group, answer]);
}
