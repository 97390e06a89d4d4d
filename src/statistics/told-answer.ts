import { isShown } from './cell.ts';
import type { Thresholds } from './observation.ts';
import { commonOf, isInPeople, rangeOf, sumOf, type Range } from './people-range.ts';
import {
  countedOutOf,
  possibleBases,
  type Bases,
  type Overall,
  type Part,
  type Place,
} from './possible-bases.ts';

/** More answers than this are not taken to be left out of a headline at once: “don't know” and “no answer”. */
const MOST_LEFT_OUT = 2;

/**
 * On which side of the headline whole numbers of people give an answer of few away although it is not shown or has no row;
 * `null` when on none. People are whole, which can say more than percentages do: of 80 people 5 percent are exactly four. So
 * every number that an answer can have is looked at, whichever answers the headline leaves out, such as “don't know”: how
 * many gave those is known where headline and answers both tell their base, so that they are no cover for another.
 *
 * What the headline says by itself is exempt. A weighted survey does not count in people and gives nothing away like this.
 */
export function findToldAnswer(overall: Overall, thresholds: Thresholds): 'counted' | 'other' | null {
  const { answers, headline, headlineAnswers } = overall;
  if (!isInPeople([headline, ...answers.map(({ figure }) => figure)])) return null;
  const rows: Part[] = answers.map(({ answer, figure }) => ({
    place: headlineAnswers?.includes(answer) ? 'counted' : 'other',
    figure,
  }));
  const names = answers.map(({ answer }) => answer);
  if (headlineAnswers?.some((answer) => !names.includes(answer)))
    rows.push({ place: 'counted', figure: null });
  // Nobody states whether there are answers without a row that the headline does not count. Where those with a row, all of
  // them shown with their base, can be everybody, another is not looked for: taking the wrong answer to be the one that is
  // left out would find one.
  const listed = leaveOut(rows);
  const isComplete =
    rows.every(({ figure }) => figure !== null && isShown(figure) && figure.n !== null) &&
    listed.some((parts) =>
      possibleBases(parts, overall).some((bases) => possibleNumbers(parts, bases, overall) !== null),
    );
  if (isComplete) return null;
  for (const parts of [...listed, ...leaveOut([...rows, { place: 'other', figure: null }])]) {
    const told = findTold(parts, overall, thresholds);
    if (told) return told === 'counted' ? told : 'other';
  }
  return null;
}

/** The parts with none or some of the answers that the headline does not count taken to be left out. */
function leaveOut(parts: Part[]): Part[][] {
  return parts.reduce<Part[][]>(
    (all, part, index) => [
      ...all,
      ...(part.place === 'other' ? all : [])
        .filter((some) => some.filter(({ place }) => place === 'left out').length < MOST_LEFT_OUT)
        .map((some) => some.with(index, { ...part, place: 'left out' })),
    ],
    [parts],
  );
}

/** Where a part is that is not shown and can be nothing but few people. */
function findTold(parts: readonly Part[], overall: Overall, thresholds: Thresholds): Place | null {
  const { withholdCellsBelow } = thresholds;
  const sizeOf = (place: Place) => parts.filter((part) => part.place === place).length;
  let unknown = parts.flatMap(({ place, figure }, index) => {
    const isExempt = place !== 'left out' && sizeOf(place) === 1;
    return isExempt || (figure && isShown(figure)) ? [] : [{ index, place, isSideLarge: false }];
  });
  if (unknown.length === 0) return null;
  for (const bases of possibleBases(parts, overall)) {
    // It takes one way in which none of them is told, so most answers take no long search.
    if (unknown.length === 0) return null;
    const possible = possibleNumbers(parts, bases, overall);
    if (!possible) continue;
    unknown = unknown.flatMap(({ index, place, isSideLarge }) => {
      const { from, to } = possible.numbers[index] ?? EVERY;
      const isLarge = place === 'left out' || possible.sums[place].to >= withholdCellsBelow;
      const isTold = from > 0 && to < withholdCellsBelow;
      return isTold ? [{ index, place, isSideLarge: isSideLarge || isLarge }] : [];
    });
  }
  return unknown.find(({ isSideLarge }) => isSideLarge)?.place ?? null;
}

/** How many people may be in each part and on each side, out of so many; `null` when it cannot be so many. */
function possibleNumbers(
  parts: readonly Part[],
  bases: Bases,
  overall: Overall,
): { numbers: Range[]; sums: Record<Place, Range> } | null {
  const ofPart = parts.map(({ figure }) => rangeOf(figure, bases.answers, overall.halfUnits.answers));
  const ofParts = (place: Place): Range => sumOf(ofPart.filter((_, index) => parts[index]?.place === place));
  const all = { counted: ofParts('counted'), other: ofParts('other'), 'left out': ofParts('left out') };
  const share = countedOutOf(bases.headline, overall);
  const from = Math.max(share.from, all.counted.from, bases.headline - all.other.to);
  const to = Math.min(share.to, all.counted.to, bases.headline - all.other.from);
  const leftOut = bases.answers - bases.headline;
  const sums = {
    counted: { from, to },
    other: { from: bases.headline - to, to: bases.headline - from },
    'left out': commonOf(all['left out'], { from: leftOut, to: leftOut }),
  };
  if ([...ofPart, ...Object.values(sums)].some((range) => range.from > range.to)) return null;
  const numbers = parts.map(({ place }, index) => {
    const range = ofPart[index] ?? EVERY;
    return {
      from: Math.max(range.from, sums[place].from - (all[place].to - range.to)),
      to: Math.min(range.to, sums[place].to - (all[place].from - range.from)),
    };
  });
  return { numbers, sums };
}

const EVERY = { from: 0, to: Infinity };
