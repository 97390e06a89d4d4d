import type { Link } from './frame.ts';
import { textView, type TextView } from './text-page.ts';
import type { Teller } from './told.ts';

/** The page of downloads: the whole data set, and each survey with its waves, source and licence. */
export interface DataView extends TextView {
  files: readonly Link[];
  surveys: readonly SurveyPart[];
  figures: readonly { text: string; csv: string; json: string; lang: string }[];
  words: Record<'files' | 'perFigure' | 'licence' | 'source' | 'waves' | 'figure' | 'fold', string>;
}

/** One survey on the data page. */
export interface SurveyPart {
  id: string;
  title: string;
  summary: string;
  document: string;
  lang: string;
  provider: Link;
  licence: string;
  landingPage: string | null;
  agreement: readonly string[];
  waves: readonly string[];
  breakReason: string | null;
}

/** The data page in one language. */
export function dataView(teller: Teller): DataView {
  const { catalog, evaluations } = teller.site.report;
  const { word, address } = teller.language;
  return {
    ...textView(teller, 'data', '/data/'),
    files: [
      { text: word('data.allJson'), address: address('/data/indicators.json') },
      { text: word('data.package'), address: address('/data/datapackage.json') },
    ],
    surveys: catalog.surveys.map((survey) => surveyPart(teller, survey)),
    figures: evaluations.map(({ indicator }) => {
      const { words, lang } = teller.tell(indicator);
      const file = `/indikatorer/${indicator.id}`;
      return { text: words.title, csv: address(`${file}.csv`), json: address(`${file}.json`), lang };
    }),
    words: {
      files: word('data.files'),
      perFigure: word('data.perFigure'),
      licence: word('data.licence'),
      source: word('data.source'),
      waves: word('data.waves'),
      figure: word('table.figure'),
      fold: word('agreement.fold'),
    },
  };
}

function surveyPart(teller: Teller, survey: Teller['site']['report']['catalog']['surveys'][number]): SurveyPart {
  const { catalog, buildDate } = teller.site.report;
  const { word, address, sentence } = teller.language;
  const { words, lang, document } = teller.tell(survey);
  const provider = catalog.partners.find(({ id }) => id === survey.facts.provider);
  const measured = new Set(catalog.tables.filter((table) => table.survey === survey.id).map(({ year }) => year));
  const { facts } = survey;
  return {
    id: survey.id,
    title: words.title,
    summary: words.summary,
    document,
    lang,
    provider: {
      text: provider ? teller.tell(provider).words.title : survey.facts.provider,
      address: address(`/partnere/${survey.facts.provider}/`),
    },
    licence: facts.licence ?? word('data.licenceUnknown'),
    landingPage: facts.landingPage ?? null,
    agreement: [facts.agreementText, ...(facts.agreementFootnote === undefined ? [] : [facts.agreementFootnote])],
    waves: facts.waves.map(({ year, label }) => {
      const wave = label ?? String(year);
      if (measured.has(year)) return wave;
      const status = Number(buildDate.slice(0, 4)) > year ? 'awaiting' : 'planned';
      return sentence(`state.${status}`, { wave });
    }),
    breakReason: facts.waves.some(({ breakInSeries }) => breakInSeries) ? (words.breakReason ?? null) : null,
  };
}
