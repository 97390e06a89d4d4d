import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import sharp from 'sharp';

/** How far two pictures are from each other: the number of points that differ by more than the edge of a letter. */
function differingPoints(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: COLOUR_DISTANCE });
}

/**
 * Holds a picture against the one that was kept. A difference is written beside it, as `*.changed.png`, with
 * `update` over it. @returns what is wrong, for the reader; null when nothing is
 */
export async function compareWithGolden(
  golden: string,
  screenshot: Buffer,
  update: boolean,
): Promise<string | null> {
  const picture = await small(screenshot);
  const changed = golden.replace(/\.png$/, '.changed.png');
  const points = existsSync(golden) ? differingPoints(readFileSync(golden), picture) : Infinity;
  const same = points <= POINTS_ALLOWED;
  rmSync(changed, { force: true });
  if (same) return null;
  mkdirSync(dirname(golden), { recursive: true });
  writeFileSync(update ? golden : changed, picture);
  if (update) return null;
  return `${points === Infinity ? 'another size, or no picture yet' : `${points} points differ`}; see ${changed}`;
}

/**
 * Perceived difference of two colours, from 0 to 1, that counts as one. Points that smooth an edge are let
 * through by the comparison itself.
 */
const COLOUR_DISTANCE = 0.02;

/** A machine may round a handful of curves otherwise; a line that has moved is hundreds of points. */
const POINTS_ALLOWED = 20;

/** Few colours, so that a page takes some tens of kilobytes. */
function small(screenshot: Buffer): Promise<Buffer> {
  return sharp(screenshot)
    .png({ palette: true, colours: 32, dither: 0, compressionLevel: 9, effort: 10 })
    .toBuffer();
}
