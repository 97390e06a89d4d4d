import { fileStart, warningIn, type Problem } from '../../problems/problem.ts';
import { listOf } from '../../problems/quoted.ts';
import { surveyPath } from '../entries/document.ts';
import type { Reading } from '../entries/reading.ts';
import { askedSince } from './asked-since.ts';

/**
 * Figures without a row in a wave of their survey since they were first asked for. Their pages say that the figure is missing, which
 * may be a row that got lost on the way; an empty share with a status says that it is not, and why.
 */
export function checkMissingRows({ originals, tables }: Reading): Problem[] {
  const figuresOf = Map.groupBy(
    originals.filter(({ collection, sound }) => collection === 'indicators' && sound),
    ({ data }) => data['survey'],
  );
  const wavesOf = Map.groupBy(tables, ({ survey }) => survey);
  return tables.flatMap(({ survey, year, rows }): Problem[] => {
    // A file with an error has no rows here.
    if (rows.length === 0) return [];
    const told = new Set(
      rows.filter(({ group, answer }) => group === null && answer === null).map(({ indicator }) => indicator),
    );
    const missing = (figuresOf.get(survey) ?? [])
      .filter(({ id }) => !told.has(id))
      .filter(({ id, data }) => {
        const asking = (wavesOf.get(survey) ?? []).filter((wave) =>
          wave.rows.some(({ indicator }) => indicator === id),
        );
        return askedSince(Number(data['baselineYear']), asking) <= year;
      })
      .map(({ id }) => id);
    if (missing.length === 0) return [];
    const what = `Der er ingen række for alle beboere med ${listOf(missing, 'og')}, så siden viser, at tallet mangler`;
    const advice =
      'Tilføj rækken. Findes tallet ikke, så lad andelen være tom, og skriv hvorfor i kolonnen status';
    return [warningIn(surveyPath({ survey, year }), fileStart, what, advice)];
  });
}
