import { createHash } from 'node:crypto';
import type { Checker, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant } from '@stryker-mutator/api/core';

const drawn = Number(process.env['MUTATION_ONE_OF'] ?? 1);

/**
 * Whether a mutant belongs to the sample of one in so many (1 is all of them). A draw that anyone can make again: by what
 * the mutant is and where it stands, and each mutant for itself, so that the sample is a simple random one.
 */
export function isDrawn({ fileName, location, mutatorName, replacement }: Drawable, oneOf = drawn): boolean {
  // Stryker tries mutants in a copy of the project, and a file keeps its path below it.
  const file = fileName.slice(fileName.lastIndexOf('/src/'));
  const mark = JSON.stringify([file, location, mutatorName, replacement]);
  return createHash('sha256').update(mark).digest().readUInt32BE() % oneOf === 0;
}

/** Of the mutants that some test reaches, tries those alone that are drawn. */
const sample: Checker = {
  init: () => Promise.resolve(),
  check: (mutants) =>
    Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          isDrawn(mutant)
            ? { status: 'passed' as CheckStatus.Passed }
            : { status: 'compileError' as CheckStatus.CompileError, reason: 'not drawn' },
        ]),
      ),
    ),
};

export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', factory: Object.assign(() => sample, { inject: [] }) },
];

type Drawable = Pick<Mutant, 'fileName' | 'location' | 'mutatorName'> & { replacement?: string | undefined };
