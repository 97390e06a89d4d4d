import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctionsOf } from '../../src/catalog/figures/corrections.ts';
import { isShown } from '../../src/statistics/cell.ts';
import { protect } from '../../src/statistics/disclosure.ts';
import type { Figure } from '../../src/statistics/observation.ts';
import type { SurveyTable } from '../../src/statistics/survey-table.ts';
import { figure } from '../statistics/arbitraries.ts';
import { breaches } from '../statistics/breaches.ts';
import {
  shapeOf,
  surveys,
  tableOf,
  thresholdsOf,
  type Person,
  type Survey,
} from '../statistics/invented-survey.ts';
import { rowOf } from './small-catalog.ts';

/** The survey as it is delivered, in half of the cases without answers. */
function deliveredOf(survey: Survey): SurveyTable {
  const table = tableOf(survey);
  return survey.isHeadlineStated ? table : { ...table, answers: [] };
}

/** Surveys of which some people, wherever they are, answered only after everything was published. */
const anew = fc
  .tuple(
    surveys(13),
    fc.array(fc.nat(9), { minLength: 26, maxLength: 26 }),
    fc.array(fc.constantFrom(0, 0, 2, 5, 8), { minLength: 3, maxLength: 3 }),
    // In pairs there are few more seldom.
    fc.boolean(),
  )
  .map(([survey, draws, shares, arePairs]) => {
    // Exact percentages tell most, and without them the few who are late would be lost in the rounding.
    const decimals = { headline: 9, answers: 9 };
    const now: Survey = {
      ...survey,
      people: arePairs ? survey.people.flatMap((person) => [person, person]) : survey.people,
      ...{ headline: 'shown', leftOut: [], withheld: null, withoutRow: null },
      ...{ second: 0, areGroupsDeclared: true, decimals },
    };
    const isLate = ({ groups }: Person, index: number) =>
      (draws[arePairs ? index >> 1 : index] ?? 0) < (shares[['x', 'y', 'z'].indexOf(groups[0] ?? '')] ?? 0);
    const before = { ...now, people: now.people.filter((one, index) => !isLate(one, index)) };
    const late = { ...now, people: now.people.filter(isLate) };
    return { now, before, late };
  })
  .filter(({ before, late }) => before.people.length > 0 && late.people.length > 0);

test('an attacker finds out nothing hidden of the wave as it was, nor of those who were late', () => {
  const seen = { all: 0, groups: 0, answers: 0, nothing: 0, dangerous: 0 };
  fc.assert(
    fc.property(anew, fc.constantFrom(1, 1, 2, 3), ({ now, before, late }, days) => {
      const log = correct(now, before, days);
      if (log.changed.size === 0) return;
      const find = (told: ReadonlySet<string>) => [
        ...breaches(before, readBefore(log, told)),
        ...breaches(late, readLate(log, deliveredOf(late), told)),
        ...fewLate(late, log, told),
      ];
      if (find(log.changed).length > 0) seen.dangerous++;
      if (log.told.size === 0) seen.nothing++;
      else expect(find(log.told)).toEqual([]);
      for (const { group, answer } of [...log.told].map(keyOf)) {
        if (answer !== null) seen.answers++;
        else if (group !== null) seen.groups++;
        else seen.all++;
      }
    }),
    { numRuns: 500, seed: 20240101 },
  );
  // Telling nothing, or having nothing to tell that is dangerous, would prove little.
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(20);
}, 120_000);

/** What was shown before and is shown now, and of which of these figures the log tells how they have changed. */
function correct(now: Survey, before: Survey, days: number) {
  const [shownNow, shownBefore] = [now, before].map((survey) =>
    figuresOf(protect(deliveredOf(survey), thresholdsOf(survey))),
  );
  const delivered = figuresOf(deliveredOf(now));
  const rows = delivered
    .entries()
    .map(([name, one]) => ({ ...rowOf({ ...one, ...keyOf(name) }), year: 2021 }));
  const changes = [...(shownNow ?? [])].flatMap(([name, after]) => {
    const old = shownBefore?.get(name);
    return old && (old.percent !== after.percent || old.n !== after.n) ? [{ name, old, after }] : [];
  });
  const valueOf = ({ percent, n }: Figure) => ({ percent, n, nEffective: null });
  const published = changes.map(({ name, old, after }, index) => ({
    ...{ survey: 'svar', indicator: 'glad', year: 2021, ...keyOf(name), ...valueOf(after) },
    before: valueOf(old),
    correction: { date: `2026-03-0${String(1 + (index % days))}`, reason: 'Sene svar.' },
    at: { line: 2, column: 1 },
  }));
  published.sort((a, b) => a.correction.date.localeCompare(b.correction.date));
  const corrections = correctionsOf([...rows], published, {
    dimensions: new Map(shapeOf(now).groups.map(({ group, dimension }) => [group, dimension])),
    headlineAnswers: now.isHeadlineStated ? now.headlineAnswers : null,
    thresholds: thresholdsOf(now),
  });
  const told = corrections
    .filter(({ change }) => change !== null)
    .map(({ group, answer }) => JSON.stringify([group, answer]));
  return {
    now: deliveredOf(now),
    shownNow: shownNow ?? new Map<string, Figure>(),
    shownBefore: shownBefore ?? new Map<string, Figure>(),
    changed: new Set(changes.map(({ name }) => name)),
    told: new Set(told),
  };
}

/** The wave as it was, for a reader who is told of these changes and sees that nothing else has changed. */
function readBefore(log: Log, told: ReadonlySet<string>): SurveyTable {
  return read(log.now, (name) =>
    !log.changed.has(name) || told.has(name)
      ? (log.shownNow.has(name) && log.shownBefore.get(name)) || null
      : null,
  );
}

/** Those who were late, as the difference. */
function readLate(log: Log, late: SurveyTable, told: ReadonlySet<string>): SurveyTable {
  const figures = figuresOf(late, () => true);
  const isKnown = (name: string) =>
    log.shownNow.has(name) && log.shownBefore.has(name) && (!log.changed.has(name) || told.has(name));
  return read(late, (name) => (isKnown(name) && figures.get(name)) || null);
}

/** A table of what a reader knows. */
function read(table: SurveyTable, figureOf: (name: string) => Figure | null): SurveyTable {
  const withheld = figure({ status: 'withheld' });
  return {
    ...table,
    headline: figureOf(nameOf({ group: null, answer: null })),
    groups: table.groups.map((cell) => ({
      ...cell,
      figure: figureOf(nameOf({ ...cell, answer: null })) ?? withheld,
    })),
    answers: table.answers.map((cell) => ({ ...cell, figure: figureOf(nameOf(cell)) ?? withheld })),
  };
}

/** Whether so few were late that they might be recognised, in groups of which it is not told what has changed. */
function fewLate({ people, ...survey }: Survey, log: Log, told: ReadonlySet<string>): string[] {
  if (!told.has(nameOf({ group: null, answer: null }))) return [];
  const groups = shapeOf({ people, ...survey }).groups.map(({ group }) => group);
  const isUntold = (group: string) => {
    const name = nameOf({ group, answer: null });
    return !log.shownNow.has(name) || (log.changed.has(name) && !told.has(name));
  };
  const isOneTold = groups.some(
    (group) => log.changed.has(nameOf({ group, answer: null })) || !isUntold(group),
  );
  const few = people.filter((one: Person) => one.groups.some(isUntold)).length;
  return isOneTold && few > 0 && few < survey.hideBelow ? [`${String(few)} who were late`] : [];
}

/** The figures of a table by their names. */
function figuresOf(
  { headline, groups, answers }: SurveyTable,
  isOne = isShown as (figure: Figure) => boolean,
): Map<string, Figure> {
  const cells = [
    ...(headline ? [{ group: null, answer: null, figure: headline }] : []),
    ...groups.map((cell) => ({ ...cell, answer: null })),
    ...answers,
  ];
  return new Map(cells.filter((cell) => isOne(cell.figure)).map((cell) => [nameOf(cell), cell.figure]));
}

function nameOf({ group, answer }: { group: string | null; answer: string | null }): string {
  return JSON.stringify([group, answer]);
}

function keyOf(name: string): { group: string | null; answer: string | null } {
  const [group = null, answer = null] = JSON.parse(name) as (string | null)[];
  return { group, answer };
}

type Log = ReturnType<typeof correct>;
