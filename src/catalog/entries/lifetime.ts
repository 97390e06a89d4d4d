/** From which day to which something is part of the plan: from its start and on, unless a day is given. */
export interface Lifetime {
  /** ISO day. */
  started?: string | undefined;
  /** `on` is an ISO day. */
  ended?: { on: string } | undefined;
}

/** Whether something has ended by a day `YYYY-MM-DD`: from the day that it ends on. An end can be written down before it comes. */
export function hasEndedBy({ ended }: Lifetime, day: string): boolean {
  return ended !== undefined && ended.on <= day;
}

/** A list in its order, but with what has ended by a day `YYYY-MM-DD` after what has not. */
export function endedLast<Kept extends { facts: Lifetime }>(items: readonly Kept[], day: string): Kept[] {
  const last = ({ facts }: Kept): number => Number(hasEndedBy(facts, day));
  return items.toSorted((a, b) => last(a) - last(b));
}

/** Whether something has begun by a day `YYYY-MM-DD` and not ended. */
export function isThereOn(lifetime: Lifetime, day: string): boolean {
  return (lifetime.started ?? '') <= day && !hasEndedBy(lifetime, day);
}

/** Whether something has begun and not ended in some part of a year. */
export function isThereIn({ started, ended }: Lifetime, year: number): boolean {
  const [first, last] = [started, ended?.on].map((day) => day && yearOf(day));
  return (!first || first <= year) && (!last || last >= year);
}

/** The year of an ISO day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** What belongs to a year, such as its answers, is also gathered or approved in the years about it, but not many years from it. */
export const YEARS_AROUND = 3;
