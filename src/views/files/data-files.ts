import { surveyFormAddress } from '../../catalog/addresses/addresses.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { figureDates } from '../figures/figure-dates.ts';
import type { Link } from '../telling/link.ts';
import { unlessOfPage, type Teller, type Written } from '../telling/told.ts';

/** The files of the data page: those of all figures, and those of each figure. */
export interface DataFiles {
  /** The licence of all of them, by its name; null where files differ, and each has its own among its facts. */
  licence: { label: string; value: string } | null;
  whole: readonly DataFileRow[];
  single: readonly DataFileRow[];
}

/** What can be fetched under one name, and what is to be known of it. */
export interface DataFileRow {
  title: string;
  /** Language and direction of the title, when they are not the page's. */
  written?: Partial<Written>;
  /** By the name of the format. */
  files: readonly Link[];
  /** Source, licence unless all have the same, and last change. */
  facts: readonly string[];
}

/** Every file that is offered, in one language. */
export function dataFiles(teller: Teller): DataFiles {
  const { site, language } = teller;
  const { evaluations, catalog } = site.report;
  const { word, address } = language;
  const [licence, ...others] = licencesOf(teller, catalog.surveys);
  const each = others.length > 0;
  const all = describe(teller, evaluations, each);
  const link = (text: string, path: string): Link => ({ text, address: address(path) });
  return {
    licence: each || licence === undefined ? null : { label: word('data.licence'), value: licence },
    whole: [
      all(word('footer.allFigures'), [
        link('Excel', '/data/indicators.xlsx'),
        link('CSV', '/data/indicators.csv'),
        link('JSON', '/data/indicators.json'),
      ]),
      all(word('data.descriptions'), [
        link('JSON Schema', '/data/indicators.schema.json'),
        link('Data Package', '/data/datapackage.json'),
        link('DCAT', '/data/katalog.jsonld'),
      ]),
      all(word('data.changes'), [link('JSON', '/data/changes.json')]),
      all(word('footer.calendar'), [link('iCalendar', '/nyt/maalinger.ics')]),
      {
        title: word('form.title'),
        files: catalog.surveys.map((survey) => {
          const { words, written } = teller.tell(survey);
          return { ...link(words.title, surveyFormAddress(survey.id)), ...unlessOfPage(teller, written) };
        }),
        facts: [word('form.for')],
      },
    ],
    single: evaluations.map((evaluation) => {
      const path = `/indikatorer/${evaluation.indicator.id}`;
      const { words, written } = teller.tell(evaluation.indicator);
      const row = describe(
        teller,
        [evaluation],
        each,
      )(words.title, [
        link('Excel', `${path}.xlsx`),
        link('CSV', `${path}.csv`),
        link('JSON', `${path}.json`),
      ]);
      return { ...row, written: unlessOfPage(teller, written) };
    }),
  };
}

type Survey = Evaluation['survey'];

/** The licences of surveys, each once. */
function licencesOf({ language }: Teller, surveys: readonly Survey[]): string[] {
  return [...new Set(surveys.map(({ facts }) => facts.licence ?? language.word('data.licenceUnknown')))];
}

/** Says of files that are made from the same figures what is true of all of them; their licence where `each` has its own. */
function describe(teller: Teller, evaluations: readonly Evaluation[], each: boolean) {
  const { site, language } = teller;
  const { word, formats } = language;
  const surveys = [...new Set(evaluations.map(({ survey }) => survey))];
  const source = formats.list(surveys.map((survey) => teller.tell(survey).words.title));
  const licences = licencesOf(teller, surveys).join(`${word('list.comma')} `);
  const last = figureDates(site, surveys)?.changed;
  const facts = [
    `${word('data.source')}: ${source}`,
    ...(each ? [`${word('data.licence')}: ${licences}`] : []),
    `${word('data.lastChange')}: ${last ? formats.day(last) : word('unknown')}`,
  ];
  return (title: string, files: readonly Link[]): DataFileRow => ({ title, files, facts });
}
