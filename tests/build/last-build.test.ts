import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lastBuild } from '../../src/build/last-build.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let root: string;
let folder: string;
const keys = new Map([
  ['index.html', 'front'],
  ['maal/ro/index.html', 'goal'],
]);
const facts = new Map([['index.html', { searched: 'hash', leadsTo: null }]]);

beforeEach(() => {
  root = temporaryFolder();
  folder = path.join(root, 'dist');
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  for (const [file, text] of keys) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  lastBuild(folder, 'code').remember(keys, facts);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('lastBuild(folder, code)', () => {
  const stands = (file: string, key: string, code = 'code') => lastBuild(folder, code).stands(file, key);

  test('knows a page that lies there as it was made', () => {
    expect(stands('maal/ro/index.html', 'goal')).toBe(true);
  });

  test.each([
    ['from something else', () => stands('maal/ro/index.html', 'another goal')],
    ['by other code', () => stands('maal/ro/index.html', 'goal', 'other code')],
    ['by nobody', () => stands('maal/uro/index.html', 'goal')],
  ])('does not keep a page made %s', (_, ask) => {
    expect(ask()).toBe(false);
  });

  test('does not keep a page that somebody has written to or taken away', () => {
    utimesSync(path.join(folder, 'index.html'), 1, 1);
    rmSync(path.join(folder, 'maal/ro/index.html'));
    expect([stands('index.html', 'front'), stands('maal/ro/index.html', 'goal')]).toEqual([false, false]);
  });

  test('does not keep a page that has become longer or shorter at the very same time', () => {
    const file = path.join(folder, 'index.html');
    const { atime, mtime } = statSync(file);
    writeFileSync(file, 'front page');
    utimesSync(file, atime, mtime);
    expect(stands('index.html', 'front')).toBe(false);
  });

  test('knows what was known of its pages', () => {
    expect(lastBuild(folder, 'code').facts).toEqual(facts);
    expect(lastBuild(folder, 'other code').facts).toEqual(new Map());
  });

  test('keeps nothing of a folder it did not fill', () => {
    const elsewhere = path.join(root, 'elsewhere');
    expect(lastBuild(elsewhere, 'code').stands('index.html', 'front')).toBe(false);
  });

  test('keeps nothing when its record was cut short', () => {
    lastBuild(folder, 'code').remember(new Map(), new Map());
    expect(stands('index.html', 'front')).toBe(false);
  });

  test('remembers the pages that it kept with those that are new', () => {
    const next = lastBuild(folder, 'code');
    expect(next.stands('index.html', 'front')).toBe(true);
    writeFileSync(path.join(folder, 'maal/ro/index.html'), 'a new goal');
    next.remember(new Map([...keys, ['maal/ro/index.html', 'new']]), facts);
    expect([stands('index.html', 'front'), stands('maal/ro/index.html', 'new')]).toEqual([true, true]);
  });

  test('a page that it found to stand, and that somebody writes to while the site is built, does not stand', () => {
    const next = lastBuild(folder, 'code');
    expect(next.stands('index.html', 'front')).toBe(true);
    writeFileSync(path.join(folder, 'index.html'), 'touched');
    next.remember(keys, facts, new Set(['index.html']));
    expect([stands('index.html', 'front'), stands('maal/ro/index.html', 'goal')]).toEqual([false, true]);
  });
});
