import type { MdxNode } from '../../loaders/mdx-tree.ts';
import type { Explanation, Place } from '../../problems/problem.ts';

/** Something wrong with a text at one of its nodes; an error, unless it says that it is a warning. */
export interface BodyFault extends Explanation {
  node: MdxNode;
  severity?: 'warning';
  /** Where in the file, when it is not where the node begins. */
  place?: Place;
}
