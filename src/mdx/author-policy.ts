import { policyFaults } from '../catalog/bodies/policy.ts';
import { readMdxTree } from '../loaders/mdx-tree.ts';
import { formatProblem } from '../problems/problem.ts';

/**
 * Refuses a body that holds more than Markdown and the authors' components; the rule is the door's own.
 *
 * @param file what the message calls the text
 * @throws Error with a line for each fault, in Danish; lines are counted from where the text begins
 */
export function refuseUnsafe(file: string, text: string): void {
  const { tree, faults } = readMdxTree(text);
  const all = [...faults, ...(tree ? policyFaults(tree) : [])];
  if (all.length === 0) return;
  throw new Error(all.map((fault) => formatProblem({ ...fault, file, severity: 'error' })).join('\n'));
}
