import { walk } from '../../loaders/mdx-tree.ts';
import type { Explanation, Problem } from '../../problems/problem.ts';
import type { Body } from './body.ts';

/** What was meant as a heading, a list, a table, a link or bold and would be shown as running text with its signs in it. */
export function pastedProblems(body: Body): Problem[] {
  return walk(body.tree).flatMap(({ node, within }) => {
    if (node.type !== 'text' || within.at(-1)?.type !== 'paragraph') return [];
    // Behind a word in a component or in bold, a text does not begin its line.
    const begins = within.at(-1)?.children?.[0] === node;
    const value = `${begins ? '\n' : ' '}${node.value ?? ''}`;
    const sign = SIGNS.find(({ pattern }) => pattern.test(value));
    const found = sign?.pattern.exec(value);
    if (!sign || !found) return [];
    const at = found.index + found[0].indexOf(found[1] ?? '') - 1;
    const place = body.placeIn(node, at, (found[1] ?? '').length);
    return [{ file: body.file, ...place, ...sign.told(found[1] ?? ''), severity: 'warning' as const }];
  });
}

const POINTS = 'Skriv »- « foran hvert punkt, og sæt en tom linje før det første';

/** How an address begins. */
const ADDRESS = '/|https?:|mailto:|tel:|www\\.';

const SIGNS: readonly { pattern: RegExp; told: (sign: string) => Explanation }[] = [
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
    pattern: /\n([•◦▪‣·●](?=\s)|[–—](?=[ \t][^\n]*\n[–—][ \t]))/,
    told: (sign) => ({
      what: `Linjen bliver ikke et punkt i en liste, fordi den begynder med »${sign}«`,
      advice: POINTS,
    }),
  },
  {
    pattern: /\n(-)(?=\p{L})/u,
    told: (sign) => ({
      what: `Linjen bliver ikke et punkt i en liste: der mangler et mellemrum efter »${sign}«`,
      advice: POINTS,
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
    pattern: new RegExp(`(\\]\\(|\\][ \\t]+\\((?=${ADDRESS})|\\)\\[(?=${ADDRESS}))`),
    told: () => ({
      what: 'Det bliver ikke et link, men vises med sine parenteser',
      advice:
        'Skriv [tekst](adresse) uden mellemrum mellem ] og ( og i adressen: [ring](tel:12345678). Et mellemrum i en fils navn skrives %20',
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
