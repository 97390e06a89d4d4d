import { escapeMarkup, shortest } from './markup.ts';
import type { FacadeSpec } from './spec.ts';

/**
 * A hundred windows. A lit window is four filled panes around a cross bar, an unlit one an outline.
 * Windows stand 10 units apart, so that a run of neighbours is one stroke of `h10` a window; the dashes of the
 * style sheet (`.fa`) cut it into panes. That is a tenth of the bytes of a hundred rectangles.
 * @throws RangeError when `lit` is not a whole number 0–100.
 */
export function drawFacade(spec: FacadeSpec): string {
  const name = spec.alt === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeMarkup(spec.alt)}"`;
  return (
    `<svg class="fa ${spec.ground}" ${name} ` +
    `viewBox="0 0 ${FACADE.width} ${FACADE.height}">${facadeBody(spec)}</svg>`
  );
}

/** How the hundred windows stand: a long block of four storeys. */
export const COLUMNS = 25;
const ROWS = 4;

/** Size in user units: a window is 7 wide and 11 high, with 3 between columns and 4 between rows. */
export const FACADE = { width: COLUMNS * 10 - 2, height: ROWS * 15 - 3 } as const;

/** The paths alone: upper and lower panes of the lit, frames and sides of the unlit windows. */
export function facadeBody(spec: FacadeSpec): string {
  const windows = litWindows(spec);
  const lit = runs(windows, true);
  const unlit = runs(windows, false);
  const path = (className: string, pieces: string[]): string =>
    pieces.length === 0 ? '' : `<path class="${className}" d="${pieces.join('')}"/>`;
  const stroke = ({ column, row, length }: Run, y: number): string =>
    `M${column * 10 + 0.5} ${shortest(row * 15 + 0.5 + y)}h${length * 10}`;
  return (
    path(
      'p1',
      lit.map((run) => stroke(run, 2)),
    ) +
    path(
      'p2',
      lit.map((run) => stroke(run, 8)),
    ) +
    path(
      'f1',
      unlit.map((run) => stroke(run, 0.4) + stroke(run, 10.6)),
    ) +
    path(
      'f2',
      unlit.map((run) => stroke(run, 5.5)),
    )
  );
}

/** Which of the hundred windows are lit, row by row from the upper left. */
export function litWindows(spec: Pick<FacadeSpec, 'lit' | 'seed' | 'direction'>): boolean[] {
  if (!Number.isInteger(spec.lit) || spec.lit < 0 || spec.lit > 100) {
    throw new RangeError(`A façade lights a whole number of windows 0–100, not ${spec.lit}.`);
  }
  const order = spec.seed === null ? READING_ORDER[spec.direction] : scatteredOrder(spec.seed);
  const windows = new Array<boolean>(100).fill(false);
  for (const index of order.slice(0, spec.lit)) windows[index] = true;
  return windows;
}

/** Column by column, from the side where text starts. */
const READING_ORDER = { ltr: readingOrder('ltr'), rtl: readingOrder('rtl') } as const;

function readingOrder(direction: FacadeSpec['direction']): number[] {
  return Array.from({ length: 100 }, (_, index) => {
    const column = Math.floor(index / ROWS);
    const row = index % ROWS;
    return row * COLUMNS + (direction === 'rtl' ? COLUMNS - 1 - column : column);
  });
}

/** A shuffle that is the same for the same seed: Fisher–Yates over mulberry32, seeded by FNV-1a. */
function scatteredOrder(seed: string): number[] {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  const random = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const order = Array.from({ length: 100 }, (_, index) => index);
  for (let last = 99; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

function runs(windows: readonly boolean[], lit: boolean): Run[] {
  const found: Run[] = [];
  windows.forEach((window, index) => {
    if (window !== lit) return;
    const last = found.at(-1);
    const column = index % COLUMNS;
    const row = Math.floor(index / COLUMNS);
    if (last && last.row === row && last.column + last.length === column) last.length++;
    else found.push({ column, row, length: 1 });
  });
  return found;
}

interface Run {
  column: number;
  row: number;
  length: number;
}
