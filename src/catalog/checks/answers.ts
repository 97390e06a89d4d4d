import { MOST_ANSWERS } from '../../schemas/indicator.ts';
import { meant } from '../../problems/quoted.ts';
import type { Problem } from '../../problems/problem.ts';
import { statedFacts, type ReadFile } from '../entries/entries.ts';
import { errorAtField } from '../entries/field-problems.ts';

/** What an indicator says of answers that are not among its own, and the first answer more than a chart can tell apart. */
export function answerFaults(file: ReadFile): Problem[] {
  const { answers = [], headlineAnswers = [], asideAnswers = [] } = statedFacts<'indicators'>(file);
  const unknown = (answer: string, path: readonly PropertyKey[]): Problem[] => {
    if (answers.includes(answer)) return [];
    const advice = meant(answer, answers, 'Skriv svaret, som det står under »answers«');
    return [errorAtField(file, path, `»${answer}« er ikke en af svarmulighederne`, advice)];
  };
  const tooMany = answers
    .filter((answer) => !asideAnswers.includes(answer))
    .slice(MOST_ANSWERS, MOST_ANSWERS + 1);
  return [
    ...headlineAnswers.flatMap((answer, index) => unknown(answer, ['headlineAnswers', index])),
    ...asideAnswers.flatMap((answer, index) => unknown(answer, ['asideAnswers', index])),
    ...tooMany.map((answer) => {
      const what = `»${answer}« er svar nummer ${MOST_ANSWERS + 1} i rækken; i et diagram kan man højst skelne ${MOST_ANSWERS}`;
      const advice =
        'Læg svar sammen her og i regnearkene, fx »0–2«. Et svar uden for rækken, fx »Ved ikke«, skrives også under »asideAnswers«';
      return errorAtField(file, ['answers', answers.indexOf(answer)], what, advice);
    }),
  ];
}
