import iconv from 'iconv-lite';
import { findDamage, type Encoding } from './damaged-text.ts';
import { errorAt, fileStart, type Fault } from '../problems/problem.ts';

/** A decoded file, or the faults that make its text unreliable. */
export type Decoded = { text: string; encoding: Encoding } | { faults: Fault[] };

/** Largest survey file that is read, in bytes. A wave of aggregated shares is some kilobytes; answers of persons are not. */
export const LARGEST_FILE = 2_000_000;

/**
 * Decodes a text file: byte order mark, else strict UTF-8, else Windows-1252. No statistics, so the same bytes are
 * always the same text. The text is NFC and without byte order mark. Never throws; text that was damaged by a wrong
 * encoding on its way is a fault, since words and group names in it cannot be trusted.
 *
 * @param largest bytes above which a file is refused
 */
export function decode(bytes: Uint8Array, largest = LARGEST_FILE): Decoded {
  if (bytes.length > largest) {
    return refuse(
      `filen fylder ${Math.ceil(bytes.length / 1_000_000)} MB og er for stor til at være samlede tal`,
      'læg kun samlede andele ind, én række for hvert tal, aldrig svar fra enkeltpersoner',
    );
  }
  const format = FOREIGN_FORMATS.find(({ signature }) => signature.every((byte, at) => bytes[at] === byte));
  if (format) return refuse(`filen er ikke en CSV-fil, men ${format.name}`, SAVE_AS_CSV);

  const { text, encoding } = decodeBytes(bytes);
  const clean = text.replace(/^\uFEFF+/, '').normalize('NFC');
  const faults = findDamage(clean, encoding);
  if (faults.length > 0) return { faults };
  if (clean.trim() === '') return refuse('filen er tom', SAVE_AS_CSV);
  return { text: clean, encoding };
}

const SAVE_AS_CSV =
  'åbn regnearket, og gem som CSV: Filer > Gem som > filtypen »CSV UTF-8 (semikolonsepareret)«';

const FOREIGN_FORMATS = [
  {
    name: 'et regneark (.xlsx, .ods eller .numbers) med forkert filnavn',
    signature: [0x50, 0x4b, 0x03, 0x04],
  },
  { name: 'et gammelt Excel-regneark (.xls) med forkert filnavn', signature: [0xd0, 0xcf, 0x11, 0xe0] },
  { name: 'en PDF-fil med forkert filnavn', signature: [0x25, 0x50, 0x44, 0x46] },
];

/** The encoding that the byte order mark of a file names; null without one. */
export function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** A text by its byte order mark, else as UTF-8. Lenient on purpose: what does not decode becomes U+FFFD, to be told at its place. */
export function decodeByMark(bytes: Uint8Array): string {
  return new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes);
}

function decodeBytes(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const marked = markedEncoding(bytes);
  if (marked) return { text: decodeByMark(bytes), encoding: marked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // iconv-lite, since TextDecoder('windows-1252') reads 0x80–0x9F wrongly on several releases of Node 20 to 24.
    return { text: iconv.decode(Buffer.from(bytes), 'windows-1252'), encoding: 'windows-1252' };
  }
}

function refuse(what: string, advice: string): Decoded {
  return { faults: [errorAt(fileStart, what, advice)] };
}
