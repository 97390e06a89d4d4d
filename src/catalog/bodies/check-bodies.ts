import { errorIn, warningIn, type Problem } from '../../problems/problem.ts';
import type { Reading } from '../entries/reading.ts';
import { bodyOf, type Body } from '../entries/body.ts';
import { bodiless, type CollectionName } from '../../schemas/collection-names.ts';
import { componentProblems } from './component-references.ts';
import { headingProblems } from './headings.ts';
import { linkProblems } from './links.ts';
import { pastedProblems } from './pasted-text.ts';
import { policyFaults } from './policy.ts';
import { tableProblems } from './tables.ts';

/** Everything wrong with the texts below the front matter, of every file in every language. */
export function checkBodies(reading: Reading): Problem[] {
  return reading.files.flatMap((file) => {
    if (!file.entry) return [];
    const body = bodyOf(file.entry);
    const above = file.entry.bodyLine - 1;
    const foreign = policyFaults(body.tree).map(({ line, column, what, advice }) =>
      errorIn(body.file, { line: line + above, column }, what, advice),
    );
    return [
      ...unshown(body, file.collection),
      ...body.problems,
      ...foreign,
      ...headingProblems(body),
      ...pastedProblems(body),
      ...tableProblems(body),
      ...linkProblems(body, reading, file),
      ...componentProblems(body, reading),
    ];
  });
}

function unshown({ file, tree, placeOf }: Body, collection: CollectionName): Problem[] {
  const [first] = tree.children ?? [];
  if (!first || !bodiless.has(collection)) return [];
  const what = 'Teksten under felterne bliver ikke vist';
  const advice = 'Skriv det vigtigste efter »summary:«, eller læg teksten på en anden side, og slet den her';
  return [warningIn(file, placeOf(first), what, advice)];
}
