/**
 * The chance (0–1) that at least one of `figures` unchanged, independent figures looks like a change all the same:
 * 1 − (1 − α)^k.
 *
 * @param figures number of figures looked at
 * @param alpha chance of a false change in one figure; 0.05 with 95 % intervals
 */
export function chanceOfFalseChange(figures: number, alpha = 0.05): number {
  return 1 - (1 - alpha) ** figures;
}
