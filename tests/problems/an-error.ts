import type { Problem } from '../../src/problems/problem.ts';

/** An error as a check tells it. */
export const error: Problem = {
  file: 'data/surveys/svar/2024.csv',
  line: 2,
  column: 14,
  what: 'andelen er over 100',
  advice: 'skriv den i procent',
  severity: 'error',
};
