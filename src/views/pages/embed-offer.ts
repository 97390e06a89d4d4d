import { embedAddress, embedPicture } from '../../catalog/addresses/beside-pages.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { escapeMarkup } from '../../charts/markup.ts';
import { latestOf } from '../../statistics/waves.ts';
import { figureInWords } from '../figures/figure-sentences.ts';
import { lastingLink, type Link } from '../telling/link.ts';
import { unlessOfPage, type Teller } from '../telling/told.ts';
import { embedHeight } from './embed-height.ts';
import { embedView } from './embed.ts';

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
  const { language } = teller;
  const { word } = language;
  const at = latestOf(evaluation.series);
  if (!at) return null;
  const { id } = evaluation.indicator;
  const link = (page: string): string => escapeMarkup(lastingLink(teller, page));
  const view = embedView(teller, evaluation);
  const title = escapeMarkup(view.title);
  const { text: said, ...written } = figureInWords(teller, evaluation, at);
  const foreign = Object.entries(unlessOfPage(teller, written)).map(([name, value]) => ` ${name}="${value}"`);
  // Attributes alone: where such lines are pasted, styles are often taken away. A share as the width of an image is read by all
  // browsers, though HTML asks for px: those would be wider than a phone without a style.
  const frame =
    `<iframe src="${link(embedAddress(id))}" title="${title}" width="100%" height="${embedHeight(view)}" ` +
    `frameborder="0" loading="lazy"></iframe>`;
  const figure =
    `<figure lang="${language.tag}" dir="${language.dir}"><img src="${link(embedPicture(`${id}/${at.year}`))}" alt="${escapeMarkup(said)}"${foreign.join('')} width="100%">` +
    `<figcaption><a href="${escapeMarkup(view.source.address)}">${escapeMarkup(view.source.text)}</a></figcaption></figure>`;
  return {
    heading: word('embed.heading'),
    snippets: [
      { text: word('embed.frame'), code: frame },
      { text: word('embed.figure'), code: figure },
    ],
    frames: [
      { text: word('embed.fixed'), address: `${language.address(embedAddress(id))}#${at.year}` },
      { text: word('embed.light'), address: language.address(`${embedAddress(id)}lys/`) },
    ],
  };
}
