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
import { effectiveBase } from './effective-base.ts';
import { wilson } from './interval.ts';
import type { Figure, Observation, ObservationStatus, Thresholds, Wave } from './observation.ts';

/** An interval wider than this (percentage points) is called wide; US Census, NSCH 2016, uses the same limit. */
const WIDE_POINTS = 20;

/**
 * One indicator over time: one observation a wave, sorted by year. A year that has figures or a file but is no declared
 * wave becomes a wave named by its year.
 */
export function buildSeries({
  waves,
  figures,
  measuredYears,
  thresholds,
  buildDate
}: SeriesInput): Observation[] {
  if (stryMutAct_9fa48("844")) {
    {}
  } else {
    stryCov_9fa48("844");
    const declared = new Map(waves.map(stryMutAct_9fa48("845") ? () => undefined : (stryCov_9fa48("845"), wave => stryMutAct_9fa48("846") ? [] : (stryCov_9fa48("846"), [wave.year, wave]))));
    const years = stryMutAct_9fa48("847") ? [...new Set([...declared.keys(), ...figures.keys(), ...measuredYears])] : (stryCov_9fa48("847"), (stryMutAct_9fa48("848") ? [] : (stryCov_9fa48("848"), [...new Set(stryMutAct_9fa48("849") ? [] : (stryCov_9fa48("849"), [...declared.keys(), ...figures.keys(), ...measuredYears]))])).sort(stryMutAct_9fa48("850") ? () => undefined : (stryCov_9fa48("850"), (a, b) => stryMutAct_9fa48("851") ? a + b : (stryCov_9fa48("851"), a - b))));
    return years.map(year => {
      if (stryMutAct_9fa48("852")) {
        {}
      } else {
        stryCov_9fa48("852");
        const wave = stryMutAct_9fa48("853") ? declared.get(year) && undeclaredWave(year) : (stryCov_9fa48("853"), declared.get(year) ?? undeclaredWave(year));
        const figure = figures.get(year);
        if (stryMutAct_9fa48("855") ? false : stryMutAct_9fa48("854") ? true : (stryCov_9fa48("854", "855"), figure)) return observe(wave, figure, thresholds);
        if (stryMutAct_9fa48("857") ? false : stryMutAct_9fa48("856") ? true : (stryCov_9fa48("856", "857"), measuredYears.has(year))) return withoutFigure(wave, stryMutAct_9fa48("858") ? "" : (stryCov_9fa48("858"), 'missing'), null);
        return withoutFigure(wave, hasEnded(year, buildDate) ? stryMutAct_9fa48("859") ? "" : (stryCov_9fa48("859"), 'awaiting') : stryMutAct_9fa48("860") ? "" : (stryCov_9fa48("860"), 'planned'), null);
      }
    });
  }
}

/** A wave's figure as it may be published: hidden when its base is below the threshold, otherwise with its interval. */
function observe(wave: Wave, figure: Figure, thresholds: Thresholds): Observation {
  if (stryMutAct_9fa48("861")) {
    {}
  } else {
    stryCov_9fa48("861");
    const {
      percent,
      n,
      nEffective,
      status,
      note
    } = figure;
    if (stryMutAct_9fa48("864") ? status === '' : stryMutAct_9fa48("863") ? false : stryMutAct_9fa48("862") ? true : (stryCov_9fa48("862", "863", "864"), status !== (stryMutAct_9fa48("865") ? "Stryker was here!" : (stryCov_9fa48("865"), '')))) return withoutFigure(wave, status, note);
    if (stryMutAct_9fa48("868") ? percent !== null : stryMutAct_9fa48("867") ? false : stryMutAct_9fa48("866") ? true : (stryCov_9fa48("866", "867", "868"), percent === null)) return withoutFigure(wave, stryMutAct_9fa48("869") ? "" : (stryCov_9fa48("869"), 'missing'), note);
    const answers = stryMutAct_9fa48("870") ? n && nEffective : (stryCov_9fa48("870"), n ?? nEffective);
    if (stryMutAct_9fa48("873") ? answers !== null || answers < thresholds.hideBelow : stryMutAct_9fa48("872") ? false : stryMutAct_9fa48("871") ? true : (stryCov_9fa48("871", "872", "873"), (stryMutAct_9fa48("875") ? answers === null : stryMutAct_9fa48("874") ? true : (stryCov_9fa48("874", "875"), answers !== null)) && (stryMutAct_9fa48("878") ? answers >= thresholds.hideBelow : stryMutAct_9fa48("877") ? answers <= thresholds.hideBelow : stryMutAct_9fa48("876") ? true : (stryCov_9fa48("876", "877", "878"), answers < thresholds.hideBelow)))) return withoutFigure(wave, stryMutAct_9fa48("879") ? "" : (stryCov_9fa48("879"), 'too-few'), note);
    const base = effectiveBase(stryMutAct_9fa48("880") ? {} : (stryCov_9fa48("880"), {
      ...wave,
      n,
      nEffective
    }));
    const limits = (stryMutAct_9fa48("883") ? base !== null : stryMutAct_9fa48("882") ? false : stryMutAct_9fa48("881") ? true : (stryCov_9fa48("881", "882", "883"), base === null)) ? null : wilson(stryMutAct_9fa48("884") ? percent * 100 : (stryCov_9fa48("884"), percent / 100), base);
    const low = stryMutAct_9fa48("887") ? limits || limits.low * 100 : stryMutAct_9fa48("886") ? false : stryMutAct_9fa48("885") ? true : (stryCov_9fa48("885", "886", "887"), limits && (stryMutAct_9fa48("888") ? limits.low / 100 : (stryCov_9fa48("888"), limits.low * 100)));
    const high = stryMutAct_9fa48("891") ? limits || limits.high * 100 : stryMutAct_9fa48("890") ? false : stryMutAct_9fa48("889") ? true : (stryCov_9fa48("889", "890", "891"), limits && (stryMutAct_9fa48("892") ? limits.high / 100 : (stryCov_9fa48("892"), limits.high * 100)));
    return stryMutAct_9fa48("893") ? {} : (stryCov_9fa48("893"), {
      ...withoutFigure(wave, stryMutAct_9fa48("894") ? "" : (stryCov_9fa48("894"), 'ok'), note),
      percent,
      n,
      nEffective: (stryMutAct_9fa48("897") ? base !== Infinity : stryMutAct_9fa48("896") ? false : stryMutAct_9fa48("895") ? true : (stryCov_9fa48("895", "896", "897"), base === Infinity)) ? null : (stryMutAct_9fa48("900") ? base !== n : stryMutAct_9fa48("899") ? false : stryMutAct_9fa48("898") ? true : (stryCov_9fa48("898", "899", "900"), base === n)) ? nEffective : base,
      // A census is its own interval, and must stay exactly so through the change of unit.
      low: (stryMutAct_9fa48("903") ? base !== Infinity : stryMutAct_9fa48("902") ? false : stryMutAct_9fa48("901") ? true : (stryCov_9fa48("901", "902", "903"), base === Infinity)) ? percent : low,
      high: (stryMutAct_9fa48("906") ? base !== Infinity : stryMutAct_9fa48("905") ? false : stryMutAct_9fa48("904") ? true : (stryCov_9fa48("904", "905", "906"), base === Infinity)) ? percent : high,
      flagged: stryMutAct_9fa48("909") ? answers !== null || answers < thresholds.flagBelow : stryMutAct_9fa48("908") ? false : stryMutAct_9fa48("907") ? true : (stryCov_9fa48("907", "908", "909"), (stryMutAct_9fa48("911") ? answers === null : stryMutAct_9fa48("910") ? true : (stryCov_9fa48("910", "911"), answers !== null)) && (stryMutAct_9fa48("914") ? answers >= thresholds.flagBelow : stryMutAct_9fa48("913") ? answers <= thresholds.flagBelow : stryMutAct_9fa48("912") ? true : (stryCov_9fa48("912", "913", "914"), answers < thresholds.flagBelow))),
      wide: stryMutAct_9fa48("917") ? low !== null && high !== null || high - low > WIDE_POINTS : stryMutAct_9fa48("916") ? false : stryMutAct_9fa48("915") ? true : (stryCov_9fa48("915", "916", "917"), (stryMutAct_9fa48("919") ? low !== null || high !== null : stryMutAct_9fa48("918") ? true : (stryCov_9fa48("918", "919"), (stryMutAct_9fa48("921") ? low === null : stryMutAct_9fa48("920") ? true : (stryCov_9fa48("920", "921"), low !== null)) && (stryMutAct_9fa48("923") ? high === null : stryMutAct_9fa48("922") ? true : (stryCov_9fa48("922", "923"), high !== null)))) && (stryMutAct_9fa48("926") ? high - low <= WIDE_POINTS : stryMutAct_9fa48("925") ? high - low >= WIDE_POINTS : stryMutAct_9fa48("924") ? true : (stryCov_9fa48("924", "925", "926"), (stryMutAct_9fa48("927") ? high + low : (stryCov_9fa48("927"), high - low)) > WIDE_POINTS)))
    });
  }
}
function withoutFigure(wave: Wave, status: ObservationStatus, note: string | null): Observation {
  if (stryMutAct_9fa48("928")) {
    {}
  } else {
    stryCov_9fa48("928");
    const {
      year,
      label,
      breakInSeries,
      changedWording
    } = wave;
    const figure = stryMutAct_9fa48("929") ? {} : (stryCov_9fa48("929"), {
      percent: null,
      n: null,
      nEffective: null,
      low: null,
      high: null
    });
    return stryMutAct_9fa48("930") ? {} : (stryCov_9fa48("930"), {
      year,
      label,
      ...figure,
      status,
      breakInSeries,
      changedWording,
      flagged: stryMutAct_9fa48("931") ? true : (stryCov_9fa48("931"), false),
      wide: stryMutAct_9fa48("932") ? true : (stryCov_9fa48("932"), false),
      note
    });
  }
}
function undeclaredWave(year: number): Wave {
  if (stryMutAct_9fa48("933")) {
    {}
  } else {
    stryCov_9fa48("933");
    const unchanged = stryMutAct_9fa48("934") ? {} : (stryCov_9fa48("934"), {
      breakInSeries: stryMutAct_9fa48("935") ? true : (stryCov_9fa48("935"), false),
      changedWording: stryMutAct_9fa48("936") ? true : (stryCov_9fa48("936"), false)
    });
    return stryMutAct_9fa48("937") ? {} : (stryCov_9fa48("937"), {
      year,
      label: String(year),
      ...unchanged,
      population: null,
      correctForPopulation: stryMutAct_9fa48("938") ? true : (stryCov_9fa48("938"), false)
    });
  }
}

/** A year has ended from 1 January of the next. */
function hasEnded(year: number, buildDate: string): boolean {
  if (stryMutAct_9fa48("939")) {
    {}
  } else {
    stryCov_9fa48("939");
    return stryMutAct_9fa48("943") ? Number(buildDate.slice(0, 4)) <= year : stryMutAct_9fa48("942") ? Number(buildDate.slice(0, 4)) >= year : stryMutAct_9fa48("941") ? false : stryMutAct_9fa48("940") ? true : (stryCov_9fa48("940", "941", "942", "943"), Number(stryMutAct_9fa48("944") ? buildDate : (stryCov_9fa48("944"), buildDate.slice(0, 4))) > year);
  }
}

/** What a series is made of. */
export interface SeriesInput {
  /** The waves that the survey declares, in any order, one a year. */
  waves: readonly Wave[];
  /** Delivered figures by year. */
  figures: ReadonlyMap<number, Figure>;
  /** Years whose file exists, whether or not it has this indicator. */
  measuredYears: ReadonlySet<number>;
  thresholds: Thresholds;
  /** `YYYY-MM-DD`; decides whether a wave without a file is planned or overdue. */
  buildDate: string;
}