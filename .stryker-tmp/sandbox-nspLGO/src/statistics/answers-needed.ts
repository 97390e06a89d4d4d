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
import { Z_95 } from './interval.ts';

/** Standard normal quantile at 0.80. */
const Z_POWER_80 = 0.8416212335729143;

/**
 * Answers needed in each of two waves for an 80 % chance of concluding “maintained” when nothing has changed:
 * 2·p(1 − p)·((z₀.₉₇₅ + z₀.₈₀)/δ)², rounded up. The usual sample size for the non-inferiority of two shares.
 *
 * @param percent the unchanged figure, 0–100
 * @param margin the board's margin, percentage points above 0
 */
export function answersNeeded(percent: number, margin: number): number {
  if (stryMutAct_9fa48("157")) {
    {}
  } else {
    stryCov_9fa48("157");
    const share = stryMutAct_9fa48("158") ? percent * 100 : (stryCov_9fa48("158"), percent / 100);
    return Math.ceil(stryMutAct_9fa48("159") ? 2 * share * (1 - share) / ((Z_95 + Z_POWER_80) * 100 / margin) ** 2 : (stryCov_9fa48("159"), (stryMutAct_9fa48("160") ? 2 * share / (1 - share) : (stryCov_9fa48("160"), (stryMutAct_9fa48("161") ? 2 / share : (stryCov_9fa48("161"), 2 * share)) * (stryMutAct_9fa48("162") ? 1 + share : (stryCov_9fa48("162"), 1 - share)))) * (stryMutAct_9fa48("163") ? (Z_95 + Z_POWER_80) * 100 * margin : (stryCov_9fa48("163"), (stryMutAct_9fa48("164") ? (Z_95 + Z_POWER_80) / 100 : (stryCov_9fa48("164"), (stryMutAct_9fa48("165") ? Z_95 - Z_POWER_80 : (stryCov_9fa48("165"), Z_95 + Z_POWER_80)) * 100)) / margin)) ** 2));
  }
}