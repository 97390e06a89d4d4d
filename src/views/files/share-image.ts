import { shareSvg, type ShareSpec } from '../../charts/draw-share.ts';
import { pictureLetters } from '../../export/picture.ts';
import { latestOf } from '../../statistics/waves.ts';
import { facadePicture } from '../figures/facade-picture.ts';
import { latestFeatured } from '../figures/featured-figure.ts';
import { figureSentence } from '../figures/figure-sentences.ts';
import { remembered } from '../../site/remembered.ts';
import type { PageIdentity } from '../frame/frame.ts';
import type { Teller } from '../telling/told.ts';
import { lightColours, type ChartStyles } from './chart-file.ts';

/**
 * What the share image of a page shows. A page about one figure lights the block by that figure, in order; on the
 * others, and on a page whose figure is not there yet, the block is a mark: the figure that the editors have put in front,
 * scattered anew for each page.
 */
export function shareImage(
  teller: Teller,
  { page, title, description, evaluation }: PageIdentity,
): ShareImage {
  const { language, site } = teller;
  const { settings } = site.report.catalog;
  const ownLatest = evaluation && latestOf(evaluation.series);
  const latest = ownLatest ?? latestFeatured(site)?.latest;
  const facade = facadePicture(
    {
      title: null,
      percent: latest?.percent ?? 0,
      seed: ownLatest ? undefined : page,
      ground: 'night',
    },
    language,
  );
  return {
    name: settings.name,
    title,
    sentence: ownLatest ? figureSentence(teller, evaluation, ownLatest, 'hundred') : description,
    facade,
    letters: pictureLetters(language.tag),
  };
}

/** The image as the text of an SVG, in the colours of the design. */
export function shareFile(image: ShareImage, { tokens }: ChartStyles): string {
  return shareSvg({ ...image, colours: coloursOf(tokens) });
}

/** Every page has an image, and all of them the same colours. */
const coloursOf = remembered(lightColours);

/** A share image, all but its colours. */
export type ShareImage = Omit<ShareSpec, 'colours'>;
