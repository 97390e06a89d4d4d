import type { Place } from '../problems/problem.ts';
import type { FigureKey, FigureValue } from './published-row.ts';

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
  },
  {
    id: 'group',
    headers: ['gruppe', 'group'],
    required: false,
    type: 'string',
    description: 'Den gruppe, tallet gælder. Tom betyder alle beboere.',
  },
  {
    id: 'answer',
    headers: ['svar', 'answer'],
    required: false,
    type: 'string',
    description: 'Én svarmulighed i fordelingen. Tom betyder indikatorens hovedtal.',
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
  },
  {
    id: 'n',
    headers: ['antal svar', 'n', 'antal besvarelser', 'besvarelser', 'base'],
    required: false,
    type: 'integer',
    description: 'Hvor mange der svarede på spørgsmålet. Tom betyder ukendt.',
  },
  {
    id: 'n_effective',
    headers: ['effektivt antal', 'n_effective'],
    required: false,
    type: 'number',
    description:
      'Det effektive antal svar, når undersøgelsen er vægtet. Tom betyder det samme som antal svar.',
  },
  {
    id: 'status',
    headers: ['status'],
    required: false,
    type: 'string',
    description:
      'Hvorfor der ikke er et tal: mangler, for få svar, ikke spurgt eller diskretion. Tom, når tallet er der.',
  },
  {
    id: 'note',
    headers: ['note', 'bemærkning'],
    required: false,
    type: 'string',
    description: 'En kort bemærkning, som vises for læserne.',
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

/** The words an editor may write in the status column; the first Danish one is used in templates and messages. */
export const surveyStatusWords = [
  { status: 'missing', words: ['mangler', 'missing'], description: 'Tallet burde være der, men mangler.' },
  {
    status: 'too-few',
    words: ['for få svar', 'too-few'],
    description: 'For få har svaret til at vise tallet.',
  },
  {
    status: 'not-asked',
    words: ['ikke spurgt', 'not-asked'],
    description: 'Der blev ikke spurgt i denne måling.',
  },
  {
    status: 'withheld',
    words: ['diskretion', 'withheld', '..'],
    description: 'Tallet holdes tilbage af hensyn til enkeltpersoner.',
  },
] as const satisfies readonly { status: string; words: readonly string[]; description: string }[];

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
}
