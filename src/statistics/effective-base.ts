/**
 * The number of answers that an interval may be computed from, or `null` when no base is known.
 *
 * A weighted survey's effective base stands in for the number of answers. When the wave states its population and asks
 * for the correction, the base is multiplied by (N − 1)/(N − n), which is the same as multiplying the variance by
 * (N − n)/(N − 1) (finite population correction). When everybody answered (n ≥ N) there is no sampling error:
 * `Infinity`.
 *
 * How many could have been asked of a group is not known, so what counts is the fraction of everybody who answered: n in
 * the formula is then `everybody`, and only the base that it multiplies is the group's. It is what a random sample of the
 * whole population comes to in any part of it. Where that is not known either, the group itself is the least that answered.
 */
export function effectiveBase({
  n,
  nEffective,
  population,
  correctForPopulation,
  everybody,
}: Base): number | null {
  const base = answersCounted({ n, nEffective });
  if (base === null || !correctForPopulation || population === null) return base;
  // The fraction of the population that answered is about people, so it uses n and not the weighted base.
  const answers = everybody ?? n ?? base;
  if (answers >= population) return Infinity;
  return (base * (population - 1)) / (population - answers);
}

/** The number of answers that a figure counts for: a weighted survey's effective base, else all; null when unknown. */
export function answersCounted({ n, nEffective }: Pick<Base, 'n' | 'nEffective'>): number | null {
  return nEffective ?? n;
}

/** What is known about how many answered. */
export interface Base {
  /** People who answered; `null` when unknown. */
  n: number | null;
  /** Effective number of answers of a weighted survey; `null` when not weighted or unknown. */
  nEffective: number | null;
  /** People who could have been asked in all; `null` when unknown. */
  population: number | null;
  /** Whether the wave asks for the finite population correction. */
  correctForPopulation: boolean;
  /** People who answered in all, of whom `n` may be a group; `null` when unknown. */
  everybody: number | null;
}
