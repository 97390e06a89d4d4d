import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { readSettings } from '../site/settings.ts';
import { readEntries } from './entries.ts';
import { readSurveys } from './surveys.ts';

/**
 * Hands the survey files to Astro's content layer, and again whenever one of them changes. The door has
 * checked them before a build begins; in the dev server a faulty file keeps its last good rows.
 */
export function surveyTables(siteRoot: string): Loader {
  return {
    name: 'survey-tables',
    async load({ store, parseData, watcher, generateDigest }) {
      const sync = async (): Promise<void> => {
        const { settings } = readSettings(siteRoot);
        if (!settings) return;
        const { documents } = readEntries(siteRoot, settings);
        const { tables } = readSurveys(siteRoot, documents);
        const ids = new Set<string>();
        for (const { survey, year, rows } of tables) {
          const id = `${survey}/${year}`;
          ids.add(id);
          const data = await parseData({ id, data: { survey, year, rows } });
          store.set({ id, data, digest: generateDigest(data) });
        }
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      };
      await sync();
      const folder = path.join(siteRoot, 'data', 'surveys');
      watcher?.add(folder);
      watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(folder)) void sync();
      });
    },
  };
}
