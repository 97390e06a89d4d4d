import { isHidden } from '../../src/statistics/cell.ts';
import type { SurveyTable } from '../../src/statistics/survey-table.ts';
import { attack } from './attacker.ts';
import { ANSWERS, shapeOf, thresholdsOf, type Person, type Survey } from './invented-survey.ts';

/** Cells that the attacker can tell, or can tell to be small, though they are hidden or have no row. */
export function breaches(truth: Survey, published: SurveyTable): string[] {
  const { headline } = published;
  if (headline && isHidden(headline)) {
    const cells = [...published.groups, ...published.answers];
    return cells.filter((cell) => !isHidden(cell.figure)).map(() => 'shown below a hidden headline');
  }
  if (!tellsBase(published, truth)) return [];
  const { withholdCellsBelow, hideBelow } = thresholdsOf(truth);
  const isShown = headline?.status === '';
  const everybody = truth.people.filter(({ answer }) => !truth.leftOut.includes(answer));
  const headlineCount = count(everybody, ({ answer }) => truth.headlineAnswers.includes(answer));
  const smaller = Math.min(headlineCount, everybody.length - headlineCount);
  const small = (value: number) => value > 0 && value < withholdCellsBelow;
  const findings = attack(published, shapeOf(truth));
  const found: string[] = [];

  for (const { group } of shapeOf(truth).groups) {
    const cell = published.groups.find((candidate) => candidate.group === group);
    if (cell && !isHidden(cell.figure)) continue;
    const pairs = findings.groups.get(group) ?? [];
    const bases = new Set(pairs.map(({ n }) => n));
    const isSmall = pairs.every((pair) => small(Math.min(pair.count, pair.n - pair.count)));
    if (smaller >= withholdCellsBelow && isSmall) found.push(`smallness of ${group}`);
    if (!cell) {
      const [n = 0] = bases;
      if (bases.size < 2 && n > 0 && n < hideBelow) found.push(`few people in ${group}`);
      continue;
    }
    if (bases.size < 2) found.push(`base of ${group}`);
    // When nobody or everybody is counted by the headline, the same is known of every group.
    if (smaller > 0 && new Set(pairs.map((pair) => pair.count)).size < 2) found.push(`share of ${group}`);
  }
  for (const group of [null, ...shapeOf(truth).groups.map((one) => one.group)]) {
    for (const answer of ANSWERS) {
      const cell = published.answers.find((one) => one.group === group && one.answer === answer);
      if (cell && !isHidden(cell.figure)) continue;
      const known = group === null ? findings.answers.get(answer) : findings.cells.get(`${group}/${answer}`);
      const values = [...(known ?? [])];
      const members = truth.people.filter((p) => group === null || p.groups.includes(group));
      // A cross-table is hidden as a whole, and so may the answers be; that nobody, or enough people, are in a cell of it
      // may show. What has no row, or is left out, need not be hidden when it is not small.
      const isOne = group === null && cell !== undefined && isShown && !truth.leftOut.includes(answer);
      if (!isOne && !small(count(members, (p) => p.answer === answer))) continue;
      // The headline is exempt, and so is what it says by itself: about an answer that is the same as the headline, and
      // about every answer on a side where there is nobody.
      const side = sideOf(answer, truth);
      const isExempt = side.length === 1 || count(truth.people, (p) => side.includes(p.answer)) === 0;
      if (group === null && isExempt && !truth.leftOut.includes(answer)) continue;
      if (values.length < 2) found.push(`${group}/${answer}`);
      if (smaller >= withholdCellsBelow && values.every(small)) found.push(`smallness of ${group}/${answer}`);
    }
  }
  return found;
}

/**
 * Whether the table tells how many answered: the headline does, or the answers, or a declared dimension that is shown whole.
 * Where none does, the percentages of a handful of people do, as 90.9 percent do that they are eleven; of the people of a real
 * survey they say nothing.
 */
function tellsBase({ headline, groups, answers }: SurveyTable, truth: Survey): boolean {
  const isWhole = (dimension: string) =>
    shapeOf(truth)
      .groups.filter((one) => one.dimension === dimension)
      .every(({ group }) => groups.some((cell) => cell.group === group && cell.figure.n !== null));
  return (
    headline?.n != null ||
    answers.some(({ group, figure }) => group === null && figure.n !== null) ||
    (truth.areGroupsDeclared && (isWhole('first') || (truth.second > 0 && isWhole('second'))))
  );
}

/** The answers that the headline counts together with this one, or leaves out together with it. */
function sideOf(answer: string, { headlineAnswers, leftOut }: Survey): string[] {
  const place = (one: string) => [headlineAnswers.includes(one), leftOut.includes(one)].join();
  return ANSWERS.filter((other) => place(other) === place(answer));
}

function count(people: readonly Person[], test: (person: Person) => boolean): number {
  return people.filter(test).length;
}
