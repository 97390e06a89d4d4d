import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { FacadeSpec } from '../../charts/spec.ts';
import type { Observation } from '../../statistics/observation.ts';
import { hasFigure, shownWave } from '../../statistics/waves.ts';
import { facadePicture } from '../figures/facade-picture.ts';
import { figureCaption, outOfHundred, stateSentence } from '../figures/figure-sentences.ts';
import { lastingLink, type Link } from '../telling/link.ts';
import { remarksAlong } from '../telling/translation-notice.ts';
import type { Teller, Written } from '../telling/told.ts';

/**
 * Themes that the address of an embedded figure can ask for. Without one it stands on the night band, whatever the reader's
 * machine says; `/embed/<id>/lys/` stands on paper, and `moerk/` has the night of a dark machine everywhere. Each is a class of
 * the page's root and nothing else.
 */
export const embedThemes = ['lys', 'moerk'] as const;

/** One indicator's figure as a small page for other people's pages, the same in every theme. */
export interface EmbedView extends Written {
  title: string;
  /** The language of the title and the captions. */
  written: Written;
  /** Every wave. The last one is shown unless the address asks for another. */
  waves: readonly EmbeddedWave[];
  source: Link;
  /** What is to be known of it: that it tells no cause, and that it is not translated, a machine's translation or an old one. */
  remarks: readonly string[];
}

/** One wave of an embedded figure. Years are fragments and no pages: those would multiply with waves, themes and languages. */
export interface EmbeddedWave {
  /** Its year, which as the fragment of the address fixes a frame to it. */
  id: string;
  figure: { count: string; caption: string; facade: FacadeSpec } | null;
  /** Why there is no figure; empty when there is one. */
  state: string;
}

/** An embedded figure in one language. */
export function embedView(teller: Teller, evaluation: Evaluation): EmbedView {
  const { language, site } = teller;
  const { id } = evaluation.indicator;
  const { words, written } = teller.tell(evaluation.indicator);
  const shown = shownWave(evaluation.series);
  const others = evaluation.series.filter(({ year }) => year !== shown?.year);
  return {
    lang: language.tag,
    dir: language.dir,
    title: words.title,
    written,
    waves: [...others, ...(shown ? [shown] : [])].map((wave) => embeddedWave(teller, evaluation, wave)),
    source: {
      text: language.word('embed.source', {
        survey: teller.tell(evaluation.survey).words.title,
        name: site.report.catalog.settings.name,
      }),
      address: lastingLink(teller, entryAddress('indicators', id)),
    },
    remarks: remarksAlong(teller, [teller.tell(evaluation.indicator), teller.tell(evaluation.survey)]),
  };
}

function embeddedWave(teller: Teller, evaluation: Evaluation, wave: Observation): EmbeddedWave {
  const { language } = teller;
  const id = String(wave.year);
  if (!hasFigure(wave)) return { id, figure: null, state: stateSentence(teller, wave, evaluation.series) };
  const { title } = teller.tell(evaluation.indicator).words;
  return {
    id,
    figure: {
      count: outOfHundred(wave.percent, language),
      caption: figureCaption(teller, evaluation, wave),
      facade: facadePicture({ title, percent: wave.percent, ground: 'night' }, language),
    },
    state: '',
  };
}
