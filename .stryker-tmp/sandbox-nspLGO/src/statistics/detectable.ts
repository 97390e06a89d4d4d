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
import { newcombe } from './difference.ts';

/**
 * The smallest rise and the smallest fall, in whole percentage points, that could be told from chance: the 95 %
 * Newcombe interval excludes 0 when both waves have the same base. `null` when no change inside 0–100 would do.
 *
 * @param percent the present figure, 0–100
 * @param base effective number of answers in each wave
 */
export function smallestDetectable(percent: number, base: number): DetectableChange {
  if (stryMutAct_9fa48("485")) {
    {}
  } else {
    stryCov_9fa48("485");
    return stryMutAct_9fa48("486") ? {} : (stryCov_9fa48("486"), {
      rise: smallestStep(stryMutAct_9fa48("487") ? 100 + percent : (stryCov_9fa48("487"), 100 - percent), stryMutAct_9fa48("488") ? () => undefined : (stryCov_9fa48("488"), step => stryMutAct_9fa48("492") ? difference(percent + step, percent, base).low <= 0 : stryMutAct_9fa48("491") ? difference(percent + step, percent, base).low >= 0 : stryMutAct_9fa48("490") ? false : stryMutAct_9fa48("489") ? true : (stryCov_9fa48("489", "490", "491", "492"), difference(stryMutAct_9fa48("493") ? percent - step : (stryCov_9fa48("493"), percent + step), percent, base).low > 0))),
      fall: smallestStep(percent, stryMutAct_9fa48("494") ? () => undefined : (stryCov_9fa48("494"), step => stryMutAct_9fa48("498") ? difference(percent - step, percent, base).high >= 0 : stryMutAct_9fa48("497") ? difference(percent - step, percent, base).high <= 0 : stryMutAct_9fa48("496") ? false : stryMutAct_9fa48("495") ? true : (stryCov_9fa48("495", "496", "497", "498"), difference(stryMutAct_9fa48("499") ? percent + step : (stryCov_9fa48("499"), percent - step), percent, base).high < 0)))
    });
  }
}
function difference(latest: number, earlier: number, base: number) {
  if (stryMutAct_9fa48("500")) {
    {}
  } else {
    stryCov_9fa48("500");
    return newcombe(stryMutAct_9fa48("501") ? {} : (stryCov_9fa48("501"), {
      share: stryMutAct_9fa48("502") ? latest * 100 : (stryCov_9fa48("502"), latest / 100),
      base
    }), stryMutAct_9fa48("503") ? {} : (stryCov_9fa48("503"), {
      share: stryMutAct_9fa48("504") ? earlier * 100 : (stryCov_9fa48("504"), earlier / 100),
      base
    }));
  }
}
function smallestStep(room: number, isClear: (step: number) => boolean): number | null {
  if (stryMutAct_9fa48("505")) {
    {}
  } else {
    stryCov_9fa48("505");
    for (let step = 1; stryMutAct_9fa48("508") ? step > room : stryMutAct_9fa48("507") ? step < room : stryMutAct_9fa48("506") ? false : (stryCov_9fa48("506", "507", "508"), step <= room); stryMutAct_9fa48("509") ? step-- : (stryCov_9fa48("509"), step++)) if (stryMutAct_9fa48("511") ? false : stryMutAct_9fa48("510") ? true : (stryCov_9fa48("510", "511"), isClear(step))) return step;
    return null;
  }
}

/** Percentage points, whole, positive in both directions. */
export interface DetectableChange {
  rise: number | null;
  fall: number | null;
}