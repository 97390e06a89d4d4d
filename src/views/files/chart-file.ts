import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Observation } from '../../statistics/observation.ts';
import {
  fileStyle,
  isPlain,
  standaloneSvg,
  type FileLook,
  type StandaloneFrame,
  type StandaloneSpec,
} from '../../charts/standalone.ts';
import { hasFigure, isToCome, shownWave } from '../../statistics/waves.ts';
import { drawingFonts } from '../../export/picture.ts';
import { remembered } from '../../site/remembered.ts';
import { facadePicture } from '../figures/facade-picture.ts';
import type { Placed } from '../frame/kind.ts';
import { figureInWords, stateSentence } from '../figures/figure-sentences.ts';
import { lastingLink } from '../telling/link.ts';
import { remarksAlong } from '../telling/translation-notice.ts';
import type { Teller } from '../telling/told.ts';
import { indicatorTrend } from '../figures/trend-chart.ts';

/** The text of the style sheets that a drawing outside its page takes along. */
export interface ChartStyles {
  charts: string;
  facade: string;
  tokens: string;
}

/** A drawing that stands outside its page: what to draw and what stands around it, all but its styles. */
export interface ChartDrawing {
  spec: StandaloneSpec;
  frame: Omit<StandaloneFrame, 'style'>;
  /** The letters to set it in, in order of preference, as CSS names fonts. */
  fonts: string;
}

/** `/indikatorer/<id>.svg`, and what its PNG is drawn from: an indicator over time as a file of its own. */
export function trendDrawing(teller: Teller, evaluation: Evaluation): ChartDrawing {
  return drawing(teller, evaluation, indicatorTrend(teller, evaluation));
}

/**
 * Every figure as a picture, with its address after `/embed/`: the latest as `<id>`, each delivered year as `<id>/2021`. A year
 * without its figure has one too: that may have been shown, and stands on other people's pages, before it was withdrawn.
 */
export function embedPictures({ site }: Teller): Placed<EmbedPicture>[] {
  return site.report.evaluations.flatMap((evaluation) => {
    const { indicator, series } = evaluation;
    const delivered = series.filter(({ status }) => !isToCome(status));
    const pictures = delivered.map((at) => ({ picture: `${indicator.id}/${at.year}`, at }));
    const shown = shownWave(series);
    return [...(shown ? [{ picture: indicator.id, at: shown }] : []), ...pictures].map(({ picture, at }) => ({
      params: { picture },
      thing: { evaluation, at },
    }));
  });
}

/** A wave of an indicator that has a picture to embed. */
interface EmbedPicture {
  evaluation: Evaluation;
  at: Observation;
}

/** `/embed/<id>.svg` and `/embed/<id>/2021.svg`: an indicator's figure of one wave as a lit block, or why there is none. */
export function facadeDrawing(teller: Teller, { evaluation, at }: EmbedPicture): ChartDrawing {
  const { title } = teller.tell(evaluation.indicator).words;
  if (!hasFigure(at)) {
    const alt = stateSentence(teller, at, evaluation.series);
    const direction = teller.language.dir;
    return drawing(teller, evaluation, { kind: 'no-figure', title, alt, direction, ground: 'night' });
  }
  const spec = {
    ...facadePicture({ title, percent: at.percent, ground: 'night' }, teller.language),
    alt: figureInWords(teller, evaluation, at).text,
  };
  return drawing(teller, evaluation, spec);
}

/** A drawing as the text of an SVG file. */
export function drawingFile(
  { spec, frame, fonts }: ChartDrawing,
  { charts, facade, tokens }: ChartStyles,
): string {
  const drawn = isPlain(spec) ? facade : charts;
  return standaloneSvg(spec, { ...frame, style: styles(drawn)(tokens)(fonts) });
}

function drawing(teller: Teller, evaluation: Evaluation, spec: ChartDrawing['spec']): ChartDrawing {
  const { language } = teller;
  const told = teller.tell(evaluation.indicator);
  const survey = teller.tell(evaluation.survey);
  const link = lastingLink(teller, entryAddress('indicators', evaluation.indicator.id));
  const frame = {
    language: language.tag,
    titleLanguage: told.written.lang,
    source: `${language.word('indicator.source')}: ${survey.words.title}${language.word('sentence.end')} ${link}`,
    remark: remarksAlong(teller, [told, survey]).join(' '),
  };
  return { spec, frame, fonts: `${drawingFonts(language.tag)}, system-ui, sans-serif` };
}

/** The style of drawings by the style sheets of what is drawn and of tokens, and the fonts. */
const styles = remembered((stylesheet) =>
  remembered((tokens) => {
    const colours = lightColours(tokens);
    return remembered((fontFamily) => fileStyle({ stylesheet, colours, fontFamily }));
  }),
);

/** The custom properties of the first `:root` of a style sheet of tokens: the colours by day, and those of the night band. */
export function lightColours(tokens: string): FileLook['colours'] {
  const root = /:root\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const found = [...root.matchAll(/--([\w-]+):\s*([^;]+)/g)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]);
  return Object.fromEntries(found) as FileLook['colours'];
}
