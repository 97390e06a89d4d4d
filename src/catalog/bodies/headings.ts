import { isElement, plainText, walk, type MdxNode } from '../../loaders/mdx-tree.ts';
import { errorIn, warningIn, type Problem } from '../../problems/problem.ts';
import { shown } from '../../problems/quoted.ts';
import type { Body } from '../entries/body.ts';

/** Headings that a reader who jumps from heading to heading would stumble over. */
export function headingProblems(body: Body): Problem[] {
  const headings = walk(body.tree).flatMap(({ node }) => (node.type === 'heading' ? [node] : []));
  const seen = new Map<string, number>();
  return headings.flatMap((node, index) => {
    const depth = node.depth ?? 1;
    const place = body.placeOf(node);
    const error = (what: string, advice: string): Problem[] => [errorIn(body.file, place, what, advice)];
    if (isWordless(node)) return error('Overskriften har ingen ord', 'Skriv den med ord, eller slet linjen');
    if (depth === 1)
      return error('Overskriften er på det øverste niveau, som er sidens titel', 'Skriv »##« foran');
    const above = index === 0 ? 1 : Math.max(headings[index - 1]?.depth ?? 1, 1);
    if (depth > above + 1) {
      const advice = `Skriv »${'#'.repeat(above + 1)}« foran`;
      return error(
        `Overskriften springer et niveau over: »${'#'.repeat(depth)}« efter ${index === 0 ? 'titlen' : `»${'#'.repeat(above)}«`}`,
        advice,
      );
    }
    const warning = (what: string, advice: string): Problem => warningIn(body.file, place, what, advice);
    const said = plainText(node).trim();
    const first = seen.get(said.toLowerCase());
    seen.set(said.toLowerCase(), first ?? place.line);
    return [
      ...(isUnderlined(node) ? [warning(`${shown(said)} bliver en overskrift, ${UNDERLINED}`, DIVIDE)] : []),
      ...(first === undefined
        ? []
        : [
            warning(
              `Overskriften »${said}« står også på linje ${first}`,
              'Giv de to afsnit hver sin overskrift',
            ),
          ]),
    ];
  });
}

const UNDERLINED = 'fordi der står streger på linjen under';
const DIVIDE = 'Sæt en tom linje før stregerne. Er det en overskrift, så slet dem, og skriv »## « foran';

/** Whether a heading is one by the line below it, as a paragraph becomes by lines that were to divide it from the next. */
function isUnderlined({ position }: MdxNode): boolean {
  return (position?.end.line ?? 0) > (position?.start.line ?? 0);
}

/** Whether nothing of a heading can be said in a list of headings, nor stand in an address. A picture is not read there. */
function isWordless(node: MdxNode): boolean {
  return plainText(node).trim() === '' && !walk(node).some(({ node: part }) => isElement(part));
}
