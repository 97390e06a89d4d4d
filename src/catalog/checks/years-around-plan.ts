import { yearOf, YEARS_AROUND } from '../entries/lifetime.ts';
import { fileStart, warningIn, type Problem } from '../../problems/problem.ts';
import { recordedYears } from '../addresses/ledger.ts';
import { statedFacts, type ReadFile } from '../entries/entries.ts';
import { errorAtField, warningAtField } from '../entries/field-problems.ts';
import type { Reading } from '../entries/reading.ts';
import { declaredYears } from '../entries/surveys.ts';

/**
 * The board cannot approve a text before its year has begun, and seldom approves one many years after it: such a day is mostly one
 * whose digits changed places. Whether a day has come is not asked here, where no file says which day it is: the page waits for it.
 */
export function approvedOutOfTime(file: ReadFile): Problem[] {
  const { approvedOn } = statedFacts<'years'>(file);
  if (approvedOn === undefined) return [];
  const what = `Teksten om ${file.id} er godkendt ${approvedOn}`;
  const yearsAfter = yearOf(approvedOn) - Number(file.id);
  if (yearsAfter < 0) {
    const advice = 'Ret dagen, eller slet linjen, indtil teksten er godkendt';
    return [errorAtField(file, ['approvedOn'], `${what}, før året begyndte`, advice)];
  }
  if (yearsAfter <= YEARS_AROUND) return [];
  const advice = 'Ret dagen, eller lad den stå, hvis den er rigtig';
  return [warningAtField(file, ['approvedOn'], `${what}, ${yearsAfter} år efter`, advice)];
}

/** A story gives its year a page, with a place in the list of all years: digits that changed places make one of a year long gone. */
export function storyOutsidePlan({ file, id }: ReadFile, reading: Reading): Problem[] {
  const what = yearOutsidePlan(Number(id), 0, reading);
  if (what === null) return [];
  const advice = 'Ret filens navn, eller lad det stå, hvis det er meningen';
  return [warningIn(file, fileStart, what, advice)];
}

/** News and the end of an activity give their year a page as well, which stays once its address is recorded. */
export function dayFarFromPlan(
  file: ReadFile,
  field: readonly PropertyKey[],
  day: string | undefined,
  reading: Reading,
): Problem[] {
  const what = day === undefined ? null : yearOutsidePlan(yearOf(day), YEARS_AROUND, reading);
  if (what === null) return [];
  const advice = 'Ret dagen, eller lad den stå, hvis den er rigtig';
  return [warningAtField(file, field, what, advice)];
}

/** What is told of a year that neither the plan, some years about it, a survey nor the ledger has; null of any other. */
function yearOutsidePlan(year: number, around: number, reading: Reading): string | null {
  const { period } = reading.readable;
  if (!period) return null;
  const [from, to] = [yearOf(period.from), yearOf(period.to)];
  if (from - around <= year && year <= to + around) return null;
  const isKnown =
    recordedYears(reading).includes(year) ||
    reading.originals
      .filter(({ collection, sound }) => collection === 'surveys' && sound)
      .some((survey) => declaredYears(survey).includes(year));
  if (isKnown) return null;
  return `Planen varer fra ${from} til ${to}, så ${year} ligger uden for den og får en side for sig`;
}
