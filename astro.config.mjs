import { defineConfig } from 'astro/config';
import path from 'node:path';
import { problemOverlay } from './src/commands/problem-overlay.ts';
import { readEnvironment } from './src/site/environment.ts';
import { publicOrigin } from './src/site/origin.ts';
import { readSettings } from './src/site/settings.ts';
import { watchContent } from './src/site/watch-content.ts';

const environment = readEnvironment();
const { siteRoot, outDir, basePath } = environment;
const { settings } = readSettings(siteRoot);

export default defineConfig({
  site: publicOrigin(environment, settings),
  base: basePath,
  outDir,
  publicDir: path.join(siteRoot, 'public'),
  cacheDir: process.env.CACHE_DIR ?? './node_modules/.astro',
  trailingSlash: 'always',
  // 'preserve' keeps `404.html` beside `index.html` in every language; the default 'jsx' whitespace rule deletes
  // the space between two inline elements that a formatter has put on two lines.
  build: { format: 'preserve', inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/site/strict-logger.mjs' },
  vite: {
    plugins: [watchContent(siteRoot), problemOverlay(siteRoot)],
    server: { fs: { allow: ['.', siteRoot] } },
    build: { assetsInlineLimit: 0 },
  },
});
