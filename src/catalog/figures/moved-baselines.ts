import path from 'node:path';
import { readEntryFile } from '../../loaders/entry-file.ts';
import { readBytes } from '../../loaders/read-bytes.ts';
import { readContentText } from '../../loaders/content-text.ts';
import { warningIn, type Problem } from '../../problems/problem.ts';
import { blobName, filesAt, publishedBase, readBlobs } from '../../site/git-history.ts';
import { placeOfField, type ReadFile } from '../entries/entries.ts';
import type { Reading } from '../entries/reading.ts';

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
    return [warningIn(file.file, placeOfField(file, ['baselineYear']), what, advice)];
  });
}

/** The sound indicators whose file is another than on the published branch, with the bytes that it has there. */
function changedIndicators({ siteRoot, originals, tables }: Reading): ChangedFile[] {
  const own = originals.filter(({ collection, sound }) => collection === 'indicators' && sound);
  const [first] = own;
  const base = first && tables.length > 0 ? publishedBase(siteRoot) : null;
  if (!first || base === null) return [];
  const published = filesAt(siteRoot, base, path.posix.dirname(first.file));
  const blobOf = new Map(published.map(({ file, blob }) => [file, blob]));
  const changed = own.flatMap((file) => {
    const blob = blobOf.get(file.file);
    const isSame = blob === blobName(readBytes(path.join(siteRoot, file.file)));
    return blob === undefined || isSame ? [] : [{ file, blob }];
  });
  const bytes = readBlobs(
    siteRoot,
    changed.map(({ blob }) => blob),
  );
  return changed.flatMap(({ file }, index) => {
    const before = bytes[index];
    return before ? [{ file, before }] : [];
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
