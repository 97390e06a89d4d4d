import { languageOf } from '../site/language-tag.ts';
import { accessSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type sharp from 'sharp';
import { cacheFolder } from '../site/cache-folder.ts';
import { writeWhole } from '../site/write-whole.ts';
import { versionsOf } from './fingerprints.ts';
import { keep, type Recipe } from './keep.ts';
import { openTypeOf } from './open-type.ts';

/** The letters that a picture is written with, and the room that they take. */
export interface Lettering {
  /** Typefaces in order of preference. */
  family: string;
  /** Width of an average character in em. */
  width: number;
  /** How large they may stand, beside Latin ones. */
  scale: number;
}

/** The letters of a picture for a language tag, whatever the land in it. */
export function pictureLetters(tag: string): Lettering {
  return LETTERS[languageOf(tag)] ?? { family: family('Atkinson Hyperlegible Next'), width: 0.52, scale: 1 };
}

/** The typefaces of a drawing whose lines stand close: Nastaliq climbs and would run into the next line. */
export function drawingFonts(tag: string): string {
  return pictureLetters(languageOf(tag) === 'ur' ? 'ar' : tag).family;
}

/**
 * An SVG as a PNG of at most 64 colours, `scale` times its own size. The letters come from npm packages and never
 * from the machine, so that every machine draws the same; right-to-left text is shaped by HarfBuzz.
 * A drawing that was made before is read from the cache, named by what went into it.
 */
export function drawPicture(svg: string, scale = 1): Promise<Uint8Array> {
  // More effort for choosing the colours takes twice the time and gains no byte.
  const options = { palette: true, colours: 64, dither: 0, compressionLevel: 9, effort: 1 };
  const recipe: Recipe = {
    folder: 'pictures',
    code: ['export/picture.ts', 'export/open-type.ts'],
    packages: TOOLS,
    input: [svg, scale, options],
  };
  return keep(recipe, async () => {
    const render = await openRenderer();
    const drawn = await render(Buffer.from(svg), { density: 72 * scale })
      .png(options)
      .toBuffer();
    // With ours deleted meanwhile it is drawn with whatever letters the machine has, and would be kept so.
    accessSync(process.env['FONTCONFIG_FILE'] ?? '');
    return drawn;
  });
}

/** Languages with a typeface of their own. Nastaliq climbs from line to line and needs more room between them. */
const LETTERS: Readonly<Record<string, Lettering>> = {
  ar: { family: family('Noto Naskh Arabic'), width: 0.46, scale: 1 },
  ur: { family: family('Noto Nastaliq Urdu'), width: 0.47, scale: 0.76 },
};

function family(first: string): string {
  return `${first}, Atkinson Hyperlegible Next, Noto Naskh Arabic`;
}

const FONT_FILES = [
  '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin',
  '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext',
  '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic',
  '@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic',
].flatMap((file) => ['400', '700'].map((weight) => `${file}-${weight}-normal.woff`));

/** The renderer and the letters. */
const FONTS = [...new Set(FONT_FILES.map((file) => file.split('/').slice(0, 2).join('/')))];
const TOOLS = ['sharp', ...FONTS];

let opened: Promise<typeof sharp> | null = null;

/**
 * The renderer asks fontconfig for letters and fontconfig reads its settings once, so they are set before it loads. And
 * Pango would draw Arabic letters otherwise for somebody whose desktop is in another language (`LANGUAGE=da:en`), so it is
 * told that nobody prefers any.
 */
function openRenderer(): Promise<typeof sharp> {
  opened ??= (async () => {
    process.env['FONTCONFIG_FILE'] = prepareFonts();
    process.env['PANGOCAIRO_BACKEND'] = 'fontconfig';
    process.env['PANGO_LANGUAGE'] = '';
    return (await import('sharp')).default;
  })();
  return opened;
}

function prepareFonts(): string {
  // Newer letters must not be taken for those that are there.
  const folder = cacheFolder(
    path.join(
      'picture-fonts',
      versionsOf(FONTS)
        .join('+')
        .replace(/@fontsource\//g, ''),
    ),
  );
  for (const file of FONT_FILES) {
    const target = path.join(folder, path.basename(file).replace('.woff', '.ttf'));
    const letters = openTypeOf(readFileSync(path.join(process.cwd(), 'node_modules', file)));
    // Without letters that are whole, pictures would be drawn with boxes in their place, and kept so.
    if (existsSync(target) && readFileSync(target).equals(letters)) continue;
    writeWhole(target, letters);
  }
  const settings = path.join(folder, 'fonts.conf');
  writeWhole(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${asXml(folder)}</dir>` +
      `<cachedir>${asXml(path.join(folder, 'cache'))}</cachedir></fontconfig>`,
  );
  return settings;
}

/** A folder called »R&D« would make the settings unreadable, and the letters would be the machine's. */
function asXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
