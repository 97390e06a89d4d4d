import type { Settings } from '../../site/settings.ts';
import type { Facts } from './item.ts';
import { isThereIn, isThereOn, yearOf } from './lifetime.ts';

/** A partner with the hours a year that are agreed with them. */
export type Giving<Partner extends Agreeing> = Partner & { facts: { hoursPerYear: number } };

/**
 * Those of some partners with whom hours are agreed on a day. Before the plan and after it they are those of its first and of its
 * last day, for its pages stay.
 *
 * @param day ISO day
 */
export function agreedOn<Partner extends Agreeing>(
  partners: readonly Partner[],
  { from, to }: Settings['period'],
  day: string,
): Giving<Partner>[] {
  const asked = day < from ? from : day > to ? to : day;
  return partners.filter(givesHours).filter(({ facts: { started, ended } }) =>
    // Who leaves as the plan ends has given hours throughout.
    isThereOn({ started, ended: ended && ended.on < to ? ended : undefined }, asked),
  );
}

/**
 * Those of some partners with whom hours are agreed for a year: all who are there in some part of it. Of one who leaves and
 * another of them who comes instead in the same year only the latter, for the hours are agreed once.
 */
export function agreedIn<Partner extends Agreeing>(
  partners: readonly Partner[],
  year: number,
): Giving<Partner>[] {
  const there = partners.filter(givesHours).filter(({ facts }) => isThereIn(facts, year));
  const came = new Set(
    there.flatMap(({ id, facts }) => (facts.started && yearOf(facts.started) === year ? [id] : [])),
  );
  return there.filter(
    ({ facts: { ended } }) => !(ended?.instead && yearOf(ended.on) === year && came.has(ended.instead)),
  );
}

/** The hours a year that some partners give together. */
export function sumOfHours(giving: readonly { facts: { hoursPerYear: number } }[]): number {
  return giving.reduce((sum, { facts }) => sum + facts.hoursPerYear, 0);
}

function givesHours<Partner extends Agreeing>(partner: Partner): partner is Giving<Partner> {
  return partner.facts.hoursPerYear !== undefined;
}

interface Agreeing {
  id: string;
  facts: Pick<Facts<'partners'>, 'hoursPerYear' | 'started' | 'ended'>;
}
