import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { decodeByMark } from '../../loaders/decode.ts';
import { errorIn, fileStart, type Explanation, type Problem } from '../../problems/problem.ts';
import { isShown, photoForm, readHead, readTail } from '../../site/picture-size.ts';

/** Whether a file is, by its name, a picture as browsers show them. */
export function isPictureName(file: string): boolean {
  return /\.(?:png|jpe?g|webp|avif|gif|ico|svg)$/i.test(file);
}

/**
 * Files in `public/` that are pictures by their names, and that no browser shows as such: empty ones, those that were cut off on
 * their way, and what is another thing. A photo may bear the name of another form: browsers go by the file, but for drawings.
 *
 * @param files paths below `public/`
 */
export function checkPictures(siteRoot: string, files: readonly string[]): Problem[] {
  return files.filter(isPictureName).flatMap((file) => {
    const fault = pictureFault(path.join(siteRoot, 'public', file));
    return fault ? [errorIn(`public/${file}`, fileStart, fault.what, fault.advice)] : [];
  });
}

/** Why browsers do not show a file as a picture, as a drawing if its name says so and else as a photo; null when they do. */
export function pictureFault(location: string): Explanation | null {
  const { size } = statSync(location);
  if (size === 0) return EMPTY;
  return /\.svg$/i.test(location) ? faultOfDrawing(location) : faultOfPhoto(location, size);
}

function faultOfPhoto(location: string, size: number): Explanation | null {
  // Of a JPEG that is cut off near its beginning nothing else may be known.
  const form = readHead(location, 3).equals(JPEG) ? 'jpg' : photoForm(location);
  if (form === '') return isDrawing(textOf(location)) ? misnamed('svg') : NO_PICTURE;
  if (isShown(form)) return isWhole(location, form, size) ? null : CUT_OFF;
  return {
    what: `Billedet er gemt som ${form.toUpperCase()}, og det viser de fleste browsere ikke`,
    advice: 'Åbn det i et billedprogram, gem det som JPG, og læg det nye billede her i stedet',
  };
}

function faultOfDrawing(location: string): Explanation | null {
  const text = textOf(location);
  if (isDrawing(text)) return /<\/(?:[\w.-]+:)?svg\s*>|\/>\s*$/.test(text) ? null : CUT_OFF;
  const form = photoForm(location);
  if (form === '') return NO_DRAWING;
  return isShown(form) ? misnamed(form) : NO_PICTURE;
}

function textOf(location: string): string {
  return decodeByMark(readFileSync(location));
}

/** With what every JPEG begins. */
const JPEG = Buffer.from('ffd8ff', 'hex');

/** Whether a text is XML whose first element is a drawing. */
function isDrawing(text: string): boolean {
  const before = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE(?:[^>[]|\[[^\]]*\])*>/gy;
  let start = 0;
  while (before.test(text)) start = before.lastIndex;
  return /^<(?:[\w.-]+:)?svg[\s/>]/.test(text.slice(start, start + 100));
}

/** Whether a photo goes on to its end, as far as its form tells where that is. */
function isWhole(location: string, form: string, size: number): boolean {
  if (form === 'webp') return size >= readHead(location, 8).readUInt32LE(4) + 8;
  const end = ENDS[form];
  if (end === undefined || readTail(location, 12).includes(end)) return true;
  // Cameras may write more behind the picture.
  const bytes = readFileSync(location);
  return bytes.includes(end, form === 'jpg' ? startOfScan(bytes) : 0);
}

/** With what forms end: JPEG with a marker, PNG with a chunk. */
const ENDS: Readonly<Record<string, Buffer>> = { jpg: Buffer.from('ffd9', 'hex'), png: Buffer.from('IEND') };

/** Where the picture itself begins in a JPEG: before it stand parts with their lengths, such as a small picture with its own end. */
function startOfScan(bytes: Buffer): number {
  const SCAN = 0xffda;
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes.readUInt16BE(at) !== SCAN)
    at += bytes[at + 1] === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  return at;
}

function misnamed(form: string): Explanation {
  return {
    what: `Billedet er gemt som ${form.toUpperCase()}, men filens navn siger noget andet, så browsere viser det ikke`,
    advice: `Giv filen et navn, der ender på .${form}, og ret de links, der fører til den`,
  };
}

const AGAIN = 'Hent billedet igen dér, hvor det kom fra, og læg det her i stedet, eller slet filen';

const EMPTY: Explanation = { what: 'Billedet er tomt: der er ikke noget i filen', advice: AGAIN };

const CUT_OFF: Explanation = { what: 'Billedet er skåret over: slutningen af filen mangler', advice: AGAIN };

const NO_DRAWING: Explanation = {
  what: 'Filen er ikke en tegning, der kan vises',
  advice: 'Er den en tegning, så åbn den i et tegneprogram, og gem den som SVG. Ellers slet filen',
};

const NO_PICTURE: Explanation = {
  what: 'Filen er ikke et billede, der kan vises',
  advice: 'Er den et billede, så åbn den i et billedprogram, og gem den som JPG. Ellers slet filen',
};
