// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { compareWaves, isMeasured } from './comparison.ts';
import type { Obstacle } from './comparison.ts';
import type { Observation } from './observation.ts';

/**
 * What can be said about an indicator since its baseline. Compares the latest measured wave with the baseline; the
 * rules stand in order in `judge`.
 *
 * “Maintained” is a non-inferiority test: the whole interval lies above −margin, and the margin was decided before the
 * figures were seen. No clear change is not the same as maintained.
 */
export function assess({
  series,
  baselineYear,
  betterIs,
  margin
}: Assessment): Verdict {
  if (stryMutAct_9fa48("945")) {
    {}
  } else {
    stryCov_9fa48("945");
    const latest = stryMutAct_9fa48("946") ? series.at(-1) : (stryCov_9fa48("946"), series.filter(stryMutAct_9fa48("947") ? () => undefined : (stryCov_9fa48("947"), o => stryMutAct_9fa48("950") ? o.year > baselineYear || isMeasured(o) : stryMutAct_9fa48("949") ? false : stryMutAct_9fa48("948") ? true : (stryCov_9fa48("948", "949", "950"), (stryMutAct_9fa48("953") ? o.year <= baselineYear : stryMutAct_9fa48("952") ? o.year >= baselineYear : stryMutAct_9fa48("951") ? true : (stryCov_9fa48("951", "952", "953"), o.year > baselineYear)) && isMeasured(o)))).at(stryMutAct_9fa48("954") ? +1 : (stryCov_9fa48("954"), -1)));
    if (stryMutAct_9fa48("957") ? false : stryMutAct_9fa48("956") ? true : stryMutAct_9fa48("955") ? latest : (stryCov_9fa48("955", "956", "957"), !latest)) {
      if (stryMutAct_9fa48("958")) {
        {}
      } else {
        stryCov_9fa48("958");
        return stryMutAct_9fa48("959") ? {} : (stryCov_9fa48("959"), {
          code: stryMutAct_9fa48("960") ? "" : (stryCov_9fa48("960"), 'awaiting'),
          year: null,
          difference: null,
          low: null,
          high: null,
          reason: null
        });
      }
    }
    const {
      year
    } = latest;
    const comparison = compareWaves(series, baselineYear, year);
    if (stryMutAct_9fa48("963") ? comparison.reason === null : stryMutAct_9fa48("962") ? false : stryMutAct_9fa48("961") ? true : (stryCov_9fa48("961", "962", "963"), comparison.reason !== null)) {
      if (stryMutAct_9fa48("964")) {
        {}
      } else {
        stryCov_9fa48("964");
        const reason = (stryMutAct_9fa48("967") ? comparison.reason !== 'not-measured' : stryMutAct_9fa48("966") ? false : stryMutAct_9fa48("965") ? true : (stryCov_9fa48("965", "966", "967"), comparison.reason === (stryMutAct_9fa48("968") ? "" : (stryCov_9fa48("968"), 'not-measured')))) ? stryMutAct_9fa48("969") ? "" : (stryCov_9fa48("969"), 'no-baseline') : comparison.reason;
        return stryMutAct_9fa48("970") ? {} : (stryCov_9fa48("970"), {
          code: stryMutAct_9fa48("971") ? "" : (stryCov_9fa48("971"), 'not-assessable'),
          year,
          ...comparison,
          reason
        });
      }
    }
    const {
      low,
      high
    } = comparison;
    const code = (stryMutAct_9fa48("974") ? betterIs !== 'higher' : stryMutAct_9fa48("973") ? false : stryMutAct_9fa48("972") ? true : (stryCov_9fa48("972", "973", "974"), betterIs === (stryMutAct_9fa48("975") ? "" : (stryCov_9fa48("975"), 'higher')))) ? judge(low, high, margin) : judge(stryMutAct_9fa48("976") ? +high : (stryCov_9fa48("976"), -high), stryMutAct_9fa48("977") ? +low : (stryCov_9fa48("977"), -low), margin);
    return stryMutAct_9fa48("978") ? {} : (stryCov_9fa48("978"), {
      code,
      year,
      ...comparison
    });
  }
}

/** @param low @param high limits of the benefit: positive is better, percentage points */
function judge(low: number, high: number, margin: number | null): VerdictCode {
  if (stryMutAct_9fa48("979")) {
    {}
  } else {
    stryCov_9fa48("979");
    if (stryMutAct_9fa48("983") ? low <= 0 : stryMutAct_9fa48("982") ? low >= 0 : stryMutAct_9fa48("981") ? false : stryMutAct_9fa48("980") ? true : (stryCov_9fa48("980", "981", "982", "983"), low > 0)) return stryMutAct_9fa48("984") ? "" : (stryCov_9fa48("984"), 'improved');
    if (stryMutAct_9fa48("987") ? margin !== null : stryMutAct_9fa48("986") ? false : stryMutAct_9fa48("985") ? true : (stryCov_9fa48("985", "986", "987"), margin === null)) return (stryMutAct_9fa48("991") ? high >= 0 : stryMutAct_9fa48("990") ? high <= 0 : stryMutAct_9fa48("989") ? false : stryMutAct_9fa48("988") ? true : (stryCov_9fa48("988", "989", "990", "991"), high < 0)) ? stryMutAct_9fa48("992") ? "" : (stryCov_9fa48("992"), 'worsened') : stryMutAct_9fa48("993") ? "" : (stryCov_9fa48("993"), 'no-clear-change');
    if (stryMutAct_9fa48("997") ? high >= -margin : stryMutAct_9fa48("996") ? high <= -margin : stryMutAct_9fa48("995") ? false : stryMutAct_9fa48("994") ? true : (stryCov_9fa48("994", "995", "996", "997"), high < (stryMutAct_9fa48("998") ? +margin : (stryCov_9fa48("998"), -margin)))) return stryMutAct_9fa48("999") ? "" : (stryCov_9fa48("999"), 'worsened-beyond-margin');
    if (stryMutAct_9fa48("1003") ? low <= -margin : stryMutAct_9fa48("1002") ? low >= -margin : stryMutAct_9fa48("1001") ? false : stryMutAct_9fa48("1000") ? true : (stryCov_9fa48("1000", "1001", "1002", "1003"), low > (stryMutAct_9fa48("1004") ? +margin : (stryCov_9fa48("1004"), -margin)))) return stryMutAct_9fa48("1005") ? "" : (stryCov_9fa48("1005"), 'maintained');
    return (stryMutAct_9fa48("1009") ? high >= 0 : stryMutAct_9fa48("1008") ? high <= 0 : stryMutAct_9fa48("1007") ? false : stryMutAct_9fa48("1006") ? true : (stryCov_9fa48("1006", "1007", "1008", "1009"), high < 0)) ? stryMutAct_9fa48("1010") ? "" : (stryCov_9fa48("1010"), 'worsened') : stryMutAct_9fa48("1011") ? "" : (stryCov_9fa48("1011"), 'uncertain');
  }
}

/** An indicator to be judged. */
export interface Assessment {
  /** Sorted by year. */
  series: readonly Observation[];
  baselineYear: number;
  betterIs: 'lower' | 'higher';
  /** The board's margin for “maintained”, percentage points above 0; `null` when the board has set none. */
  margin: number | null;
}

/** What can be said, and the figures it rests on. */
export interface Verdict {
  code: VerdictCode;
  /** The year compared with the baseline; `null` when awaiting. */
  year: number | null;
  /** Latest − baseline, percentage points, unrounded. */
  difference: number | null;
  /** Lower limit of the 95 % Newcombe interval, with the sign of `difference`. */
  low: number | null;
  /** Upper limit of the 95 % Newcombe interval, with the sign of `difference`. */
  high: number | null;
  /** Why it is not assessable; `null` for every other code. */
  reason: VerdictReason | null;
}
export type VerdictCode = 'awaiting' | 'not-assessable' | 'improved' | 'worsened-beyond-margin' | 'worsened' | 'maintained' | 'no-clear-change' | 'uncertain';

/** Why nothing can be said. `no-baseline`: the baseline's year has no measurement. */
export type VerdictReason = Exclude<Obstacle, 'not-measured'> | 'no-baseline';