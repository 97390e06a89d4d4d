import { defineConfig } from 'vitest/config';

// The unit tests of one room as Stryker runs them, once for every mutant. The files of a run share their modules, which
// halves the time; those that put something in the place of a module undo it. Tests that try hundreds of inputs at a time
// are left out, which halves it again: a fault should be seen by an example that can be read.
const manyInputs = ['disclosure-attack', 'corrections-attack', 'simulation', 'mutations', 'spellings'];
const wholeSites = process.env['MUTATION_QUICK']
  ? ['door', 'published', 'shown-figures', 'check-lost-addresses', 'check-messages', 'plain-language']
  : [];

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: [...manyInputs, ...wholeSites].map((name) => `**/${name}.test.ts`),
    isolate: false,
    // Instrumented code on a busy machine.
    testTimeout: 60_000,
  },
});
