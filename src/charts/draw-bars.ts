import { amountPlace, barPlaces, BARS, barsMax } from './geometry.ts';
import { em, escapeMarkup, percent } from './markup.ts';
import type { BarRow, BarsSpec } from './spec.ts';

/** Amounts from zero: the name above its bar, the figure behind the bar's end. */
export function drawBars(spec: BarsSpec): { height: number; body: string } {
  const { bars, height } = barPlaces(spec);
  const max = barsMax(spec);
  const body = spec.rows.map((row, index) => drawRow(row, bars[index] ?? 0, max, spec.direction));
  return { height, body: body.join('') };
}

function drawRow(row: BarRow, top: number, max: number, direction: 'ltr' | 'rtl'): string {
  const mirrored = direction === 'rtl';
  const anchor = mirrored ? ' e' : '';
  const start = mirrored ? ' x="100%"' : '';
  const labels = row.label.map((line, index) => {
    const y = top - 0.25 - BARS.line * (row.label.length - index - 0.85);
    return `<text class="b${anchor}"${start} y="${em(y)}">${escapeMarkup(line)}</text>`;
  });
  const end = amountPlace(row.value, max, direction);
  const from = Math.min(end, amountPlace(0, max, direction));
  const width = Math.abs(end - amountPlace(0, max, direction));
  const bar = `<rect class="bar" x="${percent(from)}" width="${percent(width)}" y="${em(top)}" height="${em(BARS.bar)}"/>`;
  const shift = mirrored ? '-.5em' : '.5em';
  const value =
    `<text class="b${anchor}" x="${percent(end)}" dx="${shift}" y="${em(top + 1)}">` +
    `${escapeMarkup(row.valueText)}</text>`;
  return labels.join('') + bar + value;
}
