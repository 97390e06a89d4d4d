/**
 * The number of answers that an interval may be computed from, or `null` when no base is known.
 *
 * A weighted survey's effective base stands in for the number of answers. When the wave states its population and asks
 * for the correction, the base is multiplied by (N − 1)/(N − n), which is the same as multiplying the variance by
 * (N − n)/(N − 1) (finite population correction). When everybody answered (n ≥ N) there is no sampling error:
 * `Infinity`.
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
export function effectiveBase({
  n,
  nEffective,
  population,
  correctForPopulation
}: Base): number | null {
  if (stryMutAct_9fa48("622")) {
    {}
  } else {
    stryCov_9fa48("622");
    const base = stryMutAct_9fa48("623") ? nEffective && n : (stryCov_9fa48("623"), nEffective ?? n);
    if (stryMutAct_9fa48("626") ? (base === null || !correctForPopulation) && population === null : stryMutAct_9fa48("625") ? false : stryMutAct_9fa48("624") ? true : (stryCov_9fa48("624", "625", "626"), (stryMutAct_9fa48("628") ? base === null && !correctForPopulation : stryMutAct_9fa48("627") ? false : (stryCov_9fa48("627", "628"), (stryMutAct_9fa48("630") ? base !== null : stryMutAct_9fa48("629") ? false : (stryCov_9fa48("629", "630"), base === null)) || (stryMutAct_9fa48("631") ? correctForPopulation : (stryCov_9fa48("631"), !correctForPopulation)))) || (stryMutAct_9fa48("633") ? population !== null : stryMutAct_9fa48("632") ? false : (stryCov_9fa48("632", "633"), population === null)))) return base;
    // The fraction of the population that answered is about people, so it uses n and not the weighted base.
    const answers = stryMutAct_9fa48("634") ? n && base : (stryCov_9fa48("634"), n ?? base);
    if (stryMutAct_9fa48("638") ? answers < population : stryMutAct_9fa48("637") ? answers > population : stryMutAct_9fa48("636") ? false : stryMutAct_9fa48("635") ? true : (stryCov_9fa48("635", "636", "637", "638"), answers >= population)) return Infinity;
    return stryMutAct_9fa48("639") ? base * (population - 1) * (population - answers) : (stryCov_9fa48("639"), (stryMutAct_9fa48("640") ? base / (population - 1) : (stryCov_9fa48("640"), base * (stryMutAct_9fa48("641") ? population + 1 : (stryCov_9fa48("641"), population - 1)))) / (stryMutAct_9fa48("642") ? population + answers : (stryCov_9fa48("642"), population - answers)));
  }
}

/** What is known about how many answered. */
export interface Base {
  /** People who answered; `null` when unknown. */
  n: number | null;
  /** Effective number of answers of a weighted survey; `null` when not weighted or unknown. */
  nEffective: number | null;
  /** People who could have been asked; `null` when unknown. */
  population: number | null;
  /** Whether the wave asks for the finite population correction. */
  correctForPopulation: boolean;
}