import { existsSync } from 'node:fs';
import path from 'node:path';
import { readBytes } from '../../loaders/read-bytes.ts';
import { readSurveyFile } from '../../loaders/survey-file.ts';
import { figureName, nothingSaid, type PublishedRow } from '../../schemas/published-row.ts';
import type { SurveyRow } from '../../schemas/survey-row.ts';
import {
  blobName,
  historyReach,
  publishedVersions,
  readBlobs,
  type FileVersion,
  type HistoryReach,
} from '../../site/git-history.ts';
import type { Settings } from '../../site/settings.ts';
import { surveyPath, type Document, type WaveRows } from '../entries/document.ts';
import { knowsMore, saysSame, toldValue } from './figure-value.ts';
import { guardRules, shownFigures, type KeyedFigure } from './shown-figures.ts';
import { vocabulariesOf } from '../entries/surveys.ts';

/** What is to be held against what was published before. */
export interface PublishedMaterial {
  siteRoot: string;
  settings: Settings;
  documents: readonly Document[];
  tables: readonly WaveRows[];
  /** The rows of `data/published.csv`. */
  published: readonly PublishedRow[];
  /** Each figure as git knows it first, by its name: see `oldestFigures`. */
  oldest: ReadonlyMap<string, KeyedFigure>;
  /** How far back `oldest` goes. */
  history: HistoryReach;
  /** Published figures that have changed without a word: see `findUnexplained`. */
  unexplained: readonly UnexplainedChange[];
}

type Content = Pick<PublishedMaterial, 'siteRoot' | 'settings' | 'documents' | 'tables' | 'published'>;

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
    at: { line: 1, column: 1 },
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

/**
 * Each figure as it was first shown, with the base that was first known, from every readable version in git of the
 * survey files, which may name indicators by what they were called then. A version that the door refuses was never published. Left out are files that have always stood as they stand now and that `data/published.csv`
 * does not name: nothing of them can have changed, and most files are such.
 */
function oldestFigures({
  siteRoot,
  settings,
  documents,
  tables,
  published,
}: Content): Map<string, KeyedFigure> {
  const tableOf = new Map(tables.map((table) => [surveyPath(table), table]));
  const blobNow = new Map([...tableOf.keys()].map((file) => [file, blobIn(path.join(siteRoot, file))]));
  const versions = publishedVersions(siteRoot, 'data/surveys');
  const stands = ({ file, blob }: FileVersion): boolean => blob === blobNow.get(file);
  const changed = versions.filter((version) => !stands(version));
  const wanted = new Set([...changed.map(({ file }) => file), ...published.map(surveyPath)]);
  const blobs = readBlobs(
    siteRoot,
    changed.map(({ blob }) => blob),
  );
  const bytesOf = new Map(changed.map((version, index) => [version, blobs[index]]));
  const vocabularyOf = vocabulariesOf(documents);
  const former = changed.length > 0 ? formerIndicators(siteRoot, settings.defaultLocale) : [];
  const rulesOf = guardRules(documents, settings);
  const oldest = new Map<string, KeyedFigure>();
  for (const version of versions) {
    const { file } = version;
    const [, survey, year] = /^data\/surveys\/([^/]+)\/(\d{4})\.csv$/.exec(file) ?? [];
    if (survey === undefined || !wanted.has(file)) continue;
    const bytes = bytesOf.get(version);
    const rows = bytes
      ? readSurveyFile(bytes, {
          file,
          ...vocabularyOf(survey),
          indicators: [...vocabularyOf(survey).indicators, ...former],
        }).rows
      : stands(version)
        ? tableOf.get(file)?.rows
        : undefined;
    for (const figure of shownFigures({ survey, year: Number(year), rows: rows ?? [] }, rulesOf(survey))) {
      const name = figureName(figure);
      const first = oldest.get(name) ?? figure;
      const added = knowsMore(figure, first)
        ? { n: figure.n, nEffective: first.nEffective ?? figure.nEffective }
        : {};
      oldest.set(name, { ...first, ...added });
    }
  }
  return oldest;
}

/** The ids that files of indicators have had in git, of whichever survey. */
function formerIndicators(siteRoot: string, locale: string): string[] {
  const files = publishedVersions(siteRoot, `content/indicators/${locale}`);
  return [...new Set(files.map(({ file }) => path.posix.basename(file, '.mdx')))];
}

function blobIn(location: string): string | null {
  return existsSync(location) ? blobName(readBytes(location)) : null;
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
