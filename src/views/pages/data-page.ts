import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Item } from '../../catalog/entries/item.ts';
import { find } from '../../catalog/entries/join.ts';
import { wavesWithStatus } from '../../catalog/figures/wave-status.ts';
import { correctionsFor, type CorrectionView } from '../figures/corrections.ts';
import { licenceOf } from '../figures/figure-source.ts';
import { dataFiles, type DataFiles } from '../files/data-files.ts';
import { wholeDataset } from '../files/dataset.ts';
import { agreementTexts } from '../frame/originals.ts';
import { entryLink } from '../telling/entry-link.ts';
import { waveSentence } from '../plan/year-waves.ts';
import type { Link } from '../telling/link.ts';
import { textView, type TextView } from '../frame/text-page.ts';
import type { Teller, Written } from '../telling/told.ts';

/** The page of downloads: the whole data set, and each survey with its waves, source and licence. */
export interface DataView extends TextView {
  files: DataFiles;
  surveys: readonly SurveyPart[];
  /** All figures as a schema.org data set. */
  dataset: object;
  /** Figures that were changed after they had been published. */
  corrections: readonly {
    title: string;
    written: Written;
    address: string;
    told: readonly CorrectionView[];
  }[];
  words: Record<'files' | 'perFigure' | 'licence' | 'source' | 'waves' | 'corrections', string>;
}

/** One survey on the data page. */
export interface SurveyPart {
  id: string;
  title: string;
  summary: string;
  document: string;
  written: Written;
  provider: Link;
  licence: Link | string;
  landingPage: string | null;
  agreement: readonly string[];
  /** Each wave by its name, or by why it has no figures, and where its results are published. */
  waves: readonly { said: string; results: Link | null }[];
  breakReason: string | null;
}

/** The data page in one language. */
export function dataView(teller: Teller): DataView {
  const { catalog, evaluations } = teller.site.report;
  const { word, address } = teller.language;
  return {
    ...textView(teller, 'data'),
    files: dataFiles(teller),
    surveys: catalog.surveys.map((survey) => surveyPart(teller, survey)),
    dataset: wholeDataset(teller),
    corrections: evaluations.flatMap((evaluation) => {
      const told = correctionsFor(teller, evaluation);
      const { words, written } = teller.tell(evaluation.indicator);
      const page = address(entryAddress('indicators', evaluation.indicator.id));
      return told.length === 0 ? [] : [{ title: words.title, written, address: page, told }];
    }),
    words: {
      files: word('data.files'),
      perFigure: word('data.perFigure'),
      licence: word('data.licence'),
      source: word('indicator.source'),
      waves: word('data.waves'),
      corrections: word('indicator.corrections'),
    },
  };
}

function surveyPart(teller: Teller, survey: Item<'surveys'>): SurveyPart {
  const { report } = teller.site;
  const { word } = teller.language;
  const { words, written, document } = teller.tell(survey);
  const { facts } = survey;
  const waves = wavesWithStatus(report, survey);
  return {
    id: survey.id,
    title: words.title,
    summary: words.summary,
    document,
    written,
    provider: entryLink(teller, 'partners', find(report.catalog.partners, survey.facts.provider)),
    licence: licenceOf(teller, survey),
    landingPage: facts.landingPage ?? null,
    agreement: agreementTexts(facts),
    waves: waves.map((wave) => ({
      said: waveSentence(teller, wave, waves) || wave.label,
      results: wave.source
        ? { text: word('data.results', { wave: wave.label }), address: wave.source }
        : null,
    })),
    breakReason: facts.waves.some(({ breakInSeries }) => breakInSeries) ? (words.breakReason ?? null) : null,
  };
}
