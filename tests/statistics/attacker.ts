import type { Figure } from '../../src/statistics/observation.ts';
import type { SurveyTable } from '../../src/statistics/survey-table.ts';

/**
 * Everything that an outsider can work out from a published table, by trying every table of whole people that agrees
 * with it: all bases, all percentages as they were rounded, all hidden cells' stated reasons, which groups and answers
 * exist, which groups have nobody in common, which answers the headline counts and which it leaves out. Knows nothing of
 * how the guard works, and needs no headline: where nothing tells how many answered, every number up to `most` is tried.
 *
 * Exhaustive, so for a handful of people only: at most 31 in all.
 */
export function attack(published: SurveyTable, shape: Shape): Findings {
  if (shape.most > 31) throw new Error('More people than can be tried');
  const rowsOf = (dimension: string) =>
    shape.groups
      .filter((group) => group.dimension === dimension)
      .map(({ group }) => ({ group, options: possibleRows(group, published, shape) }));
  const dimensions = [...new Set(shape.groups.map(({ dimension }) => dimension))].map(rowsOf);

  let totals = new Set(possibleRows(null, published, shape));
  for (const rows of dimensions) {
    const reachable = addUp(
      rows.map(({ options }) => options),
      shape,
    );
    totals = new Set([...totals].filter((total) => reachable.has(total)));
  }
  const findings: Findings = { groups: new Map(), answers: new Map(), cells: new Map() };
  shape.answers.forEach((answer, index) => {
    findings.answers.set(answer, new Set([...totals].map((total) => digit(total, index))));
  });
  for (const rows of dimensions) {
    rows.forEach(({ group, options }, index) => {
      const others = addUp(
        rows.filter((_, other) => other !== index).map((row) => row.options),
        shape,
      );
      const feasible = options.filter((row) => [...totals].some((total) => others.has(total - row)));
      const pairs = feasible.map((row) => ({ n: base(row, shape), count: counted(row, shape) }));
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

/** What the answers of a group, or of all residents, may be. */
function possibleRows(group: string | null, published: SurveyTable, shape: Shape): number[] {
  const figure =
    group === null ? published.headline : published.groups.find((cell) => cell.group === group)?.figure;
  const cells = published.answers.filter((cell) => cell.group === group);
  return vectors(shape.answers.length, shape.most).filter((row) => {
    const { headline, answers } = shape.decimals;
    return (
      agrees(figure, counted(row, shape), base(row, shape), headline, shape) &&
      shape.answers.every((answer, index) => {
        const cell = cells.find((candidate) => candidate.answer === answer);
        return agrees(cell?.figure, digit(row, index), size(row, shape), answers, shape);
      })
    );
  });
}

function agrees(
  figure: Figure | null | undefined,
  count: number,
  n: number,
  decimals: number,
  { hideBelow }: Shape,
): boolean {
  if (!figure) return true;
  if (figure.status === 'too-few') return n < hideBelow;
  if (figure.status !== '') return true;
  return (figure.n === null || figure.n === n) && figure.percent === roundPercent(count, n, decimals);
}

/** Every way to add one option of each row to no more people than there may be. */
function addUp(rows: readonly (readonly number[])[], shape: Shape): Set<number> {
  return rows.reduce(
    (sums, row) => {
      const next = new Set<number>();
      const options = row.map((option) => ({ option, left: shape.most - size(option, shape) }));
      for (const sum of sums) {
        const people = size(sum, shape);
        for (const { option, left } of options) if (people <= left) next.add(sum + option);
      }
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

/** Those whom the headline is a share of. */
function base(vector: number, shape: Shape): number {
  return shape.answers.reduce(
    (total, answer, index) => total - (shape.leftOut.includes(answer) ? digit(vector, index) : 0),
    size(vector, shape),
  );
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
  /** Answers of people whom the headline is not a share of, such as “don't know”. */
  leftOut: readonly string[];
  /** The groups of one dimension share everybody among them. */
  groups: readonly { group: string; dimension: string }[];
  /** Of the percentages of all and of the groups, and of those of answers. */
  decimals: { headline: number; answers: number };
  hideBelow: number;
  /** More people than this did not answer. */
  most: number;
}

/** Every value that is still possible. */
export interface Findings {
  groups: Map<string, { n: number; count: number }[]>;
  answers: Map<string, Set<number>>;
  /** By `group/answer`. */
  cells: Map<string, Set<number>>;
}
