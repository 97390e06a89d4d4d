import { shareSvg, type ShareSpec } from '../../charts/draw-share.ts';
import { pictureLetters } from '../../export/picture.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { facadePicture } from '../figures/facade-picture.ts';
import { latestFeatured } from '../figures/featured-figure.ts';
import { figureSentence, latestOf } from '../figures/figure-sentences.ts';
import { remembered } from '../../site/remembered.ts';
import type { Frame } from '../frame/frame.ts';
import type { Teller } from '../telling/told.ts';
import { lightColours, type ChartStyles } from './chart-file.ts';

/**
 * What the share image of a page shows. A page about one figure lights the block by that figure, in order; on the
 * others, and on a page whose figure is not there yet, the block is a mark: the figure that the editors have put in front,
 * scattered anew for each page.
 */
export function shareImage(teller: Teller, frame: Frame): ShareImage {
  const { language, site } = teller;
  const { settings } = site.report.catalog;
  const own = figureOfPage(teller, frame.page);
  const ownLatest = own && latestOf(own.series);
  const latest = ownLatest ?? latestFeatured(site)?.latest;
  const facade = facadePicture(
    {
      title: frame.title,
      percent: latest?.percent ?? 0,
      seed: ownLatest ? undefined : frame.page,
      ground: 'night',
    },
    language,
  );
  return {
    name: settings.name,
    title: frame.title,
    sentence: own && ownLatest ? figureSentence(teller, own, ownLatest, 'hundred') : frame.description,
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

function figureOfPage({ site }: Teller, page: string): Evaluation | null {
  const [, section, id] = page.split('/');
  if (section !== 'indikatorer') return null;
  return site.report.evaluations.find(({ indicator }) => indicator.id === id) ?? null;
}

/** A share image, all but its colours. */
export type ShareImage = Omit<ShareSpec, 'colours'>;
