import type { Problem } from '../../problems/problem.ts';
import type { Reading } from '../entries/reading.ts';
import { bodyOf, type Body } from '../entries/body.ts';
import { bodiless, type CollectionName } from '../../schemas/collection-names.ts';
import type { BodyFault } from './body-fault.ts';
import { componentFaults } from './component-references.ts';
import { headingFaults } from './headings.ts';
import { linkFaults } from './links.ts';
import { numberedListFaults } from './numbered-lists.ts';
import { pastedFaults } from './pasted-text.ts';
import { policyFaults } from './policy.ts';
import { tableFaults } from './tables.ts';
import { unmeantSigns } from './unmeant-signs.ts';

/** Everything wrong with the texts below the front matter, of every file in every language. */
export function checkBodies(reading: Reading): Problem[] {
  return reading.files.flatMap((file) => {
    if (!file.entry) return [];
    const body = bodyOf(file.entry);
    const faults: BodyFault[] = [
      ...unshown(body, file.collection),
      ...policyFaults(body.tree),
      ...headingFaults(body),
      ...pastedFaults(body),
      ...tableFaults(body),
      ...numberedListFaults(body, file.locale),
      ...unmeantSigns(body),
      ...linkFaults(body, reading, file),
      ...componentFaults(body, reading),
    ];
    return [
      ...body.problems,
      ...faults.map(({ node, place = body.placeOf(node), ...fault }): Problem => ({
        severity: 'error',
        file: body.file,
        ...place,
        ...fault,
      })),
    ];
  });
}

function unshown({ tree }: Body, collection: CollectionName): BodyFault[] {
  const [first] = tree.children ?? [];
  if (!first || !bodiless.has(collection)) return [];
  const what = 'Teksten under felterne bliver ikke vist';
  const advice = 'Skriv det vigtigste efter »summary:«, eller læg teksten på en anden side, og slet den her';
  return [{ node: first, what, advice, severity: 'warning' }];
}
