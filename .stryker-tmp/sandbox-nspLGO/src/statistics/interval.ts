/** Standard normal quantile at 0.975, for two-sided 95 % limits. */
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
export const Z_95 = 1.959963984540054;

/**
 * 95 % Wilson score interval for one share, without continuity correction.
 *
 * @param share observed share, 0–1 (a rounded published share is fine)
 * @param base effective number of answers, 0 or more, need not be whole; `Infinity` for a census, whose interval
 *   is the point itself; 0 tells nothing and gives 0–1
 * @returns limits as shares, always inside [0, 1]
 *
 * Source: Wilson (1927), JASA 22:209–212; method 3 in Newcombe (1998), Statistics in Medicine 17:857–872.
 */
export function wilson(share: number, base: number): Limits {
  if (stryMutAct_9fa48("794")) {
    {}
  } else {
    stryCov_9fa48("794");
    if (stryMutAct_9fa48("797") ? base !== 0 : stryMutAct_9fa48("796") ? false : stryMutAct_9fa48("795") ? true : (stryCov_9fa48("795", "796", "797"), base === 0)) return stryMutAct_9fa48("798") ? {} : (stryCov_9fa48("798"), {
      low: 0,
      high: 1
    });
    const z2 = stryMutAct_9fa48("799") ? Z_95 / Z_95 : (stryCov_9fa48("799"), Z_95 * Z_95);
    const scale = stryMutAct_9fa48("800") ? 1 - z2 / base : (stryCov_9fa48("800"), 1 + (stryMutAct_9fa48("801") ? z2 * base : (stryCov_9fa48("801"), z2 / base)));
    const centre = stryMutAct_9fa48("802") ? (share + z2 / (2 * base)) * scale : (stryCov_9fa48("802"), (stryMutAct_9fa48("803") ? share - z2 / (2 * base) : (stryCov_9fa48("803"), share + (stryMutAct_9fa48("804") ? z2 * (2 * base) : (stryCov_9fa48("804"), z2 / (stryMutAct_9fa48("805") ? 2 / base : (stryCov_9fa48("805"), 2 * base)))))) / scale);
    const half = stryMutAct_9fa48("806") ? Z_95 / scale / Math.sqrt(share * (1 - share) / base + z2 / (4 * base * base)) : (stryCov_9fa48("806"), (stryMutAct_9fa48("807") ? Z_95 * scale : (stryCov_9fa48("807"), Z_95 / scale)) * Math.sqrt(stryMutAct_9fa48("808") ? share * (1 - share) / base - z2 / (4 * base * base) : (stryCov_9fa48("808"), (stryMutAct_9fa48("809") ? share * (1 - share) * base : (stryCov_9fa48("809"), (stryMutAct_9fa48("810") ? share / (1 - share) : (stryCov_9fa48("810"), share * (stryMutAct_9fa48("811") ? 1 + share : (stryCov_9fa48("811"), 1 - share)))) / base)) + (stryMutAct_9fa48("812") ? z2 * (4 * base * base) : (stryCov_9fa48("812"), z2 / (stryMutAct_9fa48("813") ? 4 * base / base : (stryCov_9fa48("813"), (stryMutAct_9fa48("814") ? 4 / base : (stryCov_9fa48("814"), 4 * base)) * base)))))));
    return stryMutAct_9fa48("815") ? {} : (stryCov_9fa48("815"), {
      // At the ends the formula gives exactly 0 and 1; floating point does not.
      low: (stryMutAct_9fa48("818") ? share !== 0 : stryMutAct_9fa48("817") ? false : stryMutAct_9fa48("816") ? true : (stryCov_9fa48("816", "817", "818"), share === 0)) ? 0 : stryMutAct_9fa48("819") ? Math.min(0, centre - half) : (stryCov_9fa48("819"), Math.max(0, stryMutAct_9fa48("820") ? centre + half : (stryCov_9fa48("820"), centre - half))),
      high: (stryMutAct_9fa48("823") ? share !== 1 : stryMutAct_9fa48("822") ? false : stryMutAct_9fa48("821") ? true : (stryCov_9fa48("821", "822", "823"), share === 1)) ? 1 : stryMutAct_9fa48("824") ? Math.max(1, centre + half) : (stryCov_9fa48("824"), Math.min(1, stryMutAct_9fa48("825") ? centre - half : (stryCov_9fa48("825"), centre + half)))
    });
  }
}

/** Lower and upper limit of an interval. */
export interface Limits {
  low: number;
  high: number;
}