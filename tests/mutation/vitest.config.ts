import { defineConfig } from 'vitest/config';

// The unit tests of one room as Stryker runs them, once for every mutant. The files of a run share their modules, which
// none of them changes; that halves the time.
export default defineConfig({
  test: { include: ['**/*.test.ts'], isolate: false },
});
