import { breakLines } from './break-lines.ts';
import { FACADE, facadeBody } from './draw-facade.ts';
import { drawPlot } from './draw.ts';
import { TREND } from './geometry.ts';
import { keySample } from './key.ts';
import { escapeMarkup, shortest } from './markup.ts';
import type { FacadeSpec, FigureSpec, KeyEntry, NoFigureSpec } from './spec.ts';

/**
 * A chart as an SVG file that needs no page: style sheet, colours and words inside, so that it can be
 * downloaded, shown in an `<img>` or printed. Title, description and source are text.
 */
export function standaloneSvg(spec: StandaloneSpec, frame: StandaloneFrame): string {
  const { language, titleLanguage } = frame;
  const said = titleLanguage === language ? {} : { language: titleLanguage };
  // Why there is no figure is told by the page, in its own language.
  const saidBelow = spec.kind === 'no-figure' ? {} : said;
  const below = isPlain(spec) ? spec.alt : spec.subtitle;
  let y = MARGIN;
  const put = ({ body, end }: Block): string => {
    y = end;
    return body;
  };
  const body = [
    put(textBlock(spec, { text: spec.title, size: 22, className: 'b', y, ...said })),
    put(textBlock(spec, { text: below, size: 15, className: 'w', y, ...saidBelow })),
    ...(isPlain(spec) ? [] : spec.key.map((entry) => put(keyBlock(spec, entry, y)))),
    put(plot(spec, y)),
    put(textBlock(spec, { text: frame.remark, size: 13, className: 'w', y: y + GAP })),
    put(textBlock(spec, { text: frame.source, size: 13, className: 'w', y })),
  ];
  const height = Math.ceil(y + MARGIN * 0.7);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" ` +
    `class="file" role="img" xml:lang="${escapeMarkup(language)}"><title${markOf(said.language)}>${escapeMarkup(spec.title)}</title>` +
    `<desc${spec.kind === 'facade' ? markOf(said.language) : ''}>${escapeMarkup(spec.alt)}</desc><style>${frame.style}</style>` +
    `<rect class="ground ${isPlain(spec) ? spec.ground : 'paper'}" width="100%" height="100%"/>${body.join('')}</svg>\n`
  );
}

/**
 * The style of a file as markup: the drawing's part of the page's style sheet, its custom properties replaced, since a file has no
 * page to ask. It takes longer than a drawing: one does for all files of a style sheet and font.
 */
export function fileStyle({ stylesheet, colours, fontFamily }: FileLook): string {
  const flat = stylesheet.replace(/\/\*[^]*?\*\//g, '').replace(/@[^{]+\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '');
  const rules = (flat.match(/[^{}]+\{[^{}]*\}/g) ?? []).map((rule) => rule.trim().replace(/\s+/g, ' '));
  const drawing = rules.filter((rule) => /^\.(ch|fa)\b/.test(rule)).join('');
  const { paper, ink, night } = colours;
  return escapeMarkup(
    drawing.replace(/var\(--([\w-]+)\)/g, (_, name: string) => colours[name] ?? 'currentColor') +
      `.file{font:${FONT}px ${fontFamily}}.ground{fill:${paper}}.ground.night{fill:${night}}` +
      `.said{fill:${ink};unicode-bidi:plaintext}.said.night{fill:${colours['night-ink']}}` +
      `.said.b{font-weight:700}.said.w{opacity:.75}`,
  );
}

/**
 * Width of the file, distances and the width inside them in px; the plot's font size in px; the width of an average
 * Latin character in em.
 */
const WIDTH = 640;
const MARGIN = 24;
const GAP = 14;
const INNER = WIDTH - 2 * MARGIN;
const FONT = 16;
const CHARACTER = 0.56;

/** What can be drawn as a file. */
export type StandaloneSpec = FigureSpec | FacadeSpec | NoFigureSpec;

/** Whether a picture has its message as a sentence below its title, and no key, and stands on a ground of its own. */
export function isPlain(spec: StandaloneSpec): spec is FacadeSpec | NoFigureSpec {
  return spec.kind === 'facade' || spec.kind === 'no-figure';
}

function textBlock(spec: StandaloneSpec, part: TextPart): Block {
  const { text, size, y, indent = 0, language } = part;
  const rtl = spec.direction === 'rtl';
  const lines = breakLines(text, Math.floor((INNER - indent) / (size * CHARACTER)));
  const x = rtl ? WIDTH - MARGIN - indent : MARGIN + indent;
  const ground = isPlain(spec) ? ` ${spec.ground}` : '';
  const look = `class="said${ground} ${part.className}" x="${x}" font-size="${size}"${rtl ? ' direction="rtl"' : ''}${markOf(language)}`;
  const body = lines.map(
    (line, index) =>
      `<text ${look} y="${shortest(y + size * (1.05 + 1.35 * index))}">${escapeMarkup(line)}</text>`,
  );
  return { body: body.join(''), end: y + size * 1.35 * lines.length };
}

function markOf(language: string | undefined): string {
  return language === undefined ? '' : ` xml:lang="${escapeMarkup(language)}"`;
}

function keyBlock(spec: FigureSpec, entry: KeyEntry, y: number): Block {
  const x = spec.direction === 'rtl' ? WIDTH - MARGIN - 28 : MARGIN;
  const text = textBlock(spec, { text: entry.text, size: 15, className: '', y: y + 5, indent: 38 });
  const sample = `<svg class="ch" x="${x}" y="${shortest(y + 7)}" width="28" height="16" viewBox="0 0 28 16">`;
  return { body: `${sample}${keySample(entry.sample)}</svg>${text.body}`, end: text.end };
}

function plot(spec: StandaloneSpec, y: number): Block {
  if (spec.kind === 'no-figure') return { body: '', end: y };
  return spec.kind === 'facade' ? facadePlot(spec, y + GAP) : figurePlot(spec, y + GAP);
}

function figurePlot(spec: FigureSpec, y: number): Block {
  const { height, body } = drawPlot(spec);
  const gutter = spec.kind === 'trend' ? TREND.gutter * FONT : 0;
  const box = `x="${MARGIN + gutter}" y="${shortest(y)}" width="${INNER - gutter}" height="${shortest(height * FONT)}"`;
  return { end: y + height * FONT, body: `<svg class="ch" ${box}>${body}</svg>` };
}

function facadePlot(spec: FacadeSpec, y: number): Block {
  const height = (INNER * FACADE.height) / FACADE.width;
  const place = `x="${MARGIN}" y="${shortest(y)}" width="${INNER}" height="${shortest(height)}"`;
  return {
    end: y + height,
    body: `<svg class="fa ${spec.ground}" ${place} viewBox="0 0 ${FACADE.width} ${FACADE.height}">${facadeBody(spec)}</svg>`,
  };
}

/** What a file adds to the spec. */
export interface StandaloneFrame {
  /** Language tag of the texts. */
  language: string;
  /** Language tag of the title and what stands under it. */
  titleLanguage: string;
  /** One line on where the figures come from, with the address. */
  source: string;
  /** What the figures do not say. */
  remark: string;
  /** What `fileStyle` makes. */
  style: string;
}

/** What the style of a file is made from. */
export interface FileLook {
  /** The text of `styles/charts.css`, or of `styles/facade.css` for a façade. */
  stylesheet: string;
  /** Values of the custom properties without `--`, as CSS colours. */
  colours: Readonly<Record<'paper' | 'ink' | 'night' | 'night-ground' | 'night-ink' | 'lit', string>> &
    Readonly<Record<string, string>>;
  fontFamily: string;
}

interface Block {
  body: string;
  /** Px from the top where the next block may begin. */
  end: number;
}

interface TextPart {
  text: string;
  /** Px. */
  size: number;
  className: string;
  y: number;
  indent?: number;
  /** Language tag, when it is not that of the file. */
  language?: string;
}
