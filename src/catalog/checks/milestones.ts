import type { Problem } from '../../problems/problem.ts';
import { statedFacts, type ReadFile } from '../entries/entries.ts';
import { errorAtField } from '../entries/field-problems.ts';

/** Facts of a milestone that contradict each other: a span that runs backwards, a public source that nobody can look up. */
export function milestoneProblems(file: ReadFile): Problem[] {
  const { from, to, certainty, source } = statedFacts<'milestones'>(file);
  return [
    ...(to === undefined || to >= from.slice(0, to.length)
      ? []
      : [
          errorAtField(
            file,
            ['to'],
            `Slutter (${to}), før det begynder (${from})`,
            'Byt de to om, eller ret den ene',
          ),
        ]),
    ...(certainty !== 'public-source' || source
      ? []
      : [
          errorAtField(
            file,
            ['certainty'],
            '»public-source« siger, at det står et offentligt sted, men »source« mangler',
            'Skriv »source:« med »name:« og »address:« under, eller vælg »agreement« eller »expected«',
          ),
        ]),
  ];
}
