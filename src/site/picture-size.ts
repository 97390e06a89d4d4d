import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { disableTypes, imageSize } from 'image-size';
import { publicFile } from './public-file.ts';

/** The size of a picture in px, as a browser shows it that is told of no other. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * The size of a picture in the site's own `public/`, so that a page can keep its place before it has come.
 *
 * @param url as in a text, from `/`; null for a file that is not there, or whose size cannot be read
 */
export function pictureSize(siteRoot: string, url: string): PictureSize | null {
  const file = publicFile(siteRoot, url);
  if (file === null) return null;
  try {
    const { width, height, orientation = 1 } = imageSize(readFileSync(file));
    // A camera that was held on its side says so, and browsers turn the picture.
    return orientation < 5 ? { width, height } : { width: height, height: width };
  } catch {
    return null;
  }
}

/** The name of the form that a photo is saved in, `jpg` or `heic`, by what the file says; '' of what is none. */
export function photoForm(location: string): string {
  return formOf(readHead(location, HEAD)) || formOf(readFileSync(location));
}

/** Whether browsers show photos of a form. */
export function isShown(form: string): boolean {
  return SHOWN.has(form);
}

/** The first bytes of a file, of which there may be fewer: what a picture says of itself stands there, and the rest is long. */
export function readHead(location: string, bytes: number): Buffer {
  return readPart(location, () => 0, bytes);
}

/** The last bytes of a file, of which there may be fewer. */
export function readTail(location: string, bytes: number): Buffer {
  return readPart(location, (size) => Math.max(0, size - bytes), bytes);
}

function readPart(location: string, from: (size: number) => number, bytes: number): Buffer {
  const file = openSync(location, 'r');
  try {
    const { size } = fstatSync(file);
    // No longer than what is read: the reader of pictures looks past the end of a part.
    const part = Buffer.alloc(Math.min(bytes, size));
    readSync(file, part, { position: from(size) });
    return part;
  } finally {
    closeSync(file);
  }
}

/** Bytes at the beginning of a file that nearly always tell its form, also behind a small picture and the colours of a camera. */
const HEAD = 256_000;

const SHOWN: ReadonlySet<string> = new Set(['avif', 'bmp', 'gif', 'ico', 'jpg', 'png', 'webp']);

// It has no sign of its own: zeros, as a broken disk leaves them, would be taken for it.
disableTypes(['tga']);

function formOf(bytes: Buffer): string {
  try {
    const { type = '' } = imageSize(bytes);
    if (type === 'svg') return '';
    // A file of this family may name the family first, and its own form behind.
    if (type !== 'mif1') return type;
    return bytes.toString('latin1', 0, 64).includes('avif') ? 'avif' : 'heif';
  } catch {
    // Of AVIF the reader of pictures knows the still ones only.
    return bytes.toString('latin1', 4, 12) === 'ftypavis' ? 'avif' : '';
  }
}
