import type { Evaluation } from '../catalog/evaluate.ts';
import type { FacadeSpec } from '../charts/spec.ts';
import { facadePicture } from './facade-picture.ts';
import { figureSentence, latestOf, nextWaveOf, stateSentence } from './figure-sentences.ts';
import type { Teller } from './told.ts';
import { verdictView, type VerdictView } from './verdict-sentence.ts';

/** One indicator in a list: its latest figure in a sentence, its façade, and what can be said of it. */
export interface FigureCard {
  id: string;
  title: string;
  address: string;
  lang: string;
  sentence: string | null;
  facade: FacadeSpec | null;
  verdict: VerdictView;
  /** What is overdue or planned next, or null. */
  next: string | null;
}

/** An indicator as a card. `place` keeps the picture's id unique when an indicator stands twice on a page. */
export function figureCard(teller: Teller, evaluation: Evaluation, place = 'card'): FigureCard {
  const { site, language } = teller;
  const { id } = evaluation.indicator;
  const { words, lang } = teller.tell(evaluation.indicator);
  const latest = latestOf(evaluation.series);
  const next = nextWaveOf(evaluation.series);
  const { hideBelow } = site.report.catalog.settings.publishing;
  return {
    id,
    title: words.title,
    address: language.address(`/indikatorer/${id}/`),
    lang,
    sentence: latest && figureSentence(teller, evaluation, latest, 'hundred'),
    facade:
      latest &&
      facadePicture(
        { id: `${place}-${id}`, title: words.title, percent: latest.percent, order: 'ordered', columns: 25, ground: 'paper' },
        language,
      ),
    verdict: verdictView(evaluation, language),
    next: next && stateSentence(next, language, hideBelow),
  };
}
