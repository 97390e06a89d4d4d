import type { Item } from '../../catalog/entries/item.ts';
import type { Sheet } from '../../export/spreadsheet.ts';
import { blankWave, surveyColumns, surveyStatusWords } from '../../schemas/survey-row.ts';
import type { Teller } from '../telling/told.ts';

/**
 * The sheets of a form for a survey's next wave: the columns that its CSV file has with a row for each indicator, to be
 * filled in, and what may be written in them. The first sheet is the one that a spreadsheet saves as CSV.
 */
export function surveyForm({ site, tell, language }: Teller, survey: Item<'surveys'>): Sheet[] {
  const { word } = language;
  const indicators = site.report.catalog.indicators.filter(({ facts }) => facts.survey === survey.id);
  const [headings = [], ...rows] = blankWave(indicators.map(({ id }) => id));
  const figures = word('workbook.figures');
  const names = (heading: string, values: readonly string[] = []) => values.map((value) => [heading, value]);
  return [
    { name: figures, headings, rows, widths: [24, 24, 24, 12, 14, 18, 18, 44], rightToLeft: false },
    {
      name: word('form.guide'),
      headings: [word('form.guide'), word('form.save', { sheet: figures })],
      rows: [
        ...surveyColumns.map(({ headers, description }) => [headers[0], description]),
        ...surveyStatusWords.map(({ words, description }) => [`${STATUS}: ${words[0]}`, description]),
        // Which side of a question is counted is not to be guessed: »tryg?« may be told by those who are not.
        ...indicators.map((indicator) => {
          const { measures, question } = tell(indicator).words;
          return [indicator.id, measures, question];
        }),
        ...names(
          columnNamed('group'),
          survey.facts.groups?.map(({ id }) => id),
        ),
        ...indicators.flatMap(({ id, facts }) => names(`${columnNamed('answer')}: ${id}`, facts.answers)),
      ],
      widths: [32, 80, 80],
      rightToLeft: false,
    },
  ];
}

function columnNamed(id: 'group' | 'answer' | 'status'): string {
  return surveyColumns.find((column) => column.id === id)?.headers[0] ?? id;
}

const STATUS = columnNamed('status');
