import { isElement, plainText, walk, type MdxNode } from '../../loaders/mdx-tree.ts';
import { shown } from '../../problems/quoted.ts';
import type { Body } from '../entries/body.ts';
import type { BodyFault } from './body-fault.ts';

/** Headings that a reader who jumps from heading to heading would stumble over. */
export function headingFaults({ tree, placeOf }: Body): BodyFault[] {
  const headings = walk(tree).flatMap(({ node }) => (node.type === 'heading' ? [node] : []));
  const seen = new Map<string, number>();
  return headings.flatMap((node, index): BodyFault[] => {
    const depth = node.depth ?? 1;
    if (isWordless(node))
      return [{ node, what: 'Overskriften har ingen ord', advice: 'Skriv den med ord, eller slet linjen' }];
    if (depth === 1) {
      const what = 'Overskriften er på det øverste niveau, som er sidens titel';
      return [{ node, what, advice: 'Skriv »##« foran' }];
    }
    const above = headings[index - 1]?.depth ?? 1;
    if (depth > above + 1) {
      const before = index === 0 ? 'titlen' : `»${'#'.repeat(above)}«`;
      const what = `Overskriften springer et niveau over: »${'#'.repeat(depth)}« efter ${before}`;
      return [{ node, what, advice: `Skriv »${'#'.repeat(above + 1)}« foran` }];
    }
    const said = plainText(node).trim();
    const first = seen.get(said.toLowerCase());
    seen.set(said.toLowerCase(), first ?? placeOf(node).line);
    const underlined = `${shown(said)} bliver en overskrift, fordi der står streger på linjen under`;
    const again = `Overskriften »${said}« står også på linje ${first}`;
    return [
      ...(isUnderlined(node) ? [{ what: underlined, advice: DIVIDE }] : []),
      ...(first === undefined ? [] : [{ what: again, advice: 'Giv de to afsnit hver sin overskrift' }]),
    ].map((fault) => ({ node, ...fault, severity: 'warning' }));
  });
}

const DIVIDE = 'Sæt en tom linje før stregerne. Er det en overskrift, så slet dem, og skriv »## « foran';

/** Whether a heading is one by the line below it, as a paragraph becomes by lines that were to divide it from the next. */
function isUnderlined({ position }: MdxNode): boolean {
  return (position?.end.line ?? 0) > (position?.start.line ?? 0);
}

/** Whether nothing of a heading can be said in a list of headings, nor stand in an address. A picture is not read there. */
function isWordless(node: MdxNode): boolean {
  return plainText(node).trim() === '' && !walk(node).some(({ node: part }) => isElement(part));
}
