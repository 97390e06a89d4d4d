import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Writes the search index of a built site into its `pagefind/`, one index a language. Pages that mark their content
 * with `data-pagefind-body` are found, no others. @throws Error when the index cannot be written
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: ['details', '.chart', '.notice'] });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: folder });
  const target = path.join(folder, 'pagefind');
  const written = await index.writeFiles({ outputPath: target });
  await close();
  // Ready-made search boxes, which our page does not use.
  for (const name of readdirSync(target))
    if (/ui\.(css|js)$|highlight/.test(name)) rmSync(path.join(target, name));
  orderLanguages(path.join(target, 'pagefind-entry.json'));
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(failed.join('\n'));
}

/** The list of languages comes in a different order each time; the same site is to give the same bytes. */
function orderLanguages(file: string): void {
  const entry = JSON.parse(readFileSync(file, 'utf8')) as { languages: Record<string, unknown> };
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}
