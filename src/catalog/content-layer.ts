import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Settings } from '../site/settings.ts';
import { hasBuildPlan, readBuildPlan } from './build-plan.ts';

/**
 * Hands the MDX files of a collection to Astro, which renders their bodies when a page asks for them. A build hands over those
 * alone that stand on a page to be made; the local preview all, as the reader of the check finds them, with their data.
 */
export function entryFolder(siteRoot: string, collection: CollectionName): Loader {
  const file = (name: string, { config }: LoaderContext) =>
    path.relative(config.root.pathname, path.join(siteRoot, 'content', `${name}.mdx`));
  if (hasBuildPlan()) {
    return {
      name: 'planned-bodies',
      load(context) {
        for (const { name, body } of readBuildPlan().bodies) {
          if (!name.startsWith(`${collection}/`)) continue;
          const [id, digest] = [name.slice(collection.length + 1), context.generateDigest(body)];
          context.store.set({ id, data: {}, filePath: file(name, context), digest, deferredRender: true });
        }
        return Promise.resolve();
      },
    };
  }
  return folderLoader('entry-folder', siteRoot, `content/${collection}`, async (settings, context) => {
    const { readEntries } = await import('./entries.ts');
    const { documents } = readEntries(siteRoot, settings, [collection]);
    return documents.map(({ locale, id, data, body }) => ({
      id: `${locale}/${id}`,
      data: { ...data },
      body,
      filePath: file(`${collection}/${locale}/${id}`, context),
      digest: context.generateDigest({ ...data, body }),
      deferredRender: true,
    }));
  });
}

/** Hands the rows of the survey files to the local preview. A build has worked out all that is said of them. */
export function surveyTables(siteRoot: string): Loader {
  if (hasBuildPlan()) return { name: 'no-tables', load: () => Promise.resolve() };
  return folderLoader('survey-tables', siteRoot, 'data', async (settings, { generateDigest }) => {
    const [{ readEntries }, { readSurveys }] = await Promise.all([
      import('./entries.ts'),
      import('./surveys.ts'),
    ]);
    const { documents } = readEntries(siteRoot, settings, ['indicators', 'surveys']);
    return readSurveys(siteRoot, documents).tables.map(({ survey, year, rows }) => {
      const data = { survey, year, rows };
      return { id: `${survey}/${year}`, data, digest: generateDigest(data) };
    });
  });
}

/**
 * A loader that reads a folder anew whenever a file in it changes. The door has checked the folder before a
 * build begins; in the dev server a faulty file is left out and the door's messages are shown.
 */
function folderLoader(
  name: string,
  siteRoot: string,
  folder: string,
  read: (settings: Settings, context: LoaderContext) => Promise<StoredEntry[]>,
): Loader {
  return {
    name,
    async load(context) {
      const { store, watcher } = context;
      const { readSettings } = await import('../site/settings.ts');
      const sync = async (): Promise<void> => {
        const { settings } = readSettings(siteRoot);
        if (!settings) return;
        const entries = await read(settings, context);
        const present = new Set(entries.map(({ id }) => id));
        for (const entry of entries) store.set(entry);
        for (const id of store.keys()) if (!present.has(id)) store.delete(id);
      };
      await sync();
      const location = path.join(siteRoot, folder);
      watcher?.add(location);
      watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(location + path.sep)) void sync();
      });
    },
  };
}

type StoredEntry = Parameters<LoaderContext['store']['set']>[0];
