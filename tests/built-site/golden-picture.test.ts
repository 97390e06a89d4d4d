import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { compareWithGolden } from './golden-picture.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let folder: string;
let golden: string;

beforeEach(async () => {
  folder = temporaryFolder();
  golden = join(folder, 'page.png');
  await compareWithGolden(golden, await draw({}), true);
});

test('a picture is the same as itself, and as one whose edges are smoothed otherwise', async () => {
  expect(await compareWithGolden(golden, await draw({}), false)).toBeNull();
  expect(await compareWithGolden(golden, await draw({ radius: 30.04 }), false)).toBeNull();
  expect(readdirSync(folder)).toEqual(['page.png']);
});

test.each([
  ['a line that is one point lower', { line: 121 }],
  ['a line that is gone', { line: 900 }],
  ['a colour that is a shade lighter', { fill: '#2a68ae' }],
  ['a page that is longer', { height: 210 }],
])('%s is a difference, and the new picture lies beside the old one', async (_, change) => {
  expect(await compareWithGolden(golden, await draw(change), false)).toMatch(/page\.changed\.png$/);
  expect(readdirSync(folder)).toEqual(['page.changed.png', 'page.png']);
});

test('an accepted picture takes the place of the old one', async () => {
  const next = await draw({ line: 121 });
  await compareWithGolden(golden, next, false);
  expect(await compareWithGolden(golden, next, true)).toBeNull();
  expect(await compareWithGolden(golden, next, false)).toBeNull();
  expect(readdirSync(folder)).toEqual(['page.png']);
});

async function draw({ line = 120, radius = 30, fill = '#1f5fa8', height = 200 }): Promise<Buffer> {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="${height}"><rect width="300" height="400" fill="#f6f3ec"/>` +
    `<circle cx="60" cy="60" r="${radius}" fill="${fill}"/><path d="M10 ${line + 0.5}h280" stroke="#837d6c"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
