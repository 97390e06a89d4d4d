import { breakWords } from './break-lines.ts';
import { COLUMNS, litWindows } from './draw-facade.ts';
import { escapeMarkup, shortest } from './markup.ts';
import type { FacadeSpec } from './spec.ts';

/** What a share image shows: whose it is, the page's title and sentence above a lit block. */
export interface ShareSpec {
  name: string;
  title: string;
  sentence: string;
  facade: Pick<FacadeSpec, 'lit' | 'seed' | 'direction'>;
  /** Typefaces, width of an average character in em, and how large letters may stand: all differ from script to script. */
  letters: { family: string; width: number; scale: number };
  /** Values of the custom properties of these names, as CSS colours. */
  colours: Readonly<Record<'night' | 'night-ground' | 'night-ink' | 'lit', string>>;
}

/** The size that services expect of the picture of a shared page, in px. */
export const SHARE = { width: 1200, height: 630 } as const;

/** A page as a picture for those who share it; texts too long for it end in an ellipsis. */
export function shareSvg(spec: ShareSpec): string {
  const { name, title, sentence, facade, colours } = spec;
  const rtl = facade.direction === 'rtl';
  const size = { title: 68 * spec.letters.scale, text: 36 * spec.letters.scale };
  const headline = fitted(title, size.title, 2, spec);
  const lines = fitted(sentence, size.text, headline.length === 1 ? 3 : 2, spec);
  const x = rtl ? SHARE.width - MARGIN : MARGIN;
  const text = (line: string, y: number, height: number, look: string): string =>
    `<text x="${x}" y="${y}" font-size="${shortest(height)}"${look}${rtl ? ' direction="rtl"' : ''}>${escapeMarkup(line)}</text>`;
  let y = 78;
  const [whose = ''] = fitted(name, NAME, 1, spec);
  const said = [text(whose, y, NAME, ' fill-opacity=".8"')];
  for (const line of headline) said.push(text(line, (y += 84), size.title, ' font-weight="700"'));
  y += 12;
  for (const line of lines) said.push(text(line, (y += 52), size.text, ''));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE.width}" height="${SHARE.height}">` +
    `<rect width="100%" height="100%" fill="${colours['night-ground']}"/><rect y="${TOP - 34}" width="100%" height="${SHARE.height}" fill="${colours.night}"/>` +
    `<g font-family="${escapeMarkup(spec.letters.family)}" fill="${colours['night-ink']}">${said.join('')}</g>${windows(spec)}</svg>`
  );
}

const MARGIN = 64;
const NAME = 30;

/** Top of the windows, and the distances between their left and upper edges, in px. */
const TOP = 436;
const PITCH = { x: 43, y: 45 } as const;

function windows({ facade, colours }: ShareSpec): string {
  return litWindows(facade)
    .map((lit, index) => {
      const x = MARGIN + (index % COLUMNS) * PITCH.x;
      const y = TOP + Math.floor(index / COLUMNS) * PITCH.y;
      const pane = (left: number, top: number, height: number): string =>
        `M${x + left} ${y + top}h12v${height}h-12z`;
      if (!lit)
        return `<rect x="${x + 1}" y="${y + 1}" width="26" height="33" fill="none" stroke="${colours['night-ink']}" stroke-opacity=".8" stroke-width="2"/>`;
      return `<path d="${pane(0, 0, 12)}${pane(16, 0, 12)}${pane(0, 16, 19)}${pane(16, 16, 19)}" fill="${colours.lit}"/>`;
    })
    .join('');
}

function fitted(text: string, size: number, most: number, { letters }: ShareSpec): string[] {
  const limit = Math.floor((SHARE.width - 2 * MARGIN) / (size * letters.width));
  const lines = breakWords(text, limit, 0);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const words = last.length > limit - 2 ? last.replace(/[ \n]+[^ \n]*$/, '') : last;
  return [...lines.slice(0, most - 1), HYPHEN.test(words) ? words.replace(HYPHEN, '…') : `${words} …`];
}

const HYPHEN = /-\u200E?$/;
