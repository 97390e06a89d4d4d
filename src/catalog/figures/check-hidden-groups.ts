import { warningIn, type Problem } from '../../problems/problem.ts';
import { isHidden, isSensitiveShare, isShown, people } from '../../statistics/cell.ts';
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
      const { headline, groups } = protectRows(dated, rules);
      const guarded = new Map(groups.map(({ group, figures }) => [group, figures]));
      const ofAll = headline.get(year);
      const isAllHidden = ofAll !== undefined && isHidden(ofAll);
      return own.flatMap(({ group, answer, percent, n, at }) => {
        const figure = group !== null && answer === null ? guarded.get(group)?.get(year) : undefined;
        if (!figure || isShown(figure)) return [];
        if (percent === null || n === null || n < rules.thresholds.hideBelow) return [];
        const isFew = isSensitiveShare(people(percent, n), n, rules.thresholds);
        const { reason, right } = isAllHidden ? OF_ALL : isFew ? ofFew(percent) : OF_OTHERS;
        const what = `Siden viser ikke tallet for »${group}«, selv om ${n} har svaret: ${reason}`;
        const advice = `Du skal ikke gøre noget, når ${right}`;
        return [warningIn(surveyPath({ survey, year }), at, what, advice)];
      });
    }),
  );
}

/** Why a group is hidden, and what is right when nothing has to be done about it. */
interface Why {
  reason: string;
  right: string;
}

const OF_ALL: Why = { reason: 'tallet for alle er holdt tilbage', right: 'rækken om alle er rigtig' };

const OF_OTHERS: Why = {
  reason: 'med det kan man regne ud, hvad få mennesker har svaret',
  right: 'tallene i rækkerne om de andre grupper er rigtige',
};

function ofFew(percent: number): Why {
  return {
    reason: `kun få svarede ${percent < 50 ? 'sådan' : 'noget andet'}`,
    right: 'tallene i rækken er rigtige',
  };
}
