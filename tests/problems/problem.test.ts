import { expect, test } from 'vitest';
import { formatProblem, type Problem } from '../../src/problems/problem.ts';

const problem: Problem = {
  file: 'content/site.yaml',
  line: 2,
  column: 7,
  what: '»plan« er tom',
  advice: 'Skriv noget',
  severity: 'error',
};

test('formatProblem(problem) is its place, what is wrong and what to do', () => {
  expect(formatProblem(problem)).toBe('content/site.yaml:2:7  »plan« er tom – Skriv noget');
  expect(formatProblem({ ...problem, severity: 'warning' })).toBe(
    'content/site.yaml:2:7  advarsel: »plan« er tom – Skriv noget',
  );
});

test('formatProblem(problem) is one line that does nothing to a terminal, whatever it repeats of a file', () => {
  const repeated = { ...problem, what: '»a\n\r\nb\u2028c« er \u001B[31mrød', advice: 'Ret »d\te«' };
  expect(formatProblem(repeated)).toBe('content/site.yaml:2:7  »a b c« er  [31mrød – Ret »d e«');
});
