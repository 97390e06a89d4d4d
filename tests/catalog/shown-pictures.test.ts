import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pictureFault } from '../../src/catalog/public-files/check-pictures.ts';
import { linesOfBody } from './small-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const box = (name: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat([Buffer.from(name), ...parts]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 4);
  return Buffer.concat([size, body]);
};
const NOTHING = Buffer.alloc(4);
const SIZE = Buffer.from([0, 0, 0, 8, 0, 0, 0, 6]);

/** A picture of 8 times 6 px as telephones save it, or as browsers show it. */
const heif = (brand: string): Buffer =>
  Buffer.concat([
    box('ftyp', Buffer.from(brand), NOTHING),
    box('meta', NOTHING, box('iprp', box('ipco', box('ispe', NOTHING, SIZE)))),
  ]);
const TIFF = Buffer.from(
  '49492a0008000000020000010300010000000800000001010300010000000600000000000000',
  'hex',
);
const GIF = Buffer.from('GIF89a\u0008\0\u0006\0');
const JPEG_HEAD = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');

test.each([
  ['fest.gif', GIF, true],
  ['fest.JPG', GIF, true],
  ['fest.avif', heif('avif'), true],
  ['fest.avif', heif('avis'), true],
  ['fest.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>', true],
  ['fest.svg', `<!-- ${'x'.repeat(300_000)} --><svg viewBox="0 0 8 6"/>`, true],
  ['fest.heic', heif('heic'), false],
  ['fest.jpg', heif('heic'), false],
  ['fest.tiff', TIFF, false],
  ['fest.jpg', JPEG_HEAD, false],
  ['fest.jpg', 'PK\u0003\u0004 et brev fra Word', false],
  ['fest.pdf', '%PDF-1.7', false],
  ['fest.jpg', '', false],
])('what browsers show is told by what a file is, not by its name: %s', (name, content, isShown) => {
  const root = temporaryFolder();
  const location = path.join(root, name);
  writeFileSync(location, content);
  expect(pictureFault(location) === null).toBe(isShown);
});

test('a picture that browsers do not show is told where a text shows it', () => {
  const text = '![Et hus](/hus.jpg) ![Fest](/fest.heic)\n\n![Brev](/brev.pdf)\n';
  expect(
    linesOfBody(text, { 'public/fest.heic': heif('heic').toString('latin1'), 'public/brev.pdf': '%PDF' }),
  ).toEqual([
    '6:21  Browsere viser ikke »/fest.heic« som et billede – Gem det som JPG i et billedprogram, og skriv adressen på det her. Er filen ikke et billede, så skriv et link til den: [tekst](/fest.heic)',
    '8:1  Browsere viser ikke »/brev.pdf« som et billede – Gem det som JPG i et billedprogram, og skriv adressen på det her. Er filen ikke et billede, så skriv et link til den: [tekst](/brev.pdf)',
  ]);
});

test('a file whose name a Mac has taken apart is told as that, and not as missing in its folder', () => {
  const advice =
    'Den ligger i public, men computeren har delt bogstaver som å i filens navn. Giv den et navn uden æ, ø, å og accenter, og skriv det her';
  const body = '![Fest](/gårdfest.jpg) [Se planen](/filer/gård.pdf)\n';
  const apart = (name: string): string => `public/${name}`.normalize('NFD');
  for (const text of [body, body.normalize('NFD')])
    expect(
      linesOfBody(text, {
        [apart('gårdfest.jpg')]: 'GIF89a\u0001\0\u0001\0',
        [apart('filer/gård.pdf')]: 'x',
      }),
    ).toEqual([
      `6:1  Billedet »/gårdfest.jpg« findes ikke – ${advice}`,
      `6:24  Filen »/filer/gård.pdf« findes ikke – ${advice}`,
    ]);
});

test('a picture below a file, and a folder for a picture, are not there like any other', () => {
  const files = {
    'public/ikon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'public/fester/a.txt': 'x',
  };
  expect(linesOfBody('![Fest](/ikon.svg/fest.png) ![Fester](/fester)\n', files)).toEqual([
    expect.stringMatching(/^6:1  Billedet »\/ikon.svg\/fest.png« findes ikke – (?!Den ligger)/),
    expect.stringMatching(/^6:29  Billedet »\/fester« findes ikke – (?!Den ligger)/),
  ]);
});
