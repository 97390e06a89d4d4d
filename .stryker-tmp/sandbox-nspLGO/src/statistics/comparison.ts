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
import { subtract } from './difference.ts';
import type { Difference, Estimate } from './difference.ts';
import type { Observation } from './observation.ts';

/**
 * The difference between two waves of one series in percentage points (latest − earlier, unrounded), with its 95 %
 * Newcombe interval, or the reason why there is none.
 *
 * A break or a changed wording in any wave after the earlier one, up to and including the latest, forbids the
 * comparison altogether. An unknown base forbids the interval only.
 */
export function compareWaves(series: readonly Observation[], earlierYear: number, latestYear: number): Comparison {
  if (stryMutAct_9fa48("258")) {
    {}
  } else {
    stryCov_9fa48("258");
    const earlier = series.find(stryMutAct_9fa48("259") ? () => undefined : (stryCov_9fa48("259"), ({
      year
    }) => stryMutAct_9fa48("262") ? year !== earlierYear : stryMutAct_9fa48("261") ? false : stryMutAct_9fa48("260") ? true : (stryCov_9fa48("260", "261", "262"), year === earlierYear)));
    const latest = series.find(stryMutAct_9fa48("263") ? () => undefined : (stryCov_9fa48("263"), ({
      year
    }) => stryMutAct_9fa48("266") ? year !== latestYear : stryMutAct_9fa48("265") ? false : stryMutAct_9fa48("264") ? true : (stryCov_9fa48("264", "265", "266"), year === latestYear)));
    if (stryMutAct_9fa48("269") ? (!earlier || !latest || !isMeasured(earlier)) && !isMeasured(latest) : stryMutAct_9fa48("268") ? false : stryMutAct_9fa48("267") ? true : (stryCov_9fa48("267", "268", "269"), (stryMutAct_9fa48("271") ? (!earlier || !latest) && !isMeasured(earlier) : stryMutAct_9fa48("270") ? false : (stryCov_9fa48("270", "271"), (stryMutAct_9fa48("273") ? !earlier && !latest : stryMutAct_9fa48("272") ? false : (stryCov_9fa48("272", "273"), (stryMutAct_9fa48("274") ? earlier : (stryCov_9fa48("274"), !earlier)) || (stryMutAct_9fa48("275") ? latest : (stryCov_9fa48("275"), !latest)))) || (stryMutAct_9fa48("276") ? isMeasured(earlier) : (stryCov_9fa48("276"), !isMeasured(earlier))))) || (stryMutAct_9fa48("277") ? isMeasured(latest) : (stryCov_9fa48("277"), !isMeasured(latest))))) return refuse(stryMutAct_9fa48("278") ? "" : (stryCov_9fa48("278"), 'not-measured'));
    const between = stryMutAct_9fa48("279") ? series : (stryCov_9fa48("279"), series.filter(stryMutAct_9fa48("280") ? () => undefined : (stryCov_9fa48("280"), ({
      year
    }) => stryMutAct_9fa48("283") ? year > earlierYear || year <= latestYear : stryMutAct_9fa48("282") ? false : stryMutAct_9fa48("281") ? true : (stryCov_9fa48("281", "282", "283"), (stryMutAct_9fa48("286") ? year <= earlierYear : stryMutAct_9fa48("285") ? year >= earlierYear : stryMutAct_9fa48("284") ? true : (stryCov_9fa48("284", "285", "286"), year > earlierYear)) && (stryMutAct_9fa48("289") ? year > latestYear : stryMutAct_9fa48("288") ? year < latestYear : stryMutAct_9fa48("287") ? true : (stryCov_9fa48("287", "288", "289"), year <= latestYear))))));
    if (stryMutAct_9fa48("292") ? between.every(({
      breakInSeries
    }) => breakInSeries) : stryMutAct_9fa48("291") ? false : stryMutAct_9fa48("290") ? true : (stryCov_9fa48("290", "291", "292"), between.some(stryMutAct_9fa48("293") ? () => undefined : (stryCov_9fa48("293"), ({
      breakInSeries
    }) => breakInSeries)))) return refuse(stryMutAct_9fa48("294") ? "" : (stryCov_9fa48("294"), 'break'));
    if (stryMutAct_9fa48("297") ? between.every(({
      changedWording
    }) => changedWording) : stryMutAct_9fa48("296") ? false : stryMutAct_9fa48("295") ? true : (stryCov_9fa48("295", "296", "297"), between.some(stryMutAct_9fa48("298") ? () => undefined : (stryCov_9fa48("298"), ({
      changedWording
    }) => changedWording)))) return refuse(stryMutAct_9fa48("299") ? "" : (stryCov_9fa48("299"), 'changed-wording'));
    if (stryMutAct_9fa48("302") ? earlier.status === 'withheld' && latest.status === 'withheld' : stryMutAct_9fa48("301") ? false : stryMutAct_9fa48("300") ? true : (stryCov_9fa48("300", "301", "302"), (stryMutAct_9fa48("304") ? earlier.status !== 'withheld' : stryMutAct_9fa48("303") ? false : (stryCov_9fa48("303", "304"), earlier.status === (stryMutAct_9fa48("305") ? "" : (stryCov_9fa48("305"), 'withheld')))) || (stryMutAct_9fa48("307") ? latest.status !== 'withheld' : stryMutAct_9fa48("306") ? false : (stryCov_9fa48("306", "307"), latest.status === (stryMutAct_9fa48("308") ? "" : (stryCov_9fa48("308"), 'withheld')))))) return refuse(stryMutAct_9fa48("309") ? "" : (stryCov_9fa48("309"), 'withheld'));
    if (stryMutAct_9fa48("312") ? earlier.percent === null && latest.percent === null : stryMutAct_9fa48("311") ? false : stryMutAct_9fa48("310") ? true : (stryCov_9fa48("310", "311", "312"), (stryMutAct_9fa48("314") ? earlier.percent !== null : stryMutAct_9fa48("313") ? false : (stryCov_9fa48("313", "314"), earlier.percent === null)) || (stryMutAct_9fa48("316") ? latest.percent !== null : stryMutAct_9fa48("315") ? false : (stryCov_9fa48("315", "316"), latest.percent === null)))) return refuse(stryMutAct_9fa48("317") ? "" : (stryCov_9fa48("317"), 'base-too-small'));
    const [newer, older] = stryMutAct_9fa48("318") ? [] : (stryCov_9fa48("318"), [estimate(latest), estimate(earlier)]);
    if (stryMutAct_9fa48("321") ? newer || older : stryMutAct_9fa48("320") ? false : stryMutAct_9fa48("319") ? true : (stryCov_9fa48("319", "320", "321"), newer && older)) return stryMutAct_9fa48("322") ? {} : (stryCov_9fa48("322"), {
      ...subtract(newer, older),
      reason: null
    });
    return stryMutAct_9fa48("323") ? {} : (stryCov_9fa48("323"), {
      ...refuse(stryMutAct_9fa48("324") ? "" : (stryCov_9fa48("324"), 'base-unknown')),
      difference: stryMutAct_9fa48("325") ? latest.percent + earlier.percent : (stryCov_9fa48("325"), latest.percent - earlier.percent)
    });
  }
}

/** Whether the indicator was measured in this wave, even if its figure may not be shown. */
export function isMeasured({
  status
}: Observation): boolean {
  if (stryMutAct_9fa48("326")) {
    {}
  } else {
    stryCov_9fa48("326");
    return stryMutAct_9fa48("329") ? (status === 'ok' || status === 'too-few') && status === 'withheld' : stryMutAct_9fa48("328") ? false : stryMutAct_9fa48("327") ? true : (stryCov_9fa48("327", "328", "329"), (stryMutAct_9fa48("331") ? status === 'ok' && status === 'too-few' : stryMutAct_9fa48("330") ? false : (stryCov_9fa48("330", "331"), (stryMutAct_9fa48("333") ? status !== 'ok' : stryMutAct_9fa48("332") ? false : (stryCov_9fa48("332", "333"), status === (stryMutAct_9fa48("334") ? "" : (stryCov_9fa48("334"), 'ok')))) || (stryMutAct_9fa48("336") ? status !== 'too-few' : stryMutAct_9fa48("335") ? false : (stryCov_9fa48("335", "336"), status === (stryMutAct_9fa48("337") ? "" : (stryCov_9fa48("337"), 'too-few')))))) || (stryMutAct_9fa48("339") ? status !== 'withheld' : stryMutAct_9fa48("338") ? false : (stryCov_9fa48("338", "339"), status === (stryMutAct_9fa48("340") ? "" : (stryCov_9fa48("340"), 'withheld')))));
  }
}
function estimate({
  percent,
  low,
  high
}: Observation): Estimate | null {
  if (stryMutAct_9fa48("341")) {
    {}
  } else {
    stryCov_9fa48("341");
    return (stryMutAct_9fa48("344") ? (percent === null || low === null) && high === null : stryMutAct_9fa48("343") ? false : stryMutAct_9fa48("342") ? true : (stryCov_9fa48("342", "343", "344"), (stryMutAct_9fa48("346") ? percent === null && low === null : stryMutAct_9fa48("345") ? false : (stryCov_9fa48("345", "346"), (stryMutAct_9fa48("348") ? percent !== null : stryMutAct_9fa48("347") ? false : (stryCov_9fa48("347", "348"), percent === null)) || (stryMutAct_9fa48("350") ? low !== null : stryMutAct_9fa48("349") ? false : (stryCov_9fa48("349", "350"), low === null)))) || (stryMutAct_9fa48("352") ? high !== null : stryMutAct_9fa48("351") ? false : (stryCov_9fa48("351", "352"), high === null)))) ? null : stryMutAct_9fa48("353") ? {} : (stryCov_9fa48("353"), {
      value: percent,
      low,
      high
    });
  }
}
function refuse<R extends Obstacle>(reason: R): {
  difference: null;
  low: null;
  high: null;
  reason: R;
} {
  if (stryMutAct_9fa48("354")) {
    {}
  } else {
    stryCov_9fa48("354");
    return stryMutAct_9fa48("355") ? {} : (stryCov_9fa48("355"), {
      difference: null,
      low: null,
      high: null,
      reason
    });
  }
}

/** Two waves compared; all numbers in percentage points. */
export type Comparison = Difference & {
  reason: null;
} | {
  difference: number | null;
  low: null;
  high: null;
  reason: Obstacle;
};

/**
 * Why two waves cannot be compared. `base-unknown` still allows the bare difference.
 */
export type Obstacle = 'not-measured' | 'break' | 'changed-wording' | 'withheld' | 'base-too-small' | 'base-unknown';