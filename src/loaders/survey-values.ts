import { surveyStatusWords, type SurveyStatus } from '../schemas/survey-row.ts';
import { danishNumber } from './danish-csv.ts';
import { listOf, shown } from '../problems/quoted.ts';
import { fold, nearest, tidy } from '../problems/spelling.ts';
import { DATE, EXCEL_ERROR, MONTH_DATE, PLACEHOLDER } from './spreadsheet-marks.ts';
import type { Explanation } from '../problems/problem.ts';

/** A cell's value, or what is wrong with it and what to do. Nothing in between: what has two readings is refused. */
export type Reading<Value> = { value: Value } | Explanation;

/** The first Danish word for each status, as messages and templates write it. */
export const statusNames = surveyStatusWords.map(({ words }) => words[0]);

/**
 * Percent 0–100 (`36`, `36,5`, `30,798479`, `36.5`, `36 %`); null when blank, 'withheld' for `..`. Any number of decimals
 * after a comma, as a formula gives them; at most two after a point, since more may be a sign between thousands.
 */
export function readPercent(text: string): Reading<number | null | 'withheld'> {
  const cell = tidy(text);
  if (cell === '') return { value: null };
  if (cell === '..') return { value: 'withheld' };
  const match = /^(?:0|[1-9]\d{0,2})(?:,\d+|\.\d{1,2})? ?(%?)$/.exec(cell);
  if (!match) return refusePercent(cell);
  const value = numberIn(cell);
  if (value > 100) {
    return {
      what: `andelen ${shown(cell)} er over 100`,
      advice: 'skriv andelen i procent, fx 36 eller 36,5',
    };
  }
  return value > 0 && value < 1 && match[1] === '' ? refuseShareOfOne(cell, value) : { value };
}

/** A whole number of people (`312`, `1.312`, `1 312`), up to a million; null when blank. */
export function readCount(text: string): Reading<number | null> {
  const cell = tidy(text);
  if (cell === '') return { value: null };
  const whole = /^(?:0|[1-9]\d{0,6}|[1-9]\d{0,2}([. ])\d{3}(?:\1\d{3})*)$/.test(cell);
  const value = whole && !APART.test(text) ? Number(cell.replace(/[. ]/g, '')) : Infinity;
  if (value <= MOST_PEOPLE) return { value };
  const advice = 'skriv et helt antal mennesker, fx 312; lad cellen være tom, hvis antallet er ukendt';
  const mistake = findMistake(text);
  if (mistake) return { what: `antal svar ${shown(cell)} ${mistake}`, advice };
  if (/^\d{1,3},\d{3}$/.test(cell)) {
    const plain = cell.replace(',', '');
    return {
      what: `antal svar ${shown(cell)} kan læses på to måder`,
      advice: `skriv ${plain} uden komma, hvis det er ${plain} mennesker`,
    };
  }
  const decimals = /^(\d[\d. ]*),0+$|^(\d+)\.0{1,2}$/.exec(cell);
  if (decimals) {
    const plain = (decimals[1] ?? decimals[2] ?? '').replace(/[. ]/g, '');
    return {
      what: `antal svar ${shown(cell)} har decimaler`,
      advice: `skriv ${plain}, hvis det er ${plain} mennesker`,
    };
  }
  if (/^\d{6,}$|^\d{1,3}([. ]\d{3})+$/.test(cell))
    return { what: `antal svar ${shown(cell)} er for stort`, advice };
  return { what: `antal svar ${shown(cell)} er ikke et helt tal`, advice };
}

/** An effective base: a number from 1 with comma or point; null when blank. Three decimals could be thousands. */
export function readEffectiveCount(text: string): Reading<number | null> {
  const cell = tidy(text);
  if (cell === '') return { value: null };
  const advice = 'skriv et tal fra 1 og op med højst to decimaler, fx 287,4, eller lad cellen være tom';
  const name = `effektivt antal ${shown(cell)}`;
  const match = /^([1-9]\d{0,2}[. ]\d{3}|[1-9]\d{0,5})(?:([.,])(\d{1,2}|\d{4,12}))?$/.exec(cell);
  const whole = match?.[1] ?? '';
  // "1.287" may be 1 287 or 1,287; with a decimal comma behind it there is one reading only.
  const ambiguous = (whole.includes('.') && match?.[2] !== ',') || /^\d+[.,]\d{3}$/.test(cell);
  if (ambiguous) {
    return { what: `${name} kan læses på to måder`, advice: `${advice}; skriv store tal uden punktum` };
  }
  const value = match && !APART.test(text) ? Number(`${whole.replace(/[. ]/g, '')}.${match[3] ?? '0'}`) : 0;
  if (value > 0) return { value };
  return { what: `${name} ${findMistake(text) ?? 'er ikke et tal fra 1 og op'}`, advice };
}

/** A status word in Danish or English, in any of its spellings; '' when blank. */
export function readStatus(text: string): Reading<SurveyStatus> {
  const cell = tidy(text);
  if (cell === '') return { value: '' };
  const status = findStatus(cell);
  if (status) return { value: status };
  const guess = nearest(cell, statusNames);
  return {
    what: `status ${shown(cell)} kendes ikke`,
    advice: guess
      ? `mente du »${guess}«? Ellers skriv ${listOf(statusNames)}; tom, når tallet er der`
      : `skriv ${listOf(statusNames)}, eller lad cellen være tom, når tallet er der`,
  };
}

/** The refusal of a cell that a spreadsheet would run as a formula, in this file or in our downloads. */
export function refuseFormula(text: string): Explanation | undefined {
  const cell = tidy(text);
  if (!/^[=+@\-\u2212\uFF1D\uFF0B\uFF20\uFF0D]./.test(cell)) return undefined;
  return /^[-\u2212] ?\d+([.,]\d+)? ?%?$/.test(cell)
    ? { what: `${shown(cell)} er mindre end 0`, advice: 'ret tallet: ingen tal i filen kan være under 0' }
    : {
        what: `${shown(cell)} begynder med »${cell.slice(0, 1)}« og kan blive læst som en formel`,
        advice: 'skriv selve tallet eller teksten, så den begynder med et bogstav eller et tal',
      };
}

function refusePercent(cell: string): Explanation {
  const name = `andelen ${shown(cell)}`;
  if (PLACEHOLDER.test(cell) || findStatus(cell)) {
    return {
      what: `${name} er ikke et tal`,
      advice: `lad andelen være tom, og skriv ${listOf(statusNames)} i kolonnen status`,
    };
  }
  if (/^[<>≤≥]/.test(cell)) {
    return {
      what: `${name} er ikke ét tal`,
      advice: 'skriv tallet, eller lad andelen være tom, og skriv »for få svar« i kolonnen status',
    };
  }
  if (/^\d+\.\d{3,} ?%?$/.test(cell)) return refuseDecimals(cell, name);
  const mistake = findMistake(cell) ?? 'er ikke et tal fra 0 til 100';
  const advice = EXCEL_ERROR.test(cell)
    ? `ret formlen i regnearket, og gem igen. Findes tallet ikke, så lad andelen være tom, og skriv ${listOf(statusNames)} i kolonnen status`
    : 'skriv kun tallet, fx 36 eller 36,5';
  return { what: `${name} ${mistake}`, advice };
}

/** What a formula gives in a file with points: 31.4786…, or 0.314786… where the cell shows percent. */
function refuseDecimals(cell: string, name: string): Explanation {
  const value = numberIn(cell);
  if (value > 0 && value < 1 && !cell.endsWith('%')) return refuseShareOfOne(cell, value);
  const what = `${name} har for mange decimaler efter punktummet`;
  if (value > 100) return { what, advice: 'skriv andelen i procent, fx 36 eller 36,5' };
  return { what, advice: `skriv komma i stedet: »${cell.replace('.', ',')}«, eller afrund til to decimaler` };
}

function refuseShareOfOne(cell: string, value: number): Explanation {
  const share = danishNumber(Number((value * 100).toFixed(10)));
  return {
    what: `andelen ${shown(cell)} kan læses på to måder`,
    advice: `skriv »${share}«, hvis det er ${share} ud af 100, eller »${cell.replace('.', ',')} %«, hvis andelen er under 1 procent`,
  };
}

function numberIn(percent: string): number {
  return Number(percent.replace(/ ?%$/, '').replace(',', '.'));
}

function findMistake(text: string): string | undefined {
  if (APART.test(text)) return 'har linjeskift eller flere mellemrum i sig';
  const cell = tidy(text);
  if (/^#+$/.test(cell)) return 'er ikke et tal: kolonnen var for smal i regnearket';
  if (EXCEL_ERROR.test(cell)) return 'er en fejl fra Excel';
  if (DATE.test(cell) || MONTH_DATE.test(cell)) return 'ligner en dato, som Excel selv har lavet';
  if (/^\d[\d.,]*E[+-]?\d+$/i.test(cell)) return 'er skrevet på Excels korte form for store tal';
  return PLACEHOLDER.test(cell) ? 'er ikke et tal' : undefined;
}

function findStatus(cell: string): SurveyStatus | undefined {
  const folded = fold(cell);
  return surveyStatusWords.find(({ words }) => words.some((word) => fold(word) === folded))?.status;
}

/** More people than the survey of any town asks: beyond it, two numbers have likely become one. */
const MOST_PEOPLE = 1_000_000;
/** More than the one space between thousands: two numbers in a cell. */
const APART = /\S(?:\s{2,}|[\r\n])\S/;
