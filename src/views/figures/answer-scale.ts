import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { AnswerTone } from '../../charts/spec.ts';
import { MOST_ANSWERS } from '../../schemas/indicator.ts';

/** The answers to a question in their order, and how each is drawn. */
export interface AnswerScale {
  options: readonly string[];
  toneOf(answer: string): AnswerTone;
}

/**
 * The declared answers to a question in their order, as far as any wave has them; options that were not declared follow in the
 * order of the file.
 *
 * Two sides, around a middle when their number is odd. What was declared makes up the sides also where nobody gave an answer
 * of it, or the middle would move. Answers that content says stand aside are on neither side, and neither is one whose place
 * among those declared is not known, nor any of more than can be told apart.
 */
export function answerScale({ indicator, answers }: Pick<Evaluation, 'indicator' | 'answers'>): AnswerScale {
  const { answers: declared = [], asideAnswers = [] } = indicator.facts;
  const written = [...new Set(answers.filter(({ group }) => group === null).map(({ answer }) => answer))];
  const options = [...new Set([...declared.filter((answer) => written.includes(answer)), ...written])];
  const scale = (declared.length > 0 ? declared : options).filter((answer) => !asideAnswers.includes(answer));
  const tones = new Map(tonesFor(scale.length).map((tone, index) => [scale[index], tone]));
  return { options, toneOf: (answer) => tones.get(answer) ?? 'aside' };
}

/** The tones of so many answers from one end to the other: strong at the ends, weaker towards the middle; of too many none. */
function tonesFor(count: number): AnswerTone[] {
  if (count > MOST_ANSWERS) return [];
  if (count === 1) return ['a4'];
  const grades = GRADES[Math.floor(count / 2)] ?? [];
  return [
    ...grades.map((grade): AnswerTone => `a${grade}`),
    ...(count % 2 === 0 ? [] : ['middle' as const]),
    ...grades.map((grade): AnswerTone => `b${grade}`).reverse(),
  ];
}

/** The grades of a side by its number of answers, as far apart as they can be. */
const GRADES: readonly (readonly (1 | 2 | 3 | 4)[])[] = [[], [4], [4, 2], [4, 3, 2], [4, 3, 2, 1]];
