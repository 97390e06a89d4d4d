import { walk } from '../../loaders/mdx-tree.ts';
import type { Explanation } from '../../problems/problem.ts';
import { authorComponents } from '../../schemas/author-components.ts';
import type { Body } from '../entries/body.ts';
import type { BodyFault } from './body-fault.ts';
import { brokenLink, isInBrackets } from './policy.ts';

/** What was meant as a heading, a list, a table, a link or bold and would be shown as running text with its signs in it. */
export function pastedFaults({ tree, placeIn }: Body): BodyFault[] {
  return walk(tree).flatMap(({ node, within }): BodyFault[] => {
    if (node.type !== 'text' || within.at(-1)?.type !== 'paragraph') return [];
    // Behind a word in a component or in bold, a text does not begin its line.
    const begins = within.at(-1)?.children?.[0] === node;
    const value = `${begins ? '\n' : ' '}${node.value ?? ''}`;
    const sign = SIGNS.find(({ pattern }) => pattern.test(value));
    const found = sign?.pattern.exec(value);
    if (!sign || !found) return [];
    const siblings = within.at(-1)?.children ?? [];
    const next = siblings[siblings.indexOf(node) + 1];
    // The policy tells it where an address follows that became a link of its own.
    if (found.index + ']('.length === value.length && next && isInBrackets(next, within)) return [];
    const at = found.index + found[0].indexOf(found[1] ?? '') - 1;
    const place = placeIn(node, at, (found[1] ?? '').length);
    return [{ node, place, ...sign.told(found[1] ?? ''), severity: 'warning' }];
  });
}

const POINTS = 'Skriv »- « foran hvert punkt, og sæt en tom linje før det første';

/** What nobody sees: marks of direction and width, and spaces that no line breaks at, as texts in Word and on pages hold them. */
const UNSEEN = '[\\u00A0\\p{Cf}]';

/** How an address begins. */
const ADDRESS = '/|https?:|mailto:|tel:|www\\.';

const SIGNS: readonly { pattern: RegExp; told: (sign: string) => Explanation }[] = [
  {
    pattern: new RegExp(`\\n(${UNSEEN}+)(?=(?:#{1,6}|[\\-*+•]|\\d{1,2}[.)])[ \\t])`, 'u'),
    told: () => ({
      what: 'Linjen begynder med et usynligt tegn, så den ikke bliver en overskrift eller et punkt i en liste',
      advice: 'Slet alt foran det første synlige tegn på linjen, og skriv det igen',
    }),
  },
  {
    pattern: /\n([-*+]|\d{1,2}[.)])(?=\u00A0)/,
    told: (sign) => ({
      what: `Linjen bliver ikke et punkt i en liste: efter »${sign}« står et fast mellemrum, som følger med fra Word og hjemmesider`,
      advice: `Slet det, og skriv »${sign} « med et almindeligt mellemrum`,
    }),
  },
  {
    // A space that no line breaks at, as pages and keyboards give one, is no space here.
    pattern: /\n(#{2,6})(?=[^ \t\n#])/,
    told: (sign) => ({
      what: `Linjen bliver ikke en overskrift: der mangler et mellemrum efter »${sign}«`,
      advice: `Skriv »${sign} « foran overskriften, og sæt en tom linje før og efter`,
    }),
  },
  {
    // One line that begins with a dash is somebody who speaks.
    pattern: /\n([•◦▪‣·●](?=\s)|o(?=[ \u00A0]{2})|[٠-٩۰-۹]{1,2}[.)](?=\s)|[–—](?=[ \t][^\n]*\n[–—][ \t]))/,
    told: (sign) => ({
      what: `Linjen bliver ikke et punkt i en liste, fordi den begynder med »${sign}«`,
      advice: POINTS,
    }),
  },
  {
    // One line that begins with a star is a remark on something above.
    pattern: /\n(-(?=\p{L})|\*(?=\p{L}.*\n\*\p{L})|\d{1,2}[.)](?=\p{L}.*\n\d{1,2}[.)]\p{L}))/u,
    told: (sign) => ({
      what: `Linjen bliver ikke et punkt i en liste: der mangler et mellemrum efter »${sign}«`,
      advice: /\d/.test(sign) ? `Skriv »${sign} « foran punktet, og sådan ved dem alle` : POINTS,
    }),
  },
  {
    pattern: /\n(\|)[^\n]*\|[ \t]*(?:\n|$)/,
    told: () => ({
      what: 'Linjerne bliver ikke en tabel, men vises med deres streger',
      advice: 'Skriv »|---|---|« på linjen under den første, med lige så mange felter som den',
    }),
  },
  {
    pattern: /\S(\t)/,
    told: () => ({
      what: 'Her står en tabulator, fx fra en tabel i Word, og den bliver kun til et mellemrum',
      advice: 'Skriv det som sætninger eller som en liste med »- « foran hvert punkt',
    }),
  },
  {
    pattern: new RegExp(
      `(\\]\\(|\\](?:\\s|${UNSEEN})+\\((?=${ADDRESS})|\\)\\[(?=${ADDRESS})|\\](?=/\\p{L}))`,
      'u',
    ),
    told: () => brokenLink,
  },
  {
    pattern: new RegExp(`(<\\s*(?:${Object.keys(authorComponents).join('|')})(?![\\p{L}-]))`, 'u'),
    told: (sign) => ({
      what: `»${sign}« vises, som det står`,
      advice: 'Skriv »<« lige foran navnet, uden mellemrum, »\\« eller »&lt;«',
    }),
  },
  {
    pattern: /(\*\*)/,
    told: (sign) => ({
      what: `Ordene bliver ikke fede: »${sign}« vises, som det står`,
      advice: 'Skriv **ord** uden mellemrum mellem stjernerne og ordene',
    }),
  },
];
