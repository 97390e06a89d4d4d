import { readdirSync, rmSync } from 'node:fs';
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
  const failed = [...added.errors, ...written.errors];
  if (failed.length > 0) throw new Error(failed.join('\n'));
}
