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
import { protectAnswers } from './answer-disclosure.ts';
import { hide, isHidden } from './cell.ts';
import { protectCrossTable } from './cross-table-disclosure.ts';
import { protectGroups } from './group-disclosure.ts';
import type { Figure, Thresholds } from './observation.ts';
import type { AnswerCell, GroupCell, SurveyTable } from './survey-table.ts';

/**
 * The disclosure guard: one indicator in one wave, with everything hidden that could tell about few people, either by
 * itself or by subtraction from what is shown. Call it once for each wave; waves have no people in common to subtract.
 *
 * - The headline (all residents) is hidden only when its base is below the threshold; then everything is hidden.
 * - Groups and answers are shown only with a known base. See `protectGroups`, `protectAnswers`, `protectCrossTable`.
 * - Rows that editors withhold themselves are protected in the same way.
 *
 * Deterministic, keeps the order of the cells, and changes nothing when it is given its own result.
 */
export function protect(table: SurveyTable, thresholds: Thresholds): SurveyTable {
  if (stryMutAct_9fa48("524")) {
    {}
  } else {
    stryCov_9fa48("524");
    let guarded = protectOnce(table, thresholds);
    // Hiding a cell can change how precisely the others are known, so look again until nothing more is hidden.
    if (stryMutAct_9fa48("525")) {
      // Hiding a cell can change how precisely the others are known, so look again until nothing more is hidden.
      for (; false;) {
        const again = protectOnce(guarded, thresholds);
        if (countHidden(again) === countHidden(guarded)) return again;
        guarded = again;
      }
    } else {
      stryCov_9fa48("525");
      for (;;) {
        if (stryMutAct_9fa48("526")) {
          {}
        } else {
          stryCov_9fa48("526");
          const again = protectOnce(guarded, thresholds);
          if (stryMutAct_9fa48("529") ? countHidden(again) !== countHidden(guarded) : stryMutAct_9fa48("528") ? false : stryMutAct_9fa48("527") ? true : (stryCov_9fa48("527", "528", "529"), countHidden(again) === countHidden(guarded))) return again;
          guarded = again;
        }
      }
    }
  }
}
function protectOnce(table: SurveyTable, thresholds: Thresholds): SurveyTable {
  if (stryMutAct_9fa48("530")) {
    {}
  } else {
    stryCov_9fa48("530");
    const headline = protectHeadline(table.headline, thresholds);
    if (stryMutAct_9fa48("533") ? headline || isHidden(headline) : stryMutAct_9fa48("532") ? false : stryMutAct_9fa48("531") ? true : (stryCov_9fa48("531", "532", "533"), headline && isHidden(headline))) return hideAll(stryMutAct_9fa48("534") ? {} : (stryCov_9fa48("534"), {
      ...table,
      headline
    }), thresholds);
    const dimensions = stryMutAct_9fa48("535") ? [] : (stryCov_9fa48("535"), [...new Set(table.groups.map(stryMutAct_9fa48("536") ? () => undefined : (stryCov_9fa48("536"), ({
      dimension
    }) => dimension)))]);
    const groups = inOrder(table.groups, dimensions.map(stryMutAct_9fa48("537") ? () => undefined : (stryCov_9fa48("537"), dimension => protectGroups(stryMutAct_9fa48("538") ? table.groups : (stryCov_9fa48("538"), table.groups.filter(stryMutAct_9fa48("539") ? () => undefined : (stryCov_9fa48("539"), cell => stryMutAct_9fa48("542") ? cell.dimension !== dimension : stryMutAct_9fa48("541") ? false : stryMutAct_9fa48("540") ? true : (stryCov_9fa48("540", "541", "542"), cell.dimension === dimension)))), headline, thresholds))), stryMutAct_9fa48("543") ? () => undefined : (stryCov_9fa48("543"), ({
      group
    }) => group));
    const overall = protectAnswers(stryMutAct_9fa48("544") ? table.answers : (stryCov_9fa48("544"), table.answers.filter(stryMutAct_9fa48("545") ? () => undefined : (stryCov_9fa48("545"), ({
      group
    }) => stryMutAct_9fa48("548") ? group !== null : stryMutAct_9fa48("547") ? false : stryMutAct_9fa48("546") ? true : (stryCov_9fa48("546", "547", "548"), group === null)))), headline, table.headlineAnswers, thresholds);
    const crossTables = (stryMutAct_9fa48("549") ? [] : (stryCov_9fa48("549"), [...new Set<string | null>(stryMutAct_9fa48("550") ? [] : (stryCov_9fa48("550"), [...dimensions, null]))])).map(stryMutAct_9fa48("551") ? () => undefined : (stryCov_9fa48("551"), dimension => protectCrossTable(stryMutAct_9fa48("552") ? {} : (stryCov_9fa48("552"), {
      cells: stryMutAct_9fa48("553") ? table.answers : (stryCov_9fa48("553"), table.answers.filter(stryMutAct_9fa48("554") ? () => undefined : (stryCov_9fa48("554"), ({
        group
      }) => stryMutAct_9fa48("557") ? group !== null || dimensionOf(group, groups) === dimension : stryMutAct_9fa48("556") ? false : stryMutAct_9fa48("555") ? true : (stryCov_9fa48("555", "556", "557"), (stryMutAct_9fa48("559") ? group === null : stryMutAct_9fa48("558") ? true : (stryCov_9fa48("558", "559"), group !== null)) && (stryMutAct_9fa48("561") ? dimensionOf(group, groups) !== dimension : stryMutAct_9fa48("560") ? true : (stryCov_9fa48("560", "561"), dimensionOf(group, groups) === dimension)))))),
      groups: stryMutAct_9fa48("562") ? groups : (stryCov_9fa48("562"), groups.filter(stryMutAct_9fa48("563") ? () => undefined : (stryCov_9fa48("563"), cell => stryMutAct_9fa48("566") ? cell.dimension !== dimension : stryMutAct_9fa48("565") ? false : stryMutAct_9fa48("564") ? true : (stryCov_9fa48("564", "565", "566"), cell.dimension === dimension)))),
      overall,
      headline,
      thresholds
    }))));
    const answers = inOrder(table.answers, stryMutAct_9fa48("567") ? [] : (stryCov_9fa48("567"), [overall, ...crossTables]), answerKey);
    return stryMutAct_9fa48("568") ? {} : (stryCov_9fa48("568"), {
      headline,
      groups,
      answers,
      headlineAnswers: table.headlineAnswers
    });
  }
}
function protectHeadline(headline: Figure | null, {
  hideBelow
}: Thresholds): Figure | null {
  if (stryMutAct_9fa48("569")) {
    {}
  } else {
    stryCov_9fa48("569");
    if (stryMutAct_9fa48("572") ? false : stryMutAct_9fa48("571") ? true : stryMutAct_9fa48("570") ? headline : (stryCov_9fa48("570", "571", "572"), !headline)) return null;
    if (stryMutAct_9fa48("574") ? false : stryMutAct_9fa48("573") ? true : (stryCov_9fa48("573", "574"), isHidden(headline))) return hide(headline);
    const base = stryMutAct_9fa48("575") ? headline.n && headline.nEffective : (stryCov_9fa48("575"), headline.n ?? headline.nEffective);
    return (stryMutAct_9fa48("578") ? base !== null || base < hideBelow : stryMutAct_9fa48("577") ? false : stryMutAct_9fa48("576") ? true : (stryCov_9fa48("576", "577", "578"), (stryMutAct_9fa48("580") ? base === null : stryMutAct_9fa48("579") ? true : (stryCov_9fa48("579", "580"), base !== null)) && (stryMutAct_9fa48("583") ? base >= hideBelow : stryMutAct_9fa48("582") ? base <= hideBelow : stryMutAct_9fa48("581") ? true : (stryCov_9fa48("581", "582", "583"), base < hideBelow)))) ? hide(headline, stryMutAct_9fa48("584") ? "" : (stryCov_9fa48("584"), 'too-few')) : headline;
  }
}
function hideAll(table: SurveyTable, {
  hideBelow
}: Thresholds): SurveyTable {
  if (stryMutAct_9fa48("585")) {
    {}
  } else {
    stryCov_9fa48("585");
    const hideCell = <C extends {
      figure: Figure;
    },>(cell: C): C => {
      if (stryMutAct_9fa48("586")) {
        {}
      } else {
        stryCov_9fa48("586");
        const {
          n
        } = cell.figure;
        return stryMutAct_9fa48("587") ? {} : (stryCov_9fa48("587"), {
          ...cell,
          figure: hide(cell.figure, (stryMutAct_9fa48("590") ? n !== null || n < hideBelow : stryMutAct_9fa48("589") ? false : stryMutAct_9fa48("588") ? true : (stryCov_9fa48("588", "589", "590"), (stryMutAct_9fa48("592") ? n === null : stryMutAct_9fa48("591") ? true : (stryCov_9fa48("591", "592"), n !== null)) && (stryMutAct_9fa48("595") ? n >= hideBelow : stryMutAct_9fa48("594") ? n <= hideBelow : stryMutAct_9fa48("593") ? true : (stryCov_9fa48("593", "594", "595"), n < hideBelow)))) ? stryMutAct_9fa48("596") ? "" : (stryCov_9fa48("596"), 'too-few') : stryMutAct_9fa48("597") ? "" : (stryCov_9fa48("597"), 'withheld'))
        });
      }
    };
    return stryMutAct_9fa48("598") ? {} : (stryCov_9fa48("598"), {
      ...table,
      groups: table.groups.map(hideCell),
      answers: table.answers.map(hideCell)
    });
  }
}

/** Puts the parts back in the order of the whole. */
function inOrder<C>(whole: readonly C[], parts: readonly (readonly C[])[], key: (cell: C) => string): C[] {
  if (stryMutAct_9fa48("599")) {
    {}
  } else {
    stryCov_9fa48("599");
    const found = new Map(parts.flat().map(stryMutAct_9fa48("600") ? () => undefined : (stryCov_9fa48("600"), cell => stryMutAct_9fa48("601") ? [] : (stryCov_9fa48("601"), [key(cell), cell]))));
    return whole.map(stryMutAct_9fa48("602") ? () => undefined : (stryCov_9fa48("602"), cell => stryMutAct_9fa48("603") ? found.get(key(cell)) && cell : (stryCov_9fa48("603"), found.get(key(cell)) ?? cell)));
  }
}
function answerKey({
  group,
  answer
}: AnswerCell): string {
  if (stryMutAct_9fa48("604")) {
    {}
  } else {
    stryCov_9fa48("604");
    return JSON.stringify(stryMutAct_9fa48("605") ? [] : (stryCov_9fa48("605"), [group, answer]));
  }
}
function dimensionOf(group: string, groups: readonly GroupCell[]): string | null {
  if (stryMutAct_9fa48("606")) {
    {}
  } else {
    stryCov_9fa48("606");
    return stryMutAct_9fa48("607") ? groups.find(cell => cell.group === group)?.dimension && null : (stryCov_9fa48("607"), (stryMutAct_9fa48("608") ? groups.find(cell => cell.group === group).dimension : (stryCov_9fa48("608"), groups.find(stryMutAct_9fa48("609") ? () => undefined : (stryCov_9fa48("609"), cell => stryMutAct_9fa48("612") ? cell.group !== group : stryMutAct_9fa48("611") ? false : stryMutAct_9fa48("610") ? true : (stryCov_9fa48("610", "611", "612"), cell.group === group)))?.dimension)) ?? null);
  }
}
function countHidden({
  headline,
  groups,
  answers
}: SurveyTable): number {
  if (stryMutAct_9fa48("613")) {
    {}
  } else {
    stryCov_9fa48("613");
    return stryMutAct_9fa48("614") ? [headline, ...groups.map(({
      figure
    }) => figure), ...answers.map(({
      figure
    }) => figure)].length : (stryCov_9fa48("614"), (stryMutAct_9fa48("615") ? [] : (stryCov_9fa48("615"), [headline, ...groups.map(stryMutAct_9fa48("616") ? () => undefined : (stryCov_9fa48("616"), ({
      figure
    }) => figure)), ...answers.map(stryMutAct_9fa48("617") ? () => undefined : (stryCov_9fa48("617"), ({
      figure
    }) => figure))])).filter(stryMutAct_9fa48("618") ? () => undefined : (stryCov_9fa48("618"), figure => stryMutAct_9fa48("621") ? figure || isHidden(figure) : stryMutAct_9fa48("620") ? false : stryMutAct_9fa48("619") ? true : (stryCov_9fa48("619", "620", "621"), figure && isHidden(figure)))).length);
  }
}