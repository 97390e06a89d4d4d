/** A label's room along the plot: '' always, 'q' only in a wide plot, 'x' never (tooltip and table still tell). */
export type Tier = '' | 'q' | 'x';

/**
 * Which labels beside each other have room. `labels` in order of place; those that `first` names by their place in
 * the list win, in that order, then the others from the start.
 */
export function labelTiers(labels: readonly Label[], first: readonly number[]): Tier[] {
  const order = [...new Set([...first, ...labels.keys()])];
  const crowded = labels.some((label, index) => {
    const before = labels[index - 1];
    return before !== undefined && !apart(before, label, WIDE_PLOT);
  });
  // Among crowded marks only the most important keep their labels on a phone.
  const always = fitting(labels, crowded ? first : order, NARROW_PLOT, new Set());
  const wide = fitting(labels, order, WIDE_PLOT, always);
  return labels.map((_, index) => (always.has(index) ? '' : wide.has(index) ? 'q' : 'x'));
}

/** The room that a text takes in em of the plot's font, at a font size of `fontSize` em. */
export function labelWidth(text: string, fontSize: number): number {
  return text.length * fontSize * CHARACTER;
}

/** How far a label at the middle of its mark would run over the edge of a phone, in em; 0 where it does not. */
export function overrun({ place, width }: Label): number {
  return Math.max(0, width / 2 - ((100 - place) / 100) * NARROW_PLOT - MARGIN);
}

/**
 * Widths in em: of a plot on a screen of 320 px, with something left for readers who set letters apart; of the
 * narrowest plot that shows `q`; of the page beside a plot; and of a bold figure.
 */
const NARROW_PLOT = 11.5;
const WIDE_PLOT = 32;
const MARGIN = 0.9;
const CHARACTER = 0.6;

function fitting(
  labels: readonly Label[],
  order: readonly number[],
  plot: number,
  chosen: ReadonlySet<number>,
): Set<number> {
  const kept = new Set(chosen);
  for (const index of order) {
    const label = labels[index];
    if (label && [...kept].every((other) => apart(labels[other] ?? label, label, plot))) kept.add(index);
  }
  return kept;
}

function apart(one: Label, other: Label, plot: number): boolean {
  if (one === other) return true;
  const middle = ({ place, back = 0 }: Label): number => (place / 100) * plot - back;
  return Math.abs(middle(one) - middle(other)) >= (one.width + other.width) / 2;
}

/** Place in percent of the plot, width in em, and how many em before its place the middle stands. */
export interface Label {
  place: number;
  width: number;
  back?: number;
}
