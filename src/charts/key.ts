import { inLanguage } from './markup.ts';
import type { KeyEntry, KeySample } from './spec.ts';

/** The key as an HTML list above the plot; nothing when there is nothing to explain. */
export function drawKey(entries: readonly KeyEntry[]): string {
  if (entries.length === 0) return '';
  const items = entries.map(
    ({ sample, text, textIn }) =>
      `<li><svg class="ch sw" aria-hidden="true" viewBox="0 0 28 16">${keySample(sample)}</svg>${inLanguage(text, textIn)}</li>`,
  );
  return `<ul class="chart-key">${items.join('')}</ul>`;
}

/** One mark as it looks in the plot, in a box of 28 × 16. */
export function keySample(sample: KeySample): string {
  switch (sample) {
    case 'point':
      return '<circle class="d" cx="14" cy="8" r="5"/>';
    case 'interval':
      return '<path class="i" d="M3 8h22M3 4v8M25 4v8"/><circle class="d" cx="14" cy="8" r="5"/>';
    case 'reference':
      return '<path class="r" d="M1 8h26"/>';
    case 'reference-upright':
      return '<path class="r" d="M14 0v16"/>';
    case 'planned':
    case 'awaiting':
    case 'no-figure':
      return `<rect class="${sample}" x="7" y="1" width="14" height="14" rx="2"/>`;
    case 'break':
      return '<path class="k" d="M14 0l-4 3 8 4-8 4 8 4-4 2"/>';
    default:
      return answerSample(sample);
  }
}

function answerSample(tone: string): string {
  const hatch = tone === 'middle' ? '<path class="hx" transform="skewX(35)" d="M-14 8h50"/>' : '';
  return `<svg class="s ${tone}" x="3" width="22" height="16"><rect width="100%" height="100%"/>${hatch}</svg>`;
}
