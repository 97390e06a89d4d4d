import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keep, letGoOfUnused, YEAR_PDFS } from '../../src/export/keep.ts';
import { cacheFolder } from '../../src/site/cache-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const DAY = 86_400_000;
const recipe = {
  folder: 'pictures',
  code: ['maker.ts'],
  packages: ['sharp'],
  input: ['a'],
} as const;

let project: string;
let cache: string;

beforeEach(() => {
  project = temporaryFolder();
  cache = path.join(project, 'node_modules/.cache/pictures');
  mkdirSync(path.join(project, 'node_modules/sharp'), { recursive: true });
  writeFileSync(path.join(project, 'node_modules/sharp/package.json'), '{"version":"1.0.0"}');
  mkdirSync(path.join(project, 'src'));
  writeFileSync(path.join(project, 'src/maker.ts'), 'draw();');
  writeFileSync(path.join(project, 'src/changed.ts'), 'draw(1);');
  vi.spyOn(process, 'cwd').mockReturnValue(project);
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('a file is made once for a recipe, and again when our own part of it has changed', async () => {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return Promise.resolve(Buffer.from(name));
  };
  expect((await keep(recipe, make('first'))).toString()).toBe('first');
  expect((await keep(recipe, make('second'))).toString()).toBe('first');
  expect((await keep({ ...recipe, code: ['changed.ts'] }, make('third'))).toString()).toBe('third');
  expect(made).toEqual(['first', 'third']);
});

test.each([
  ['that is empty', (file: string) => truncateSync(file, 0)],
  ['that was cut short', (file: string) => truncateSync(file, 20)],
  ['in which a byte is another', (file: string) => writeFileSync(file, 'X', { flag: 'r+' })],
  ['that is one of another recipe', (file: string, other: string) => copyFileSync(other, file)],
])('a kept file %s is made anew, and kept', async (_, damage) => {
  const make = (name: string) => () => Promise.resolve(Buffer.from(name));
  const fileOf = async (input: string): Promise<string> => {
    const before = existsSync(cache) ? readdirSync(cache) : [];
    await keep({ ...recipe, input }, make(input));
    return path.join(cache, readdirSync(cache).find((name) => !before.includes(name)) ?? '');
  };
  damage(await fileOf('one'), await fileOf('other'));
  expect((await keep({ ...recipe, input: 'one' }, make('mended'))).toString()).toBe('mended');
  expect((await keep({ ...recipe, input: 'one' }, make('again'))).toString()).toBe('mended');
});

test('a file that no build asks for is let go of after 90 days', async () => {
  const make = () => Promise.resolve(Buffer.from('drawn'));
  await keep(recipe, make);
  await keep({ ...recipe, input: ['b'] }, make);
  const long = new Date(Date.now() - 100 * DAY);
  for (const name of readdirSync(cache)) utimesSync(path.join(cache, name), long, long);
  await keep(recipe, make);
  letGoOfUnused(Date.now());
  expect(readdirSync(cache)).toHaveLength(1);
  letGoOfUnused(Date.now() + 89 * DAY);
  expect(readdirSync(cache)).toHaveLength(1);
  letGoOfUnused(Date.now() + 91 * DAY);
  expect(readdirSync(cache)).toEqual([]);
  expect(existsSync(cache)).toBe(true);
});

test('so is a PDF that is printed no more', async () => {
  const printed = { ...recipe, folder: YEAR_PDFS } as const;
  await keep(printed, () => Promise.resolve(Buffer.from('%PDF-')));
  letGoOfUnused(Date.now() + 89 * DAY);
  expect(readdirSync(cacheFolder(YEAR_PDFS))).toEqual([expect.stringMatching(/\.pdf$/)]);
  letGoOfUnused(Date.now() + 91 * DAY);
  expect(readdirSync(cacheFolder(YEAR_PDFS))).toEqual([]);
});
