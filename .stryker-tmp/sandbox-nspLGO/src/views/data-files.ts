// @ts-nocheck
import type { Evaluation } from '../catalog/evaluate.ts';
import type { FileDates } from '../site/file-dates.ts';
import { changesDocument } from './changes.ts';
import { dataCatalogue } from './data-catalogue.ts';
import { dataPackage } from './data-package.ts';
import { figuresCsv } from './indicator-csv.ts';
import { indicatorsSchema } from './indicators-schema.ts';
import { jsonFile } from './json-file.ts';
import { indicatorRecord, indicatorsDocument } from './open-data.ts';
import type { Teller } from './told.ts';
import { waveCalendar } from './wave-calendar.ts';
import { figuresWorkbook } from './workbook.ts';

/** The files of the data page, as the rows of two tables: what, size, source, licence, last change. */
export interface DataFiles {
  columns: readonly string[];
  whole: readonly DataFileRow[];
  single: readonly DataFileRow[];
}

/** One file; the first cell is its name and leads to it. */
export interface DataFileRow {
  cells: readonly string[];
  address: string;
}

/** Every file that is offered, in one language. @param dates of the survey files, by path below the site root */
export async function dataFiles(teller: Teller, dates: ReadonlyMap<string, FileDates>): Promise<DataFiles> {
  const { site, language } = teller;
  const { evaluations } = site.report;
  const { word } = language;
  const all = describe(teller, evaluations, dates);
  const home = new URL(language.address('/'), site.origin).href;
  const whole: DataFileRow[] = [
    all(word('data.allXlsx'), '/data/indicators.xlsx', await figuresWorkbook(teller, evaluations)),
    all(word('data.allCsv'), '/data/indicators.csv', figuresCsv(evaluations)),
    all(word('data.allJson'), '/data/indicators.json', jsonFile(indicatorsDocument(site.report, home))),
    all(word('data.schema'), '/data/indicators.schema.json', jsonFile(indicatorsSchema(home))),
    all(word('data.package'), '/data/datapackage.json', jsonFile(dataPackage(site))),
    all(word('data.catalogue'), '/data/katalog.jsonld', jsonFile(dataCatalogue(site))),
    all(word('data.changes'), '/data/changes.json', jsonFile(changesDocument(site, dates))),
    all(word('footer.calendar'), '/nyt/maalinger.ics', waveCalendar(teller)),
  ];
  const single = await Promise.all(evaluations.map((evaluation) => filesOf(teller, evaluation, dates)));
  return {
    columns: [
      word('data.file'),
      word('data.size'),
      word('data.source'),
      word('data.licence'),
      word('data.lastChange'),
    ],
    whole,
    single: single.flat(),
  };
}

async function filesOf(
  teller: Teller,
  evaluation: Evaluation,
  dates: ReadonlyMap<string, FileDates>,
): Promise<DataFileRow[]> {
  const one = describe(teller, [evaluation], dates);
  const { title } = teller.tell(evaluation.indicator).words;
  const file = `/indikatorer/${evaluation.indicator.id}`;
  return [
    one(`${title} (Excel)`, `${file}.xlsx`, await figuresWorkbook(teller, [evaluation])),
    one(`${title} (CSV)`, `${file}.csv`, figuresCsv([evaluation])),
    one(`${title} (JSON)`, `${file}.json`, jsonFile(indicatorRecord(evaluation))),
  ];
}

/** Writes the rows of files that are made from the same figures. */
function describe(teller: Teller, evaluations: readonly Evaluation[], dates: ReadonlyMap<string, FileDates>) {
  const { site, language } = teller;
  const { word, formats, address } = language;
  const surveys = [...new Set(evaluations.map(({ survey }) => survey))];
  const source = formats.list(surveys.map((survey) => teller.tell(survey).words.title));
  const licences = [
    ...new Set(surveys.map(({ facts }) => facts.licence ?? word('data.licenceUnknown'))),
  ].join(', ');
  const ids = new Set(surveys.map(({ id }) => id));
  const days = site.report.catalog.tables
    .filter(({ survey }) => ids.has(survey))
    .flatMap(({ survey, year }) => dates.get(`data/surveys/${survey}/${year}.csv`)?.changed ?? [])
    .sort();
  const last = days.at(-1);
  return (name: string, file: string, bytes: string | Uint8Array): DataFileRow => ({
    cells: [name, size(bytes, formats.number), source, licences, last ? formats.day(last) : word('unknown')],
    address: address(file),
  });
}

function size(bytes: string | Uint8Array, number: (value: number) => string): string {
  const kilobytes = Buffer.byteLength(bytes) / 1000;
  return `${number(Math.max(0.1, Math.round(kilobytes * 10) / 10))} kB`;
}
