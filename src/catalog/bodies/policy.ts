import { isElement, walk, type MdxNode } from '../../loaders/mdx-tree.ts';
import { shown } from '../../problems/quoted.ts';
import type { BodyFault } from './body-fault.ts';
import { refuseAddress } from './policy-address.ts';
import { elementFaults } from './policy-element.ts';
import type { Explanation } from '../../problems/problem.ts';

/**
 * Everything in a body that is not plain Markdown or one of the authors' components with its attributes in quotes.
 * The check and the Astro build ask this one function, so that no text can run code either way. What is a warning is safe.
 */
export function policyFaults(tree: MdxNode): BodyFault[] {
  return walk(tree).flatMap(({ node, within }) =>
    faultsOf(node, within).map((fault) => ({ node, ...fault })),
  );
}

const MARKDOWN = new Set(
  'root paragraph text emphasis strong delete heading list listItem blockquote code inlineCode break thematicBreak table tableRow tableCell'.split(
    ' ',
  ),
);

function faultsOf(node: MdxNode, within: readonly MdxNode[]): Omit<BodyFault, 'node'>[] {
  if (MARKDOWN.has(node.type)) return [];
  if (isElement(node)) return elementFaults(node, within);
  if (node.type === 'link')
    return isInBrackets(node, within) ? [brokenLink] : [...linkFaults(node), ...titleFaults(node)];
  if (node.type === 'image') return [...imageFaults(node), ...titleFaults(node)];
  return [refusal(node)];
}

function refusal({ type, value = '' }: MdxNode): Explanation {
  switch (type) {
    case 'mdxjsEsm':
      return {
        what: '»import« og »export« kan ikke stå i teksten',
        advice: 'Slet linjen, eller begynd den med et andet ord',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*/.test(value))
        return { what: 'Kommentarer kan ikke stå i teksten', advice: 'Slet alt fra »{/*« til »*/}«' };
      return {
        what: 'Tegnene »{« og »}« kan ikke stå i teksten',
        advice: /^[a-z][a-z0-9.-]*$/.test(value.trim())
          ? `Skriv <Fact name="${value.trim()}" />`
          : 'Slet dem. Et tal hentes med <Fact name="…" />',
      };
    case 'definition':
    case 'linkReference':
    case 'imageReference':
      return {
        what: 'Linket og dets adresse står hver for sig',
        advice: 'Skriv dem sammen: [tekst](adresse)',
      };
    case 'footnoteDefinition':
    case 'footnoteReference':
      return { what: 'Fodnoter kan ikke bruges', advice: 'Skriv det i teksten eller i en <Note>' };
    default:
      return {
        what: 'Det kan siden ikke vise',
        advice: 'Brug almindelig tekst, lister, links og komponenterne',
      };
  }
}

/** What is told of a link whose signs are shown, since something in it or between its brackets and its address parts it. */
export const brokenLink: Explanation = {
  what: 'Det bliver ikke et link, men vises med sine parenteser',
  advice:
    'Skriv [tekst](adresse) uden mellemrum mellem ] og ( og i adressen: [ring](tel:12345678). Et mellemrum i en fils navn skrives %20',
};

/** Whether a node is an address that became a link of its own, and was meant as that of the text in brackets before it. */
export function isInBrackets(node: MdxNode, within: readonly MdxNode[]): boolean {
  const siblings = within.at(-1)?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return node.type === 'link' && before?.type === 'text' && /\][\s\p{Cf}]*\($/u.test(before.value ?? '');
}

function linkFaults({ url = '', children, position }: MdxNode): Explanation[] {
  const refused = refuseAddress(url, 'link');
  if (refused) return [refused];
  const child = children?.[0];
  const bare = child?.type === 'text' && child.position?.start.column === position?.start.column;
  if (bare && child.position?.start.line === position?.start.line) {
    return [{ what: 'Adressen står uden en tekst', advice: `Skriv, hvad man finder der: [tekst](${url})` }];
  }
  return [];
}

/** A text beside the address is shown under a pointer at most: nobody sees it on a telephone or by the keyboard. */
function titleFaults({ title }: MdxNode): Omit<BodyFault, 'node'>[] {
  if (!title) return [];
  const advice = 'Skriv det i teksten mellem [ og ], og lad kun adressen stå i parentesen';
  return [{ what: `${shown(title)} ses ikke på en telefon`, advice, severity: 'warning' }];
}

function imageFaults({ url = '', alt }: MdxNode): Explanation[] {
  const refused = refuseAddress(url, 'image');
  const silent = (alt ?? '').trim() === '';
  return [
    ...(refused ? [refused] : []),
    ...(silent
      ? [{ what: 'Billedet har ingen tekst', advice: 'Skriv, hvad billedet viser: ![tekst](/billede.jpg)' }]
      : []),
  ];
}
