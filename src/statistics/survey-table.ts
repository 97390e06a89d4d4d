import type { Figure } from './observation.ts';
import type { HalfUnits } from './rounding.ts';

/** Everything delivered about one indicator in one wave. Group ids, and answers in a group, are unique. */
export interface SurveyTable {
  /** All residents; `null` when the wave has no such row. */
  headline: Figure | null;
  groups: readonly GroupCell[];
  answers: readonly AnswerCell[];
  /** The answers that the headline counts together; `null` when not stated, and then one hidden answer hides all. */
  headlineAnswers: readonly string[] | null;
}

/** A headline with its answers, of all residents or of a group; with how they are rounded. */
export interface Distribution extends Omit<SurveyTable, 'groups'> {
  halfUnits: HalfUnits;
}

/** The headline share in one group. */
export interface GroupCell {
  group: string;
  /**
   * What the group is a part of, such as age. Groups without a dimension are taken to share everybody among them, unless
   * they are more people than everybody.
   */
  dimension: string | null;
  figure: Figure;
}

/** The share that gave one answer. */
export interface AnswerCell {
  answer: string;
  /** `null`: all residents. */
  group: string | null;
  figure: Figure;
}
