import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../src/site/write-whole.ts';
import { fill, onAFullDisk } from '../full-disk.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

test('a file is there whole, with nothing beside it', () => {
  const file = path.join(folder, 'a', 'file.txt');
  writeWhole(file, 'one');
  writeWhole(file, 'two');
  expect([readFileSync(file, 'utf8'), readdirSync(path.dirname(file))]).toEqual(['two', ['file.txt']]);
});

onAFullDisk('a disk without room leaves what was there, and nothing beside it', () => {
  const file = path.join(folder, 'file.txt');
  writeFileSync(file, 'one');
  fill(file);
  expect(() => writeWhole(file, 'two')).toThrow(expect.objectContaining({ code: 'ENOSPC', path: file }));
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['one', ['file.txt']]);
});
