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
 * A side of few people is exempt, for the headline says so by itself. A weighted survey does not count in people and gives
 * nothing away like this.
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
      possibleBases(parts, overall).some((bases) => possibleSums(parts, bases, overall) !== null),
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

/** The place whose one part that is not shown can be nothing but few people. Where there are two, each may be nobody. */
function findTold(parts: readonly Part[], overall: Overall, thresholds: Thresholds): Place | null {
  const { withholdCellsBelow } = thresholds;
  const hidden = parts.flatMap(({ place, figure }) => (figure && isShown(figure) ? [] : [place]));
  let told = hidden
    .filter((place) => hidden.indexOf(place) === hidden.lastIndexOf(place))
    .map((place) => ({ place, isSideLarge: false }));
  for (const bases of possibleBases(parts, overall)) {
    // It takes one way in which none of them is told, so most answers take no long search.
    if (told.length === 0) return null;
    const sums = possibleSums(parts, bases, overall);
    if (!sums) continue;
    told = told.flatMap(({ place, isSideLarge }) => {
      const { parts: all, side } = sums[place];
      const isFew = side.from > all.to - bases.answers && side.to - all.from < withholdCellsBelow;
      const isLarge = place === 'left out' || side.to >= withholdCellsBelow;
      return isFew ? [{ place, isSideLarge: isSideLarge || isLarge }] : [];
    });
  }
  return told.find(({ isSideLarge }) => isSideLarge)?.place ?? null;
}

/**
 * How many people may be in each place out of so many, as its parts say and as everything says; `null` when it cannot be
 * so many. A part that is not shown may be any number of those who answered.
 */
function possibleSums(
  parts: readonly Part[],
  bases: Bases,
  overall: Overall,
): Record<Place, { parts: Range; side: Range }> | null {
  const ranges = parts.map(({ place, figure }) => ({
    place,
    range: rangeOf(figure, bases.answers, overall.halfUnits.answers),
  }));
  const sum = (place: Place) =>
    sumOf(ranges.filter((part) => part.place === place).map(({ range }) => range));
  const [counted, other, leftOut] = [sum('counted'), sum('other'), sum('left out')];
  const { from, to } = [
    countedOutOf(bases.headline, overall),
    counted,
    { from: bases.headline - other.to, to: bases.headline - other.from },
  ].reduce(commonOf);
  const rest = bases.answers - bases.headline;
  const sums = {
    counted: { parts: counted, side: { from, to } },
    other: { parts: other, side: { from: bases.headline - to, to: bases.headline - from } },
    'left out': { parts: leftOut, side: commonOf(leftOut, { from: rest, to: rest }) },
  };
  const all = [...ranges.map(({ range }) => range), ...Object.values(sums).map(({ side }) => side)];
  return all.every((range) => range.from <= range.to) ? sums : null;
}
