import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

let project: string;

beforeEach(() => {
  project = temporaryFolder();
  mkdirSync(path.join(project, 'node_modules'));
  for (const name of ['sharp', '@fontsource'])
    symlinkSync(path.resolve('node_modules', name), path.join(project, 'node_modules', name));
  symlinkSync(path.resolve('src'), path.join(project, 'src'));
  vi.spyOn(process, 'cwd').mockReturnValue(project);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Draws as a process that has drawn nothing yet, and answers how large the letters are that it drew with. */
async function draw(colour: string): Promise<[file: string, bytes: number][]> {
  vi.resetModules();
  for (const name of ['FONTCONFIG_FILE', 'PANGOCAIRO_BACKEND', 'PANGO_LANGUAGE']) vi.stubEnv(name, '');
  const { drawPicture } = await import('../../src/export/picture.ts');
  await drawPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4" fill="${colour}"/></svg>`,
  );
  const fonts = path.join(project, 'node_modules/.cache/picture-fonts');
  return readdirSync(fonts, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ttf'))
    .map((name) => [path.join(fonts, name), statSync(path.join(fonts, name)).size]);
}

test('letters that a machine without power has left empty or cut short are made anew: pictures would be without words', async () => {
  const before = await draw('red');
  expect(before).toHaveLength(8);
  for (const [index, [file, bytes]] of before.entries()) truncateSync(file, index % 2 === 0 ? 0 : bytes / 2);
  expect(await draw('blue')).toEqual(before);
});

test('a picture whose letters are deleted before it is drawn is not kept: it would have the letters of the machine', async () => {
  const cache = path.join(project, 'node_modules/.cache');
  await draw('red');
  const { drawPicture } = await import('../../src/export/picture.ts');
  rmSync(path.join(cache, 'picture-fonts'), { recursive: true });
  await expect(drawPicture('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')).rejects.toThrow(
    'ENOENT',
  );
  expect(readdirSync(path.join(cache, 'pictures'))).toHaveLength(1);
});
