import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileStart } from '../../problems/problem.ts';
import { figureName, nothingSaid } from '../../schemas/figure.ts';
import type { PublishedRow } from '../../schemas/published-row.ts';
import type { SurveyRow } from '../../schemas/survey-row.ts';
import { historyReach, type HistoryReach } from '../../site/git-history.ts';
import { surveyPath, type WaveRows } from '../entries/document.ts';
import { vocabulariesOf } from '../entries/surveys.ts';
import { knowsMore, saysSame, toldValue } from './figure-value.ts';
import { guardRules, shownFigures, type KeyedFigure } from './shown-figures.ts';
import { oldestFigures, type Content } from './oldest-figures.ts';

/** What is to be held against what was published before. */
export interface PublishedMaterial extends Content {
  /** Each figure as git knows it first, by its name: see `oldestFigures`. */
  oldest: ReadonlyMap<string, KeyedFigure>;
  /** How far back `oldest` goes. */
  history: HistoryReach;
  /** Published figures that have changed without a word: see `findUnexplained`. */
  unexplained: readonly UnexplainedChange[];
}

/** A figure that has been published and is not what it was, with no row in `data/published.csv` that says so. */
export interface UnexplainedChange {
  /** The figure as the site showed it last. `percent` is null when it was withdrawn. */
  before: KeyedFigure;
  /** The figure as the survey file has it; `percent` is null when it is gone or has a status. */
  now: KeyedFigure;
  /** Whether no row of the file names the figure any more, or there is no file. */
  lost: boolean;
}

/** Gathers what was published before, from `data/published.csv` and from git. */
export function gatherPublished(content: Content): PublishedMaterial {
  const oldest = oldestFigures(content);
  const unexplained = findUnexplained(content, oldest);
  return { ...content, oldest, history: historyReach(content.siteRoot), unexplained };
}

/**
 * Published figures that have changed without a word. What was published is what `data/published.csv` says last and,
 * for figures it does not name, the oldest version in git of the wave's file (see `publishedVersions`). A figure that
 * neither knows is new. A number of answers that becomes known is an addition and no change; an effective base that
 * takes its place changes how sure the figure is, and is told.
 */
function findUnexplained(
  { siteRoot, tables, documents, published }: Content,
  oldest: ReadonlyMap<string, KeyedFigure>,
): UnexplainedChange[] {
  const vocabularyOf = vocabulariesOf(documents);
  const known = new Map([
    ...oldest,
    ...published.map((row): [string, KeyedFigure] => [figureName(row), lastSaid(row)]),
  ]);
  const readable = new Map(
    tables.filter(({ rows }) => rows.length > 0).map((table) => [surveyPath(table), table]),
  );
  const rowsNow = new Map(
    [...new Set([...known.values()].map(surveyPath))].flatMap((file) => namedRows(readable.get(file))),
  );
  return [...known].flatMap(([name, before]) => {
    if (!vocabularyOf(before.survey).indicators.has(before.indicator)) return [];
    const file = surveyPath(before);
    // A file that cannot be read has problems of its own, and its figures are not gone.
    if (!readable.has(file) && existsSync(path.join(siteRoot, file))) return [];
    const row = rowsNow.get(name);
    const now = { ...before, ...(row ? toldValue(row) : nothingSaid) };
    return saysSame(before, now) ? [] : [{ before, now, lost: row === undefined }];
  });
}

/**
 * What is told of published figures: the rows of `data/published.csv`, and a correction without day and reason for
 * every change that the file does not explain. A figure never changes silently.
 */
export function publishedLog(material: PublishedMaterial): PublishedRow[] {
  const unexplained = material.unexplained.map((change) => ({
    ...correctionRow(change, null, null),
    at: fileStart,
  }));
  return [...material.published, ...unexplained];
}

/** The row of `data/published.csv` that explains a change; the day and the reason are the editor's, or null. */
export function correctionRow(
  { before, now }: Omit<UnexplainedChange, 'lost'>,
  date: string | null,
  reason: string | null,
): Omit<PublishedRow, 'at'> {
  // What was withdrawn must not be kept here either.
  const withdrawn = now.percent === null;
  const said = withdrawn ? nothingSaid : toldValue(before);
  return { ...now, ...(withdrawn ? nothingSaid : {}), before: said, correction: { date, reason } };
}

/**
 * Figures that the site shows and `data/published.csv` does not name yet, or whose base it does not know. Left out are
 * those that have changed without a word: recorded as they are now, the change would be hidden, or the record refused
 * where git knows better.
 */
export function findUnrecorded(material: PublishedMaterial): KeyedFigure[] {
  const last = new Map(material.published.map(lastSaid).map((figure) => [figureName(figure), figure]));
  const waiting = new Set(material.unexplained.map(({ now }) => figureName(now)));
  const rulesOf = guardRules(material.documents, material.settings);
  return material.tables.flatMap((table) =>
    shownFigures(table, rulesOf(table.survey)).filter((figure) => {
      if (waiting.has(figureName(figure))) return false;
      const said = last.get(figureName(figure));
      return !said || (saysSame(said, figure) && knowsMore(figure, said));
    }),
  );
}

/** The rows of a wave by the names of their figures. */
function namedRows(table: WaveRows | undefined): [string, SurveyRow][] {
  if (!table) return [];
  const { survey, year, rows } = table;
  return rows.map((row) => [figureName({ survey, year, ...row }), row]);
}

function lastSaid(row: PublishedRow): KeyedFigure {
  const { survey, year, indicator, group, answer } = row;
  return { survey, year, indicator, group, answer, ...toldValue(row) };
}
