// Mutation testing: `npm run mutation -- [room …]`, see tests/mutation/run.ts for what differs from room to room.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: [
    '@stryker-mutator/vitest-runner',
    './tests/mutation/ignore-descriptions.mjs',
    './tests/mutation/sample.ts',
  ],
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  // Each mutant is tried only with the tests that reach it.
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Only what changed since the last run is tried again.
  incremental: true,
  ignorers: ['descriptions'],
  ignorePatterns: ['dist', '.astro', '.cache', 'coverage', 'guides'],
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
};
