import {
  allFiguresFile,
  figureFile,
  singleFiles,
  surveyFormAddress,
} from '../../catalog/addresses/beside-pages.ts';
import type { Item } from '../../catalog/entries/item.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { figureDates, figureFiles } from './dataset-facts.ts';
import { licenceOf } from '../figures/figure-source.ts';
import type { Link, Phrase } from '../telling/link.ts';
import { unlessOfPage, type Foreign, type Teller } from '../telling/told.ts';
import { PLACE } from '../telling/words-around.ts';

/** The files of the data page: those of all figures, and those of each figure. */
export interface DataFiles {
  /** The licence of all of them; null where files differ, and each has its own among its facts. */
  licence: { label: string; value: Link | string } | null;
  whole: readonly DataFileRow[];
  single: readonly DataFileRow[];
}

/** What can be fetched under one name, and what is to be known of it. */
export interface DataFileRow {
  title: string;
  /** Of the title. */
  written?: Foreign;
  /** By the name of the format. */
  files: readonly Link[];
  /** Source, licence unless all have the same, and last change, each in pieces that may be in different languages. */
  facts: readonly (readonly Phrase[])[];
}

/** Every file that is offered, in one language. */
export function dataFiles(teller: Teller): DataFiles {
  const { site, language } = teller;
  const { evaluations, catalog } = site.report;
  const { word, address } = language;
  const [survey] = catalog.surveys;
  const each = licencesOf(teller, catalog.surveys).length > 1;
  const facts = factsAbout(teller, evaluations, each);
  const link = (text: string, path: string): Link => ({ text, address: address(path) });
  const formats = (fileOf: typeof allFiguresFile): Link[] =>
    figureFiles.map(({ name, ending }) => link(name, fileOf(ending)));
  return {
    licence: each || !survey ? null : { label: word('data.licence'), value: licenceOf(teller, survey) },
    whole: [
      { title: word('footer.allFigures'), files: formats(allFiguresFile), facts },
      {
        title: word('data.descriptions'),
        files: [
          link('JSON Schema', singleFiles.figuresSchema),
          link('Data Package', singleFiles.dataPackage),
          link('DCAT', singleFiles.dataCatalogue),
        ],
        facts,
      },
      { title: word('data.changes'), files: [link('JSON', singleFiles.changes)], facts },
      { title: word('footer.calendar'), files: [link('iCalendar', singleFiles.calendar)], facts },
      {
        title: word('form.title'),
        files: catalog.surveys.map((survey) => {
          const { words, written } = teller.tell(survey);
          return { ...link(words.title, surveyFormAddress(survey.id)), ...unlessOfPage(teller, written) };
        }),
        facts: [[{ text: word('form.for') }]],
      },
    ],
    single: evaluations.map((evaluation) => {
      const { words, written } = teller.tell(evaluation.indicator);
      return {
        title: words.title,
        written: unlessOfPage(teller, written),
        files: formats((ending) => figureFile(evaluation.indicator.id, ending)),
        facts: factsAbout(teller, [evaluation], each),
      };
    }),
  };
}

/** The licences of surveys, each once. */
function licencesOf({ language }: Teller, surveys: readonly Item<'surveys'>[]): string[] {
  return [...new Set(surveys.map(({ facts }) => facts.licence ?? language.word('data.licenceUnknown')))];
}

/** What is true of all files that are made from these figures; their licence is said where `each` has its own. */
function factsAbout(teller: Teller, evaluations: readonly Evaluation[], each: boolean): Phrase[][] {
  const { site, language } = teller;
  const { word, formats } = language;
  const surveys = [...new Set(evaluations.map(({ survey }) => survey))];
  const licences = licencesOf(teller, surveys).join(`${word('list.comma')} `);
  const last = figureDates(site, surveys)?.changed;
  const said = [
    ...(each ? [`${word('data.licence')}: ${licences}`] : []),
    `${word('data.lastChange')}: ${last ? formats.day(last) : word('unknown')}`,
  ];
  return [sourceOf(teller, surveys), ...said.map((text) => [{ text }])];
}

/** The surveys that figures come from, each by its name, whose language may be another than that of the list. */
function sourceOf(teller: Teller, surveys: readonly Item<'surveys'>[]): Phrase[] {
  const { word, formats } = teller.language;
  const [first = '', ...between] = formats.list(surveys.map(() => PLACE)).split(PLACE);
  const names = surveys.flatMap((survey, index) => {
    const { words, written } = teller.tell(survey);
    return [{ text: words.title, ...unlessOfPage(teller, written) }, { text: between[index] ?? '' }];
  });
  return [{ text: `${word('indicator.source')}: ${first}` }, ...names];
}
