import type { Evaluation } from '../catalog/evaluate.ts';
import { workbook } from '../export/spreadsheet.ts';
import { changesDocument } from './changes.ts';
import { dataCatalogue } from './data-catalogue.ts';
import { dataPackage } from './data-package.ts';
import { figureDates } from './figure-dates.ts';
import type { Link } from './frame.ts';
import { figuresCsv } from './indicator-csv.ts';
import { indicatorsSchema } from './indicators-schema.ts';
import { jsonFile } from './json-file.ts';
import { indicatorFile, indicatorsDocument } from './open-data.ts';
import type { Teller } from './told.ts';
import { waveCalendar } from './wave-calendar.ts';
import { figureSheets } from './workbook.ts';

/** The files of the data page: those of all figures, and those of each figure. */
export interface DataFiles {
  whole: readonly DataFileRow[];
  single: readonly DataFileRow[];
}

/** What can be fetched under one name: its files with their sizes, and what is to be known of them. */
export interface DataFileRow {
  title: string;
  files: readonly Link[];
  /** Source, licence and last change. */
  facts: readonly string[];
}

/** Every file that is offered, in one language. */
export async function dataFiles(teller: Teller): Promise<DataFiles> {
  const { site, language } = teller;
  const { evaluations } = site.report;
  const { word } = language;
  const all = describe(teller, evaluations);
  const home = new URL(language.address('/'), site.origin).href;
  const schema = jsonFile(indicatorsSchema(home));
  const figures = [
    file(teller, 'Excel', '/data/indicators.xlsx', await workbook(figureSheets(teller, evaluations))),
    file(teller, 'CSV', '/data/indicators.csv', figuresCsv(evaluations)),
    file(teller, 'JSON', '/data/indicators.json', jsonFile(indicatorsDocument(site.report, home))),
  ];
  const descriptions = [
    file(teller, 'JSON Schema', '/data/indicators.schema.json', schema),
    file(teller, 'Data Package', '/data/datapackage.json', jsonFile(dataPackage(site))),
    file(teller, 'DCAT', '/data/katalog.jsonld', jsonFile(dataCatalogue(site))),
  ];
  const changes = [file(teller, 'JSON', '/data/changes.json', jsonFile(changesDocument(site)))];
  const calendar = [file(teller, 'iCalendar', '/nyt/maalinger.ics', waveCalendar(teller))];
  const single = await Promise.all(evaluations.map((evaluation) => filesOf(teller, evaluation)));
  return {
    whole: [
      all(word('footer.allFigures'), figures),
      all(word('data.descriptions'), descriptions),
      all(word('data.changes'), changes),
      all(word('footer.calendar'), calendar),
    ],
    single,
  };
}

async function filesOf(teller: Teller, evaluation: Evaluation): Promise<DataFileRow> {
  const one = describe(teller, [evaluation]);
  const path = `/indikatorer/${evaluation.indicator.id}`;
  return one(teller.tell(evaluation.indicator).words.title, [
    file(teller, 'Excel', `${path}.xlsx`, await workbook(figureSheets(teller, [evaluation]))),
    file(teller, 'CSV', `${path}.csv`, figuresCsv([evaluation])),
    file(teller, 'JSON', `${path}.json`, jsonFile(indicatorFile(teller, evaluation))),
  ]);
}

/** A file by the name of its format and its size. */
function file({ language }: Teller, format: string, path: string, bytes: string | Uint8Array): Link {
  return { text: `${format} (${size(bytes, language.formats.number)})`, address: language.address(path) };
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

function size(bytes: string | Uint8Array, number: (value: number) => string): string {
  const kilobytes = Buffer.byteLength(bytes) / 1000;
  return `${number(Math.max(0.1, Math.round(kilobytes * 10) / 10))} kB`;
}
