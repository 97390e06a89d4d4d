import { warningIn, type Problem } from '../../problems/problem.ts';
import { isShown } from '../../statistics/cell.ts';
import { surveyPath } from '../entries/document.ts';
import type { Reading } from '../entries/reading.ts';
import { protectRows } from './protect-rows.ts';
import { guardRules } from './shown-figures.ts';

/**
 * Groups that the guard hides although enough people answered: their rows look as sound as the others, and the site shows
 * nothing of them. Of a number of answers below the limit the file's own check tells.
 */
export function checkHiddenGroups({ documents, settings, tables }: Reading): Problem[] {
  if (!settings) return [];
  const rulesOf = guardRules(documents, settings);
  return tables.flatMap(({ survey, year, rows }) =>
    [...Map.groupBy(rows, ({ indicator }) => indicator)].flatMap(([indicator, own]): Problem[] => {
      const rules = rulesOf(survey)(indicator);
      const dated = own.map((row) => ({ ...row, year }));
      const guarded = new Map(protectRows(dated, rules).groups.map(({ group, figures }) => [group, figures]));
      return own.flatMap(({ group, answer, percent, n, at }) => {
        const figure = group !== null && answer === null ? guarded.get(group)?.get(year) : undefined;
        const isEnough = percent !== null && n !== null && n >= rules.thresholds.hideBelow;
        if (!figure || isShown(figure) || !isEnough) return [];
        const what = `Siden viser ikke tallet for »${group}«, selv om ${n} har svaret: med det kan man regne ud, hvad få mennesker har svaret`;
        const advice = 'Du skal ikke gøre noget, når tallene i rækkerne om de andre grupper er rigtige';
        return [warningIn(surveyPath({ survey, year }), at, what, advice)];
      });
    }),
  );
}
