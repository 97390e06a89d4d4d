import { walk } from '../../loaders/mdx-tree.ts';
import type { Explanation, Problem } from '../../problems/problem.ts';
import type { Body } from './body.ts';

/** What was meant as a heading, a list or a table and would be shown as running text with its signs in it. */
export function pastedProblems(body: Body): Problem[] {
  return walk(body.tree).flatMap(({ node, within }) => {
    if (node.type !== 'text' || within.at(-1)?.type !== 'paragraph') return [];
    const value = node.value ?? '';
    const sign = SIGNS.find(({ pattern }) => pattern.test(value));
    const found = sign?.pattern.exec(value);
    if (!sign || !found) return [];
    const at = found.index + found[0].indexOf(found[1] ?? '');
    const place = body.placeIn(node, at, (found[1] ?? '').length);
    return [{ file: body.file, ...place, ...sign.told(found[1] ?? ''), severity: 'warning' as const }];
  });
}

const SIGNS: readonly { pattern: RegExp; told: (sign: string) => Explanation }[] = [
  {
    // A space that no line breaks at, as pages and keyboards give one, is no space here.
    pattern: /(?:^|\n)(#{2,6})(?=[^ \t\n#])/,
    told: (sign) => ({
      what: `Linjen bliver ikke en overskrift: der mangler et mellemrum efter »${sign}«`,
      advice: `Skriv »${sign} « foran overskriften, og sæt en tom linje før og efter`,
    }),
  },
  {
    pattern: /(?:^|\n)([•◦▪‣·●])\s/,
    told: (sign) => ({
      what: `Linjen bliver ikke et punkt i en liste, fordi den begynder med »${sign}«`,
      advice: 'Skriv »- « foran hvert punkt, og sæt en tom linje før det første',
    }),
  },
  {
    pattern: /\S(\t)/,
    told: () => ({
      what: 'Her står en tabulator, fx fra en tabel i Word, og den bliver kun til et mellemrum',
      advice: 'Skriv det som sætninger eller som en liste med »- « foran hvert punkt',
    }),
  },
];
