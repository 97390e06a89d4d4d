import { policyFaults } from '../catalog/bodies/policy.ts';
import { readMdxTree } from '../loaders/mdx-tree.ts';
import { readProse, type ProseNode } from '../loaders/prose-tree.ts';

/**
 * The body of a document such as `goals/da/<id>`, ready to be drawn. A body that holds more than Markdown and the
 * authors' components is not drawn, also when pages are built without the door; the rule is the door's own.
 *
 * @throws Error with a line for each fault, in Danish; lines are counted from where the body begins
 */
export function admitProse(document: string, body: string): readonly ProseNode[] {
  const known = admitted.get(body);
  if (known) return known;
  const { tree, faults } = readMdxTree(body);
  const all = [...faults, ...(tree ? policyFaults(tree) : [])];
  if (all.length > 0) {
    const lines = all.map(
      ({ line, column, what, advice }) => `content/${document}.mdx:${line}:${column}  ${what} – ${advice}`,
    );
    throw new Error(lines.join('\n'));
  }
  const prose = readProse(body);
  admitted.set(body, prose);
  return prose;
}

/** One body is drawn in several languages, and is read once. */
const admitted = new Map<string, readonly ProseNode[]>();
