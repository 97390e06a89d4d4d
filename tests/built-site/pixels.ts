import { PNG } from 'pngjs';
import type { Locator } from 'playwright-core';

/** A part of the page as it is painted. */
export async function paintedPixels(part: Locator): Promise<PNG> {
  return PNG.sync.read(await part.screenshot());
}

/** Share 0–1 of the pixels that stand out from a computed colour, in a box of shares 0–1 of the picture. */
export function inkShare(picture: PNG, ground: string, box: Box = WHOLE): number {
  const paper = (ground.match(/\d+/g) ?? []).map(Number);
  let [ink, all] = [0, 0];
  for (let y = Math.ceil(box.top * picture.height); y < Math.floor(box.bottom * picture.height); y++) {
    for (let x = Math.ceil(box.left * picture.width); x < Math.floor(box.right * picture.width); x++) {
      const at = (y * picture.width + x) * 4;
      all++;
      if ([0, 1, 2].some((part) => Math.abs((picture.data[at + part] ?? 0) - (paper[part] ?? 0)) > 96)) ink++;
    }
  }
  return ink / all;
}

const WHOLE: Box = { left: 0, top: 0, right: 1, bottom: 1 };

/** Edges as shares of width and height, from the upper left corner. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
