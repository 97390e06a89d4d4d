// @ts-nocheck
import type { Figure } from '../../src/statistics/observation.ts';
import type { SurveyTable } from '../../src/statistics/survey-table.ts';

/**
 * Everything that an outsider can work out from a published table, by trying every table of whole people that agrees
 * with it: all bases, all percentages as they were rounded, all hidden cells' stated reasons, which groups and answers
 * exist and which answers the headline counts. Knows nothing of how the guard works.
 *
 * Exhaustive, so for a handful of people only: at most 31 in all.
 */
export function attack(published: SurveyTable, shape: Shape): Findings {
  const { headline } = published;
  if (headline?.n == null) throw new Error('The attack starts from a published headline with its base');
  const rowsOf = (dimension: string) =>
    shape.groups
      .filter((group) => group.dimension === dimension)
      .map(({ group }) => ({ group, options: possibleRows(group, published, shape, headline.n ?? 0) }));
  const dimensions = [...new Set(shape.groups.map(({ dimension }) => dimension))].map(rowsOf);

  let totals = new Set(possibleTotals(published, shape, headline.n));
  for (const rows of dimensions) {
    const reachable = addUp(rows.map(({ options }) => options));
    totals = new Set([...totals].filter((total) => reachable.has(total)));
  }
  const findings: Findings = { groups: new Map(), answers: new Map(), cells: new Map() };
  shape.answers.forEach((answer, index) => {
    findings.answers.set(answer, new Set([...totals].map((total) => digit(total, index))));
  });
  for (const rows of dimensions) {
    rows.forEach(({ group, options }, index) => {
      const others = addUp(rows.filter((_, other) => other !== index).map((row) => row.options));
      const feasible = options.filter((row) => [...totals].some((total) => others.has(total - row)));
      const pairs = feasible.map((row) => ({ n: size(row, shape), count: counted(row, shape) }));
      findings.groups.set(group, pairs);
      shape.answers.forEach((answer, column) => {
        findings.cells.set(`${group}/${answer}`, new Set(feasible.map((row) => digit(row, column))));
      });
    });
  }
  return findings;
}

/** A percentage as a source would publish it. */
export function roundPercent(count: number, base: number, decimals: number): number {
  return base === 0 ? 0 : Math.round((100 * count * 10 ** decimals) / base) / 10 ** decimals;
}

function possibleTotals(published: SurveyTable, shape: Shape, people: number): number[] {
  return vectors(shape.answers.length, people).filter(
    (total) =>
      size(total, shape) === people &&
      agrees(published.headline, counted(total, shape), people, shape) &&
      shape.answers.every((answer, index) => {
        const cell = published.answers.find((a) => a.group === null && a.answer === answer);
        return agrees(cell?.figure, digit(total, index), people, shape);
      }),
  );
}

function possibleRows(group: string, published: SurveyTable, shape: Shape, people: number): number[] {
  const figure = published.groups.find((cell) => cell.group === group)?.figure;
  return vectors(shape.answers.length, people).filter((row) => {
    const n = size(row, shape);
    return (
      agrees(figure, counted(row, shape), n, shape) &&
      shape.answers.every((answer, index) => {
        const cell = published.answers.find((a) => a.group === group && a.answer === answer);
        return agrees(cell?.figure, digit(row, index), n, shape);
      })
    );
  });
}

function agrees(figure: Figure | null | undefined, count: number, n: number, shape: Shape): boolean {
  if (!figure) return true;
  if (figure.status === 'too-few') return n < shape.hideBelow;
  if (figure.status !== '') return true;
  return (figure.n === null || figure.n === n) && figure.percent === roundPercent(count, n, shape.decimals);
}

/** Every way to add one option of each row. */
function addUp(rows: readonly (readonly number[])[]): Set<number> {
  return rows.reduce(
    (sums, row) => {
      const next = new Set<number>();
      for (const sum of sums) for (const option of row) next.add(sum + option);
      return next;
    },
    new Set([0]),
  );
}

/** All ways to give at most `people` people one of `answers` answers; one number each, five bits an answer. */
function vectors(answers: number, people: number): number[] {
  if (answers === 0) return [0];
  const found: number[] = [];
  for (let count = 0; count <= people; count++) {
    for (const rest of vectors(answers - 1, people - count)) found.push(rest * 32 + count);
  }
  return found;
}

function digit(vector: number, index: number): number {
  return (vector >> (5 * index)) & 31;
}

function size(vector: number, shape: Shape): number {
  return shape.answers.reduce((total, _, index) => total + digit(vector, index), 0);
}

function counted(vector: number, shape: Shape): number {
  return shape.answers.reduce(
    (total, answer, index) => total + (shape.headlineAnswers.includes(answer) ? digit(vector, index) : 0),
    0,
  );
}

/** What is common knowledge about a survey. */
export interface Shape {
  answers: readonly string[];
  headlineAnswers: readonly string[];
  groups: readonly { group: string; dimension: string }[];
  decimals: number;
  hideBelow: number;
}

/** Every value that is still possible. */
export interface Findings {
  groups: Map<string, { n: number; count: number }[]>;
  answers: Map<string, Set<number>>;
  /** By `group/answer`. */
  cells: Map<string, Set<number>>;
}
