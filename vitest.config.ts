import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Git sets these for a hook; with them, the commits of a test's own repository would go into the one that is tested.
for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']) delete process.env[name];

// What runs on sources and needs no build is `unit`, and `unit-shared` where test files share their modules; `site` reads
// the built dist/ in a real browser.

/**
 * Rooms whose modules keep nothing that a test could change, so that the files of a worker load them once, not each anew;
 * but for the tests that put something in the place of a module, a variable or a built-in.
 */
const SHARED =
  'tests/{problems,statistics,charts,schemas,loaders,i18n,catalog,views,client,hosting,mdx}/**/!(page-list|build-plan|appointments|load).test.ts';

export default defineConfig({
  test: {
    // One more than usual: a test waits for its files or its browser as often as they do for it.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/built-site/**', SHARED],
          // Some lay out and check whole sites; on a busy machine that takes longer than the usual five seconds.
          testTimeout: 20_000,
        },
      },
      { test: { name: 'unit-shared', include: [SHARED], isolate: false, testTimeout: 20_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/built-site/**/*.test.ts'],
          globalSetup: ['tests/built-site/setup.ts'],
          // Some visit every page of a site; on a busy machine that takes minutes.
          testTimeout: 400_000,
          hookTimeout: 400_000,
        },
      },
    ],
    // `npm run unit -- --coverage`: only the rooms that read, check, judge and draw figures. The others are tested as built
    // pages, where coverage of sources says nothing.
    coverage: {
      provider: 'v8',
      include: ['src/{statistics,charts,loaders,schemas,catalog}/**/*.ts'],
      // These need Astro.
      exclude: ['src/catalog/{joined/load,astro/content-layer,joined/specimens}.ts'],
      reporter: ['text-summary', 'html'],
      // Just below what is reached, in percent; `npm test` holds them.
      thresholds: {
        'src/statistics/**': { statements: 100, branches: 97 },
        'src/loaders/**': { statements: 99, branches: 95 },
        'src/schemas/**': { statements: 100, branches: 97 },
        'src/charts/**': { statements: 99, branches: 86 },
        'src/catalog/**': { statements: 96, branches: 87 },
      },
    },
  },
});
