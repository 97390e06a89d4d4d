import type { Place } from '../problems/problem.ts';
import type { FigureKey, FigureValue } from './figure.ts';

/** Why a row has no figure; '' when it has one. */
export type SurveyStatus = '' | (typeof surveyStatusWords)[number]['status'];

/** One row of a survey wave, read and checked: the figure of one indicator, for a group and an answer or for all. */
export interface SurveyRow extends Pick<FigureKey, 'indicator' | 'group' | 'answer'>, FigureValue {
  /** '' exactly when there is a share. */
  status: SurveyStatus;
  /** Shown to readers; null = none. */
  note: string | null;
  /** Where the row starts in its file, counted from 1. */
  at: Place;
}

/** The columns of a survey file, in the order of our templates. The data dictionary is made from this list. */
export const surveyColumns = [
  {
    id: 'indicator',
    headers: ['indikator', 'indicator', 'indikator-id'],
    required: true,
    type: 'string',
    description: 'Id på en indikator, som undersøgelsen måler, skrevet præcis som i content/indicators.',
    english: {
      header: 'indicator',
      description: 'The id of an indicator that the survey measures, exactly as in content/indicators.',
    },
  },
  {
    id: 'group',
    headers: ['gruppe', 'group'],
    required: false,
    type: 'string',
    description: 'Den gruppe, tallet gælder. Tom betyder alle beboere.',
    english: {
      header: 'group',
      description: 'The group that the figure is about. Blank means all residents.',
    },
  },
  {
    id: 'answer',
    headers: ['svar', 'answer'],
    required: false,
    type: 'string',
    description: 'Én svarmulighed i fordelingen. Tom betyder indikatorens hovedtal.',
    english: {
      header: 'answer',
      description: 'One answer option of the distribution. Blank means the main figure of the indicator.',
    },
  },
  {
    id: 'percent',
    headers: [
      ...['andel', 'percent', 'procent', 'pct', 'pct.', '%'],
      ...['andel (%)', 'andel i %', 'andel i procent'],
    ],
    required: false,
    type: 'number',
    description: 'Andelen i procent fra 0 til 100, gerne med decimaler. Skal stå der, når status er tom.',
    english: {
      header: 'percent',
      description:
        'The share in percent from 0 to 100, gladly with decimals. Required where status is blank.',
    },
  },
  {
    id: 'n',
    headers: ['antal svar', 'n', 'antal besvarelser', 'besvarelser', 'base'],
    required: false,
    type: 'integer',
    description: 'Hvor mange der svarede på spørgsmålet. Tom betyder ukendt.',
    english: { header: 'n', description: 'How many people answered the question. Blank means not known.' },
  },
  {
    id: 'n_effective',
    headers: ['effektivt antal', 'n_effective'],
    required: false,
    type: 'number',
    description:
      'Det effektive antal svar, når undersøgelsen er vægtet. Tom betyder det samme som antal svar.',
    english: {
      header: 'n_effective',
      description: 'The effective number of answers, when the survey is weighted. Blank means the same as n.',
    },
  },
  {
    id: 'status',
    headers: ['status'],
    required: false,
    type: 'string',
    description:
      'Hvorfor der ikke er et tal: mangler, for få svar, ikke spurgt eller diskretion. Tom, når tallet er der.',
    english: {
      header: 'status',
      description:
        'Why there is no figure: missing, too-few, not-asked or withheld. Blank when the figure is there.',
    },
  },
  {
    id: 'note',
    headers: ['note', 'bemærkning'],
    required: false,
    type: 'string',
    description: 'En kort bemærkning, som vises for læserne.',
    english: { header: 'note', description: 'A short remark that readers see.' },
  },
] as const satisfies readonly SurveyColumn[];

/** The id of a column of a survey file. */
export type SurveyColumnId = (typeof surveyColumns)[number]['id'];

/** A wave before it is filled in: the headings, and a row for each indicator with nothing but its id. */
export function blankWave(indicators: readonly string[]): string[][] {
  const header = surveyColumns.map(({ headers }) => headers[0]);
  return [
    header,
    ...indicators.map((id) => surveyColumns.map(({ id: column }) => (column === 'indicator' ? id : ''))),
  ];
}

/** The words an editor may write in the status column; the first, in Danish, is used in messages, and the two in forms. */
export const surveyStatusWords = [
  {
    status: 'missing',
    words: ['mangler', 'missing'],
    description: 'Tallet burde være der, men mangler.',
    english: 'The figure ought to be there, but is missing.',
  },
  {
    status: 'too-few',
    words: ['for få svar', 'too-few'],
    description: 'For få har svaret til at vise tallet.',
    english: 'Too few have answered to show the figure.',
  },
  {
    status: 'not-asked',
    words: ['ikke spurgt', 'not-asked'],
    description: 'Der blev ikke spurgt i denne måling.',
    english: 'The question was not asked in this round.',
  },
  {
    status: 'withheld',
    words: ['diskretion', 'withheld', '..'],
    description: 'Tallet holdes tilbage af hensyn til enkeltpersoner.',
    english: 'The figure is held back to protect individual people.',
  },
] as const satisfies readonly {
  status: string;
  words: readonly string[];
  /** In Danish and in English, for those who deliver figures. */
  description: string;
  english: string;
}[];

/** What is said of a column; the first header is the one templates use. */
export interface SurveyColumn {
  id: string;
  /** Accepted headers; case, spaces, `_` and `-`, and æ/ae, ø/oe, å/aa make no difference. */
  headers: readonly string[];
  /** Whether a file without the column is refused. */
  required: boolean;
  type: 'string' | 'number' | 'integer';
  /** In Danish, for editors. */
  description: string;
  /** One of the headers and the description, for those who deliver figures in another language. */
  english: { header: string; description: string };
}
