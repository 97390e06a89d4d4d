import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { keep, type Recipe } from '../export/keep.ts';
import { folderMaker } from './folder-maker.ts';
import type { ReadPages } from './page-facts.ts';
import { searchedPart } from './searched-part.ts';

/**
 * Writes the search index of a built site into its `pagefind/`, one index a language. An index of pages that say the
 * same to search is kept from before.
 *
 * @throws Error when the index cannot be made
 */
export async function writeSearchIndex(folder: string, { facts, searched }: ReadPages): Promise<void> {
  const found = [...facts].flatMap(([page, { searched: hash }]) =>
    hash === null ? [] : [[page, hash] as const],
  );
  const part = (page: string): string =>
    searched.get(page) ?? searchedPart(readFileSync(path.join(folder, page), 'utf8')) ?? '';
  const pages = found.map(([page]) => page);
  const recipe: Recipe = {
    folder: 'search',
    code: ['build/search-index.ts', 'build/searched-part.ts'],
    packages: ['pagefind'],
    input: found,
  };
  const bytes = await keep(recipe, async () => packed(await indexOf(pages, part)));
  const makeFolder = folderMaker();
  for (const [name, content] of unpacked(bytes)) {
    const file = path.join(folder, 'pagefind', name);
    makeFolder(file);
    writeFileSync(file, content);
  }
}

/** A file of the index: its path below `pagefind/`, and its bytes. */
type IndexFile = readonly [name: string, content: Uint8Array];

async function indexOf(pages: readonly string[], part: (page: string) => string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const faults: string[] = [];
  for (let first = 0; first < pages.length; first += AT_ONCE) {
    const some = pages.slice(first, first + AT_ONCE);
    const answers = await Promise.all(
      some.map((sourcePath) => index.addHTMLFile({ sourcePath, content: part(sourcePath) })),
    );
    faults.push(...answers.flatMap((answer) => answer.errors));
  }
  // The library's own writing may answer before the last bytes are on the disk; its answer holds them all.
  const made = await index.getFiles();
  await close();
  faults.push(...made.errors);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  // Ready-made search boxes and a worker, which our page does not use.
  const used = made.files.filter(({ path: name }) => !/ui\.(css|js)$|highlight|worker/.test(name));
  return used.map(({ path: name, content }): IndexFile => [
    name,
    name === 'pagefind-entry.json' ? orderLanguages(content) : content,
  ]);
}

/** Pages handed over before the library has answered for them. */
const AT_ONCE = 64;

/** The list of languages comes in a different order each time; the same site is to give the same bytes. */
function orderLanguages(json: Uint8Array): Uint8Array {
  const entry = JSON.parse(new TextDecoder().decode(json)) as { languages: Record<string, unknown> };
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

function packed(files: readonly IndexFile[]): Uint8Array {
  return Buffer.from(JSON.stringify(files.map(([name, content]) => [name, base64(content)])));
}

function unpacked(bytes: Uint8Array): IndexFile[] {
  const files = JSON.parse(Buffer.from(bytes).toString()) as [string, string][];
  return files.map(([name, content]) => [name, Buffer.from(content, 'base64')]);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
