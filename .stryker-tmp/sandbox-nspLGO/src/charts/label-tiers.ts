/**
 * Which labels along the plot have room: '' always, 'q' only in a wide plot, 'x' never (tooltip and table
 * still tell). The last and then the first label win. `places` in percent of the plot, ascending.
 */
// @ts-nocheck

export function labelTiers(places: readonly number[]): ('' | 'q' | 'x')[] {
  const dense = places.some((place, index) => index > 0 && place - (places[index - 1] ?? 0) < WIDE_DISTANCE);
  // Among crowded marks only the two ends keep their labels on a phone.
  const always = dense ? new Set([0, places.length - 1]) : apart(places, NARROW_DISTANCE, new Set());
  const wide = apart(places, WIDE_DISTANCE, always);
  return places.map((_, index) => (always.has(index) ? '' : wide.has(index) ? 'q' : 'x'));
}

/** Percent between two labels of five characters: in a plot of about 250 px, and of about 540 px. */
const NARROW_DISTANCE = 16;
const WIDE_DISTANCE = 7.5;

function apart(places: readonly number[], distance: number, chosen: ReadonlySet<number>): Set<number> {
  const kept = new Set(chosen);
  const order = [places.length - 1, 0, ...places.keys()];
  for (const index of order) {
    const free = [...kept].every(
      (other) => Math.abs((places[other] ?? 0) - (places[index] ?? 0)) >= distance,
    );
    if (free && index >= 0) kept.add(index);
  }
  return kept;
}
