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
import type { Figure, Thresholds } from './observation.ts';

/** Whether the cell holds a figure that may be shown. */
export function isShown(figure: Figure): figure is ShownFigure {
  if (stryMutAct_9fa48("166")) {
    {}
  } else {
    stryCov_9fa48("166");
    return stryMutAct_9fa48("169") ? figure.status === '' || figure.percent !== null : stryMutAct_9fa48("168") ? false : stryMutAct_9fa48("167") ? true : (stryCov_9fa48("167", "168", "169"), (stryMutAct_9fa48("171") ? figure.status !== '' : stryMutAct_9fa48("170") ? true : (stryCov_9fa48("170", "171"), figure.status === (stryMutAct_9fa48("172") ? "Stryker was here!" : (stryCov_9fa48("172"), '')))) && (stryMutAct_9fa48("174") ? figure.percent === null : stryMutAct_9fa48("173") ? true : (stryCov_9fa48("173", "174"), figure.percent !== null)));
  }
}

/** Whether there is a figure that readers must not learn. */
export function isHidden({
  status
}: Figure): boolean {
  if (stryMutAct_9fa48("175")) {
    {}
  } else {
    stryCov_9fa48("175");
    return stryMutAct_9fa48("178") ? status === 'too-few' && status === 'withheld' : stryMutAct_9fa48("177") ? false : stryMutAct_9fa48("176") ? true : (stryCov_9fa48("176", "177", "178"), (stryMutAct_9fa48("180") ? status !== 'too-few' : stryMutAct_9fa48("179") ? false : (stryCov_9fa48("179", "180"), status === (stryMutAct_9fa48("181") ? "" : (stryCov_9fa48("181"), 'too-few')))) || (stryMutAct_9fa48("183") ? status !== 'withheld' : stryMutAct_9fa48("182") ? false : (stryCov_9fa48("182", "183"), status === (stryMutAct_9fa48("184") ? "" : (stryCov_9fa48("184"), 'withheld')))));
  }
}

/** The cell without any of its numbers. A cell that says there is no figure keeps saying so. */
export function hide(figure: Figure, status: 'too-few' | 'withheld' = stryMutAct_9fa48("185") ? "" : (stryCov_9fa48("185"), 'withheld')): Figure {
  if (stryMutAct_9fa48("186")) {
    {}
  } else {
    stryCov_9fa48("186");
    const reason = (stryMutAct_9fa48("189") ? figure.status !== '' : stryMutAct_9fa48("188") ? false : stryMutAct_9fa48("187") ? true : (stryCov_9fa48("187", "188", "189"), figure.status === (stryMutAct_9fa48("190") ? "Stryker was here!" : (stryCov_9fa48("190"), '')))) ? status : figure.status;
    return stryMutAct_9fa48("191") ? {} : (stryCov_9fa48("191"), {
      ...figure,
      percent: null,
      n: null,
      nEffective: null,
      status: reason
    });
  }
}

/** People behind a percentage; not rounded, so that sums are rounded once. */
export function people(percent: number, base: number): number {
  if (stryMutAct_9fa48("192")) {
    {}
  } else {
    stryCov_9fa48("192");
    return stryMutAct_9fa48("193") ? percent * base * 100 : (stryCov_9fa48("193"), (stryMutAct_9fa48("194") ? percent / base : (stryCov_9fa48("194"), percent * base)) / 100);
  }
}

/** Whether so few people, but somebody, are in a cell that they might be recognised. */
export function isSensitive(count: number, {
  withholdCellsBelow
}: Thresholds): boolean {
  if (stryMutAct_9fa48("195")) {
    {}
  } else {
    stryCov_9fa48("195");
    const whole = Math.round(count);
    return stryMutAct_9fa48("198") ? whole > 0 || whole < withholdCellsBelow : stryMutAct_9fa48("197") ? false : stryMutAct_9fa48("196") ? true : (stryCov_9fa48("196", "197", "198"), (stryMutAct_9fa48("201") ? whole <= 0 : stryMutAct_9fa48("200") ? whole >= 0 : stryMutAct_9fa48("199") ? true : (stryCov_9fa48("199", "200", "201"), whole > 0)) && (stryMutAct_9fa48("204") ? whole >= withholdCellsBelow : stryMutAct_9fa48("203") ? whole <= withholdCellsBelow : stryMutAct_9fa48("202") ? true : (stryCov_9fa48("202", "203", "204"), whole < withholdCellsBelow)));
  }
}

/** Order by a number, then by name, the same on every machine. */
export function byNumberThenName<T>(number: (item: T) => number, name: (item: T) => string) {
  if (stryMutAct_9fa48("205")) {
    {}
  } else {
    stryCov_9fa48("205");
    return stryMutAct_9fa48("206") ? () => undefined : (stryCov_9fa48("206"), (a: T, b: T): number => stryMutAct_9fa48("209") ? number(a) - number(b) && (name(a) < name(b) ? -1 : 1) : stryMutAct_9fa48("208") ? false : stryMutAct_9fa48("207") ? true : (stryCov_9fa48("207", "208", "209"), (stryMutAct_9fa48("210") ? number(a) + number(b) : (stryCov_9fa48("210"), number(a) - number(b))) || ((stryMutAct_9fa48("214") ? name(a) >= name(b) : stryMutAct_9fa48("213") ? name(a) <= name(b) : stryMutAct_9fa48("212") ? false : stryMutAct_9fa48("211") ? true : (stryCov_9fa48("211", "212", "213", "214"), name(a) < name(b))) ? stryMutAct_9fa48("215") ? +1 : (stryCov_9fa48("215"), -1) : 1)));
  }
}

/** A figure with its percentage. */
export type ShownFigure = Figure & {
  percent: number;
};