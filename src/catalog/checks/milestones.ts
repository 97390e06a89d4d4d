import { errorIn, type Problem } from '../../problems/problem.ts';
import { placeOfField, statedFacts, type ReadFile } from '../entries/entries.ts';

/** Facts of a milestone that contradict each other: a span that runs backwards, a public source that nobody can look up. */
export function milestoneProblems(file: ReadFile): Problem[] {
  const { from, to, certainty, source } = statedFacts<'milestones'>(file);
  const errorAt = (field: string, what: string, advice: string): Problem =>
    errorIn(file.file, placeOfField(file, [field]), what, advice);
  return [
    ...(to === undefined || to >= from.slice(0, to.length)
      ? []
      : [errorAt('to', `Slutter (${to}), før det begynder (${from})`, 'Byt de to om, eller ret den ene')]),
    ...(certainty !== 'public-source' || source
      ? []
      : [
          errorAt(
            'certainty',
            '»public-source« siger, at det står et offentligt sted, men »source« mangler',
            'Skriv »source:« med »name:« og »address:« under, eller vælg »agreement« eller »expected«',
          ),
        ]),
  ];
}
