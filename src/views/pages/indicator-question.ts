import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Language } from '../../i18n/language.ts';
import type { Told } from '../telling/told.ts';

/** What was asked, or what was measured when the agreement does not give the question. */
export interface QuestionPart {
  heading: string;
  text: string;
  /** What was asked from later rounds on, in order of time; `text` is null where the new wording is not written. */
  later: readonly { lead: string; text: string | null }[];
  notes: readonly string[];
}

/** The question in the reader's language, how it was changed, and what the reader should know of its wording. */
export function questionPart(
  { words, lang, state }: Told<'indicators'>,
  evaluation: Evaluation,
  { tag, word }: Language,
): QuestionPart {
  const { facts } = evaluation.indicator;
  const notes = [];
  if (!facts.isQuestion) notes.push(word('indicator.labelNote'));
  if (facts.questionNumber) notes.push(word('indicator.questionNumber', { number: facts.questionNumber }));
  if (state !== 'original' && lang === tag) notes.push(word('indicator.translationNote'));
  return {
    heading: word(facts.isQuestion ? 'indicator.question' : 'indicator.label'),
    text: words.question,
    later: wavesWithNewWording(evaluation).map(({ year, label }) => {
      const text = words.changedQuestions?.[year] ?? null;
      const lead = word(text === null ? 'indicator.newWordingUnknown' : 'indicator.newWording', {
        wave: label,
      });
      return { lead, text };
    }),
    notes,
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
