import { walk } from '../../loaders/mdx-tree.ts';
import type { Body } from '../entries/body.ts';
import type { BodyFault } from './body-fault.ts';

/** Rows with more cells than the first row of their table has: what stands in those is not shown to anybody. */
export function tableFaults({ tree }: Body): BodyFault[] {
  return walk(tree).flatMap(({ node: { type, children = [] } }) => {
    if (type !== 'table') return [];
    const [head, ...rows] = children;
    const width = head?.children?.length ?? 0;
    return rows.flatMap((row): BodyFault[] => {
      const surplus = row.children?.[width];
      if (!surplus) return [];
      const what = `Rækken har ${row.children?.length} felter og den øverste kun ${width}, så resten bliver ikke vist`;
      const advice = 'Giv den øverste række lige så mange felter, eller slet den streg (|), der er for meget';
      return [{ node: surplus, what, advice }];
    });
  });
}
