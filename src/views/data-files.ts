import type { Evaluation } from '../catalog/evaluate.ts';
import { figureDates } from './figure-dates.ts';
import type { Link } from './frame.ts';
import { unlessOfPage, type Teller, type Written } from './told.ts';

/** The files of the data page: those of all figures, and those of each figure. */
export interface DataFiles {
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
  /** Source, licence and last change. */
  facts: readonly string[];
}

/** Every file that is offered, in one language. */
export function dataFiles(teller: Teller): DataFiles {
  const { site, language } = teller;
  const { evaluations } = site.report;
  const { word, address } = language;
  const all = describe(teller, evaluations);
  const link = (text: string, path: string): Link => ({ text, address: address(path) });
  return {
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
    ],
    single: evaluations.map((evaluation) => {
      const path = `/indikatorer/${evaluation.indicator.id}`;
      const { words, written } = teller.tell(evaluation.indicator);
      const row = describe(teller, [evaluation])(words.title, [
        link('Excel', `${path}.xlsx`),
        link('CSV', `${path}.csv`),
        link('JSON', `${path}.json`),
      ]);
      return { ...row, written: unlessOfPage(teller, written) };
    }),
  };
}

/** Says of files that are made from the same figures what is true of all of them. */
function describe(teller: Teller, evaluations: readonly Evaluation[]) {
  const { site, language } = teller;
  const { word, formats } = language;
  const surveys = [...new Set(evaluations.map(({ survey }) => survey))];
  const source = formats.list(surveys.map((survey) => teller.tell(survey).words.title));
  const licences = [
    ...new Set(surveys.map(({ facts }) => facts.licence ?? word('data.licenceUnknown'))),
  ].join(`${word('list.comma')} `);
  const last = figureDates(site, surveys)?.changed;
  const facts = [
    `${word('data.source')}: ${source}`,
    `${word('data.licence')}: ${licences}`,
    `${word('data.lastChange')}: ${last ? formats.day(last) : word('unknown')}`,
  ];
  return (title: string, files: readonly Link[]): DataFileRow => ({ title, files, facts });
}
