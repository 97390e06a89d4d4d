import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';

/**
 * Answers the browser's question for a folder, which needs a hand on a mouse, with the private folder that the browser
 * keeps for the address. It is read and written through the same interface.
 */
export async function chooseLocalFolder(context: BrowserContext): Promise<void> {
  await context.addInitScript('window.showDirectoryPicker = () => navigator.storage.getDirectory()');
}

/** Puts texts into that folder, which then looks like a Git repository, by their path. */
export async function fillLocalFolder(page: Page, files: Record<string, string>): Promise<void> {
  await page.evaluate(async (texts) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(texts)) {
      const names = path.split('/');
      let folder = root;
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
}

/** Every text in that folder, by its path. */
export async function readLocalFolder(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const texts: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      const entries = (
        folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }
      ).entries();
      for await (const [name, entry] of entries) {
        if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, `${path}${name}/`);
        else texts[`${path}${name}`] = await (await (entry as FileSystemFileHandle).getFile()).text();
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return texts;
  });
}

/** The texts of a site's `content/`, by their path below the site root. */
export function readContent(siteRoot: string): Record<string, string> {
  const found = readdirSync(join(siteRoot, 'content'), { recursive: true, encoding: 'utf8' });
  const texts = found
    .map((name) => `content/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(mdx|yaml)$/.test(path));
  return Object.fromEntries(texts.map((path) => [path, readFileSync(join(siteRoot, path), 'utf8')]));
}
