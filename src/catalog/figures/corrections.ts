import type { FigureKey, FigureValue } from '../../schemas/figure.ts';
import type { PublishedRow } from '../../schemas/published-row.ts';
import type { SurveyRow } from '../../schemas/survey-row.ts';
import { tellLateAnswers } from '../../statistics/late-answers.ts';
import { compareText } from '../entries/join.ts';
import { toldValue } from './figure-value.ts';
import type { GuardRules } from './protect-rows.ts';
import { shownFigures } from './shown-figures.ts';

/** A published figure that was changed later, as readers may be told of it. */
export interface Correction extends Pick<FigureKey, 'year' | 'group' | 'answer'> {
  /** What the site showed before and after; null when the old or the new figure must not be told. */
  change: { before: FigureValue; after: FigureValue } | null;
  /** ISO date; null as long as no editor has written it. */
  date: string | null;
  /** In the default language, as the editor wrote it; null as long as nobody has. */
  reason: string | null;
}

/**
 * The corrections of one indicator, the latest first. An old figure is told only if the disclosure guard shows it
 * both in the wave as it is and in the wave as it was, and would have hidden nothing that is shown now, had it stood beside
 * that: so that the log gives away nothing that the figures do not. Nor is it told of a group or an answer when it differs
 * by few people from another value that is told of the same figure. Of all residents it is: they are exempt from the rules
 * about few people in the figures, too.
 *
 * @param rows those of the indicator, of every wave
 * @param published what is remembered of the indicator
 */
export function correctionsOf(
  rows: readonly (SurveyRow & { year: number })[],
  published: readonly PublishedRow[],
  rules: GuardRules,
): Correction[] {
  const corrected = published.filter(({ correction }) => correction !== null);
  return [...Map.groupBy(corrected, ({ year }) => year)]
    .flatMap(([year, ofWave]) =>
      correctionsOfWave(
        rows.filter((row) => row.year === year),
        ofWave,
        rules,
      ),
    )
    .sort((a, b) => byDay(a.date, b.date) || b.year - a.year);
}

function correctionsOfWave(
  rows: readonly SurveyRow[],
  published: readonly PublishedRow[],
  rules: GuardRules,
): Correction[] {
  const now = shownIn(rows, rules);
  let after = rows;
  let shownAfter = now;
  /** What readers know of each figure: its latest value is on the page, whether or not the log tells it. */
  const known = new Map<string, readonly FigureValue[]>();
  return batchesOf(published).flatMap((batch) => {
    const before = withOld(after, batch);
    const shownBefore = shownIn(before, rules);
    const mayTell = batch.filter((row) => {
      const name = cellName(row);
      const values = [...(known.get(name) ?? [toldValue(row)]), oldValue(row), toldValue(row)];
      const isShown = [now, shownBefore, shownAfter].every(({ cells }) => cells.has(name));
      return isShown && (isOfAll(row) || !tellFew(values, rules));
    });
    // Readers put what they are told beside what is shown now. An answer is of the same people as the headline, whose change
    // they may be told of though not of that of the answers; so it is held against the wave as it was, and groups against both.
    const isSafe =
      now.cells.isSubsetOf(shownBefore.cells) &&
      now.groups.isSubsetOf(shownIn(withOld(rows, mayTell), rules).groups);
    const told = new Set(isSafe ? mayTell : []);
    after = before;
    shownAfter = shownBefore;
    return batch.map((row) => {
      const change = { before: oldValue(row), after: toldValue(row) };
      const name = cellName(row);
      const others = known.get(name) ?? [change.after];
      known.set(name, told.has(row) ? [...others, change.before, change.after] : others);
      const { date, reason } = row.correction ?? { date: null, reason: null };
      const { year, group, answer } = row;
      return { year, group, answer, change: told.has(row) ? change : null, date, reason };
    });
  });
}

/** The names of what a wave with these rows would show: of all its cells, and of the headline and groups alone. */
function shownIn(rows: readonly SurveyRow[], rules: GuardRules): { cells: Set<string>; groups: Set<string> } {
  const shown = shownFigures({ survey: '', year: 0, rows }, () => rules);
  return {
    cells: new Set(shown.map(cellName)),
    groups: new Set(shown.filter(({ answer }) => answer === null).map(cellName)),
  };
}

/** The name of a figure within its wave. */
function cellName({ group, answer }: Pick<FigureKey, 'group' | 'answer'>): string {
  return JSON.stringify([group, answer]);
}

/**
 * The corrections from the last to the first, together when they were made on one day: the figures of a wave that is
 * delivered anew are only right beside each other.
 */
function batchesOf(published: readonly PublishedRow[]): PublishedRow[][] {
  const batches: PublishedRow[][] = [];
  for (const row of published.toReversed()) {
    const last = batches.at(-1);
    const isSameDay = last?.[0]?.correction?.date === row.correction?.date;
    if (last && isSameDay && !last.some((other) => cellName(other) === cellName(row))) last.push(row);
    else batches.push([row]);
  }
  return batches;
}

function isOfAll({ group, answer }: PublishedRow): boolean {
  return group === null && answer === null;
}

/** Whether any two of these values of one figure tell about few people. */
function tellFew(values: readonly FigureValue[], { thresholds }: GuardRules): boolean {
  return values.some((one) => values.some((other) => tellLateAnswers(one, other, thresholds)));
}

/** The latest first, and before it what has no day yet. */
function byDay(a: string | null, b: string | null): number {
  return Number(b === null) - Number(a === null) || compareText(b ?? '', a ?? '');
}

/** The rows as they were before these corrections. */
function withOld(rows: readonly SurveyRow[], corrections: readonly PublishedRow[]): SurveyRow[] {
  return rows.map((row) => {
    const correction = corrections.find(({ group, answer }) => row.group === group && row.answer === answer);
    if (!correction) return row;
    const value = oldValue(correction);
    return { ...row, ...value, status: value.percent === null ? 'withheld' : '' };
  });
}

function oldValue({ before, answer }: PublishedRow): FigureValue {
  return toldValue({ ...before, answer });
}
