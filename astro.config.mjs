import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { bodyModules } from './src/catalog/astro/body-modules.ts';
import { problemOverlay } from './src/commands/problem-overlay.ts';
import { authorBody } from './src/mdx/author-body.ts';
import { authorMarkup } from './src/mdx/author-markup.ts';
import { readEnvironment } from './src/site/environment.ts';
import { publicOrigin } from './src/site/origin.ts';
import { readSettings } from './src/site/settings.ts';

const environment = readEnvironment();
const { siteRoot, outDir, basePath } = environment;
const { settings } = readSettings(siteRoot);
// As Vite names files: where they really lie, and with slashes on every system.
const content = `${realpathSync(siteRoot).replaceAll(path.sep, '/')}/content/`;

/** Lightning CSS's own name for `light-dark()`. We never write it, and its stand-in would weigh on every page. */
const LIGHT_DARK = 1 << 20;

/**
 * Its name for `:is()`, which it would write three times over. Where it matters, the selectors are written out. It then takes no
 * list apart either of which an old browser knows but a part.
 */
const IS_SELECTOR = 1 << 4;

/** The endings of the files beside the pages, which the preview answers: with `trailingSlash: 'always'` no route takes all. */
const FILE_ENDINGS = ['csv', 'ics', 'js', 'json', 'jsonld', 'png', 'svg', 'txt', 'woff2', 'xlsx', 'xml'];

/** @type {import('astro').AstroIntegration} */
const previewFiles = {
  name: 'preview-files',
  hooks: {
    'astro:config:setup'({ command, injectRoute }) {
      if (command !== 'dev') return;
      for (const ending of FILE_ENDINGS)
        injectRoute({ pattern: `/[...file].${ending}`, entrypoint: './src/pages/_preview-files.ts' });
    },
  },
};

export default defineConfig({
  site: publicOrigin(environment, settings),
  base: basePath,
  outDir,
  publicDir: path.join(siteRoot, 'public'),
  cacheDir: process.env.CACHE_DIR,
  trailingSlash: 'always',
  // The default 'jsx' whitespace rule deletes the space between two inline elements that a formatter has put on two lines.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  compressHTML: true,
  devToolbar: { enabled: false },
  logger: { entrypoint: './src/build/strict-logger.mjs' },
  markdown: { syntaxHighlight: false, processor: satteri({ mdastPlugins: [authorMarkup(environment)] }) },
  integrations: [mdx({ optimize: true }), previewFiles],
  vite: {
    // What an `.env` says is meant for other programs: the variables of a build are those it is started with.
    envDir: false,
    plugins: [bodyModules(siteRoot), authorBody, problemOverlay(siteRoot)],
    server: { fs: { allow: ['.', siteRoot] } },
    // Content may lie outside the project, where Node would not find Astro's runtime.
    resolve: { dedupe: ['astro'] },
    // Nor may the settings of another project count that it lies in.
    tsconfig: path.resolve('tsconfig.json'),
    css: { lightningcss: { exclude: LIGHT_DARK | IS_SELECTOR } },
    build: {
      assetsInlineLimit: 0,
      // For phones that get no newer browser: what is written for the newest says nothing to them of narrow windows or edges.
      cssTarget: ['chrome69', 'edge79', 'firefox68', 'ios12.2', 'safari12.1'],
      // The build puts pages that are kept, and files, into the same folder.
      emptyOutDir: false,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // One chunk for all entries: without it a build spends half its time on thousands of small files.
        output: { codeSplitting: { groups: [{ name: 'content', test: (id) => id.startsWith(content) }] } },
      },
    },
  },
});
