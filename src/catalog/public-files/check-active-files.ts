import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createPositionLookup, normaliseLineEnds } from '../../loaders/text-lines.ts';
import { fileStart, type Problem } from '../../problems/problem.ts';

/**
 * Drawings and pages in `public/` that may do more than be looked at. Opened by itself, an SVG is a page of the site like any
 * HTML: a script in it runs where the browser editor keeps the key to the repository, and no policy of ours holds there. A
 * picture has no need of one; a page that somebody has written may have, and is let through with a warning.
 *
 * @param files paths below `public/`
 */
export function checkActiveFiles(siteRoot: string, files: readonly string[]): Problem[] {
  return files.flatMap((file) => {
    const form = forms.find(({ ending }) => ending.test(file));
    if (!form) return [];
    const bytes = readFileSync(path.join(siteRoot, 'public', file));
    return activeParts(bytes, form.kinds).map(({ what, ...place }): Problem => ({
      file: `public/${file}`,
      ...place,
      what: `${form.name} har ${what} i sig, og det kan køre på sidens egen adresse, hvor redaktørernes adgang til GitHub ligger`,
      advice: form.advice,
      severity: form.severity,
    }));
  });
}

/** What of a file may run, each kind at its first place; where only its signs written out show it, at the file's beginning. */
function activeParts(
  bytes: Uint8Array,
  kinds: readonly Kind[],
): { what: string; line: number; column: number }[] {
  // In UTF-16 every sign of ours has a zero beside it: without those it reads like the others.
  const plain = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  const written = writtenOut(plain);
  const text = normaliseLineEnds(new TextDecoder().decode(bytes));
  const placeAt = createPositionLookup(text);
  return kinds.flatMap(({ pattern, name }) => {
    const found = pattern.exec(plain) ?? pattern.exec(written);
    if (!found) return [];
    const index = pattern.exec(text)?.index;
    const place = index === undefined ? fileStart : placeAt(index);
    return [{ what: `${name} (»${found[0].replace(/^[\s"'/]+/, '').slice(0, 40)}«)`, ...place }];
  });
}

/** With every sign as itself, also one that is written by its number. */
function writtenOut(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));?/gi, (_, hex: string | undefined, decimal: string) => {
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    })
    .replace(/&(lt|gt|quot|apos|amp);/gi, (_, name: string) => NAMED[name.toLowerCase()] ?? '');
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

interface Kind {
  name: string;
  pattern: RegExp;
}

/** In every form. An element's name may have a prefix of the author's choice before it. */
const SCRIPTS: readonly Kind[] = [
  { name: 'et script', pattern: /<(?:[^\s<>/"'=:]+:)?script\b/i },
  {
    name: 'en kommando',
    pattern: /[\s"'/]on[a-z]+\s*=|\battributeName\s*=\s*["']\s*on[a-z]+/i,
  },
  // Browsers leave line breaks and tabs out of an address.
  { name: 'et link med et script', pattern: /j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i },
];

/** A page may be one; what else is XML needs none within it. */
const PAGE_WITHIN: Kind = {
  name: 'en webside',
  pattern: /<(?:[^\s<>/"'=:]+:)?foreignObject\b|www\.w3\.org\/1999\/xhtml/i,
};

/** What follows could be put together by other rules than those above. Drawing programs shorten addresses in this way. */
const HIDING: Kind = {
  name: 'en regel, der kan skjule et script',
  pattern:
    /<\?xml-stylesheet\b|<!ENTITY(?!\s+[\w.-]+\s+(?:"https?:\/\/[^"<>&%\s]*"|'https?:\/\/[^'<>&%\s]*')\s*>)/i,
};

const forms: readonly (Pick<Problem, 'advice' | 'severity'> & {
  ending: RegExp;
  name: string;
  kinds: readonly Kind[];
})[] = [
  {
    ending: /\.svg$/i,
    name: 'Billedet',
    kinds: [...SCRIPTS, PAGE_WITHIN, HIDING],
    advice: 'Gem billedet som PNG i stedet, eller fjern det fra filen',
    severity: 'error',
  },
  {
    ending: /\.(?:x?html?|xht|shtml)$/i,
    name: 'Websiden',
    kinds: [...SCRIPTS, HIDING],
    advice: 'Lad en, der kan kode, læse det efter, eller fjern det',
    severity: 'warning',
  },
  {
    ending: /\.(?:xml|xslt?)$/i,
    name: 'Filen',
    kinds: [...SCRIPTS, PAGE_WITHIN, HIDING],
    advice: 'Lad en, der kan kode, læse det efter, eller fjern det',
    severity: 'warning',
  },
];
