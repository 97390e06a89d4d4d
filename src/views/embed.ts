import type { Evaluation } from '../catalog/evaluate.ts';
import type { Site } from '../catalog/load.ts';
import type { FacadeSpec } from '../charts/spec.ts';
import { escapeMarkup } from '../charts/markup.ts';
import { figureAt } from './chart-file.ts';
import { facadePicture } from './facade-picture.ts';
import { figureCaption, isMeasured, outOfHundred, stateSentence } from './figure-sentences.ts';
import type { Link } from './frame.ts';
import type { Teller } from './told.ts';

/** How an embedded figure looks: its year (null = always the latest) and theme (null = as the reader's machine says). */
export interface EmbedLook {
  evaluation: Evaluation;
  year: number | null;
  theme: 'light' | 'dark' | null;
}

/** One indicator's figure as a small page for other people's pages. */
export interface EmbedView {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  theme: EmbedLook['theme'];
  figure: { count: string; caption: string; facade: FacadeSpec } | null;
  /** Why there is no figure. */
  state: string | null;
  source: Link;
}

/** Every look that an indicator can be embedded in, with the rest of its address: ``, `moerk`, `2021/lys`. */
export function embedLooks(site: Site): { id: string; look: string | undefined; thing: EmbedLook }[] {
  return site.report.evaluations.flatMap((evaluation) =>
    [null, ...evaluation.series.filter(isMeasured).map(({ year }) => year)].flatMap((year) =>
      ([null, 'light', 'dark'] as const).map((theme) => {
        const look = [year, theme && THEME_NAMES[theme]].filter((part) => part !== null).join('/');
        return {
          id: evaluation.indicator.id,
          look: look === '' ? undefined : look,
          thing: { evaluation, year, theme },
        };
      }),
    ),
  );
}

/** An embedded figure in one language. */
export function embedView(teller: Teller, { evaluation, year, theme }: EmbedLook): EmbedView {
  const { language, site } = teller;
  const { id } = evaluation.indicator;
  const { title } = teller.tell(evaluation.indicator).words;
  const at = figureAt(evaluation, year);
  const limit = site.report.catalog.settings.publishing.hideBelow;
  const place = {
    id: `embed-${id}`,
    title,
    order: 'ordered',
    columns: 25,
    ground: theme === 'light' ? 'paper' : 'night',
  } as const;
  const last = evaluation.series.at(-1);
  return {
    lang: language.tag,
    dir: language.dir,
    title,
    theme,
    figure: at && {
      count: outOfHundred(at.percent, language),
      caption: figureCaption(teller, evaluation, at),
      facade: facadePicture({ ...place, percent: at.percent }, language),
    },
    state: at || !last ? null : stateSentence(last, language, limit),
    source: {
      text: language.word('embed.source', {
        survey: teller.tell(evaluation.survey).words.title,
        name: site.report.catalog.settings.name,
      }),
      address: new URL(language.address(`/indikatorer/${id}/`), site.origin).href,
    },
  };
}

/** The ways to take an indicator's figure along, each with what it is good for. */
export interface EmbedOffer {
  heading: string;
  /** HTML to copy. */
  snippets: readonly { text: string; code: string }[];
  /** The frame that stays at its year. */
  fixed: Link;
  themes: string;
}

/** The offer to take an indicator's figure along; null when it has none. */
export function embedOffer(teller: Teller, evaluation: Evaluation): EmbedOffer | null {
  const { language, site } = teller;
  const { word } = language;
  const at = figureAt(evaluation, null);
  if (!at) return null;
  const { id } = evaluation.indicator;
  const link = (page: string): string => escapeMarkup(new URL(language.address(page), site.origin).href);
  const title = escapeMarkup(teller.tell(evaluation.indicator).words.title);
  const said = escapeMarkup(`${outOfHundred(at.percent, language)} ${figureCaption(teller, evaluation, at)}`);
  const survey = escapeMarkup(teller.tell(evaluation.survey).words.title);
  const frame = `<iframe src="${link(`/embed/${id}/`)}" title="${title}" width="100%" height="420" loading="lazy"></iframe>`;
  const figure =
    `<figure lang="${language.tag}" dir="${language.dir}"><img src="${link(`/embed/${id}/${at.year}.svg`)}" alt="${said}" width="640">` +
    `<figcaption><a href="${link(`/indikatorer/${id}/`)}">${survey}</a></figcaption></figure>`;
  return {
    heading: word('embed.heading'),
    snippets: [
      { text: word('embed.frame'), code: frame },
      { text: word('embed.figure'), code: figure },
    ],
    fixed: { text: word('embed.fixed'), address: language.address(`/embed/${id}/${at.year}/`) },
    themes: word('embed.themes'),
  };
}

const THEME_NAMES = { light: 'lys', dark: 'moerk' } as const;
