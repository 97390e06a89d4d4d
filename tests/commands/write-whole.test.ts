import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { recordPublished } from '../../src/commands/record-published.ts';
import { startNew } from '../../src/commands/new/start.ts';
import { writeWhole } from '../../src/site/write-whole.ts';
import { layOutSite } from '../catalog/site-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A file of Linux that has no room for anything. */
const FULL = '/dev/full';
const onAFullDisk = test.skipIf(!existsSync(FULL));

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

/** Has no room for the file that is written first, beside the one it is to be. */
function fill(file: string): void {
  symlinkSync(FULL, `${file}.${process.pid}`);
}

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

onAFullDisk(
  'a disk without room leaves the published figures as they were, and starts no half of a text',
  async () => {
    const site = layOutSite({ 'data/published.csv': 'undersøgelse;år\r\n' });
    fill(path.join(site.root, 'data/published.csv'));
    expect(() => recordPublished(site.root, [])).toThrow('ENOSPC');
    expect(site.read('data/published.csv')).toBe('undersøgelse;år\r\n');
    const started = path.join(site.root, 'data/surveys/svar/2024.csv');
    fill(started);
    await expect(startNew(site.root, ['wave', 'svar', '2024'], '2026-11-22')).rejects.toThrow('ENOSPC');
    expect(existsSync(started)).toBe(false);
  },
);
