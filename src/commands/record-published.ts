import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../site/write-whole.ts';
import { withPublished } from '../loaders/published-writer.ts';
import { publishedFile, type PublishedRow } from '../schemas/published-row.ts';

/** Adds rows to the end of `data/published.csv`, and begins the file when it is not there. */
export function recordPublished(siteRoot: string, rows: readonly Omit<PublishedRow, 'at'>[]): void {
  const location = path.join(siteRoot, publishedFile);
  const before = existsSync(location) ? readFileSync(location) : null;
  writeWhole(location, withPublished(before, rows));
}
