import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Language } from '../../i18n/language.ts';
import type { Told } from '../telling/told.ts';

/** What was asked, or what was measured when the agreement does not give the question. */
export interface QuestionPart {
  heading: string;
  text: string;
  notes: readonly string[];
}

/** The question in the reader's language, and what the reader should know of its wording. */
export function questionPart(
  { words, lang, state }: Told<'indicators'>,
  facts: Evaluation['indicator']['facts'],
  { tag, word }: Language,
): QuestionPart {
  const notes = [];
  if (!facts.isQuestion) notes.push(word('indicator.labelNote'));
  if (facts.questionNumber) notes.push(word('indicator.questionNumber', { number: facts.questionNumber }));
  if (state !== 'original' && lang === tag) notes.push(word('indicator.translationNote'));
  return {
    heading: word(facts.isQuestion ? 'indicator.question' : 'indicator.label'),
    text: words.question,
    notes,
  };
}
