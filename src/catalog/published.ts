import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPublishedFile } from '../loaders/published-file.ts';
import { readSurveyFile } from '../loaders/survey-file.ts';
import type { Problem } from '../problems/problem.ts';
import { figureName, publishedFile, type PublishedRow } from '../schemas/published-row.ts';
import type { SurveyRow } from '../schemas/survey-row.ts';
import { hasWholeHistory, publishedVersions } from '../site/git-history.ts';
import type { Settings } from '../site/settings.ts';
import type { Document, SurveyTable } from './document.ts';
import { guardRules, shownFigures, type KeyedFigure } from './shown-figures.ts';
import { vocabularyOf } from './surveys.ts';

/** What is to be held against what was published before. */
export interface PublishedMaterial {
  siteRoot: string;
  settings: Settings;
  documents: readonly Document[];
  tables: readonly SurveyTable<SurveyRow>[];
  /** The rows of `data/published.csv`. */
  published: readonly PublishedRow[];
  /** Each figure as git knows it first: see `oldestFigures`. */
  oldest: readonly KeyedFigure[];
  /** Whether `oldest` goes back to the beginning: not so in a shallow clone. */
  wholeHistory: boolean;
}

/** A figure that has been published and is not what it was, with no row in `data/published.csv` that says so. */
export interface UnexplainedChange {
  /** The figure as the site showed it last. `percent` is null when it was withdrawn. */
  before: KeyedFigure;
  /** The figure as the survey file has it; `percent` is null when it is gone or has a status. */
  now: KeyedFigure;
}

/** Gathers what was published before, from `data/published.csv` and from git. */
export function gatherPublished(
  content: Pick<PublishedMaterial, 'siteRoot' | 'settings' | 'documents' | 'tables'>,
): { material: PublishedMaterial; problems: Problem[] } {
  const { rows, problems } = readPublished(content.siteRoot);
  return {
    material: {
      ...content,
      published: rows,
      oldest: oldestFigures(content),
      wholeHistory: hasWholeHistory(content.siteRoot),
    },
    problems,
  };
}

/** The rows of `data/published.csv`; none when the file is not there. */
function readPublished(siteRoot: string): { rows: PublishedRow[]; problems: Problem[] } {
  const location = path.join(siteRoot, publishedFile);
  return existsSync(location) ? readPublishedFile(readFileSync(location)) : { rows: [], problems: [] };
}

/**
 * Published figures that have changed without a word. What was published is what `data/published.csv` says last and,
 * for figures it does not name, the oldest version in git of the wave's file (see `publishedVersions`). A figure that
 * neither knows is new. A base that becomes known is an addition and no change.
 */
export function findUnexplained(material: PublishedMaterial): UnexplainedChange[] {
  const { siteRoot, tables, documents, published, oldest } = material;
  const known = new Map(
    [...oldest, ...published.map(lastSaid)].map((figure) => [figureName(figure), figure]),
  );
  const readable = new Map(
    tables.filter(({ rows }) => rows.length > 0).map((table) => [`${table.survey}/${table.year}`, table]),
  );
  return [...known.values()].flatMap((before) => {
    const { survey, year } = before;
    if (!vocabularyOf(survey, documents).indicators.includes(before.indicator)) return [];
    const table = readable.get(`${survey}/${year}`);
    // A file that cannot be read has problems of its own, and its figures are not gone.
    if (!table && existsSync(path.join(siteRoot, 'data', 'surveys', survey, `${year}.csv`))) return [];
    const row = table?.rows.find(
      (candidate) => figureName({ survey, year, ...keyOf(candidate) }) === figureName(before),
    );
    const now = { ...before, percent: row?.percent ?? null, n: row?.n ?? null };
    const same = now.percent === before.percent && (before.n === null || now.n === before.n);
    return same ? [] : [{ before, now }];
  });
}

/**
 * What is told of published figures: the rows of `data/published.csv`, and a correction without day and reason for
 * every change that the file does not explain. A figure never changes silently.
 */
export function publishedLog(material: PublishedMaterial): PublishedRow[] {
  const unexplained = findUnexplained(material).map((change) => ({
    ...correctionRow(change, null, null),
    at: { line: 1, column: 1 },
  }));
  return [...material.published, ...unexplained];
}

/** The row of `data/published.csv` that explains a change; the day and the reason are the editor's, or null. */
export function correctionRow(
  { before, now }: UnexplainedChange,
  date: string | null,
  reason: string | null,
): Omit<PublishedRow, 'at'> {
  // What was withdrawn must not be kept here either.
  const said = now.percent === null ? { percent: null, n: null } : { percent: before.percent, n: before.n };
  return { ...now, n: now.percent === null ? null : now.n, before: said, correction: { date, reason } };
}

/** Figures that the site shows and `data/published.csv` does not name yet, or whose base it does not know. */
export function findUnrecorded(material: PublishedMaterial): KeyedFigure[] {
  const last = new Map(material.published.map(lastSaid).map((figure) => [figureName(figure), figure]));
  return material.tables.flatMap((table) => {
    const rulesOf = guardRules(material.documents, table.survey, material.settings);
    return shownFigures(table, rulesOf).filter((figure) => {
      const said = last.get(figureName(figure));
      return !said || (said.percent === figure.percent && said.n === null && figure.n !== null);
    });
  });
}

/**
 * Each figure as it was first shown, with the base that was first known, from every readable version in git of the
 * survey files. A version that the door refuses was never published.
 */
function oldestFigures({
  siteRoot,
  settings,
  documents,
}: Pick<PublishedMaterial, 'siteRoot' | 'settings' | 'documents'>): KeyedFigure[] {
  const oldest = new Map<string, KeyedFigure>();
  for (const { file, bytes } of publishedVersions(siteRoot, 'data/surveys')) {
    const [, survey, year] = /^data\/surveys\/([^/]+)\/(\d{4})\.csv$/.exec(file) ?? [];
    if (survey === undefined) continue;
    const { rows } = readSurveyFile(bytes, { file, ...vocabularyOf(survey, documents) });
    const table = { survey, year: Number(year), rows };
    for (const figure of shownFigures(table, guardRules(documents, survey, settings))) {
      const first = oldest.get(figureName(figure)) ?? figure;
      oldest.set(figureName(figure), { ...first, n: first.n ?? figure.n });
    }
  }
  return [...oldest.values()];
}

function lastSaid({ survey, year, indicator, group, answer, percent, n }: PublishedRow): KeyedFigure {
  return { survey, year, indicator, group, answer, percent, n };
}

function keyOf({ indicator, group, answer }: SurveyRow): Pick<SurveyRow, 'indicator' | 'group' | 'answer'> {
  return { indicator, group, answer };
}
