import type { Explanation, Problem } from '../../problems/problem.ts';

/** A fault in a text, at a part of it. */
export interface WordFault extends Explanation {
  at: number;
  length: number;
  severity: Problem['severity'];
}
