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
import { compareWaves } from './comparison.ts';
import type { Obstacle } from './comparison.ts';
import type { Observation } from './observation.ts';

/**
 * What changed in the wave of `year` since the published figure before it. Neither better nor worse, only up or down.
 *
 * @param series sorted by year
 */
export function compare(series: readonly Observation[], year: number): Change {
  if (stryMutAct_9fa48("219")) {
    {}
  } else {
    stryCov_9fa48("219");
    const previous = stryMutAct_9fa48("220") ? series.at(-1) : (stryCov_9fa48("220"), series.filter(stryMutAct_9fa48("221") ? () => undefined : (stryCov_9fa48("221"), o => stryMutAct_9fa48("224") ? o.year < year || o.status === 'ok' : stryMutAct_9fa48("223") ? false : stryMutAct_9fa48("222") ? true : (stryCov_9fa48("222", "223", "224"), (stryMutAct_9fa48("227") ? o.year >= year : stryMutAct_9fa48("226") ? o.year <= year : stryMutAct_9fa48("225") ? true : (stryCov_9fa48("225", "226", "227"), o.year < year)) && (stryMutAct_9fa48("229") ? o.status !== 'ok' : stryMutAct_9fa48("228") ? true : (stryCov_9fa48("228", "229"), o.status === (stryMutAct_9fa48("230") ? "" : (stryCov_9fa48("230"), 'ok'))))))).at(stryMutAct_9fa48("231") ? +1 : (stryCov_9fa48("231"), -1)));
    if (stryMutAct_9fa48("234") ? false : stryMutAct_9fa48("233") ? true : stryMutAct_9fa48("232") ? previous : (stryCov_9fa48("232", "233", "234"), !previous)) {
      if (stryMutAct_9fa48("235")) {
        {}
      } else {
        stryCov_9fa48("235");
        return stryMutAct_9fa48("236") ? {} : (stryCov_9fa48("236"), {
          year,
          previousYear: null,
          difference: null,
          low: null,
          high: null,
          clear: null,
          reason: stryMutAct_9fa48("237") ? "" : (stryCov_9fa48("237"), 'no-previous')
        });
      }
    }
    const comparison = compareWaves(series, previous.year, year);
    return stryMutAct_9fa48("238") ? {} : (stryCov_9fa48("238"), {
      year,
      previousYear: previous.year,
      ...comparison,
      clear: direction(comparison)
    });
  }
}
function direction({
  low,
  high
}: {
  low: number | null;
  high: number | null;
}): 'up' | 'down' | null {
  if (stryMutAct_9fa48("239")) {
    {}
  } else {
    stryCov_9fa48("239");
    if (stryMutAct_9fa48("242") ? low !== null || low > 0 : stryMutAct_9fa48("241") ? false : stryMutAct_9fa48("240") ? true : (stryCov_9fa48("240", "241", "242"), (stryMutAct_9fa48("244") ? low === null : stryMutAct_9fa48("243") ? true : (stryCov_9fa48("243", "244"), low !== null)) && (stryMutAct_9fa48("247") ? low <= 0 : stryMutAct_9fa48("246") ? low >= 0 : stryMutAct_9fa48("245") ? true : (stryCov_9fa48("245", "246", "247"), low > 0)))) return stryMutAct_9fa48("248") ? "" : (stryCov_9fa48("248"), 'up');
    return (stryMutAct_9fa48("251") ? high !== null || high < 0 : stryMutAct_9fa48("250") ? false : stryMutAct_9fa48("249") ? true : (stryCov_9fa48("249", "250", "251"), (stryMutAct_9fa48("253") ? high === null : stryMutAct_9fa48("252") ? true : (stryCov_9fa48("252", "253"), high !== null)) && (stryMutAct_9fa48("256") ? high >= 0 : stryMutAct_9fa48("255") ? high <= 0 : stryMutAct_9fa48("254") ? true : (stryCov_9fa48("254", "255", "256"), high < 0)))) ? stryMutAct_9fa48("257") ? "" : (stryCov_9fa48("257"), 'down') : null;
  }
}

/** The change between two neighbouring figures; numbers in percentage points, unrounded. */
export interface Change {
  year: number;
  /** The year of the figure before; `null` when this is the first. */
  previousYear: number | null;
  difference: number | null;
  /** 95 % Newcombe limits. */
  low: number | null;
  high: number | null;
  /** The direction when the interval excludes 0; `null` when chance could explain the difference. */
  clear: 'up' | 'down' | null;
  /** Why there is no comparison, or no interval. `not-measured`: there is no figure for `year`. */
  reason: Obstacle | 'no-previous' | null;
}