import { fileStart, warningIn, type Problem } from '../../problems/problem.ts';
import { listOf } from '../../problems/quoted.ts';
import { surveyPath } from '../entries/document.ts';
import type { Reading } from '../entries/reading.ts';
import { remembered } from '../../site/remembered.ts';
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
  // Looked through once a survey, and only where a figure lacks a row: there are many rows, and may be many such figures.
  const askingWavesOf = remembered((survey) => {
    const asking = (wavesOf.get(survey) ?? []).flatMap(({ year, rows }) =>
      [...new Set(rows.map(({ indicator }) => indicator))].map((indicator) => ({ indicator, year })),
    );
    return Map.groupBy(asking, ({ indicator }) => indicator);
  });
  return tables.flatMap(({ survey, year, rows }): Problem[] => {
    // A file with an error has no rows here.
    if (rows.length === 0) return [];
    const told = new Set(
      rows.filter(({ group, answer }) => group === null && answer === null).map(({ indicator }) => indicator),
    );
    const missing = (figuresOf.get(survey) ?? [])
      .filter(({ id }) => !told.has(id))
      .filter(
        ({ id, data }) =>
          askedSince(Number(data['baselineYear']), askingWavesOf(survey).get(id) ?? []) <= year,
      )
      .map(({ id }) => id);
    if (missing.length === 0) return [];
    const what = `Der er ingen række for alle beboere med ${listOf(missing, 'og')}, så siden viser, at tallet mangler`;
    const advice =
      'Tilføj rækken. Findes tallet ikke, så lad andelen være tom, og skriv hvorfor i kolonnen status';
    return [warningIn(surveyPath({ survey, year }), fileStart, what, advice)];
  });
}
