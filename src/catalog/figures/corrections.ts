import type { FigureKey, FigureValue } from '../../schemas/figure.ts';
import type { PublishedRow } from '../../schemas/published-row.ts';
import type { SurveyRow } from '../../schemas/survey-row.ts';
import { tellLateAnswers } from '../../statistics/late-answers.ts';
import { compareText } from '../entries/join.ts';
import { toldValue } from './figure-value.ts';
import type { GuardRules } from './protect-rows.ts';
import { areSafe, cellName, isOfAll, shownIn, versionOf, type Release } from './releases.ts';

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
 * that; and if, with all that is told of the wave, it gives away no old figure that is not told, nor what few late answers
 * of a group were (see `areSafe`): so that the log gives away nothing that the figures do not. Nor is it told of a group or an
 * answer when it differs by few people from another value that is told of the same figure. Of all residents it is: they are
 * exempt from the rules about few people in the figures, too. Where not all of a day can be told, answers are not told, then
 * groups.
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
  const batches = batchesOf(published);
  const told = toldOf(batches, rows, rules).flat();
  return batches.flat().map((row) => {
    const change = told.includes(row) ? { before: oldValue(row), after: toldValue(row) } : null;
    const { date, reason } = row.correction ?? { date: null, reason: null };
    const { year, group, answer } = row;
    return { year, group, answer, change, date, reason };
  });
}

/**
 * The corrections of each batch of which readers may be told what has changed. What was corrected last is told first; where
 * what is not told of the earlier ones would then be given away, it is the earlier ones that tell less.
 */
function toldOf(
  batches: readonly PublishedRow[][],
  rows: readonly SurveyRow[],
  rules: GuardRules,
): PublishedRow[][] {
  const today: Release = { rows, corrected: new Map() };
  const releases = batches.reduce((all, batch) => [...all, beforeBatch(all.at(-1) ?? today, batch)], [today]);
  const shown = releases.map((release) => shownIn(release.rows, rules));
  const [now = shownIn(rows, rules)] = shown;
  /** The versions of figures that readers know, when they are told of these. */
  const knownBy = (told: readonly PublishedRow[][]) =>
    new Set([
      ...now.cells.values().map((name) => `${name} 0`),
      ...told.flatMap((some, index) =>
        releases.slice(index, index + 2).flatMap((release) => some.map((row) => versionOf(row, release))),
      ),
    ]);
  const isAllSafe = (some: readonly Release[], told: readonly PublishedRow[][]) =>
    areSafe(some, knownBy(told), rules);
  let told: PublishedRow[][] = [];
  batches.forEach((batch, index) => {
    const [shownAfter = now, shownBefore = now] = shown.slice(index);
    const mayTell = batch.filter((row) => {
      const isShown = [now, shownBefore, shownAfter].every(({ cells }) => cells.has(cellName(row)));
      const isSame = (other: PublishedRow) => cellName(other) === cellName(row);
      // The latest value is on the page, whether or not the log tells it.
      const values = [...told.flat().filter(isSame), row].flatMap((one) => [oldValue(one), toldValue(one)]);
      const latest = batches.flat().filter(isSame).slice(0, 1).map(toldValue);
      return isShown && (isOfAll(row) || !tellFew([...latest, ...values], rules));
    });
    const isSafe = (some: readonly PublishedRow[]) =>
      // Readers put what they are told beside what is shown now. An answer is of the same people as the headline, whose change
      // they may be told of though not of that of the answers; so it is held against the wave as it was, and groups against both.
      now.cells.isSubsetOf(shownBefore.cells) &&
      now.groups.isSubsetOf(shownIn(withOld(rows, some), rules).groups) &&
      isAllSafe(releases.slice(0, index + 2), [...told, [...some]]);
    const fewer = [mayTell, mayTell.filter(({ answer }) => answer === null), mayTell.filter(isOfAll)];
    const some = fewer.find((one) => one.length > 0 && isSafe(one));
    told = [...told, some ?? []];
  });
  while (told.length > 0 && !isAllSafe(releases, told)) told = told.slice(0, -1);
  return told;
}

/** The wave as it was before these corrections. */
function beforeBatch({ rows, corrected }: Release, batch: readonly PublishedRow[]): Release {
  const again = batch.map((row): [string, number] => {
    const name = cellName(row);
    return [name, (corrected.get(name) ?? 0) + 1];
  });
  return { rows: withOld(rows, batch), corrected: new Map([...corrected, ...again]) };
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
