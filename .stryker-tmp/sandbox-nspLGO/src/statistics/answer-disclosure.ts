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
import type { Figure, Thresholds } from './observation.ts';
import { roundingSlack } from './rounding.ts';
import type { AnswerCell } from './survey-table.ts';

/**
 * The answers of all residents, with those hidden that few people gave or that would give such an answer away.
 *
 * Primary: base unknown or below the threshold; an answer given by 1–4 people. Complementary: the answers that the
 * headline counts sum to the headline, the others to the rest of 100. On either side the smallest shown answer is
 * hidden until none or at least two are hidden, and those together were given by at least twice the threshold of
 * people, so that any one of them may lie above it. When it is not stated which answers the headline counts, one hidden
 * answer hides them all, for any of them could be what separates a hidden answer from the headline.
 *
 * An answer that is all there is to one side says nothing that the headline does not, and shares its exemption.
 */
export function protectAnswers(answers: readonly AnswerCell[], headline: Figure | null, headlineAnswers: readonly string[] | null, thresholds: Thresholds): AnswerCell[] {
  if (stryMutAct_9fa48("0")) {
    {}
  } else {
    stryCov_9fa48("0");
    const sides = findSides(answers, headline, headlineAnswers);
    const isAlone = stryMutAct_9fa48("1") ? () => undefined : (stryCov_9fa48("1"), (() => {
      const isAlone = (cell: AnswerCell) => stryMutAct_9fa48("2") ? sides.every(side => isWholeSide(cell, side)) : (stryCov_9fa48("2"), sides.some(stryMutAct_9fa48("3") ? () => undefined : (stryCov_9fa48("3"), side => isWholeSide(cell, side))));
      return isAlone;
    })());
    let cells = answers.map(stryMutAct_9fa48("4") ? () => undefined : (stryCov_9fa48("4"), cell => stryMutAct_9fa48("5") ? {} : (stryCov_9fa48("5"), {
      ...cell,
      figure: hidePrimary(cell.figure, headline, thresholds, isAlone(cell))
    })));
    if (stryMutAct_9fa48("8") ? sides.length !== 0 : stryMutAct_9fa48("7") ? false : stryMutAct_9fa48("6") ? true : (stryCov_9fa48("6", "7", "8"), sides.length === 0)) {
      if (stryMutAct_9fa48("9")) {
        {}
      } else {
        stryCov_9fa48("9");
        const isSafe = stryMutAct_9fa48("12") ? !cells.some(isCellHidden) || !leavesSmall(cells, 100, headline, thresholds) : stryMutAct_9fa48("11") ? false : stryMutAct_9fa48("10") ? true : (stryCov_9fa48("10", "11", "12"), (stryMutAct_9fa48("13") ? cells.some(isCellHidden) : (stryCov_9fa48("13"), !(stryMutAct_9fa48("14") ? cells.every(isCellHidden) : (stryCov_9fa48("14"), cells.some(isCellHidden))))) && (stryMutAct_9fa48("15") ? leavesSmall(cells, 100, headline, thresholds) : (stryCov_9fa48("15"), !leavesSmall(cells, 100, headline, thresholds))));
        return isSafe ? cells : cells.map(hideCell);
      }
    }
    if (stryMutAct_9fa48("16")) {
      for (; false;) {
        const next = sides.flatMap(side => smallestOfUnsafe(side, cells, headline, thresholds) ?? [])[0];
        if (!next) return cells;
        cells = cells.map(cell => cell === next ? hideCell(cell) : cell);
      }
    } else {
      stryCov_9fa48("16");
      for (;;) {
        if (stryMutAct_9fa48("17")) {
          {}
        } else {
          stryCov_9fa48("17");
          const next = sides.flatMap(stryMutAct_9fa48("18") ? () => undefined : (stryCov_9fa48("18"), side => stryMutAct_9fa48("19") ? smallestOfUnsafe(side, cells, headline, thresholds) && [] : (stryCov_9fa48("19"), smallestOfUnsafe(side, cells, headline, thresholds) ?? (stryMutAct_9fa48("20") ? ["Stryker was here"] : (stryCov_9fa48("20"), [])))))[0];
          if (stryMutAct_9fa48("23") ? false : stryMutAct_9fa48("22") ? true : stryMutAct_9fa48("21") ? next : (stryCov_9fa48("21", "22", "23"), !next)) return cells;
          cells = cells.map(stryMutAct_9fa48("24") ? () => undefined : (stryCov_9fa48("24"), cell => (stryMutAct_9fa48("27") ? cell !== next : stryMutAct_9fa48("26") ? false : stryMutAct_9fa48("25") ? true : (stryCov_9fa48("25", "26", "27"), cell === next)) ? hideCell(cell) : cell));
        }
      }
    }
  }
}
function hidePrimary(figure: Figure, headline: Figure | null, thresholds: Thresholds, isExempt: boolean): Figure {
  if (stryMutAct_9fa48("28")) {
    {}
  } else {
    stryCov_9fa48("28");
    if (stryMutAct_9fa48("31") ? false : stryMutAct_9fa48("30") ? true : stryMutAct_9fa48("29") ? isShown(figure) : (stryCov_9fa48("29", "30", "31"), !isShown(figure))) return isHidden(figure) ? hide(figure) : figure;
    const base = stryMutAct_9fa48("32") ? (figure.n ?? headline?.n) && null : (stryCov_9fa48("32"), (stryMutAct_9fa48("33") ? figure.n && headline?.n : (stryCov_9fa48("33"), figure.n ?? (stryMutAct_9fa48("34") ? headline.n : (stryCov_9fa48("34"), headline?.n)))) ?? null);
    if (stryMutAct_9fa48("37") ? base !== null : stryMutAct_9fa48("36") ? false : stryMutAct_9fa48("35") ? true : (stryCov_9fa48("35", "36", "37"), base === null)) return hide(figure);
    if (stryMutAct_9fa48("41") ? base >= thresholds.hideBelow : stryMutAct_9fa48("40") ? base <= thresholds.hideBelow : stryMutAct_9fa48("39") ? false : stryMutAct_9fa48("38") ? true : (stryCov_9fa48("38", "39", "40", "41"), base < thresholds.hideBelow)) return hide(figure, stryMutAct_9fa48("42") ? "" : (stryCov_9fa48("42"), 'too-few'));
    return (stryMutAct_9fa48("45") ? !isExempt || isSensitive(people(figure.percent, base), thresholds) : stryMutAct_9fa48("44") ? false : stryMutAct_9fa48("43") ? true : (stryCov_9fa48("43", "44", "45"), (stryMutAct_9fa48("46") ? isExempt : (stryCov_9fa48("46"), !isExempt)) && isSensitive(people(figure.percent, base), thresholds))) ? hide(figure) : figure;
  }
}

/** Whether this answer is its whole side, so that no other answer, with a row or without, is counted with it. */
function isWholeSide({
  answer,
  figure
}: AnswerCell, side: Side): boolean {
  if (stryMutAct_9fa48("47")) {
    {}
  } else {
    stryCov_9fa48("47");
    if (stryMutAct_9fa48("50") ? (!side.has(answer) || side.size > 1) && !isShown(figure) : stryMutAct_9fa48("49") ? false : stryMutAct_9fa48("48") ? true : (stryCov_9fa48("48", "49", "50"), (stryMutAct_9fa48("52") ? !side.has(answer) && side.size > 1 : stryMutAct_9fa48("51") ? false : (stryCov_9fa48("51", "52"), (stryMutAct_9fa48("53") ? side.has(answer) : (stryCov_9fa48("53"), !side.has(answer))) || (stryMutAct_9fa48("56") ? side.size <= 1 : stryMutAct_9fa48("55") ? side.size >= 1 : stryMutAct_9fa48("54") ? false : (stryCov_9fa48("54", "55", "56"), side.size > 1)))) || (stryMutAct_9fa48("57") ? isShown(figure) : (stryCov_9fa48("57"), !isShown(figure))))) return stryMutAct_9fa48("58") ? true : (stryCov_9fa48("58"), false);
    return stryMutAct_9fa48("62") ? Math.abs(figure.percent - side.percent) > roundingSlack([figure.percent, side.percent]) : stryMutAct_9fa48("61") ? Math.abs(figure.percent - side.percent) < roundingSlack([figure.percent, side.percent]) : stryMutAct_9fa48("60") ? false : stryMutAct_9fa48("59") ? true : (stryCov_9fa48("59", "60", "61", "62"), Math.abs(stryMutAct_9fa48("63") ? figure.percent + side.percent : (stryCov_9fa48("63"), figure.percent - side.percent)) <= roundingSlack(stryMutAct_9fa48("64") ? [] : (stryCov_9fa48("64"), [figure.percent, side.percent])));
  }
}

/** The answer to hide next when readers could take the hidden answers of this side apart. */
function smallestOfUnsafe(side: Side, cells: readonly AnswerCell[], headline: Figure | null, thresholds: Thresholds): AnswerCell | undefined {
  if (stryMutAct_9fa48("65")) {
    {}
  } else {
    stryCov_9fa48("65");
    const inside = stryMutAct_9fa48("66") ? cells : (stryCov_9fa48("66"), cells.filter(stryMutAct_9fa48("67") ? () => undefined : (stryCov_9fa48("67"), ({
      answer
    }) => side.has(answer))));
    const hidden = stryMutAct_9fa48("68") ? inside : (stryCov_9fa48("68"), inside.filter(isCellHidden));
    const rest = restOf(inside, side.percent, answerBase(cells, headline));
    const isSafe = (stryMutAct_9fa48("71") ? hidden.length !== 0 : stryMutAct_9fa48("70") ? false : stryMutAct_9fa48("69") ? true : (stryCov_9fa48("69", "70", "71"), hidden.length === 0)) ? stryMutAct_9fa48("72") ? leavesSmall(inside, side.percent, headline, thresholds) : (stryCov_9fa48("72"), !leavesSmall(inside, side.percent, headline, thresholds)) : stryMutAct_9fa48("75") ? hidden.length > 1 || Math.round(rest) >= 2 * thresholds.withholdCellsBelow : stryMutAct_9fa48("74") ? false : stryMutAct_9fa48("73") ? true : (stryCov_9fa48("73", "74", "75"), (stryMutAct_9fa48("78") ? hidden.length <= 1 : stryMutAct_9fa48("77") ? hidden.length >= 1 : stryMutAct_9fa48("76") ? true : (stryCov_9fa48("76", "77", "78"), hidden.length > 1)) && (stryMutAct_9fa48("81") ? Math.round(rest) < 2 * thresholds.withholdCellsBelow : stryMutAct_9fa48("80") ? Math.round(rest) > 2 * thresholds.withholdCellsBelow : stryMutAct_9fa48("79") ? true : (stryCov_9fa48("79", "80", "81"), Math.round(rest) >= (stryMutAct_9fa48("82") ? 2 / thresholds.withholdCellsBelow : (stryCov_9fa48("82"), 2 * thresholds.withholdCellsBelow)))));
    return isSafe ? undefined : stryMutAct_9fa48("84") ? inside.sort(emptyLast)[0] : stryMutAct_9fa48("83") ? inside.filter(({
      figure
    }) => isShown(figure))[0] : (stryCov_9fa48("83", "84"), inside.filter(stryMutAct_9fa48("85") ? () => undefined : (stryCov_9fa48("85"), ({
      figure
    }) => isShown(figure))).sort(emptyLast)[0]);
  }
}

/** Whether an answer that has no row, 1–4 people, could be found as what is left of a sum of shown answers. */
function leavesSmall(cells: readonly AnswerCell[], percent: number, headline: Figure | null, thresholds: Thresholds): boolean {
  if (stryMutAct_9fa48("86")) {
    {}
  } else {
    stryCov_9fa48("86");
    const percents = cells.map(stryMutAct_9fa48("87") ? () => undefined : (stryCov_9fa48("87"), ({
      figure
    }) => stryMutAct_9fa48("88") ? figure.percent && 0 : (stryCov_9fa48("88"), figure.percent ?? 0)));
    const missing = stryMutAct_9fa48("89") ? percent + percents.reduce((a, b) => a + b, 0) : (stryCov_9fa48("89"), percent - percents.reduce(stryMutAct_9fa48("90") ? () => undefined : (stryCov_9fa48("90"), (a, b) => stryMutAct_9fa48("91") ? a - b : (stryCov_9fa48("91"), a + b)), 0));
    const rest = restOf(cells, percent, answerBase(cells, headline));
    return stryMutAct_9fa48("94") ? missing > roundingSlack([...percents, percent]) || isSensitive(rest, thresholds) : stryMutAct_9fa48("93") ? false : stryMutAct_9fa48("92") ? true : (stryCov_9fa48("92", "93", "94"), (stryMutAct_9fa48("97") ? missing <= roundingSlack([...percents, percent]) : stryMutAct_9fa48("96") ? missing >= roundingSlack([...percents, percent]) : stryMutAct_9fa48("95") ? true : (stryCov_9fa48("95", "96", "97"), missing > roundingSlack(stryMutAct_9fa48("98") ? [] : (stryCov_9fa48("98"), [...percents, percent])))) && isSensitive(rest, thresholds));
  }
}

/** People whose answer is not shown, out of those whose answers make up `percent`. */
function restOf(cells: readonly AnswerCell[], percent: number, base: number | null): number {
  if (stryMutAct_9fa48("99")) {
    {}
  } else {
    stryCov_9fa48("99");
    const rest = cells.reduce(stryMutAct_9fa48("100") ? () => undefined : (stryCov_9fa48("100"), (left, {
      figure
    }) => stryMutAct_9fa48("101") ? left + (figure.percent ?? 0) : (stryCov_9fa48("101"), left - (stryMutAct_9fa48("102") ? figure.percent && 0 : (stryCov_9fa48("102"), figure.percent ?? 0)))), percent);
    return people(rest, stryMutAct_9fa48("103") ? base && 0 : (stryCov_9fa48("103"), base ?? 0));
  }
}

/** The two sides of the headline; none when it is not known which answers it counts. */
function findSides(answers: readonly AnswerCell[], headline: Figure | null, headlineAnswers: readonly string[] | null): Side[] {
  if (stryMutAct_9fa48("104")) {
    {}
  } else {
    stryCov_9fa48("104");
    if (stryMutAct_9fa48("107") ? (!headline || !isShown(headline)) && !headlineAnswers : stryMutAct_9fa48("106") ? false : stryMutAct_9fa48("105") ? true : (stryCov_9fa48("105", "106", "107"), (stryMutAct_9fa48("109") ? !headline && !isShown(headline) : stryMutAct_9fa48("108") ? false : (stryCov_9fa48("108", "109"), (stryMutAct_9fa48("110") ? headline : (stryCov_9fa48("110"), !headline)) || (stryMutAct_9fa48("111") ? isShown(headline) : (stryCov_9fa48("111"), !isShown(headline))))) || (stryMutAct_9fa48("112") ? headlineAnswers : (stryCov_9fa48("112"), !headlineAnswers)))) return stryMutAct_9fa48("113") ? ["Stryker was here"] : (stryCov_9fa48("113"), []);
    const base = answerBase(answers, headline);
    // The headline's base may leave out answers such as “don't know”.
    const percent = (stryMutAct_9fa48("116") ? headline.n === null && base === null : stryMutAct_9fa48("115") ? false : stryMutAct_9fa48("114") ? true : (stryCov_9fa48("114", "115", "116"), (stryMutAct_9fa48("118") ? headline.n !== null : stryMutAct_9fa48("117") ? false : (stryCov_9fa48("117", "118"), headline.n === null)) || (stryMutAct_9fa48("120") ? base !== null : stryMutAct_9fa48("119") ? false : (stryCov_9fa48("119", "120"), base === null)))) ? headline.percent : stryMutAct_9fa48("121") ? headline.percent * headline.n * base : (stryCov_9fa48("121"), (stryMutAct_9fa48("122") ? headline.percent / headline.n : (stryCov_9fa48("122"), headline.percent * headline.n)) / base);
    const isCounted = stryMutAct_9fa48("123") ? () => undefined : (stryCov_9fa48("123"), (() => {
      const isCounted = (answer: string) => headlineAnswers.includes(answer);
      return isCounted;
    })());
    const counted = stryMutAct_9fa48("124") ? answers.length : (stryCov_9fa48("124"), answers.filter(stryMutAct_9fa48("125") ? () => undefined : (stryCov_9fa48("125"), ({
      answer
    }) => isCounted(answer))).length);
    return stryMutAct_9fa48("126") ? [] : (stryCov_9fa48("126"), [stryMutAct_9fa48("127") ? {} : (stryCov_9fa48("127"), {
      has: isCounted,
      size: counted,
      percent
    }), stryMutAct_9fa48("128") ? {} : (stryCov_9fa48("128"), {
      has: stryMutAct_9fa48("129") ? () => undefined : (stryCov_9fa48("129"), answer => stryMutAct_9fa48("130") ? isCounted(answer) : (stryCov_9fa48("130"), !isCounted(answer))),
      size: stryMutAct_9fa48("131") ? answers.length + counted : (stryCov_9fa48("131"), answers.length - counted),
      percent: stryMutAct_9fa48("132") ? 100 + percent : (stryCov_9fa48("132"), 100 - percent)
    })]);
  }
}

/** People who answered at all; `null` when unknown. */
function answerBase(cells: readonly AnswerCell[], headline: Figure | null): number | null {
  if (stryMutAct_9fa48("133")) {
    {}
  } else {
    stryCov_9fa48("133");
    const bases = cells.flatMap(stryMutAct_9fa48("134") ? () => undefined : (stryCov_9fa48("134"), ({
      figure
    }) => (stryMutAct_9fa48("137") ? isShown(figure) || figure.n !== null : stryMutAct_9fa48("136") ? false : stryMutAct_9fa48("135") ? true : (stryCov_9fa48("135", "136", "137"), isShown(figure) && (stryMutAct_9fa48("139") ? figure.n === null : stryMutAct_9fa48("138") ? true : (stryCov_9fa48("138", "139"), figure.n !== null)))) ? stryMutAct_9fa48("140") ? [] : (stryCov_9fa48("140"), [figure.n]) : stryMutAct_9fa48("141") ? ["Stryker was here"] : (stryCov_9fa48("141"), [])));
    return (stryMutAct_9fa48("145") ? bases.length <= 0 : stryMutAct_9fa48("144") ? bases.length >= 0 : stryMutAct_9fa48("143") ? false : stryMutAct_9fa48("142") ? true : (stryCov_9fa48("142", "143", "144", "145"), bases.length > 0)) ? stryMutAct_9fa48("146") ? Math.min(...bases) : (stryCov_9fa48("146"), Math.max(...bases)) : stryMutAct_9fa48("147") ? headline?.n && null : (stryCov_9fa48("147"), (stryMutAct_9fa48("148") ? headline.n : (stryCov_9fa48("148"), headline?.n)) ?? null);
  }
}
function isCellHidden({
  figure
}: AnswerCell): boolean {
  if (stryMutAct_9fa48("149")) {
    {}
  } else {
    stryCov_9fa48("149");
    return isHidden(figure);
  }
}
function hideCell(cell: AnswerCell): AnswerCell {
  if (stryMutAct_9fa48("150")) {
    {}
  } else {
    stryCov_9fa48("150");
    return stryMutAct_9fa48("151") ? {} : (stryCov_9fa48("151"), {
      ...cell,
      figure: hide(cell.figure)
    });
  }
}

/** An answer that nobody gave hides nobody, so it is hidden last. */
const emptyLast = byNumberThenName<AnswerCell>(stryMutAct_9fa48("152") ? () => undefined : (stryCov_9fa48("152"), ({
  figure
}) => stryMutAct_9fa48("155") ? figure.percent && Infinity : stryMutAct_9fa48("154") ? false : stryMutAct_9fa48("153") ? true : (stryCov_9fa48("153", "154", "155"), figure.percent || Infinity)), stryMutAct_9fa48("156") ? () => undefined : (stryCov_9fa48("156"), ({
  answer
}) => answer));

/** The answers on one side of the headline, which together make up a known percentage. */
interface Side {
  has: (answer: string) => boolean;
  /** Number of answers. */
  size: number;
  percent: number;
}