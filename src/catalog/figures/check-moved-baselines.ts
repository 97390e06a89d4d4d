import path from 'node:path';
import { readEntryFile } from '../../loaders/entry-file.ts';
import { readContentText } from '../../loaders/content-text.ts';
import type { Problem } from '../../problems/problem.ts';
import { changedSince, publishedBase, readBlobs } from '../../site/git-history.ts';
import type { ReadFile } from '../entries/entries.ts';
import { warningAtField } from '../entries/field-problems.ts';
import { originalOf, type Reading } from '../entries/reading.ts';

/**
 * Figures that are to be compared with another measurement than on the published branch, where there are newer figures: what
 * was judged of them goes, also from the pages of the years that have passed. Told until the change is published; one that
 * is committed on the published branch itself is so at once, and never told.
 */
export function checkMovedBaselines(reading: Reading): Problem[] {
  return changedIndicators(reading).flatMap(({ file, before }): Problem[] => {
    const was = baselineIn(before, file.file);
    const { baselineYear: is, survey } = file.data;
    const isJudged = reading.tables.some(
      (table) => table.survey === survey && table.year > (was ?? Infinity),
    );
    if (was === null || was === is || !isJudged) return [];
    const what = `Tallet bliver nu sammenlignet med ${String(is)} i stedet for ${was}, så de vurderinger, siden har vist, forsvinder eller bliver til andre, også på siderne om de år, der er gået`;
    const advice = `Skriv ${was} igen. Er det meningen, så fortæl læserne hvorfor i en nyhed`;
    return [warningAtField(file, ['baselineYear'], what, advice)];
  });
}

/** The sound indicators whose file is another than on the published branch, with the bytes that it has there. */
function changedIndicators(reading: Reading): ChangedFile[] {
  const { siteRoot, tables, readable } = reading;
  const base = tables.length > 0 ? publishedBase(reading) : null;
  if (base === null) return [];
  const changed = changedSince(siteRoot, base, `content/indicators/${readable.defaultLocale}`);
  const blobs = readBlobs(
    siteRoot,
    changed.map(({ blob }) => blob),
  );
  return changed.flatMap(({ file: name }, index) => {
    const file = originalOf(reading, 'indicators', path.posix.basename(name, '.mdx'));
    const before = blobs[index];
    return file?.sound && file.file === name && before ? [{ file, before }] : [];
  });
}

function baselineIn(bytes: Uint8Array, file: string): number | null {
  const fields = readEntryFile(readContentText(bytes, file).text, file).entry?.frontmatter.value;
  const year: unknown =
    typeof fields === 'object' && fields !== null && 'baselineYear' in fields ? fields.baselineYear : null;
  return typeof year === 'number' ? year : null;
}

interface ChangedFile {
  file: ReadFile;
  before: Uint8Array;
}
