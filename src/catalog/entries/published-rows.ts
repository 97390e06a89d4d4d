import { existsSync } from 'node:fs';
import path from 'node:path';
import { readPublishedFile } from '../../loaders/published-file.ts';
import { readBytes } from '../../loaders/read-bytes.ts';
import type { Problem } from '../../problems/problem.ts';
import { publishedFile, type PublishedRow } from '../../schemas/published-row.ts';

/** The rows of `data/published.csv`; none when the file is not there. */
export function readPublished(siteRoot: string): { rows: PublishedRow[]; problems: Problem[] } {
  const location = path.join(siteRoot, publishedFile);
  return existsSync(location) ? readPublishedFile(readBytes(location)) : { rows: [], problems: [] };
}
