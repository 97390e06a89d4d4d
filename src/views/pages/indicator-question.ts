import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { onlyIn, originalTeller, type Teller, type Written } from '../telling/told.ts';

/** What was asked, or what was measured when the agreement does not give the question. */
export interface QuestionPart {
  heading: string;
  text: string;
  /** What was asked from later rounds on, in order of time. */
  later: readonly LaterQuestion[];
  notes: readonly string[];
}

/** What was asked from a round on. */
export interface LaterQuestion {
  lead: string;
  /** The new wording, in the language of the page or else of the original; null where it is not written. */
  question: { text: string; written: Written } | null;
  /** That the new wording is not translated, where the first is; else null. */
  only: string | null;
}

/** The question in the reader's language, how it was changed, and what the reader should know of its wording. */
export function questionPart(teller: Teller, evaluation: Evaluation): QuestionPart {
  const { facts } = evaluation.indicator;
  const { words, written, state } = teller.tell(evaluation.indicator);
  const { tag, word } = teller.language;
  const notes = [];
  if (!facts.isQuestion) notes.push(word('indicator.labelNote'));
  if (facts.questionNumber) notes.push(word('indicator.questionNumber', { number: facts.questionNumber }));
  if (state !== 'original' && written.lang === tag) notes.push(word('indicator.translationNote'));
  return {
    heading: word(facts.isQuestion ? 'indicator.question' : 'indicator.label'),
    text: words.question,
    later: wavesWithNewWording(evaluation).map((wave) => laterQuestion(teller, evaluation, wave)),
    notes,
  };
}

function laterQuestion(
  teller: Teller,
  { indicator }: Evaluation,
  { year, label: wave }: Evaluation['series'][number],
): LaterQuestion {
  const { word } = teller.language;
  const own = teller.tell(indicator);
  const told = [own, originalTeller(teller.site).tell(indicator)].find(
    ({ words }) => words.changedQuestions?.[year],
  );
  const text = told?.words.changedQuestions?.[year];
  if (!told || !text)
    return { lead: word('indicator.newWordingUnknown', { wave }), question: null, only: null };
  return {
    lead: word('indicator.newWording', { wave }),
    question: { text, written: told.written },
    only: told.written.lang === own.written.lang ? null : onlyIn(teller, told.written.lang),
  };
}

/** The rounds that asked in other words; of one that nobody has asked yet nothing is said. */
function wavesWithNewWording({ indicator, survey, series }: Evaluation): Evaluation['series'] {
  const changed = survey.facts.waves.filter(({ changedWording }) => changedWording?.includes(indicator.id));
  return series.filter(
    ({ year, status }) => changed.some((wave) => wave.year === year) && !NOT_ASKED.has(status),
  );
}

const NOT_ASKED: ReadonlySet<Evaluation['series'][number]['status']> = new Set([
  'planned',
  'awaiting',
  'not-asked',
]);
