import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { unshownForm } from '../../src/site/picture-size.ts';
import { linesOfBody } from './small-site.ts';

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
  ['fest.gif', GIF, null],
  ['fest.JPG', GIF, null],
  ['fest.avif', heif('avif'), null],
  ['fest.avif', heif('avis'), null],
  ['fest.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>', null],
  ['fest.svg', `<!-- ${'x'.repeat(300_000)} --><svg viewBox="0 0 8 6"/>`, null],
  ['fest.heic', heif('heic'), 'heic'],
  ['fest.jpg', heif('heic'), 'heic'],
  ['fest.tiff', TIFF, 'tiff'],
  ['fest.jpg', JPEG_HEAD, ''],
  ['fest.jpg', 'PK\u0003\u0004 et brev fra Word', ''],
  ['fest.pdf', '%PDF-1.7', ''],
  ['fest.jpg', '', ''],
])('what browsers show is told by what a file is, not by its name: %s', (name, content, form) => {
  const root = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'public'));
  writeFileSync(path.join(root, 'public', name), content);
  expect(unshownForm(root, `/${name}?x#y`)).toBe(form);
  expect(unshownForm(root, '/andet.jpg')).toBeNull();
});

test('a picture that browsers do not show is told where a text shows it', () => {
  const text = '![Et hus](/hus.jpg) ![Fest](/fest.heic)\n\n![Brev](/brev.pdf)\n';
  expect(
    linesOfBody(text, { 'public/fest.heic': heif('heic').toString('latin1'), 'public/brev.pdf': '%PDF' }),
  ).toEqual([
    '6:21  Billedet »/fest.heic« er gemt som HEIC, og det viser de fleste browsere ikke – Åbn det i et billedprogram, gem det som JPG, og skriv adressen på det nye billede her',
    '8:1  Filen »/brev.pdf« er ikke et billede, der kan vises – Åbn den i et billedprogram, og gem den som JPG. Går det ikke, så hent billedet igen dér, hvor det kom fra',
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
