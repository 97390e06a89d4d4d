import { existsSync } from 'node:fs';
import path from 'node:path';
import { readBytes } from '../../loaders/read-bytes.ts';
import { readSurveyFile } from '../../loaders/survey-file.ts';
import { figureName } from '../../schemas/figure.ts';
import type { PublishedRow } from '../../schemas/published-row.ts';
import { blobName, publishedVersions, readBlobs, type FileVersion } from '../../site/git-history.ts';
import type { Settings } from '../../site/settings.ts';
import { surveyPath, type WaveRows } from '../entries/document.ts';
import type { SoundFile } from '../entries/entries.ts';
import { vocabulariesOf } from '../entries/surveys.ts';
import { knowsMore } from './figure-value.ts';
import { guardRules, shownFigures, type KeyedFigure } from './shown-figures.ts';

/**
 * Each figure as it was first shown, with the base that was first known, from every readable version in git of the
 * survey files, which may name indicators by what they were called then. A version that the door refuses was never
 * published. Left out are files that have always stood as they stand now and that `data/published.csv` does not name:
 * nothing of them can have changed, and most files are such.
 */
export function oldestFigures(content: Content): Map<string, KeyedFigure> {
  const { siteRoot, settings, documents, tables, published } = content;
  const tableOf = new Map(tables.map((table) => [surveyPath(table), table]));
  const blobNow = new Map([...tableOf.keys()].map((file) => [file, blobIn(path.join(siteRoot, file))]));
  const versions = publishedVersions(content, 'data/surveys');
  const stands = ({ file, blob }: FileVersion): boolean => blob === blobNow.get(file);
  const changed = versions.filter((version) => !stands(version));
  const wanted = new Set([...changed.map(({ file }) => file), ...published.map(surveyPath)]);
  const blobs = readBlobs(
    siteRoot,
    changed.map(({ blob }) => blob),
  );
  const bytesOf = new Map(changed.map((version, index) => [version, blobs[index]]));
  const vocabularyOf = vocabulariesOf(documents);
  const former = changed.length > 0 ? formerIndicators(content) : [];
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
function formerIndicators(content: Content): string[] {
  const files = publishedVersions(content, `content/indicators/${content.settings.defaultLocale}`);
  return [...new Set(files.map(({ file }) => path.posix.basename(file, '.mdx')))];
}

function blobIn(location: string): string | null {
  return existsSync(location) ? blobName(readBytes(location)) : null;
}

/** A site as it is now. */
export interface Content {
  siteRoot: string;
  settings: Settings;
  documents: readonly SoundFile[];
  tables: readonly WaveRows[];
  /** The rows of `data/published.csv`. */
  published: readonly PublishedRow[];
}
