import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';
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

/**
 * What a file of the site's own `public/` is when browsers do not show it as a picture: the name of its form, `heic`, or '' when
 * it is no picture at all, or a broken one. Null when they show it, or when it is not there.
 *
 * @param url as in a text, from `/`
 */
export function unshownForm(siteRoot: string, url: string): string | null {
  const file = publicFile(siteRoot, url);
  if (file === null) return null;
  const form = formOf(readHead(file, HEAD)) || formOf(readFileSync(file));
  return SHOWN.has(form) ? null : form;
}

/** The first bytes of a file, of which there may be fewer: what a picture says of itself stands there, and the rest is long. */
export function readHead(location: string, bytes: number): Buffer {
  const file = openSync(location, 'r');
  try {
    // No longer than what is read: the reader of pictures looks past the end of a part.
    const head = Buffer.alloc(Math.min(bytes, fstatSync(file).size));
    readSync(file, head);
    return head;
  } finally {
    closeSync(file);
  }
}

/** Bytes at the beginning of a file that nearly always tell its form, also behind a small picture and the colours of a camera. */
const HEAD = 256_000;

const SHOWN: ReadonlySet<string> = new Set(['avif', 'bmp', 'gif', 'ico', 'jpg', 'png', 'svg', 'webp']);

function formOf(bytes: Buffer): string {
  try {
    return imageSize(bytes).type ?? '';
  } catch {
    // A drawing needs no size to be shown.
    return /<svg[\s>]/.test(bytes.toString('latin1')) ? 'svg' : '';
  }
}
