import { EventEmitter } from 'node:events';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, test, vi } from 'vitest';
import { entryFolder } from '../../src/catalog/astro/content-layer.ts';
import { layOutSite } from './site-folder.ts';

test('a body is found from a project in any folder, also one whose name an address writes otherwise', async () => {
  const { root, write, read } = layOutSite();
  const project = path.join(root, 'gård 100%');
  write(
    Object.fromEntries(
      ['content/site.yaml', 'content/goals/da/ro.mdx'].map((file) => [`gård 100%/${file}`, read(file)]),
    ),
  );
  vi.spyOn(process, 'cwd').mockReturnValue(project);
  const found: Parameters<LoaderContext['store']['set']>[0][] = [];
  await entryFolder(project, 'goals').load({
    store: { set: (entry: (typeof found)[number]) => found.push(entry), keys: () => [] },
    generateDigest: () => 'digest',
  } as unknown as LoaderContext);
  expect(found.map(({ id, filePath }) => [id, filePath])).toEqual([['da/ro', 'content/goals/da/ro.mdx']]);
});

test('a preview outlives texts that cannot be read for a moment, and knows them when they can', async () => {
  const { root, read, write } = layOutSite();
  const watcher = new EventEmitter();
  const found = new Map<string, string>();
  await entryFolder(root, 'goals').load({
    store: {
      set: ({ id, digest }: { id: string; digest: string }) => found.set(id, digest),
      keys: () => found.keys(),
      delete: (id: string) => found.delete(id),
    },
    generateDigest: (body: string) => body.trim(),
    watcher,
  } as unknown as LoaderContext);
  const folder = path.join(root, 'content/goals/da');
  const change = (): boolean => watcher.emit('all', 'change', path.join(folder, 'ro.mdx'));
  renameSync(folder, path.join(root, 'aside'));
  renameSync(path.join(root, 'content/goals'), path.join(root, 'goals'));
  writeFileSync(path.join(root, 'content/goals'), '');
  expect(change).not.toThrow();
  renameSync(path.join(root, 'content/goals'), path.join(root, 'file'));
  renameSync(path.join(root, 'goals'), path.join(root, 'content/goals'));
  renameSync(path.join(root, 'aside'), folder);
  write({ 'content/goals/da/ro.mdx': `${read('content/goals/da/ro.mdx')}\nNy tekst.\n` });
  change();
  expect(found.get('da/ro')).toMatch(/Ny tekst\.$/);
});

test('a preview keeps the body of a text that is faulty for a moment, and lets go of one that is gone', async () => {
  const { root, read, write } = layOutSite();
  const watcher = new EventEmitter();
  const found = new Set<string>();
  const gone: string[] = [];
  await entryFolder(root, 'goals').load({
    store: {
      set: ({ id }: { id: string }) => found.add(id),
      keys: () => [...found],
      delete: (id: string) => gone.push(id),
    },
    generateDigest: (body: string) => body,
    watcher,
  } as unknown as LoaderContext);
  const file = 'content/goals/da/ro.mdx';
  const text = read(file);
  for (const next of ['---\norder: [\n---\n', '', text, null]) {
    write({ [file]: next });
    watcher.emit('all', 'change', path.join(root, file));
    expect(gone).toEqual(next === null ? ['da/ro'] : []);
  }
});
