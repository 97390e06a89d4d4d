import path from 'node:path';
import type { Plugin } from 'vite';

/** The module that holds the whole site in memory, and so has to be run anew when a text or a figure changes. */
const LOADER = path.resolve('src/catalog/load.ts');

/** Makes the dev server follow edits below `content/` and `data/`, also of new and deleted files. */
export function watchContent(siteRoot: string): Plugin {
  const folders = ['content', 'data'].map((name) => path.join(siteRoot, name));
  return {
    name: 'watch-content',
    configureServer: ({ watcher }) => void watcher.add(folders),
    hotUpdate({ file }) {
      if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
      if (this.environment.name === 'client') {
        this.environment.hot.send({ type: 'full-reload' });
        return [];
      }
      return [...(this.environment.moduleGraph.getModulesByFile(LOADER) ?? [])];
    },
  };
}
