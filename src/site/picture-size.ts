import { readFileSync } from 'node:fs';
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
