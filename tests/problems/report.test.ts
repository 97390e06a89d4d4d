import { expect, test } from 'vitest';
import { sortProblems, type Problem } from '../../src/problems/problem.ts';
import { annotations, counted, problemReport } from '../../src/problems/report.ts';
import { error } from './an-error.ts';

const warning: Problem = { ...error, line: 3, severity: 'warning' };

test.each([
  [[error], '1 fejl'],
  [[error, error], '2 fejl'],
  [[warning], '1 advarsel'],
  [[warning, warning], '2 advarsler'],
  [[error, error, warning], '2 fejl og 1 advarsel'],
  [[error, warning, warning], '1 fejl og 2 advarsler'],
])('problems are counted, errors first: %#', (problems, said) => {
  expect(counted(problems)).toBe(said);
});

test('a report has a line each and then a count; without problems it is empty', () => {
  expect(problemReport([error, warning])).toEqual([
    'data/surveys/svar/2024.csv:2:14  andelen er over 100 – skriv den i procent',
    'data/surveys/svar/2024.csv:3:14  advarsel: andelen er over 100 – skriv den i procent',
    '',
    '1 fejl og 1 advarsel.',
  ]);
  expect(problemReport([])).toEqual([]);
});

test('errors come first, each kind by file, line and column, and in one place by what they say', () => {
  const sorted = [
    { ...error, file: 'content/a.mdx', line: 9 },
    { ...error, file: 'content/b.mdx', line: 1 },
    { ...error, line: 2, column: 3 },
    { ...error, line: 2, column: 14, what: 'a' },
    { ...error, line: 2, column: 14, what: 'b' },
    { ...error, line: 10, column: 1 },
    { ...warning, file: 'content/a.mdx', line: 1 },
    { ...warning, file: 'content/b.mdx', line: 1 },
  ];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
});

test('GitHub is told of each at its place, with the signs that have a meaning to it written by their codes', () => {
  expect(annotations([error, warning], '')).toEqual([
    '::error file=data/surveys/svar/2024.csv,line=2,col=14::andelen er over 100 – skriv den i procent',
    '::warning file=data/surveys/svar/2024.csv,line=3,col=14::andelen er over 100 – skriv den i procent',
  ]);
  const odd = { ...error, file: 'a:b,c%.mdx', what: '100 %\r\n::error::, x' };
  expect(annotations([odd], 'sites/ours/')).toEqual([
    '::error file=sites/ours/a%3Ab%2Cc%25.mdx,line=2,col=14::100 %25%0D%0A::error::, x – skriv den i procent',
  ]);
});
