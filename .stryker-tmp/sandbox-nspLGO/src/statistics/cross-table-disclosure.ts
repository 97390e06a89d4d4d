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
import { hide, isHidden, isSensitive, isShown, people } from './cell.ts';
import type { AnswerCell, GroupCell } from './survey-table.ts';
import type { Figure, Thresholds } from './observation.ts';
import { roundingSlack } from './rounding.ts';

/**
 * The answers of the groups of one dimension: shown all together or not at all.
 *
 * A table of groups by answers can be taken apart along rows and columns at once, and in a small survey almost every
 * protected table has too many holes to be of use. So the table is shown only when no cell in it is small or hidden,
 * no group of the dimension and no answer of all residents is hidden, and nothing small is left between the table, its
 * groups and the answers of all.
 */
export function protectCrossTable(table: CrossTable): AnswerCell[] {
  if (stryMutAct_9fa48("356")) {
    {}
  } else {
    stryCov_9fa48("356");
    if (stryMutAct_9fa48("358") ? false : stryMutAct_9fa48("357") ? true : (stryCov_9fa48("357", "358"), isPublishable(table))) return stryMutAct_9fa48("359") ? [] : (stryCov_9fa48("359"), [...table.cells]);
    return table.cells.map(stryMutAct_9fa48("360") ? () => undefined : (stryCov_9fa48("360"), cell => stryMutAct_9fa48("361") ? {} : (stryCov_9fa48("361"), {
      ...cell,
      figure: hide(cell.figure, stryMutAct_9fa48("362") ? "" : (stryCov_9fa48("362"), 'withheld'))
    })));
  }
}
function isPublishable({
  cells,
  groups,
  overall,
  headline,
  thresholds
}: CrossTable): boolean {
  if (stryMutAct_9fa48("363")) {
    {}
  } else {
    stryCov_9fa48("363");
    if (stryMutAct_9fa48("366") ? [...groups, ...overall, ...cells].every(({
      figure
    }) => isHidden(figure)) : stryMutAct_9fa48("365") ? false : stryMutAct_9fa48("364") ? true : (stryCov_9fa48("364", "365", "366"), (stryMutAct_9fa48("367") ? [] : (stryCov_9fa48("367"), [...groups, ...overall, ...cells])).some(stryMutAct_9fa48("368") ? () => undefined : (stryCov_9fa48("368"), ({
      figure
    }) => isHidden(figure))))) return stryMutAct_9fa48("369") ? true : (stryCov_9fa48("369"), false);
    const counts = cells.map(stryMutAct_9fa48("370") ? () => undefined : (stryCov_9fa48("370"), cell => stryMutAct_9fa48("371") ? {} : (stryCov_9fa48("371"), {
      ...cell,
      ...countOf(cell, groups)
    })));
    const isCellSafe = stryMutAct_9fa48("372") ? counts.some(({
      base,
      count,
      figure
    }) => !isShown(figure) || base !== null && base >= thresholds.hideBelow && count !== null && !isSensitive(count, thresholds)) : (stryCov_9fa48("372"), counts.every(stryMutAct_9fa48("373") ? () => undefined : (stryCov_9fa48("373"), ({
      base,
      count,
      figure
    }) => stryMutAct_9fa48("376") ? !isShown(figure) && base !== null && base >= thresholds.hideBelow && count !== null && !isSensitive(count, thresholds) : stryMutAct_9fa48("375") ? false : stryMutAct_9fa48("374") ? true : (stryCov_9fa48("374", "375", "376"), (stryMutAct_9fa48("377") ? isShown(figure) : (stryCov_9fa48("377"), !isShown(figure))) || (stryMutAct_9fa48("379") ? base !== null && base >= thresholds.hideBelow && count !== null || !isSensitive(count, thresholds) : stryMutAct_9fa48("378") ? false : (stryCov_9fa48("378", "379"), (stryMutAct_9fa48("381") ? base !== null && base >= thresholds.hideBelow || count !== null : stryMutAct_9fa48("380") ? true : (stryCov_9fa48("380", "381"), (stryMutAct_9fa48("383") ? base !== null || base >= thresholds.hideBelow : stryMutAct_9fa48("382") ? true : (stryCov_9fa48("382", "383"), (stryMutAct_9fa48("385") ? base === null : stryMutAct_9fa48("384") ? true : (stryCov_9fa48("384", "385"), base !== null)) && (stryMutAct_9fa48("388") ? base < thresholds.hideBelow : stryMutAct_9fa48("387") ? base > thresholds.hideBelow : stryMutAct_9fa48("386") ? true : (stryCov_9fa48("386", "387", "388"), base >= thresholds.hideBelow)))) && (stryMutAct_9fa48("390") ? count === null : stryMutAct_9fa48("389") ? true : (stryCov_9fa48("389", "390"), count !== null)))) && (stryMutAct_9fa48("391") ? isSensitive(count, thresholds) : (stryCov_9fa48("391"), !isSensitive(count, thresholds)))))))));
    return stryMutAct_9fa48("394") ? isCellSafe && groups.every(group => leavesNoSmallAnswer(group, counts, thresholds)) || overall.every(answer => leavesNoSmallGroup(answer, counts, groups, headline, thresholds)) : stryMutAct_9fa48("393") ? false : stryMutAct_9fa48("392") ? true : (stryCov_9fa48("392", "393", "394"), (stryMutAct_9fa48("396") ? isCellSafe || groups.every(group => leavesNoSmallAnswer(group, counts, thresholds)) : stryMutAct_9fa48("395") ? true : (stryCov_9fa48("395", "396"), isCellSafe && (stryMutAct_9fa48("397") ? groups.some(group => leavesNoSmallAnswer(group, counts, thresholds)) : (stryCov_9fa48("397"), groups.every(stryMutAct_9fa48("398") ? () => undefined : (stryCov_9fa48("398"), group => leavesNoSmallAnswer(group, counts, thresholds))))))) && (stryMutAct_9fa48("399") ? overall.some(answer => leavesNoSmallGroup(answer, counts, groups, headline, thresholds)) : (stryCov_9fa48("399"), overall.every(stryMutAct_9fa48("400") ? () => undefined : (stryCov_9fa48("400"), answer => leavesNoSmallGroup(answer, counts, groups, headline, thresholds))))));
  }
}

/** People behind a cell; `null` when its group is not shown or its base not known. */
function countOf({
  group,
  figure
}: AnswerCell, groups: readonly GroupCell[]): Count {
  if (stryMutAct_9fa48("401")) {
    {}
  } else {
    stryCov_9fa48("401");
    const row = groups.find(stryMutAct_9fa48("402") ? () => undefined : (stryCov_9fa48("402"), cell => stryMutAct_9fa48("405") ? cell.group !== group : stryMutAct_9fa48("404") ? false : stryMutAct_9fa48("403") ? true : (stryCov_9fa48("403", "404", "405"), cell.group === group)));
    const base = (stryMutAct_9fa48("408") ? row || isShown(row.figure) : stryMutAct_9fa48("407") ? false : stryMutAct_9fa48("406") ? true : (stryCov_9fa48("406", "407", "408"), row && isShown(row.figure))) ? stryMutAct_9fa48("409") ? figure.n && row.figure.n : (stryCov_9fa48("409"), figure.n ?? row.figure.n) : null;
    return stryMutAct_9fa48("410") ? {} : (stryCov_9fa48("410"), {
      base,
      count: (stryMutAct_9fa48("413") ? base === null && figure.percent === null : stryMutAct_9fa48("412") ? false : stryMutAct_9fa48("411") ? true : (stryCov_9fa48("411", "412", "413"), (stryMutAct_9fa48("415") ? base !== null : stryMutAct_9fa48("414") ? false : (stryCov_9fa48("414", "415"), base === null)) || (stryMutAct_9fa48("417") ? figure.percent !== null : stryMutAct_9fa48("416") ? false : (stryCov_9fa48("416", "417"), figure.percent === null)))) ? null : people(figure.percent, base)
    });
  }
}

/** An answer that is left out of a group's rows is known as 100 − the others. */
function leavesNoSmallAnswer({
  group,
  figure
}: GroupCell, counts: readonly (AnswerCell & Count)[], thresholds: Thresholds): boolean {
  if (stryMutAct_9fa48("418")) {
    {}
  } else {
    stryCov_9fa48("418");
    const row = stryMutAct_9fa48("419") ? counts : (stryCov_9fa48("419"), counts.filter(stryMutAct_9fa48("420") ? () => undefined : (stryCov_9fa48("420"), cell => stryMutAct_9fa48("423") ? cell.group !== group : stryMutAct_9fa48("422") ? false : stryMutAct_9fa48("421") ? true : (stryCov_9fa48("421", "422", "423"), cell.group === group))));
    const percents = row.map(stryMutAct_9fa48("424") ? () => undefined : (stryCov_9fa48("424"), cell => stryMutAct_9fa48("425") ? cell.figure.percent && 0 : (stryCov_9fa48("425"), cell.figure.percent ?? 0)));
    const rest = stryMutAct_9fa48("426") ? 100 + percents.reduce((a, b) => a + b, 0) : (stryCov_9fa48("426"), 100 - percents.reduce(stryMutAct_9fa48("427") ? () => undefined : (stryCov_9fa48("427"), (a, b) => stryMutAct_9fa48("428") ? a - b : (stryCov_9fa48("428"), a + b)), 0));
    const base = stryMutAct_9fa48("429") ? row[0]?.base && figure.n : (stryCov_9fa48("429"), (stryMutAct_9fa48("430") ? row[0].base : (stryCov_9fa48("430"), row[0]?.base)) ?? figure.n);
    return stryMutAct_9fa48("433") ? (row.length === 0 || base === null || rest <= roundingSlack(percents)) && !isSensitive(people(rest, base), thresholds) : stryMutAct_9fa48("432") ? false : stryMutAct_9fa48("431") ? true : (stryCov_9fa48("431", "432", "433"), (stryMutAct_9fa48("435") ? (row.length === 0 || base === null) && rest <= roundingSlack(percents) : stryMutAct_9fa48("434") ? false : (stryCov_9fa48("434", "435"), (stryMutAct_9fa48("437") ? row.length === 0 && base === null : stryMutAct_9fa48("436") ? false : (stryCov_9fa48("436", "437"), (stryMutAct_9fa48("439") ? row.length !== 0 : stryMutAct_9fa48("438") ? false : (stryCov_9fa48("438", "439"), row.length === 0)) || (stryMutAct_9fa48("441") ? base !== null : stryMutAct_9fa48("440") ? false : (stryCov_9fa48("440", "441"), base === null)))) || (stryMutAct_9fa48("444") ? rest > roundingSlack(percents) : stryMutAct_9fa48("443") ? rest < roundingSlack(percents) : stryMutAct_9fa48("442") ? false : (stryCov_9fa48("442", "443", "444"), rest <= roundingSlack(percents))))) || (stryMutAct_9fa48("445") ? isSensitive(people(rest, base), thresholds) : (stryCov_9fa48("445"), !isSensitive(people(rest, base), thresholds))));
  }
}

/** A group that is left out of the table is known as everybody − the others. */
function leavesNoSmallGroup({
  answer,
  figure
}: AnswerCell, counts: readonly (AnswerCell & Count)[], groups: readonly GroupCell[], headline: Figure | null, thresholds: Thresholds): boolean {
  if (stryMutAct_9fa48("446")) {
    {}
  } else {
    stryCov_9fa48("446");
    const everybody = stryMutAct_9fa48("447") ? (figure.n ?? headline?.n) && null : (stryCov_9fa48("447"), (stryMutAct_9fa48("448") ? figure.n && headline?.n : (stryCov_9fa48("448"), figure.n ?? (stryMutAct_9fa48("449") ? headline.n : (stryCov_9fa48("449"), headline?.n)))) ?? null);
    if (stryMutAct_9fa48("452") ? everybody === null && figure.percent === null : stryMutAct_9fa48("451") ? false : stryMutAct_9fa48("450") ? true : (stryCov_9fa48("450", "451", "452"), (stryMutAct_9fa48("454") ? everybody !== null : stryMutAct_9fa48("453") ? false : (stryCov_9fa48("453", "454"), everybody === null)) || (stryMutAct_9fa48("456") ? figure.percent !== null : stryMutAct_9fa48("455") ? false : (stryCov_9fa48("455", "456"), figure.percent === null)))) return stryMutAct_9fa48("457") ? false : (stryCov_9fa48("457"), true);
    const inTable = stryMutAct_9fa48("458") ? groups : (stryCov_9fa48("458"), groups.filter(stryMutAct_9fa48("459") ? () => undefined : (stryCov_9fa48("459"), ({
      group
    }) => stryMutAct_9fa48("460") ? counts.every(cell => cell.group === group) : (stryCov_9fa48("460"), counts.some(stryMutAct_9fa48("461") ? () => undefined : (stryCov_9fa48("461"), cell => stryMutAct_9fa48("464") ? cell.group !== group : stryMutAct_9fa48("463") ? false : stryMutAct_9fa48("462") ? true : (stryCov_9fa48("462", "463", "464"), cell.group === group)))))));
    const isEverybodyInTable = stryMutAct_9fa48("468") ? inTable.reduce((total, cell) => total + (cell.figure.n ?? 0), 0) < everybody : stryMutAct_9fa48("467") ? inTable.reduce((total, cell) => total + (cell.figure.n ?? 0), 0) > everybody : stryMutAct_9fa48("466") ? false : stryMutAct_9fa48("465") ? true : (stryCov_9fa48("465", "466", "467", "468"), inTable.reduce(stryMutAct_9fa48("469") ? () => undefined : (stryCov_9fa48("469"), (total, cell) => stryMutAct_9fa48("470") ? total - (cell.figure.n ?? 0) : (stryCov_9fa48("470"), total + (stryMutAct_9fa48("471") ? cell.figure.n && 0 : (stryCov_9fa48("471"), cell.figure.n ?? 0)))), 0) >= everybody);
    const column = stryMutAct_9fa48("472") ? counts : (stryCov_9fa48("472"), counts.filter(stryMutAct_9fa48("473") ? () => undefined : (stryCov_9fa48("473"), cell => stryMutAct_9fa48("476") ? cell.answer !== answer : stryMutAct_9fa48("475") ? false : stryMutAct_9fa48("474") ? true : (stryCov_9fa48("474", "475", "476"), cell.answer === answer))));
    const rest = stryMutAct_9fa48("477") ? people(figure.percent, everybody) + column.reduce((total, cell) => total + (cell.count ?? 0), 0) : (stryCov_9fa48("477"), people(figure.percent, everybody) - column.reduce(stryMutAct_9fa48("478") ? () => undefined : (stryCov_9fa48("478"), (total, cell) => stryMutAct_9fa48("479") ? total - (cell.count ?? 0) : (stryCov_9fa48("479"), total + (stryMutAct_9fa48("480") ? cell.count && 0 : (stryCov_9fa48("480"), cell.count ?? 0)))), 0));
    return stryMutAct_9fa48("483") ? isEverybodyInTable && !isSensitive(rest, thresholds) : stryMutAct_9fa48("482") ? false : stryMutAct_9fa48("481") ? true : (stryCov_9fa48("481", "482", "483"), isEverybodyInTable || (stryMutAct_9fa48("484") ? isSensitive(rest, thresholds) : (stryCov_9fa48("484"), !isSensitive(rest, thresholds))));
  }
}

/** One dimension of one indicator in one wave. */
export interface CrossTable {
  /** The answers in the groups of this dimension. */
  cells: readonly AnswerCell[];
  /** The groups of this dimension, already protected. */
  groups: readonly GroupCell[];
  /** The answers of all residents, already protected. */
  overall: readonly AnswerCell[];
  headline: Figure | null;
  thresholds: Thresholds;
}
interface Count {
  base: number | null;
  count: number | null;
}