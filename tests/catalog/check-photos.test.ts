import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkPhotos } from '../../src/catalog/public-files/check-photos.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { linesOf } from './small-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** What is said of a file of `public/`. */
function toldOf(name: string, content: Uint8Array): string[] {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'public', path.dirname(name)), { recursive: true });
  writeFileSync(path.join(root, 'public', name), content);
  return checkPhotos(root, [name]).map(formatProblem);
}

/** A JPEG by its first bytes, with what a camera has written. */
function photo(...written: Parameters<typeof facts>): Buffer {
  return Buffer.concat([Buffer.from('ffd8ffe10000', 'hex'), Buffer.from('Exif\0\0'), facts(...written)]);
}

/** A camera's list of facts, and in it one of the place with these tags. */
function facts(tags: readonly number[], order: 'II' | 'MM', placeTag = 0x8825): Buffer {
  const lists = Buffer.alloc(26 + 2 + 12 * tags.length);
  const short = (value: number, at: number) =>
    order === 'II' ? lists.writeUInt16LE(value, at) : lists.writeUInt16BE(value, at);
  const long = (value: number, at: number) =>
    order === 'II' ? lists.writeUInt32LE(value, at) : lists.writeUInt32BE(value, at);
  lists.write(order, 0);
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(placeTag, 10);
  long(26, 18);
  short(tags.length, 26);
  tags.forEach((tag, index) => short(tag, 28 + 12 * index));
  return lists;
}

const PLACE =
  'advarsel: Billedet har stedet i sig, hvor det er taget, og alle kan læse det i filen – Fjern det: højreklik på filen i Windows, og vælg Egenskaber > Detaljer > »Fjern egenskaber og personlige oplysninger«';

test('a photo that tells where it was taken is told, however its camera counts', () => {
  for (const order of ['II', 'MM'] as const) {
    expect(toldOf('fest/IMG_1.JPG', photo([0, 1, 2, 3, 4], order))).toEqual([
      `public/fest/IMG_1.JPG:1:1  ${PLACE}`,
    ]);
    // Programs show a photo by what it is, whatever form its name tells.
    expect(toldOf('fest.png', photo([2], order))).toEqual([`public/fest.png:1:1  ${PLACE}`]);
    expect(toldOf('fest.jpeg', photo([0], order))).toEqual([]);
    expect(toldOf('fest.jpg', photo([2], order, 0x8769))).toEqual([]);
    expect(toldOf('fest.jpg', photo([2], order).subarray(0, 30))).toEqual([]);
  }
  expect(toldOf('fest.jpg', Buffer.from('ffd8ffe10000', 'hex'))).toEqual([]);
  expect(toldOf('fest.jpg', Buffer.alloc(0))).toEqual([]);
  expect(toldOf('fest.pdf', photo([2], 'II'))).toEqual([]);
});

test('a PNG tells it in a chunk of its own', () => {
  const png = (tags: readonly number[]): Buffer =>
    Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk(facts(tags, 'MM'))]);
  const chunk = (content: Buffer): Buffer => Buffer.concat([Buffer.alloc(4), Buffer.from('eXIf'), content]);
  expect(toldOf('fest.png', png([2]))).toEqual([`public/fest.png:1:1  ${PLACE}`]);
  expect(toldOf('fest.png', png([0]))).toEqual([]);
});

test('a WebP tells it behind the picture, however long that is and whatever its file is called', () => {
  const webp = (tags: readonly number[]): Buffer => {
    const head = Buffer.from('RIFF\0\0\0\0WEBPVP8X');
    return Buffer.concat([head, Buffer.alloc(90_000), Buffer.from('EXIF\0\0\0\0'), facts(tags, 'II')]);
  };
  for (const name of ['fest.webp', 'fest.jpg'])
    expect(toldOf(name, webp([2]))).toEqual([`public/${name}:1:1  ${PLACE}`]);
  expect(toldOf('fest.webp', webp([0]))).toEqual([]);
});

test('a photo as large as a camera makes it is told, and no other large file', () => {
  const large =
    'advarsel: Billedet fylder 5,2 MB, så det er længe om at komme frem på en telefon – Gør det mindre, fx 1600 punkter bredt, og gem det under samme navn';
  expect(toldOf('fest.jpg', Buffer.alloc(5_240_000))).toEqual([`public/fest.jpg:1:1  ${large}`]);
  expect(toldOf('fest.webp', Buffer.alloc(1_000_000))).toEqual([]);
  expect(toldOf('referat.pdf', Buffer.alloc(5_240_000))).toEqual([]);
});

test('the door tells of photos, and of what a computer has laid in public', () => {
  const laid =
    'advarsel: Filen er lagt her af computeren og bliver udgivet med siden – Luk de programmer, der har filer i mappen åbne, og slet den';
  expect(
    linesOf({
      'public/fest.jpg': `GIF89a${'x'.repeat(1_500_000)}`,
      'public/.DS_Store': 'x',
      'public/filer/~$referat.docx': 'x',
      'public/.well-known/security.txt': 'x',
    }),
  ).toEqual([
    `public/.DS_Store:1:1  ${laid}`,
    expect.stringMatching(/^public\/fest\.jpg:1:1 {2}advarsel: Billedet fylder 1,5 MB/),
    `public/filer/~$referat.docx:1:1  ${laid}`,
  ]);
});
