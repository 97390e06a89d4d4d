import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { FacadeSpec } from '../../charts/spec.ts';
import { escapeMarkup } from '../../charts/markup.ts';
import type { Observation } from '../../statistics/observation.ts';
import { facadePicture } from '../figures/facade-picture.ts';
import {
  figureCaption,
  figureInWords,
  hasFigure,
  latestOf,
  outOfHundred,
  stateSentence,
  type Measured,
} from '../figures/figure-sentences.ts';
import { lastingLink, type Link } from '../telling/link.ts';
import type { Placed } from '../frame/kind.ts';
import { remarksAlong } from '../telling/translation-notice.ts';
import { originalLanguage, unlessOfPage, type Teller, type Written } from '../telling/told.ts';

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
  /** Every wave. The last one is shown unless the address asks for another: the latest that has a figure. */
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

/** Every figure as a picture, with its address after `/embed/`: the latest as `<id>`, each measured year as `<id>/2021`. */
export function embedPictures({ site }: Teller): Placed<{ evaluation: Evaluation; at: Measured }>[] {
  return site.report.evaluations.flatMap((evaluation) => {
    const { id } = evaluation.indicator;
    const measured = evaluation.series.filter(hasFigure);
    const pictures = measured.map((at) => ({ picture: `${id}/${at.year}`, at }));
    const latest = measured.slice(-1).map((at) => ({ picture: id, at }));
    return [...latest, ...pictures].map(({ picture, at }) => ({
      params: { picture },
      thing: { evaluation, at },
    }));
  });
}

/** An embedded figure in one language. */
export function embedView(teller: Teller, evaluation: Evaluation): EmbedView {
  const { language, site } = teller;
  const { id } = evaluation.indicator;
  const { words, written } = teller.tell(evaluation.indicator);
  const shown = latestOf(evaluation.series) ?? evaluation.series.at(-1);
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

/** The ways to take an indicator's figure along, each with what it is good for. */
export interface EmbedOffer {
  heading: string;
  /** HTML to copy. */
  snippets: readonly { text: string; code: string }[];
  /** Other looks of the frame: fixed to its year, and in light colours. */
  frames: readonly Link[];
}

/** The offer to take an indicator's figure along; null when it has none. */
export function embedOffer(teller: Teller, evaluation: Evaluation): EmbedOffer | null {
  const { language, site } = teller;
  const { word } = language;
  const at = latestOf(evaluation.series);
  if (!at) return null;
  const { id } = evaluation.indicator;
  const link = (page: string): string => escapeMarkup(lastingLink(teller, page));
  const title = escapeMarkup(teller.tell(evaluation.indicator).words.title);
  const { text: said, ...written } = figureInWords(teller, evaluation, at);
  const foreign = Object.entries(unlessOfPage(teller, written)).map(([name, value]) => ` ${name}="${value}"`);
  const survey = escapeMarkup(teller.tell(evaluation.survey).words.title);
  // What a narrow phone needs, or the frame would scroll in the page. A translation says that it is one, and in taller letters.
  const height = language === originalLanguage(site) ? 420 : 560;
  const frame = `<iframe src="${link(`/embed/${id}/`)}" title="${title}" width="100%" height="${height}" loading="lazy"></iframe>`;
  const figure =
    `<figure lang="${language.tag}" dir="${language.dir}"><img src="${link(`/embed/${id}/${at.year}.svg`)}" alt="${escapeMarkup(said)}"${foreign.join('')} width="640">` +
    `<figcaption><a href="${link(entryAddress('indicators', id))}">${survey}</a></figcaption></figure>`;
  return {
    heading: word('embed.heading'),
    snippets: [
      { text: word('embed.frame'), code: frame },
      { text: word('embed.figure'), code: figure },
    ],
    frames: [
      { text: word('embed.fixed'), address: `${language.address(`/embed/${id}/`)}#${at.year}` },
      { text: word('embed.light'), address: language.address(`/embed/${id}/lys/`) },
    ],
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
