import type { Item } from '../../catalog/entries/item.ts';
import type { Sheet } from '../../export/spreadsheet.ts';
import {
  blankWave,
  surveyColumns,
  surveyStatusWords,
  type SurveyColumnId,
} from '../../schemas/survey-row.ts';
import { languageOf } from '../../site/language-tag.ts';
import type { Teller } from '../telling/told.ts';

/**
 * The sheets of a form for a survey's next wave: the columns that its CSV file has with a row for each indicator, to be
 * filled in, and what may be written in them. Headings are Danish or English, since the reader of survey files knows no
 * others. The first sheet is the one that a spreadsheet saves as CSV.
 */
export function surveyForm({ site, tell, language }: Teller, survey: Item<'surveys'>): Sheet[] {
  const { word } = language;
  const indicators = site.report.catalog.indicators.filter(({ facts }) => facts.survey === survey.id);
  const { columns, statuses } = languageOf(language.tag) === 'da' ? danish : english;
  const headings = columns.map(({ header }) => header);
  const [, ...rows] = blankWave(indicators.map(({ id }) => id));
  const named = (column: SurveyColumnId): string => columns.find(({ id }) => id === column)?.header ?? column;
  const figures = word('table.figures');
  const names = (heading: string, values: readonly string[] = []) => values.map((value) => [heading, value]);
  return [
    { name: figures, headings, rows, widths: [24, 24, 24, 12, 14, 18, 18, 44], rightToLeft: false },
    {
      name: word('form.guide'),
      headings: [word('form.guide'), word('form.save', { sheet: figures })],
      rows: [
        ...columns.map(({ header, description }) => [header, description]),
        ...statuses.map(([status, description]) => [`${named('status')}: ${status}`, description]),
        // Which side of a question is counted is not to be guessed: »tryg?« may be told by those who are not.
        ...indicators.map((indicator) => {
          const { measures, question } = tell(indicator).words;
          return [indicator.id, measures, question];
        }),
        ...names(
          named('group'),
          survey.facts.groups?.map(({ id }) => id),
        ),
        ...indicators.flatMap(({ id, facts }) => names(`${named('answer')}: ${id}`, facts.answers)),
      ],
      widths: [32, 80, 80],
      rightToLeft: false,
    },
  ];
}

const danish: FormWords = {
  columns: surveyColumns.map(({ id, headers, description }) => ({ id, header: headers[0], description })),
  statuses: surveyStatusWords.map(({ words, description }) => [words[0], description]),
};
const english: FormWords = {
  columns: surveyColumns.map(({ id, english: told }) => ({ id, ...told })),
  statuses: surveyStatusWords.map(({ words, english: description }) => [words[1], description]),
};

/** What a form says of its columns, and the words for why a figure may be missing, each with what it means. */
interface FormWords {
  columns: readonly { id: SurveyColumnId; header: string; description: string }[];
  statuses: readonly (readonly [word: string, meaning: string])[];
}
