import { entryAddress } from '../../catalog/addresses/addresses.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { CellValue, Sheet } from '../../export/spreadsheet.ts';
import { figureRows } from '../figures/figure-rows.ts';
import { labelsOf } from '../figures/labels.ts';
import { remarks } from '../figures/observation-table.ts';
import { lastingLink } from '../telling/link.ts';
import { remarksAlong } from '../telling/translation-notice.ts';
import type { Teller } from '../telling/told.ts';

/**
 * The sheets of a spreadsheet of figures in the reader's language: the figures as real numbers, then where they come from, then
 * what must be known to read them.
 */
export function figureSheets(teller: Teller, evaluations: readonly Evaluation[]): Sheet[] {
  const { word, dir } = teller.language;
  const rightToLeft = dir === 'rtl';
  return [
    {
      name: word('table.figures'),
      headings: FIGURE_HEADINGS.map((key) => word(key)),
      rows: evaluations.flatMap((evaluation) => figureCells(teller, evaluation)),
      widths: [34, 12, 18, 18, 12, 12, 16, 16, 30, 44],
      rightToLeft,
    },
    {
      name: word('workbook.sources'),
      headings: [
        word('table.figure'),
        word('workbook.unit'),
        word('indicator.source'),
        word('data.licence'),
        word('reference.link'),
      ],
      rows: evaluations.map((evaluation) => sourceCells(teller, evaluation)),
      widths: [34, 44, 40, 28, 60],
      rightToLeft,
    },
    {
      name: word('workbook.notes'),
      headings: [word('workbook.notes')],
      rows: notes(teller, evaluations).map((note) => [note]),
      widths: [110],
      rightToLeft,
    },
  ];
}

const FIGURE_HEADINGS = [
  'table.figure',
  'table.year',
  'table.group',
  'table.answer',
  'workbook.percent',
  'table.n',
  'workbook.low',
  'workbook.high',
  'table.state',
  'indicator.notesFromData',
] as const;

function figureCells(teller: Teller, evaluation: Evaluation): CellValue[][] {
  const { word } = teller.language;
  const { title } = teller.tell(evaluation.indicator).words;
  const answerLabel = labelsOf(teller, evaluation.indicator, ({ answerLabels }) => answerLabels);
  const groupLabel = labelsOf(teller, evaluation.survey, ({ groupLabels }) => groupLabels);
  return figureRows(evaluation).map(
    ({ year, label, group, answer, percent, n, low, high, status, observation, note }) => {
      const ofAnswer = status === 'ok' ? [] : [word(`status.${status}`)];
      const state = observation ? remarks(observation, teller.language) : ofAnswer;
      return [
        title,
        label === String(year) ? year : label,
        groupLabel(group).text,
        answerLabel(answer).text,
        percent,
        n,
        low,
        high,
        state.join(`${word('sentence.end')} `),
        note,
      ];
    },
  );
}

function sourceCells(teller: Teller, { indicator, survey }: Evaluation): CellValue[] {
  const { word } = teller.language;
  const { title, measures } = teller.tell(indicator).words;
  return [
    title,
    `${measures} (${word('workbook.percent')})`,
    teller.tell(survey).words.title,
    survey.facts.licence ?? word('data.licenceUnknown'),
    lastingLink(teller, entryAddress('indicators', indicator.id)),
  ];
}

function notes(teller: Teller, evaluations: readonly Evaluation[]): string[] {
  const { site, language } = teller;
  const { settings } = site.report.catalog;
  return [
    language.word('workbook.from', {
      name: settings.name,
      date: language.formats.day(site.report.buildDate),
    }),
    language.word('workbook.empty'),
    language.word('workbook.interval'),
    ...remarksAlong(
      teller,
      evaluations.flatMap(({ indicator, survey }) => [teller.tell(indicator), teller.tell(survey)]),
    ),
    ...evaluations.map(({ indicator }) => {
      const { title, question } = teller.tell(indicator).words;
      return `${title}: ${question}`;
    }),
  ];
}
