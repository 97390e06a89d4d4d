import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { entryFolder } from '../../src/catalog/content-layer.ts';
import { layOutSite } from './site-folder.ts';

test('a body is found from a project in any folder, also one whose name an address writes otherwise', async () => {
  const { root, write, read } = layOutSite();
  const project = path.join(root, 'gård 100%');
  write(
    Object.fromEntries(
      ['content/site.yaml', 'content/goals/da/ro.mdx'].map((file) => [`gård 100%/${file}`, read(file)]),
    ),
  );
  const found: Parameters<LoaderContext['store']['set']>[0][] = [];
  await entryFolder(project, 'goals').load({
    store: { set: (entry: (typeof found)[number]) => found.push(entry), keys: () => [] },
    config: { root: pathToFileURL(`${project}/`) },
    generateDigest: () => 'digest',
  } as unknown as LoaderContext);
  expect(found.map(({ id, filePath }) => [id, filePath])).toEqual([['da/ro', 'content/goals/da/ro.mdx']]);
});
