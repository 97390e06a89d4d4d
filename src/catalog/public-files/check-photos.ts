import { statSync } from 'node:fs';
import path from 'node:path';
import { fileStart, warningIn, type Problem } from '../../problems/problem.ts';
import { readHead } from '../../site/picture-size.ts';

/**
 * Photos in `public/` as a camera has made them: too large for a telephone on a weak net, or with the place in them where they
 * were taken, which may be somebody's home. They are published as they are, so both are told.
 *
 * @param files paths below `public/`
 */
export function checkPhotos(siteRoot: string, files: readonly string[]): Problem[] {
  return files.flatMap((file) => {
    if (!/\.(?:jpe?g|png|gif|webp|avif)$/i.test(file)) return [];
    const location = path.join(siteRoot, 'public', file);
    const warning = (what: string, advice: string): Problem[] => [
      warningIn(`public/${file}`, fileStart, what, advice),
    ];
    const { size } = statSync(location);
    return [
      ...(size > LARGE
        ? warning(
            `Billedet fylder ${(size / 1_000_000).toFixed(1).replace('.', ',')} MB, så det er længe om at komme frem på en telefon`,
            'Gør det mindre, fx 1600 punkter bredt, og gem det under samme navn',
          )
        : []),
      ...(tellsPlace(readHead(location, HEAD))
        ? warning(
            'Billedet har stedet i sig, hvor det er taget, og alle kan læse det i filen',
            'Fjern det: højreklik på filen i Windows, og vælg Egenskaber > Detaljer > »Fjern egenskaber og personlige oplysninger«',
          )
        : []),
    ];
  });
}

/** Bytes that a photo has no need of: at this size it takes ten seconds on a weak net. */
const LARGE = 1_000_000;

/** Bytes at the beginning of a JPEG, within which a camera writes what it knows. */
const HEAD = 70_000;

/** Whether a camera has written a latitude into a JPEG: in the list that its first list of facts names as that of the place. */
function tellsPlace(head: Buffer): boolean {
  const start = head.indexOf('Exif\0\0');
  if (start < 0) return false;
  const facts = head.subarray(start + 6);
  const little = facts[0] === 0x49;
  const short = (at: number): number => (little ? facts.readUInt16LE(at) : facts.readUInt16BE(at));
  const long = (at: number): number => (little ? facts.readUInt32LE(at) : facts.readUInt32BE(at));
  const placeOf = (list: number, tag: number): number | undefined =>
    Array.from({ length: short(list) }, (_, index) => list + 2 + 12 * index).find((at) => short(at) === tag);
  try {
    const place = placeOf(long(4), PLACE);
    return place !== undefined && placeOf(long(place + 8), LATITUDE) !== undefined;
  } catch {
    return false; // a list that goes on where the file does not
  }
}

const PLACE = 0x8825;
const LATITUDE = 2;
