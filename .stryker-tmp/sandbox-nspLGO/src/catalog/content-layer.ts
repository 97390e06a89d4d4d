// @ts-nocheck
import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../schemas/collections.ts';
import { readSettings, type Settings } from '../site/settings.ts';
import { readEntries } from './entries.ts';
import { readSurveys } from './surveys.ts';

/**
 * Hands the checked MDX files of a collection to Astro, which renders their bodies when a page asks for them.
 * The same reader serves the check, so that both see the same content.
 */
export function entryFolder(siteRoot: string, collection: CollectionName): Loader {
  return folderLoader(
    'entry-folder',
    siteRoot,
    `content/${collection}`,
    (settings, { config, generateDigest }) =>
      readEntries(siteRoot, settings, [collection]).documents.map(({ locale, id, data, body, entry }) => ({
        id: `${locale}/${id}`,
        data: { ...data },
        body,
        filePath: path.relative(config.root.pathname, path.join(siteRoot, entry.file)),
        digest: generateDigest({ ...data, body }),
        deferredRender: true,
      })),
  );
}

/** Hands the rows of the survey files to Astro. */
export function surveyTables(siteRoot: string): Loader {
  return folderLoader('survey-tables', siteRoot, 'data', (settings, { generateDigest }) => {
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
  read: (settings: Settings, context: LoaderContext) => StoredEntry[],
): Loader {
  return {
    name,
    load(context) {
      const { store, watcher } = context;
      const sync = (): void => {
        const { settings } = readSettings(siteRoot);
        if (!settings) return;
        const entries = read(settings, context);
        const present = new Set(entries.map(({ id }) => id));
        for (const entry of entries) store.set(entry);
        for (const id of store.keys()) if (!present.has(id)) store.delete(id);
      };
      sync();
      const location = path.join(siteRoot, folder);
      watcher?.add(location);
      watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(location + path.sep)) sync();
      });
      return Promise.resolve();
    },
  };
}

type StoredEntry = Parameters<LoaderContext['store']['set']>[0];
