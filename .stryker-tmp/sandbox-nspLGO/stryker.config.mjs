// @ts-nocheck
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', dir: 'tests/statistics' },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  mutate: ['src/statistics/**/*.ts'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  tempDirName: '.stryker-tmp',
  jsonReporter: { fileName: '.cache/mutation/report.json' },
};
