import type { Evaluation } from '../catalog/evaluate.ts';
import { standaloneSvg, type StandaloneFrame } from '../charts/standalone.ts';
import { drawingFonts } from '../export/picture.ts';
import { facadePicture } from './facade-picture.ts';
import { figureCaption, isMeasured, latestOf, outOfHundred, type Measured } from './figure-sentences.ts';
import type { Teller } from './told.ts';
import { indicatorTrend } from './trend-chart.ts';

/** The text of the style sheets that a drawing outside its page takes along. */
export interface ChartStyles {
  charts: string;
  tokens: string;
}

/** `/indikatorer/<id>.svg`: an indicator over time as a file of its own. */
export function trendFile(teller: Teller, evaluation: Evaluation, styles: ChartStyles): string {
  const { words } = teller.tell(evaluation.indicator);
  const spec = indicatorTrend(evaluation, words.title, words.measures, teller.language);
  return standaloneSvg(spec, standaloneFrame(teller, evaluation, styles));
}

/** `/embed/<id>.svg`: an indicator's latest figure, or a fixed year's, as a lit block. Null when it has no figure. */
export function facadeFile(
  teller: Teller,
  evaluation: Evaluation,
  styles: ChartStyles,
  year: number | null,
): string | null {
  const at = figureAt(evaluation, year);
  if (!at) return null;
  const { id } = evaluation.indicator;
  const place = {
    id: `embed-${id}`,
    percent: at.percent,
    order: 'ordered',
    columns: 25,
    ground: 'night',
  } as const;
  const { title } = teller.tell(evaluation.indicator).words;
  const alt = `${outOfHundred(at.percent, teller.language)} ${figureCaption(teller, evaluation, at)}`;
  const spec = { ...facadePicture({ ...place, title }, teller.language), alt };
  return standaloneSvg(spec, standaloneFrame(teller, evaluation, styles));
}

/** The wave of a year, or the latest one, if it has a figure. */
function figureAt({ series }: Evaluation, year: number | null): Measured | null {
  if (year === null) return latestOf(series);
  return series.filter(isMeasured).find((wave) => wave.year === year) ?? null;
}

function standaloneFrame(teller: Teller, evaluation: Evaluation, styles: ChartStyles): StandaloneFrame {
  const { site, language } = teller;
  const survey = teller.tell(evaluation.survey).words.title;
  const link = new URL(language.address(`/indikatorer/${evaluation.indicator.id}/`), site.origin).href;
  return {
    language: language.tag,
    source: `${language.word('indicator.source')}: ${survey}. ${link}`,
    stylesheet: styles.charts,
    colours: lightColours(styles.tokens),
    fontFamily: `${drawingFonts(language.tag)}, system-ui, sans-serif`,
  };
}

/** The custom properties of the first `:root`: the colours by day. */
function lightColours(tokens: string): StandaloneFrame['colours'] {
  const root = /:root\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const found = [...root.matchAll(/--([\w-]+):\s*([^;]+)/g)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]);
  return Object.fromEntries(found) as StandaloneFrame['colours'];
}
