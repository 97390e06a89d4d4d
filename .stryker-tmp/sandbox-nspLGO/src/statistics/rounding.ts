/**
 * How far the sum of published percentages may be from the sum of the true ones: half a unit of the last decimal for
 * each. The number of decimals is read off the percentages themselves.
 *
 * @returns percentage points, a little above 0 when nothing was rounded
 */
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
export function roundingSlack(percents: readonly number[]): number {
  if (stryMutAct_9fa48("826")) {
    {}
  } else {
    stryCov_9fa48("826");
    const decimals = stryMutAct_9fa48("827") ? Math.min(0, ...percents.map(countDecimals)) : (stryCov_9fa48("827"), Math.max(0, ...percents.map(countDecimals)));
    return stryMutAct_9fa48("828") ? percents.length * 10 ** -decimals / 2 - 1e-9 : (stryCov_9fa48("828"), (stryMutAct_9fa48("829") ? percents.length * 10 ** -decimals * 2 : (stryCov_9fa48("829"), (stryMutAct_9fa48("830") ? percents.length / 10 ** -decimals : (stryCov_9fa48("830"), percents.length * 10 ** (stryMutAct_9fa48("831") ? +decimals : (stryCov_9fa48("831"), -decimals)))) / 2)) + 1e-9);
  }
}
function countDecimals(percent: number): number {
  if (stryMutAct_9fa48("832")) {
    {}
  } else {
    stryCov_9fa48("832");
    for (let decimals = 0; stryMutAct_9fa48("835") ? decimals >= 9 : stryMutAct_9fa48("834") ? decimals <= 9 : stryMutAct_9fa48("833") ? false : (stryCov_9fa48("833", "834", "835"), decimals < 9); stryMutAct_9fa48("836") ? decimals-- : (stryCov_9fa48("836"), decimals++)) {
      if (stryMutAct_9fa48("837")) {
        {}
      } else {
        stryCov_9fa48("837");
        const scaled = stryMutAct_9fa48("838") ? percent / 10 ** decimals : (stryCov_9fa48("838"), percent * 10 ** decimals);
        if (stryMutAct_9fa48("842") ? Math.abs(scaled - Math.round(scaled)) >= 1e-6 : stryMutAct_9fa48("841") ? Math.abs(scaled - Math.round(scaled)) <= 1e-6 : stryMutAct_9fa48("840") ? false : stryMutAct_9fa48("839") ? true : (stryCov_9fa48("839", "840", "841", "842"), Math.abs(stryMutAct_9fa48("843") ? scaled + Math.round(scaled) : (stryCov_9fa48("843"), scaled - Math.round(scaled))) < 1e-6)) return decimals;
      }
    }
    return 9;
  }
}