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
import { wilson } from './interval.ts';
import type { Limits } from './interval.ts';

/**
 * Difference between two independent shares (latest − earlier) with its 95 % interval: Newcombe's hybrid score
 * interval, method 10. Everything is a share, −1 to 1.
 *
 * Source: Newcombe (1998), Statistics in Medicine 17:873–890.
 */
export function newcombe(latest: Proportion, earlier: Proportion): Difference {
  if (stryMutAct_9fa48("512")) {
    {}
  } else {
    stryCov_9fa48("512");
    return subtract(stryMutAct_9fa48("513") ? {} : (stryCov_9fa48("513"), {
      value: latest.share,
      ...wilson(latest.share, latest.base)
    }), stryMutAct_9fa48("514") ? {} : (stryCov_9fa48("514"), {
      value: earlier.share,
      ...wilson(earlier.share, earlier.base)
    }));
  }
}

/**
 * The same interval from two values that already have their Wilson limits. The formula does not depend on the unit:
 * shares give shares, percents give percentage points.
 */
export function subtract(latest: Estimate, earlier: Estimate): Difference {
  if (stryMutAct_9fa48("515")) {
    {}
  } else {
    stryCov_9fa48("515");
    const difference = stryMutAct_9fa48("516") ? latest.value + earlier.value : (stryCov_9fa48("516"), latest.value - earlier.value);
    return stryMutAct_9fa48("517") ? {} : (stryCov_9fa48("517"), {
      difference,
      low: stryMutAct_9fa48("518") ? difference + Math.hypot(latest.value - latest.low, earlier.high - earlier.value) : (stryCov_9fa48("518"), difference - Math.hypot(stryMutAct_9fa48("519") ? latest.value + latest.low : (stryCov_9fa48("519"), latest.value - latest.low), stryMutAct_9fa48("520") ? earlier.high + earlier.value : (stryCov_9fa48("520"), earlier.high - earlier.value))),
      high: stryMutAct_9fa48("521") ? difference - Math.hypot(latest.high - latest.value, earlier.value - earlier.low) : (stryCov_9fa48("521"), difference + Math.hypot(stryMutAct_9fa48("522") ? latest.high + latest.value : (stryCov_9fa48("522"), latest.high - latest.value), stryMutAct_9fa48("523") ? earlier.value + earlier.low : (stryCov_9fa48("523"), earlier.value - earlier.low)))
    });
  }
}

/** A share (0–1) and the effective number of answers behind it. */
export interface Proportion {
  share: number;
  base: number;
}

/** A value with its 95 % limits, all in one unit. */
export interface Estimate extends Limits {
  value: number;
}

/** Latest − earlier with its 95 % limits, in the unit of what was subtracted. */
export interface Difference extends Limits {
  difference: number;
}