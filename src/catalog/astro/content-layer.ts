import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { countSiteChange } from './site-changes.ts';
import { hasBuildPlan, readBuildPlan } from './build-plan.ts';

/**
 * Hands the MDX files of a collection to Astro, which renders their bodies when a page asks for them: a build those alone
 * that stand on a page to be made, the local preview all, anew whenever a file of the collection changes. What stands in
 * their front matter is no business of Astro's.
 */
export function entryFolder(siteRoot: string, collection: CollectionName): Loader {
  return hasBuildPlan() ? plannedBodies(siteRoot, collection) : watchedFolder(siteRoot, collection);
}

function plannedBodies(siteRoot: string, collection: CollectionName): Loader {
  return {
    name: 'planned-bodies',
    load(context) {
      for (const name of readBuildPlan().bodies) {
        if (name.startsWith(`${collection}/`)) context.store.set(entryOf(name, siteRoot));
      }
      return Promise.resolve();
    },
  };
}

/** A faulty file is passed over, and the door's messages are shown. */
function watchedFolder(siteRoot: string, collection: CollectionName): Loader {
  return {
    name: 'watched-folder',
    async load(context) {
      const { store, watcher, generateDigest } = context;
      const [{ readSettings }, { readEntries }] = await Promise.all([
        import('../../site/settings.ts'),
        import('../entries/entries.ts'),
      ]);
      const sync = (): void => {
        const { settings } = readSettings(siteRoot);
        if (!settings) return;
        const { documents, files } = readEntries(siteRoot, settings, [collection]);
        for (const { locale, id, body } of documents) {
          const entry = entryOf(`${collection}/${locale}/${id}`, siteRoot);
          store.set({ ...entry, digest: generateDigest(body) });
        }
        // What is faulty stays as it was, and no page asks for it: Astro loses sight of what goes and comes back within a second.
        const present = new Set(files.map(({ locale, id }) => `${locale}/${id}`));
        for (const id of store.keys()) if (!present.has(id)) store.delete(id);
      };
      sync();
      const folder = path.join(siteRoot, 'content', collection) + path.sep;
      watcher?.on('all', (_event, changed) => {
        if (!changed.startsWith(folder)) return;
        try {
          sync();
        } catch (error) {
          // A file that is gone again since it was listed, or held by another program, ends no preview: more changes follow.
          if ((error as NodeJS.ErrnoException).code === undefined) throw error;
        }
      });
    },
  };
}

/**
 * One entry that is another whenever a file of the site changes: for Astro the sign to make paths and pages anew in the
 * local preview. Texts alone would not do, since pages follow figures, settings and pictures as well.
 */
export function siteChanges(siteRoot: string): Loader {
  return {
    name: 'site-changes',
    load({ store, watcher }) {
      const mark = (): void => void store.set({ id: 'site', data: {}, digest: String(countSiteChange()) });
      const folders = ['content', 'data', 'public'].map((folder) => path.join(siteRoot, folder));
      watcher?.add(folders);
      watcher?.on('all', (_event, changed) => {
        if (folders.some((folder) => changed.startsWith(folder + path.sep))) mark();
      });
      return Promise.resolve();
    },
  };
}

/** A body by its name, `goals/da/<id>`. */
function entryOf(name: string, siteRoot: string): Parameters<LoaderContext['store']['set']>[0] {
  const [collection = ''] = name.split('/');
  return {
    id: name.slice(collection.length + 1),
    data: {},
    filePath: bodyFile(name, siteRoot),
    deferredRender: true,
  };
}

/** Where a body lies, from the project: what Astro knows it by. */
export function bodyFile(name: string, siteRoot: string): string {
  return path.relative(process.cwd(), path.join(siteRoot, 'content', `${name}.mdx`));
}
