import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { checkPictures } from '../../src/catalog/public-files/check-pictures.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { linesOf, linesOfBody } from './small-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What is said to be wrong with a file of `public/`. */
function toldOf(name: string, content: Uint8Array | string): string[] {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'public'));
  writeFileSync(path.join(root, 'public', name), content);
  return checkPictures(root, [name]).map((problem) => formatProblem(problem).replace(/ – .*/, ''));
}

/** A photo of noise, of which no form makes little. */
const photo = (width: number) =>
  sharp({
    create: {
      width,
      height: width,
      channels: 3,
      background: 'white',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  });

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>';
const FILL = Buffer.from('ff', 'hex');
const NO_PICTURE = 'Filen er ikke et billede, der kan vises';
const NO_DRAWING = 'Filen er ikke en tegning, der kan vises';
const CUT_OFF = 'Billedet er skåret over: slutningen af filen mangler';
const misnamed = (form: string): string =>
  `Billedet er gemt som ${form}, men filens navn siger noget andet, så browsere viser det ikke`;

describe('a photo', () => {
  test.each(['png', 'jpeg', 'webp', 'avif', 'gif'] as const)(
    'as %s is one, and no half of it',
    async (form) => {
      const whole = await photo(200).toFormat(form).toBuffer();
      expect(toldOf(`fest.${form}`, whole)).toEqual([]);
      expect(toldOf('fest.JPG', whole)).toEqual([]);
      expect(toldOf('fest.svg', whole)).toEqual([
        `public/fest.svg:1:1  ${misnamed(form === 'jpeg' ? 'JPG' : form.toUpperCase())}`,
      ]);
      expect(toldOf(`fest.${form}`, whole.subarray(0, 4))).toEqual([
        `public/fest.${form}:1:1  ${form === 'jpeg' ? CUT_OFF : NO_PICTURE}`,
      ]);
      // What AVIF and GIF hold at their end is not looked at.
      const half = toldOf(`fest.${form}`, whole.subarray(0, whole.length / 2));
      expect(half).toEqual(/avif|gif/.test(form) ? [] : [`public/fest.${form}:1:1  ${CUT_OFF}`]);
    },
  );

  test('may have more behind it, as cameras write', async () => {
    for (const form of ['png', 'jpeg', 'webp'] as const) {
      const more = Buffer.concat([await photo(40).toFormat(form).toBuffer(), Buffer.alloc(1000)]);
      expect(toldOf(`fest.${form}`, more)).toEqual([]);
    }
  });

  test('that is cut off is told, though a whole small one lies in it', async () => {
    const [large, small] = await Promise.all([200, 20].map((width) => photo(width).jpeg().toBuffer()));
    if (!large || !small) throw new Error('no photos');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(small.length + 2);
    // A byte between two parts may stand there to fill.
    const both = Buffer.concat([Buffer.from('ffd8ffe1', 'hex'), length, small, FILL, large.subarray(2)]);
    expect(toldOf('fest.jpg', Buffer.concat([both, Buffer.alloc(20)]))).toEqual([]);
    expect(toldOf('fest.jpg', both.subarray(0, -20))).toEqual([`public/fest.jpg:1:1  ${CUT_OFF}`]);
  });

  test.each([
    'PK\u0003\u0004 et brev fra Word',
    'version https://git-lfs.github.com/spec/v1\n',
    '<html></html>',
  ])('is not what starts with %j', (text) =>
    expect(toldOf('fest.jpg', text)).toEqual([`public/fest.jpg:1:1  ${NO_PICTURE}`]),
  );

  test('is no drawing, and none as telephones alone show it', () => {
    expect(toldOf('fest.png', SVG)).toEqual([`public/fest.png:1:1  ${misnamed('SVG')}`]);
    const tiff = Buffer.from(
      '49492a0008000000020000010300010000000800000001010300010000000600000000000000',
      'hex',
    );
    expect(toldOf('fest.jpg', tiff)).toEqual([
      'public/fest.jpg:1:1  Billedet er gemt som TIFF, og det viser de fleste browsere ikke',
    ]);
  });

  test('as AVIF may name the family of its form first', async () => {
    const avif = (await photo(20).avif().toBuffer()).toString('latin1');
    const named = (brand: string): Buffer =>
      Buffer.from(avif.replace('avif', 'mif1').replace('mif1avif', `mif1${brand}`), 'latin1');
    expect(toldOf('fest.avif', named('avif'))).toEqual([]);
    expect(toldOf('fest.avif', named('heic'))).toEqual([
      'public/fest.avif:1:1  Billedet er gemt som HEIF, og det viser de fleste browsere ikke',
    ]);
  });

  test('as AVIF may move', async () => {
    const avif = (await photo(20).avif().toBuffer()).toString('latin1');
    expect(toldOf('fest.avif', Buffer.from(avif.replace('avif', 'avis'), 'latin1'))).toEqual([]);
  });
});

describe('a drawing', () => {
  test.each([
    SVG,
    '<svg/>\n',
    `\uFEFF<?xml version="1.0"?>\n<!-- <a> -->\n<!DOCTYPE svg PUBLIC "x" "y" [<!ENTITY a "b">]>\n${SVG}`,
    '<s:svg xmlns:s="http://www.w3.org/2000/svg"></s:svg>',
    Buffer.from(`\uFEFF${SVG}`, 'utf16le'),
  ])('is XML whose first element is one: %s', (text) => expect(toldOf('plan.svg', text)).toEqual([]));

  test.each([
    ['Her er en <svg>', NO_DRAWING],
    [`<html>${SVG}</html>`, NO_DRAWING],
    ['<svgs></svgs>', NO_DRAWING],
    ['<svg><path d="M0 0', CUT_OFF],
  ])('is not %s', (text, told) => expect(toldOf('plan.SVG', text)).toEqual([`public/plan.SVG:1:1  ${told}`]));
});

test('what is no drawing is to be saved as one, and what telephones alone show as a photo', () => {
  const adviceOn = (content: string) =>
    linesOf({ 'public/plan.svg': content }).map((line) => line.replace(/^.* – /, ''));
  expect(adviceOn('Her er en plan')).toEqual([
    'Er den en tegning, så åbn den i et tegneprogram, og gem den som SVG. Ellers slet filen',
  ]);
  expect(
    adviceOn(
      'II*\0\u0008\0\0\0\u0002\0\0\u0001\u0003\0\u0001\0\0\0\u0008\0\0\0\u0001\u0001\u0003\0\u0001\0\0\0\u0006\0\0\0\0\0\0\0',
    ),
  ).toEqual(['Er den et billede, så åbn den i et billedprogram, og gem den som JPG. Ellers slet filen']);
});

test('an empty file is told with what to do, once for all the texts that show it', () => {
  expect(linesOfBody('![Fest](/fest.png) ![Fest igen](/fest.png)\n', { 'public/fest.png': '' })).toEqual([
    'public/fest.png:1:1  Billedet er tomt: der er ikke noget i filen – Hent billedet igen dér, hvor det kom fra, og læg det her i stedet, eller slet filen',
  ]);
  expect(linesOf({ 'public/favicon.svg': '', 'public/noter.txt': '' })).toEqual([
    expect.stringContaining('public/favicon.svg:1:1  Billedet er tomt'),
  ]);
});
