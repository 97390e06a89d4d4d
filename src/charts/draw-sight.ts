import { escapeMarkup, shortest } from './markup.ts';

/** What is tied to what, in columns from left to right (right to left in right-to-left text). */
export interface SightSpec {
  alt: string;
  direction: 'ltr' | 'rtl';
  columns: readonly { heading: string; boxes: readonly SightBox[] }[];
  /** Ids of two boxes in neighbouring columns. */
  ties: readonly (readonly [string, string])[];
}

/** One thing in a column. `gap`: something about it is missing. */
export interface SightBox {
  id: string;
  /** Its title, one string a line. */
  label: readonly string[];
  /** What is said below the title, in the page's language. */
  more: readonly string[];
  /** Language and direction of the title, when they are not the page's. */
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  gap: boolean;
}

/** The picture as SVG with a viewBox; its looks come from `.sight` of the style sheet. */
export function drawSight(spec: SightSpec): string {
  const tallest = Math.max(
    ...spec.columns.map(({ boxes }) => boxes.reduce((sum, box) => sum + boxHeight(box) + GAP, 0)),
  );
  const height = TOP + tallest;
  const width = spec.columns.length * COLUMN + (spec.columns.length - 1) * ALLEY;
  const mirror = (x: number, wide: number): number => (spec.direction === 'rtl' ? width - x - wide : x);
  const places = new Map<string, Place>();
  const columns = spec.columns.map(({ heading, boxes }, index) => {
    const x = mirror(index * (COLUMN + ALLEY), COLUMN);
    const used = boxes.reduce((sum, box) => sum + boxHeight(box), 0);
    const gap = Math.min(4 * GAP, (tallest - used) / Math.max(1, boxes.length));
    let y = TOP + (tallest - used - gap * boxes.length) / 2 + gap / 2;
    const drawn = boxes.map((box) => {
      const place = { x, y, height: boxHeight(box) };
      places.set(box.id, place);
      y += place.height + gap;
      return drawBox(box, place);
    });
    return `<text class="h" x="${x + COLUMN / 2}" y="22">${escapeMarkup(heading)}</text>${drawn.join('')}`;
  });
  const lines = spec.ties.map(([from, to]) => drawTie(places.get(from), places.get(to), spec.direction));
  return (
    `<svg class="sight" role="img" aria-label="${escapeMarkup(spec.alt)}" viewBox="0 0 ${width} ${shortest(height)}">` +
    `<g aria-hidden="true">${lines.join('')}${columns.join('')}</g></svg>`
  );
}

/** The key above the picture: what the look of a box about which something is missing means. */
export function drawSightKey(text: string): string {
  const sample = '<rect class="gap" x="2" y="2" width="36" height="20"/>';
  return `<p class="sight-key" data-unsearched><svg class="sight" aria-hidden="true" viewBox="0 0 40 24">${sample}</svg>${escapeMarkup(text)}</p>`;
}

/** In px of the drawing. */
const COLUMN = 250;
const ALLEY = 60;
const TOP = 44;
const GAP = 12;
const LINE = 20;

function boxHeight({ label, more }: SightBox): number {
  return (label.length + more.length) * LINE + 16;
}

function drawBox({ label, more, lang, dir, gap }: SightBox, { x, y, height }: Place): string {
  // A drawing has no `dir`; without its direction a title would end in the wrong place: »?Who has a say«.
  const language = lang ? ` lang="${escapeMarkup(lang)}"${dir ? ` direction="${dir}"` : ''}` : '';
  const lines = [...label, ...more].map(
    (line, index) =>
      `<text${index < label.length ? language : ''} x="${x + COLUMN / 2}" y="${shortest(y + 22 + index * LINE)}">${escapeMarkup(line)}</text>`,
  );
  return `<rect${gap ? ' class="gap"' : ''} x="${x}" y="${shortest(y)}" width="${COLUMN}" height="${height}"/>${lines.join('')}`;
}

function drawTie(from: Place | undefined, to: Place | undefined, direction: SightSpec['direction']): string {
  if (!from || !to) return '';
  const [start, end] = direction === 'rtl' ? [from.x, to.x + COLUMN] : [from.x + COLUMN, to.x];
  const middle = (start + end) / 2;
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2].map(shortest);
  return `<path d="M${start} ${y1}C${middle} ${y1} ${middle} ${y2} ${end} ${y2}"/>`;
}

interface Place {
  x: number;
  y: number;
  height: number;
}
