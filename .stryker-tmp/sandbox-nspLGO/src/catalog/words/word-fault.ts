// @ts-nocheck
import type { Problem } from '../../problems/problem.ts';

/** A fault in a text, at a part of it. */
export interface WordFault {
  at: number;
  length: number;
  what: string;
  advice: string;
  severity: Problem['severity'];
}
