import type { FigureKey } from '../../schemas/figure.ts';
import type { SurveyRow } from '../../schemas/survey-row.ts';
import { baseOfAll } from '../../statistics/known-total.ts';
import { tellOtherLateAnswers, type Change } from '../../statistics/late-answers.ts';
import type { GuardRules } from './protect-rows.ts';
import { shownFigures } from './shown-figures.ts';

/** The figures of one indicator in one wave, as they were between two corrections or are today. */
export interface Release {
  rows: readonly SurveyRow[];
  /** How often each figure has been corrected since, by its name; figures of today are not there. */
  corrected: ReadonlyMap<string, number>;
}

/**
 * Whether the old figures that readers know give nothing else away. Each release that they are told of is a table that must
 * be fit to be published as they know it: had it been delivered with what they do not know withheld, the guard would hide
 * nothing more. And its difference from any other must be fit: the late answers of all residents, without those of the
 * groups whose change is known, are those of people in other groups or in none, so they must not be few.
 *
 * @param known versions of figures, see `versionOf`
 */
export function areSafe(
  releases: readonly Release[],
  known: ReadonlySet<string>,
  rules: GuardRules,
): boolean {
  const told = releases.filter((release) => isToldOf(release, known));
  return told.every(
    (release) =>
      isFit(release, known, rules) && releases.every((other) => !tellFewLate(release, other, known, rules)),
  );
}

/** The name of a figure within its wave. */
export function cellName({ group, answer }: Pick<FigureKey, 'group' | 'answer'>): string {
  return JSON.stringify([group, answer]);
}

/** The name of a figure with the value that it has in a release: the same in all releases between two of its corrections. */
export function versionOf(cell: Pick<FigureKey, 'group' | 'answer'>, { corrected }: Release): string {
  const name = cellName(cell);
  return `${name} ${corrected.get(name) ?? 0}`;
}

/** The names of what a wave with these rows would show: of all its cells, and of the headline and groups alone. */
export function shownIn(
  rows: readonly SurveyRow[],
  rules: GuardRules,
): { cells: Set<string>; groups: Set<string> } {
  const shown = shownFigures({ survey: '', year: 0, rows }, () => rules);
  return {
    cells: new Set(shown.map(cellName)),
    groups: new Set(shown.filter(({ answer }) => answer === null).map(cellName)),
  };
}

/** Whether readers know any figure of a release that is not that of today. */
function isToldOf(release: Release, known: ReadonlySet<string>): boolean {
  return release.rows.some(
    (row) => release.corrected.has(cellName(row)) && known.has(versionOf(row, release)),
  );
}

/** Whether the site could publish a release with no more than is known of it. */
function isFit(release: Release, known: ReadonlySet<string>, rules: GuardRules): boolean {
  const isKnown = (row: SurveyRow) => known.has(versionOf(row, release));
  const rows = release.rows.flatMap((row): SurveyRow[] => {
    // What has not been changed and is not shown is hidden by the guard itself, which knows why.
    if (isKnown(row) || !release.corrected.has(cellName(row))) return [row];
    // A headline that is withheld would hide everything; one that is not known has not been delivered.
    return isOfAll(row) ? [] : [{ ...row, percent: null, n: null, nEffective: null, status: 'withheld' }];
  });
  const { cells } = shownIn(rows, rules);
  return release.rows.filter(isKnown).every((row) => cells.has(cellName(row)));
}

/** Whether few late answers are known to be those of people in no group, or in one whose change is not known. */
function tellFewLate(
  before: Release,
  after: Release,
  known: ReadonlySet<string>,
  { dimensions, thresholds }: GuardRules,
): boolean {
  const all = changeOfAll(before, after, known);
  if (!all) return false;
  const groups = before.rows.filter(({ group, answer }) => group !== null && answer === null);
  return [...Map.groupBy(groups, ({ group }) => dimensions.get(group ?? '')).values()].some((parts) => {
    const told = parts.flatMap((row) => changeOf(row, before, after, known) ?? []);
    const isOneChanged = parts.some((row) => versionOf(row, before) !== versionOf(row, after));
    if (told.length === 0 && !isOneChanged) return false;
    // Groups that are more people than everybody are figures of other people: one of the two was wrong.
    if (told.length === parts.length && !arePartsOf(all, told)) return false;
    return tellOtherLateAnswers(all, told, thresholds);
  });
}

function arePartsOf(all: Change, groups: readonly Change[]): boolean {
  return (['before', 'after'] as const).every(
    (time) => groups.reduce((rest, group) => rest - (group[time].n ?? 0), all[time].n ?? 0) >= 0,
  );
}

/** How all residents are known to have changed; how many they are may be told by their answers alone. */
function changeOfAll(before: Release, after: Release, known: ReadonlySet<string>): Change | null {
  const row = before.rows.find(isOfAll);
  const change = row ? changeOf(row, before, after, known) : null;
  const baseIn = (release: Release) => {
    const rows = release.rows.filter((one) => known.has(versionOf(one, release)));
    const answers = rows.flatMap(({ group, answer, ...figure }) =>
      answer === null ? [] : [{ group, answer, figure }],
    );
    return baseOfAll(rows.find(isOfAll) ?? null, answers);
  };
  return (
    change && {
      before: { ...change.before, n: baseIn(before) },
      after: { ...change.after, n: baseIn(after) },
    }
  );
}

/** How a figure has changed, if at all; `null` when readers do not know both of its values. */
function changeOf(
  row: SurveyRow,
  before: Release,
  after: Release,
  known: ReadonlySet<string>,
): Change | null {
  const now = after.rows.find((other) => cellName(other) === cellName(row));
  const isTold = [before, after].every((release) => known.has(versionOf(row, release)));
  return now && isTold ? { before: row, after: now } : null;
}

/** Whether it is the figure of all residents itself. */
export function isOfAll({ group, answer }: Pick<FigureKey, 'group' | 'answer'>): boolean {
  return group === null && answer === null;
}
