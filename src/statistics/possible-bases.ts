import { isShown } from './cell.ts';
import type { Figure } from './observation.ts';
import { commonOf, partOf, rangeOf, shareOf, sumOf, type Known, type Range } from './people-range.ts';
import type { HalfUnits } from './rounding.ts';
import type { Distribution } from './survey-table.ts';

/** Where the answers do not tell their base, at least this part of all who answered are taken to be in the headline's. */
const LEAST_IN_HEADLINE = 1 / 3;

/**
 * How many people may have answered, and of how many the headline is a share, as far as it is told. Where one of the two
 * is not, these are no more than the percentages allow, one at a time: of a million people there are as many bases.
 */
export function* possibleBases(parts: readonly Part[], overall: Overall): Generator<Bases> {
  const told = overall.answers.flatMap(({ figure }) =>
    isShown(figure) && figure.n !== null ? [figure.n] : [],
  );
  const ofAnswers = told.length > 0 ? Math.max(...told) : null;
  const ofHeadline = overall.headline?.n ?? null;
  if (!parts.some(({ place }) => place === 'left out')) {
    const base = ofAnswers ?? ofHeadline;
    if (base !== null && (ofHeadline === null || base === ofHeadline)) {
      yield { answers: base, headline: base };
    }
    return;
  }
  if (ofAnswers !== null && ofHeadline !== null) {
    yield { answers: ofAnswers, headline: ofHeadline };
    return;
  }
  const shares = parts.map(({ figure }) => shareOf(figure, overall.halfUnits.answers));
  if (ofAnswers !== null && canBeWhole(ofAnswers, shares)) {
    const share = shareOf(overall.headlineAnswers && overall.headline, overall.halfUnits.headline);
    const { from, to } = shareInHeadline(parts, share, overall.halfUnits);
    const range = { from: Math.max(from * ofAnswers, 1), to: to * ofAnswers };
    for (const headline of numbersIn(range, [share])) yield { answers: ofAnswers, headline };
  }
  if (ofHeadline !== null) {
    const counted = countedOutOf(ofHeadline, overall);
    if (counted.from > counted.to) return;
    const share = { from: counted.from / ofHeadline, to: counted.to / ofHeadline };
    const { from, to } = shareInHeadline(parts, share, overall.halfUnits);
    const range = {
      from: ofHeadline / Math.max(to, 0),
      to: ofHeadline / Math.max(from, LEAST_IN_HEADLINE),
    };
    for (const answers of numbersIn(range, shares)) yield { answers, headline: ofHeadline };
  }
}

/** How many the headline may count out of so many people, as it and what else is known of it say. */
export function countedOutOf(n: number, { headline, headlineAnswers, halfUnits, counted }: Overall): Range {
  const own = rangeOf(headlineAnswers && headline, n, halfUnits.headline);
  return headlineAnswers && counted ? commonOf(own, counted) : own;
}

/**
 * Which part of all who answered may be in the base of the headline, 0–1; none when the first is above the last. With c,
 * o and l for the parts of all that are counted, not counted and left out, it is c + o and 1 − l, and `share` is
 * c / (c + o).
 */
function shareInHeadline(parts: readonly Part[], share: Range, halfUnits: HalfUnits): Range {
  const sharesOf = (place: Place) =>
    sumOf(
      parts.filter((part) => part.place === place).map(({ figure }) => shareOf(figure, halfUnits.answers)),
    );
  const [counted, other, leftOut] = [sharesOf('counted'), sharesOf('other'), sharesOf('left out')];
  return {
    from: Math.max(
      counted.from + other.from,
      1 - leftOut.to,
      counted.from > 0 ? counted.from / share.to : 0,
      other.from > 0 ? other.from / (1 - share.from) : 0,
    ),
    to: Math.min(
      counted.to + other.to,
      1 - leftOut.from,
      share.from > 0 ? counted.to / share.from : 1,
      share.to < 1 ? other.to / (1 - share.to) : 1,
    ),
  };
}

/** Whole numbers of which the shares can be whole. From one beyond either end, for a division may have moved those a little. */
function* numbersIn({ from, to }: Range, shares: readonly Range[]): Generator<number> {
  for (let number = Math.ceil(to); number >= Math.floor(from); number--) {
    if (canBeWhole(number, shares)) yield number;
  }
}

/** Whether each of the shares can be a whole number out of this one; of few they can where a source did not round. */
function canBeWhole(number: number, shares: readonly Range[]): boolean {
  return shares.every((share) => {
    const { from, to } = partOf(number, share);
    return from <= to;
  });
}

/** A distribution, with what else is known of it. */
export type Overall = Distribution & Known;

/** Whether the headline counts an answer, counts another, or is no share of those who gave it. */
export type Place = 'counted' | 'other' | 'left out';

/** An answer, with its row if it has one. */
export interface Part {
  place: Place;
  figure: Figure | null;
}

/** How many people answered at all, and those whom the headline is a share of. */
export interface Bases {
  answers: number;
  headline: number;
}
