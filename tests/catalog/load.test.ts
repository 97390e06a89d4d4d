import { EventEmitter } from 'node:events';
import { renameSync } from 'node:fs';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, expect, test, vi } from 'vitest';
import { siteChanges } from '../../src/catalog/astro/content-layer.ts';
import { layOutSite } from './site-folder.ts';

afterEach(() => vi.unstubAllEnvs());

test('the preview has the site as it is after each change, also where an editor puts another file in the place of the old one', async () => {
  const { root, read, write } = layOutSite();
  vi.stubEnv('SITE_ROOT', root);
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const store = { set: () => undefined };
  await siteChanges(root).load({ store, watcher } as unknown as LoaderContext);
  const { loadSite } = await import('../../src/catalog/joined/load.ts');
  const file = 'content/goals/da/ro.mdx';
  const text = read(file);
  for (const title of ['Ro i gården', 'Ro om natten', 'Ro i huset']) {
    write({ 'content/ny': text.replace('title: Ro', `title: ${title}`) });
    renameSync(path.join(root, 'content/ny'), path.join(root, file));
    watcher.emit('all', 'change', path.join(root, file));
    expect(JSON.stringify(loadSite())).toContain(title);
  }
  expect(loadSite()).toBe(loadSite());
});
