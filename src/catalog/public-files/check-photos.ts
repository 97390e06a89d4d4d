import { readFileSync, statSync } from 'node:fs';
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
      ...(tellsPlace(readFacts(location))
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

/** The part of a photo in which a camera writes what it knows: the head of a JPEG, and anywhere in one of another form. */
function readFacts(location: string): Buffer {
  const head = readHead(location, HEAD);
  return head[0] === 0xff && head[1] === 0xd8 ? head : readFileSync(location);
}

/** Whether a camera has written into a photo where it was taken. */
function tellsPlace(photo: Buffer): boolean {
  return MARKS.some(({ mark, before }) => {
    const start = photo.indexOf(mark);
    return start >= 0 && hasLatitude(photo.subarray(start + before));
  });
}

/** What stands before a camera's facts, and the bytes from its beginning to theirs: in most forms, in a PNG and in a WebP. */
const MARKS = [
  { mark: 'Exif\0\0', before: 6 },
  { mark: 'eXIf', before: 4 },
  { mark: 'EXIF', before: 8 },
] as const;

/** Whether facts in the form of TIFF hold a latitude: in the list that their first list names as that of the place. */
function hasLatitude(facts: Buffer): boolean {
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
