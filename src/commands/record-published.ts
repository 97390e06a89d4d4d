import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { danishTable } from '../loaders/danish-csv.ts';
import { publishedLine } from '../loaders/published-line.ts';
import { publishedColumns, publishedFile, type PublishedRow } from '../schemas/published-row.ts';

/** Adds rows to the end of `data/published.csv`, and begins the file when it is not there. */
export function recordPublished(siteRoot: string, rows: readonly Omit<PublishedRow, 'at'>[]): void {
  const location = path.join(siteRoot, publishedFile);
  if (!existsSync(location)) {
    mkdirSync(path.dirname(location), { recursive: true });
    writeFileSync(location, danishTable([publishedColumns.map(({ header }) => header)]));
  }
  const closed = readFileSync(location).at(-1) === 0x0a;
  const lines = rows.map((row) => `${publishedLine(row)}\r\n`).join('');
  appendFileSync(location, `${closed ? '' : '\r\n'}${lines}`);
}
