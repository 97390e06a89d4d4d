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
import { byNumberThenName, hide, isHidden, isSensitive, isShown, people } from './cell.ts';
import type { GroupCell } from './survey-table.ts';
import type { Figure, Thresholds } from './observation.ts';

/**
 * The groups of one dimension, with those hidden that are small or that would give a small one away.
 *
 * Primary: base unknown; base below the threshold; 1–4 people in the smaller category of the share. Complementary: what
 * is not shown (hidden groups and people in no group) is known as a sum, headline − shown groups. The smallest shown
 * group is hidden until at least two groups are hidden and their sum is itself publishable and leaves each of them open.
 *
 * @param groups one dimension
 */
export function protectGroups(groups: readonly GroupCell[], headline: Figure | null, thresholds: Thresholds): GroupCell[] {
  if (stryMutAct_9fa48("643")) {
    {}
  } else {
    stryCov_9fa48("643");
    const overlapping = stryMutAct_9fa48("646") ? headline?.n != null || sum(groups, ({
      figure
    }) => figure.n) > headline.n : stryMutAct_9fa48("645") ? false : stryMutAct_9fa48("644") ? true : (stryCov_9fa48("644", "645", "646"), (stryMutAct_9fa48("648") ? headline?.n == null : stryMutAct_9fa48("647") ? true : (stryCov_9fa48("647", "648"), (stryMutAct_9fa48("649") ? headline.n : (stryCov_9fa48("649"), headline?.n)) != null)) && (stryMutAct_9fa48("652") ? sum(groups, ({
      figure
    }) => figure.n) <= headline.n : stryMutAct_9fa48("651") ? sum(groups, ({
      figure
    }) => figure.n) >= headline.n : stryMutAct_9fa48("650") ? true : (stryCov_9fa48("650", "651", "652"), sum(groups, stryMutAct_9fa48("653") ? () => undefined : (stryCov_9fa48("653"), ({
      figure
    }) => figure.n)) > headline.n)));
    let cells = groups.map(stryMutAct_9fa48("654") ? () => undefined : (stryCov_9fa48("654"), cell => stryMutAct_9fa48("655") ? {} : (stryCov_9fa48("655"), {
      ...cell,
      figure: hidePrimary(cell.figure, thresholds)
    })));

    // Overlapping groups are no partition, so there is no sum to reason about.
    if (stryMutAct_9fa48("658") ? overlapping || cells.some(({
      figure
    }) => isHidden(figure)) : stryMutAct_9fa48("657") ? false : stryMutAct_9fa48("656") ? true : (stryCov_9fa48("656", "657", "658"), overlapping && (stryMutAct_9fa48("659") ? cells.every(({
      figure
    }) => isHidden(figure)) : (stryCov_9fa48("659"), cells.some(stryMutAct_9fa48("660") ? () => undefined : (stryCov_9fa48("660"), ({
      figure
    }) => isHidden(figure))))))) return cells.map(hideCell);
    while (stryMutAct_9fa48("662") ? false : stryMutAct_9fa48("661") ? isSafe(cells, headline, thresholds) : (stryCov_9fa48("661", "662"), !isSafe(cells, headline, thresholds))) {
      if (stryMutAct_9fa48("663")) {
        {}
      } else {
        stryCov_9fa48("663");
        const smallest = stryMutAct_9fa48("665") ? cells.sort(bySize)[0] : stryMutAct_9fa48("664") ? cells.filter(({
          figure
        }) => isShown(figure))[0] : (stryCov_9fa48("664", "665"), cells.filter(stryMutAct_9fa48("666") ? () => undefined : (stryCov_9fa48("666"), ({
          figure
        }) => isShown(figure))).sort(bySize)[0]);
        if (stryMutAct_9fa48("669") ? false : stryMutAct_9fa48("668") ? true : stryMutAct_9fa48("667") ? smallest : (stryCov_9fa48("667", "668", "669"), !smallest)) return isOpen(cells, headline, thresholds) ? cells : cells.map(forgetReason);
        cells = cells.map(stryMutAct_9fa48("670") ? () => undefined : (stryCov_9fa48("670"), cell => (stryMutAct_9fa48("673") ? cell !== smallest : stryMutAct_9fa48("672") ? false : stryMutAct_9fa48("671") ? true : (stryCov_9fa48("671", "672", "673"), cell === smallest)) ? hideCell(cell) : cell));
      }
    }
    return cells;
  }
}
function hidePrimary(figure: Figure, thresholds: Thresholds): Figure {
  if (stryMutAct_9fa48("674")) {
    {}
  } else {
    stryCov_9fa48("674");
    if (stryMutAct_9fa48("677") ? false : stryMutAct_9fa48("676") ? true : stryMutAct_9fa48("675") ? isShown(figure) : (stryCov_9fa48("675", "676", "677"), !isShown(figure))) return isHidden(figure) ? hide(figure) : figure;
    if (stryMutAct_9fa48("680") ? figure.n !== null : stryMutAct_9fa48("679") ? false : stryMutAct_9fa48("678") ? true : (stryCov_9fa48("678", "679", "680"), figure.n === null)) return hide(figure);
    if (stryMutAct_9fa48("684") ? figure.n >= thresholds.hideBelow : stryMutAct_9fa48("683") ? figure.n <= thresholds.hideBelow : stryMutAct_9fa48("682") ? false : stryMutAct_9fa48("681") ? true : (stryCov_9fa48("681", "682", "683", "684"), figure.n < thresholds.hideBelow)) return hide(figure, stryMutAct_9fa48("685") ? "" : (stryCov_9fa48("685"), 'too-few'));
    return isSensitiveShare(people(figure.percent, figure.n), figure.n, thresholds) ? hide(figure) : figure;
  }
}
function isSafe(cells: readonly GroupCell[], headline: Figure | null, thresholds: Thresholds): boolean {
  if (stryMutAct_9fa48("686")) {
    {}
  } else {
    stryCov_9fa48("686");
    const hidden = stryMutAct_9fa48("687") ? cells : (stryCov_9fa48("687"), cells.filter(stryMutAct_9fa48("688") ? () => undefined : (stryCov_9fa48("688"), ({
      figure
    }) => isHidden(figure))));
    const rest = restOf(cells, headline);
    if (stryMutAct_9fa48("691") ? rest !== null : stryMutAct_9fa48("690") ? false : stryMutAct_9fa48("689") ? true : (stryCov_9fa48("689", "690", "691"), rest === null)) return stryMutAct_9fa48("694") ? hidden.length !== 0 : stryMutAct_9fa48("693") ? false : stryMutAct_9fa48("692") ? true : (stryCov_9fa48("692", "693", "694"), hidden.length === 0);
    const {
      hideBelow,
      withholdCellsBelow
    } = thresholds;
    if (stryMutAct_9fa48("697") ? hidden.length !== 0 : stryMutAct_9fa48("696") ? false : stryMutAct_9fa48("695") ? true : (stryCov_9fa48("695", "696", "697"), hidden.length === 0)) {
      if (stryMutAct_9fa48("698")) {
        {}
      } else {
        stryCov_9fa48("698");
        const isEmpty = stryMutAct_9fa48("702") ? rest.n > 0 : stryMutAct_9fa48("701") ? rest.n < 0 : stryMutAct_9fa48("700") ? false : stryMutAct_9fa48("699") ? true : (stryCov_9fa48("699", "700", "701", "702"), rest.n <= 0);
        return stryMutAct_9fa48("705") ? isEmpty && rest.n >= hideBelow && !isSensitiveShare(rest.count, rest.n, thresholds) : stryMutAct_9fa48("704") ? false : stryMutAct_9fa48("703") ? true : (stryCov_9fa48("703", "704", "705"), isEmpty || (stryMutAct_9fa48("707") ? rest.n >= hideBelow || !isSensitiveShare(rest.count, rest.n, thresholds) : stryMutAct_9fa48("706") ? false : (stryCov_9fa48("706", "707"), (stryMutAct_9fa48("710") ? rest.n < hideBelow : stryMutAct_9fa48("709") ? rest.n > hideBelow : stryMutAct_9fa48("708") ? true : (stryCov_9fa48("708", "709", "710"), rest.n >= hideBelow)) && (stryMutAct_9fa48("711") ? isSensitiveShare(rest.count, rest.n, thresholds) : (stryCov_9fa48("711"), !isSensitiveShare(rest.count, rest.n, thresholds))))));
      }
    }
    const smaller = stryMutAct_9fa48("712") ? Math.max(Math.round(rest.count), rest.n - Math.round(rest.count)) : (stryCov_9fa48("712"), Math.min(Math.round(rest.count), stryMutAct_9fa48("713") ? rest.n + Math.round(rest.count) : (stryCov_9fa48("713"), rest.n - Math.round(rest.count))));
    return stryMutAct_9fa48("716") ? rest.n >= hideBelow && smaller >= withholdCellsBelow || isOpen(cells, headline, thresholds) : stryMutAct_9fa48("715") ? false : stryMutAct_9fa48("714") ? true : (stryCov_9fa48("714", "715", "716"), (stryMutAct_9fa48("718") ? rest.n >= hideBelow || smaller >= withholdCellsBelow : stryMutAct_9fa48("717") ? true : (stryCov_9fa48("717", "718"), (stryMutAct_9fa48("721") ? rest.n < hideBelow : stryMutAct_9fa48("720") ? rest.n > hideBelow : stryMutAct_9fa48("719") ? true : (stryCov_9fa48("719", "720", "721"), rest.n >= hideBelow)) && (stryMutAct_9fa48("724") ? smaller < withholdCellsBelow : stryMutAct_9fa48("723") ? smaller > withholdCellsBelow : stryMutAct_9fa48("722") ? true : (stryCov_9fa48("722", "723", "724"), smaller >= withholdCellsBelow)))) && isOpen(cells, headline, thresholds));
  }
}

/**
 * Whether every hidden base can still be several numbers for a reader who knows their sum, that `too-few` is below the
 * threshold and that `withheld` is not. A single hidden group never is: its base is the sum.
 */
function isOpen(cells: readonly GroupCell[], headline: Figure | null, thresholds: Thresholds): boolean {
  if (stryMutAct_9fa48("725")) {
    {}
  } else {
    stryCov_9fa48("725");
    const rest = restOf(cells, headline);
    if (stryMutAct_9fa48("728") ? rest !== null : stryMutAct_9fa48("727") ? false : stryMutAct_9fa48("726") ? true : (stryCov_9fa48("726", "727", "728"), rest === null)) return stryMutAct_9fa48("729") ? false : (stryCov_9fa48("729"), true);
    const {
      hideBelow,
      withholdCellsBelow
    } = thresholds;
    const ranges = stryMutAct_9fa48("730") ? cells.map(({
      figure
    }) => figure.status === 'too-few' ? {
      from: 0,
      to: hideBelow - 1
    } : {
      from: hideBelow,
      to: Infinity
    }) : (stryCov_9fa48("730"), cells.filter(stryMutAct_9fa48("731") ? () => undefined : (stryCov_9fa48("731"), ({
      figure
    }) => isHidden(figure))).map(stryMutAct_9fa48("732") ? () => undefined : (stryCov_9fa48("732"), ({
      figure
    }) => (stryMutAct_9fa48("735") ? figure.status !== 'too-few' : stryMutAct_9fa48("734") ? false : stryMutAct_9fa48("733") ? true : (stryCov_9fa48("733", "734", "735"), figure.status === (stryMutAct_9fa48("736") ? "" : (stryCov_9fa48("736"), 'too-few')))) ? stryMutAct_9fa48("737") ? {} : (stryCov_9fa48("737"), {
      from: 0,
      to: stryMutAct_9fa48("738") ? hideBelow + 1 : (stryCov_9fa48("738"), hideBelow - 1)
    }) : stryMutAct_9fa48("739") ? {} : (stryCov_9fa48("739"), {
      from: hideBelow,
      to: Infinity
    }))));
    return stryMutAct_9fa48("740") ? ranges.some((range, index) => {
      const others = ranges.filter((_, other) => other !== index);
      const from = Math.max(range.from, rest.n - sum(others, ({
        to
      }) => to));
      const to = Math.min(range.to, rest.n - sum(others, other => other.from));
      return to - from >= withholdCellsBelow;
    }) : (stryCov_9fa48("740"), ranges.every((range, index) => {
      if (stryMutAct_9fa48("741")) {
        {}
      } else {
        stryCov_9fa48("741");
        const others = stryMutAct_9fa48("742") ? ranges : (stryCov_9fa48("742"), ranges.filter(stryMutAct_9fa48("743") ? () => undefined : (stryCov_9fa48("743"), (_, other) => stryMutAct_9fa48("746") ? other === index : stryMutAct_9fa48("745") ? false : stryMutAct_9fa48("744") ? true : (stryCov_9fa48("744", "745", "746"), other !== index))));
        const from = stryMutAct_9fa48("747") ? Math.min(range.from, rest.n - sum(others, ({
          to
        }) => to)) : (stryCov_9fa48("747"), Math.max(range.from, stryMutAct_9fa48("748") ? rest.n + sum(others, ({
          to
        }) => to) : (stryCov_9fa48("748"), rest.n - sum(others, stryMutAct_9fa48("749") ? () => undefined : (stryCov_9fa48("749"), ({
          to
        }) => to)))));
        const to = stryMutAct_9fa48("750") ? Math.max(range.to, rest.n - sum(others, other => other.from)) : (stryCov_9fa48("750"), Math.min(range.to, stryMutAct_9fa48("751") ? rest.n + sum(others, other => other.from) : (stryCov_9fa48("751"), rest.n - sum(others, stryMutAct_9fa48("752") ? () => undefined : (stryCov_9fa48("752"), other => other.from)))));
        return stryMutAct_9fa48("756") ? to - from < withholdCellsBelow : stryMutAct_9fa48("755") ? to - from > withholdCellsBelow : stryMutAct_9fa48("754") ? false : stryMutAct_9fa48("753") ? true : (stryCov_9fa48("753", "754", "755", "756"), (stryMutAct_9fa48("757") ? to + from : (stryCov_9fa48("757"), to - from)) >= withholdCellsBelow);
      }
    }));
  }
}

/** People not in a shown group, and how many of them the headline counts; `null` when the headline does not tell. */
function restOf(cells: readonly GroupCell[], headline: Figure | null): {
  n: number;
  count: number;
} | null {
  if (stryMutAct_9fa48("758")) {
    {}
  } else {
    stryCov_9fa48("758");
    if (stryMutAct_9fa48("761") ? (!headline || !isShown(headline)) && headline.n === null : stryMutAct_9fa48("760") ? false : stryMutAct_9fa48("759") ? true : (stryCov_9fa48("759", "760", "761"), (stryMutAct_9fa48("763") ? !headline && !isShown(headline) : stryMutAct_9fa48("762") ? false : (stryCov_9fa48("762", "763"), (stryMutAct_9fa48("764") ? headline : (stryCov_9fa48("764"), !headline)) || (stryMutAct_9fa48("765") ? isShown(headline) : (stryCov_9fa48("765"), !isShown(headline))))) || (stryMutAct_9fa48("767") ? headline.n !== null : stryMutAct_9fa48("766") ? false : (stryCov_9fa48("766", "767"), headline.n === null)))) return null;
    const shown = stryMutAct_9fa48("768") ? cells.map(({
      figure
    }) => figure) : (stryCov_9fa48("768"), cells.map(stryMutAct_9fa48("769") ? () => undefined : (stryCov_9fa48("769"), ({
      figure
    }) => figure)).filter(isShown));
    return stryMutAct_9fa48("770") ? {} : (stryCov_9fa48("770"), {
      n: stryMutAct_9fa48("771") ? headline.n + sum(shown, ({
        n
      }) => n) : (stryCov_9fa48("771"), headline.n - sum(shown, stryMutAct_9fa48("772") ? () => undefined : (stryCov_9fa48("772"), ({
        n
      }) => n))),
      count: stryMutAct_9fa48("773") ? people(headline.percent, headline.n) + sum(shown, ({
        percent,
        n
      }) => people(percent, n ?? 0)) : (stryCov_9fa48("773"), people(headline.percent, headline.n) - sum(shown, stryMutAct_9fa48("774") ? () => undefined : (stryCov_9fa48("774"), ({
        percent,
        n
      }) => people(percent, stryMutAct_9fa48("775") ? n && 0 : (stryCov_9fa48("775"), n ?? 0)))))
    });
  }
}
function isSensitiveShare(count: number, n: number, thresholds: Thresholds): boolean {
  if (stryMutAct_9fa48("776")) {
    {}
  } else {
    stryCov_9fa48("776");
    return stryMutAct_9fa48("779") ? isSensitive(count, thresholds) && isSensitive(n - Math.round(count), thresholds) : stryMutAct_9fa48("778") ? false : stryMutAct_9fa48("777") ? true : (stryCov_9fa48("777", "778", "779"), isSensitive(count, thresholds) || isSensitive(stryMutAct_9fa48("780") ? n + Math.round(count) : (stryCov_9fa48("780"), n - Math.round(count)), thresholds));
  }
}
function hideCell(cell: GroupCell): GroupCell {
  if (stryMutAct_9fa48("781")) {
    {}
  } else {
    stryCov_9fa48("781");
    return stryMutAct_9fa48("782") ? {} : (stryCov_9fa48("782"), {
      ...cell,
      figure: hide(cell.figure)
    });
  }
}

/** When the reason itself would tell the size, the cell does not say why it is hidden. */
function forgetReason(cell: GroupCell): GroupCell {
  if (stryMutAct_9fa48("783")) {
    {}
  } else {
    stryCov_9fa48("783");
    return isHidden(cell.figure) ? stryMutAct_9fa48("784") ? {} : (stryCov_9fa48("784"), {
      ...cell,
      figure: stryMutAct_9fa48("785") ? {} : (stryCov_9fa48("785"), {
        ...cell.figure,
        status: stryMutAct_9fa48("786") ? "" : (stryCov_9fa48("786"), 'withheld')
      })
    }) : cell;
  }
}
const bySize = byNumberThenName<GroupCell>(stryMutAct_9fa48("787") ? () => undefined : (stryCov_9fa48("787"), ({
  figure
}) => stryMutAct_9fa48("788") ? figure.n && 0 : (stryCov_9fa48("788"), figure.n ?? 0)), stryMutAct_9fa48("789") ? () => undefined : (stryCov_9fa48("789"), ({
  group
}) => group));
function sum<T>(items: readonly T[], number: (item: T) => number | null): number {
  if (stryMutAct_9fa48("790")) {
    {}
  } else {
    stryCov_9fa48("790");
    return items.reduce(stryMutAct_9fa48("791") ? () => undefined : (stryCov_9fa48("791"), (total, item) => stryMutAct_9fa48("792") ? total - (number(item) ?? 0) : (stryCov_9fa48("792"), total + (stryMutAct_9fa48("793") ? number(item) && 0 : (stryCov_9fa48("793"), number(item) ?? 0)))), 0);
  }
}