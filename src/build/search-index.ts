import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Writes the search index of a built site into its `pagefind/`, one index a language. Pages that mark their content
 * with `data-pagefind-body` are found, no others. @throws Error when the index cannot be made
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: ['details', '.chart', '.notice'] });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: folder });
  // The library's own writing may answer before the last bytes are on the disk; its answer holds them all.
  const made = await index.getFiles();
  await close();
  const failed = [...added.errors, ...made.errors];
  if (failed.length > 0) throw new Error(failed.join('\n'));
  for (const { path: name, content } of made.files) {
    // Ready-made search boxes and a worker, which our page does not use.
    if (/ui\.(css|js)$|highlight|worker/.test(name)) continue;
    const file = path.join(folder, 'pagefind', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, name === 'pagefind-entry.json' ? orderLanguages(content) : content);
  }
}

/** The list of languages comes in a different order each time; the same site is to give the same bytes. */
function orderLanguages(json: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(json)) as { languages: Record<string, unknown> };
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}
