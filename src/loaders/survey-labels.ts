import type { Explanation } from '../problems/problem.ts';
import { shown } from '../problems/quoted.ts';
import { tidy } from '../problems/spelling.ts';
import { EXCEL_ERROR, MONTH_DATE, NO_VALUE, SIGNS, WHOLE_DATE } from './spreadsheet-marks.ts';
import type { Reading } from './survey-values.ts';

/**
 * A group or an answer; null when blank. Refuses what Excel makes of "5-10" and of a failed formula, and the signs that
 * stand for "nothing here".
 */
export function readLabel(text: string): Reading<string | null> {
  const cell = tidy(text);
  if (cell === '') return { value: null };
  const advice = 'skriv navnet som almindelig tekst, eller lad cellen være tom';
  if (EXCEL_ERROR.test(cell)) return { what: `${shown(cell)} er en fejl fra Excel`, advice };
  if (MONTH_DATE.test(cell) || WHOLE_DATE.test(cell)) {
    return {
      what: `${shown(cell)} er en dato, som Excel selv har lavet`,
      advice: 'formatér cellen som tekst i Excel, og skriv navnet igen',
    };
  }
  return SIGNS.test(cell) ? refuseName(cell) : { value: cell };
}

/** The refusal of a group or an answer that programs write for "nothing here": `NA`, `None`. What content declares is a name. */
export function refuseNoName(name: string): Explanation | undefined {
  return NO_VALUE.test(name) ? refuseName(name) : undefined;
}

/** A remark, which readers see; null when blank. Refuses what says nothing, and what Excel makes of a failed formula. */
export function readNote(text: string): Reading<string | null> {
  const cell = tidy(text);
  if (cell === '') return { value: null };
  const advice = 'lad cellen være tom, eller skriv en bemærkning, som læserne kan bruge';
  if (EXCEL_ERROR.test(cell)) return { what: `${shown(cell)} er en fejl fra Excel`, advice };
  return NO_VALUE.test(cell)
    ? { what: `bemærkningen ${shown(cell)} siger ikke noget`, advice }
    : { value: cell };
}

function refuseName(cell: string): Explanation {
  return {
    what: `${shown(cell)} er ikke et navn`,
    advice: 'lad cellen være tom: uden gruppe gælder tallet alle beboere, uden svar er det tallet selv',
  };
}
