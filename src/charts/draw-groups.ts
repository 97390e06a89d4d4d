import { amountPlace, groupMark, groupPlaces, GROUPS } from './geometry.ts';
import { em, escapeMarkup, percent } from './markup.ts';
import type { GroupRow, GroupsSpec } from './spec.ts';

/** Groups compared: label and figure on one line, share and interval, or why there are none, on the line below. */
export function drawGroups(spec: GroupsSpec): { height: number; body: string } {
  const places = groupPlaces(spec);
  const along = (value: number): number => amountPlace(value, spec.axis.max, spec.direction);
  const body = [
    ...spec.axis.ticks.map((tick) => gridline(tick, along(tick.value), places.height)),
    ...(spec.reference === null ? [] : [upright('r', along(spec.reference), places.height)]),
    ...spec.sections.flatMap((section, index) => [
      section.heading === null
        ? ''
        : text('c', section.heading, (places.headings[index] ?? 0) + 1.3, 0.9, spec.direction === 'rtl'),
      ...section.rows.map((row, order) => drawRow(row, places.rows[index]?.[order] ?? 0, spec, along)),
    ]),
  ];
  return { height: places.height + GROUPS.foot, body: body.join('') };
}

function gridline(tick: { value: number; text: string }, place: number, height: number): string {
  const anchor = place < 4 ? '' : place > 96 ? ' e' : ' m';
  const label = `<text class="t${anchor}" x="${percent(place)}" y="${em(height + 1.25, 0.8)}">${escapeMarkup(tick.text)}</text>`;
  return upright(tick.value === 0 ? 'z' : 'g', place, height) + label;
}

function upright(className: string, place: number, height: number): string {
  return `<line class="${className}" x1="${percent(place)}" x2="${percent(place)}" y2="${em(height)}"/>`;
}

function drawRow(row: GroupRow, top: number, spec: GroupsSpec, along: (value: number) => number): string {
  const mirrored = spec.direction === 'rtl';
  const labels = row.label.map((line, index) =>
    text('b', line, top + GROUPS.line * (index + 0.85), 1, mirrored),
  );
  const middle = top + groupMark(row);
  // Words instead of a figure are too long to stand beside a name on a phone.
  if (row.percent === null) return labels.join('') + text('w', row.valueText, middle + 0.26, 0.8, mirrored);
  const lastLine = top + GROUPS.line * (row.label.length - 0.15);
  const value = text('b', row.valueText, lastLine, 1, !mirrored);
  const y = em(middle);
  return `${labels.join('')}${value}${interval(row, middle, along)}<circle class="d" cx="${percent(along(row.percent))}" cy="${y}" r=".38em"/>`;
}

function interval({ low, high }: GroupRow, y: number, along: (value: number) => number): string {
  if (low === null || high === null) return '';
  const end = (value: number): string => {
    const x = percent(along(value));
    return `<line class="i" x1="${x}" x2="${x}" y1="${em(y - 0.35)}" y2="${em(y + 0.35)}"/>`;
  };
  const span = `x1="${percent(along(low))}" x2="${percent(along(high))}"`;
  return `<line class="i" ${span} y1="${em(y)}" y2="${em(y)}"/>${end(low)}${end(high)}`;
}

/** Text beside the left edge, or with `right` beside the right edge, clear of the axis. */
function text(className: string, content: string, y: number, fontSize: number, right: boolean): string {
  const place = right ? `class="${className} e" x="100%" dx="-.4em"` : `class="${className}" dx=".4em"`;
  return `<text ${place} y="${em(y, fontSize)}">${escapeMarkup(content)}</text>`;
}
