import { walk } from '../../loaders/mdx-tree.ts';
import { errorIn, type Problem } from '../../problems/problem.ts';
import type { Body } from '../entries/body.ts';

/** Rows with more cells than the first row of their table has: what stands in those is not shown to anybody. */
export function tableProblems(body: Body): Problem[] {
  return walk(body.tree).flatMap(({ node: { type, children = [] } }) => {
    if (type !== 'table') return [];
    const [head, ...rows] = children;
    const width = head?.children?.length ?? 0;
    return rows.flatMap((row): Problem[] => {
      const surplus = row.children?.[width];
      if (!surplus) return [];
      const what = `Rækken har ${row.children?.length} felter og den øverste kun ${width}, så resten bliver ikke vist`;
      const advice = 'Giv den øverste række lige så mange felter, eller slet den streg (|), der er for meget';
      return [errorIn(body.file, body.placeOf(surplus), what, advice)];
    });
  });
}
