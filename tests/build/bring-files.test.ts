import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bringFiles } from '../../src/build/bring-files.ts';
import { builtFiles } from '../../src/build/built-files.ts';
import { letGoOfSite, spareFolder, takeSpare } from '../../src/build/spare-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

vi.mock('node:fs', { spy: true });

let root: string;
let site: string;
let made: string;

beforeEach(() => {
  root = temporaryFolder();
  site = path.join(root, 'dist');
  made = path.join(root, 'work');
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  fill(site, { 'index.html': 'front', 'maal/ro/index.html': 'goal', 'data/a.csv': 'a' });
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('brings the files that are asked for, as the very same files', () => {
  const same = bringFiles(['maal/ro/index.html'], site, made);
  expect([...same]).toEqual(['maal/ro/index.html']);
  expect(builtFiles(made)).toEqual(['maal/ro/index.html']);
  expect(inode(made, 'maal/ro/index.html')).toBe(inode(site, 'maal/ro/index.html'));
});

test('nothing to bring makes no folder', () => {
  bringFiles([], site, made);
  expect(existsSync(made)).toBe(false);
});

test('leaves nothing of what lay there but the very same files, whatever else has their names', () => {
  bringFiles(['index.html'], site, made);
  fill(made, { 'maal/ro/index.html': 'goal', 'aar/2021/index.html': 'gone', 'data/b.csv': 'b' });
  const [front, goal] = [inode(made, 'index.html'), inode(made, 'maal/ro/index.html')];
  const same = bringFiles(['index.html', 'maal/ro/index.html'], site, made);
  expect([...same].sort()).toEqual(['index.html', 'maal/ro/index.html']);
  expect(builtFiles(made)).toEqual(['index.html', 'maal/ro/index.html']);
  expect(inode(made, 'index.html')).toBe(front);
  expect(inode(made, 'maal/ro/index.html')).not.toBe(goal);
  expect([existsSync(path.join(made, 'aar')), existsSync(path.join(made, 'data'))]).toEqual([false, false]);
});

test('a large site that stands nowhere any more is kept, one for each place, and taken once', () => {
  const spare = spareFolder(site);
  expect(spareFolder(made)).not.toBe(spare);
  letGoOfSite(site, spare, 10_000);
  expect(existsSync(site)).toBe(false);
  fill(site, { 'index.html': 'newer' });
  letGoOfSite(site, spare, 10_000);
  takeSpare(spare, made);
  expect(readFileSync(path.join(made, 'index.html'), 'utf8')).toBe('newer');
  expect(builtFiles(made)).toEqual(['index.html']);
  expect(existsSync(spare)).toBe(false);
  takeSpare(spare, path.join(root, 'other'));
  expect(existsSync(path.join(root, 'other'))).toBe(false);
});

test('a small one is deleted, which takes no time and no place', () => {
  const spare = spareFolder(site);
  letGoOfSite(site, spare, 451);
  expect([existsSync(site), existsSync(spare)]).toEqual([false, false]);
});

test.each([451, 10_000])('what another program holds of one of %i pages stays where it is', (pages) => {
  const held = Object.assign(new Error('EBUSY: rmdir'), { code: 'EBUSY' });
  const refuse = (): never => {
    throw held;
  };
  vi.mocked(renameSync).mockImplementationOnce(refuse);
  vi.mocked(rmSync).mockImplementation(refuse);
  letGoOfSite(site, spareFolder(site), pages);
  vi.mocked(rmSync).mockImplementation(() => {
    throw new TypeError('mistake');
  });
  expect(() => letGoOfSite(site, spareFolder(site), 451)).toThrow('mistake');
  vi.mocked(rmSync).mockReset();
});

function fill(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
}

function inode(folder: string, file: string): bigint {
  return lstatSync(path.join(folder, file), { bigint: true }).ino;
}
