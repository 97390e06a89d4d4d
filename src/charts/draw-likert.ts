import { amountPlace, barRest, LIKERT, likertMiddle, segmentEdges } from './geometry.ts';
import { em, escapeMarkup, percent } from './markup.ts';
import type { LikertBar, LikertSpec } from './spec.ts';

/**
 * Bars of answers. Each segment is a nested viewport, which cuts the outer half of its outline away, so that
 * outlines stand inside; the middle answer is hatched by one thick dashed line, which needs no id.
 */
export function drawLikert(spec: LikertSpec): { height: number; body: string } {
  const body = spec.bars.map((bar, index) => drawBar(bar, index, spec.direction));
  return {
    height: spec.bars.length * LIKERT.pitch - (LIKERT.pitch - LIKERT.barTop - LIKERT.bar),
    body: body.join(''),
  };
}

function drawBar(bar: LikertBar, index: number, direction: 'ltr' | 'rtl'): string {
  const [near, far] = direction === 'rtl' ? ['100%', '0'] : ['0', '100%'];
  const [start, end] = direction === 'rtl' ? ['e', ''] : ['', 'e'];
  const y = index * LIKERT.pitch + LIKERT.label;
  const label = `<text class="b ${start}" x="${near}" y="${em(y)}">${escapeMarkup(bar.label)}</text>`;
  const note = `<text class="t ${end}" x="${far}" y="${em(y, 0.8)}">${escapeMarkup(bar.note)}</text>`;
  const edges = segmentEdges(bar).map((edge) => amountPlace(edge, 100, direction));
  const segments = bar.segments.map((segment, order) => {
    const from = edges[order] ?? 0;
    const to = edges[order + 1] ?? 0;
    if (from === to) return '';
    const box = `x="${percent(Math.min(from, to))}" width="${percent(Math.abs(to - from))}"`;
    const hatch =
      segment.tone === 'middle'
        ? '<line class="hx" transform="skewX(35)" x1="-3em" x2="100%" y1="1em" y2="1em"/>'
        : '';
    const text =
      segment.percent < ROOM ? '' : `<text class="m" x="50%" y="1.35em">${escapeMarkup(segment.text)}</text>`;
    return (
      `<svg class="s ${segment.tone}" ${box} y="${em(likertMiddle(index) - LIKERT.bar / 2)}" height="${em(LIKERT.bar)}">` +
      `<rect width="100%" height="100%"/>${hatch}<path d="M0 0v99"/><line x1="100%" x2="100%" y2="2em"/>${text}</svg>`
    );
  });
  return label + note + segments.join('') + drawRest(barRest(bar), index, direction);
}

/** What is left of a bar when some of its answers are not shown. */
function drawRest(rest: number, index: number, direction: 'ltr' | 'rtl'): string {
  if (rest === 0) return '';
  const box = `x="${percent(direction === 'rtl' ? 0 : 100 - rest)}" width="${percent(rest)}"`;
  return `<rect class="no-figure" ${box} y="${em(likertMiddle(index) - LIKERT.bar / 2)}" height="${em(LIKERT.bar)}"/>`;
}

/** Percent from which two digits fit into a segment on a narrow phone. */
const ROOM = 7;
