import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lastBuild } from '../../src/build/last-build.ts';

let root: string;
let folder: string;
let cache: string;
const keys = new Map([
  ['index.html', 'front'],
  ['maal/ro/index.html', 'goal'],
]);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'last-build-'));
  folder = path.join(root, 'dist');
  cache = path.join(root, 'cache');
  for (const [file, text] of keys) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  lastBuild(folder, cache, 'code').remember(keys);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('lastBuild(folder, cache, code)', () => {
  const stands = (file: string, key: string, code = 'code') =>
    lastBuild(folder, cache, code).stands(file, key);

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

  test('does not keep a page whose bytes somebody has changed or taken away', () => {
    writeFileSync(path.join(folder, 'index.html'), 'front ');
    rmSync(path.join(folder, 'maal/ro/index.html'));
    expect([stands('index.html', 'front'), stands('maal/ro/index.html', 'goal')]).toEqual([false, false]);
  });

  test('keeps nothing of a folder it did not fill', () => {
    const elsewhere = path.join(root, 'elsewhere');
    expect(lastBuild(elsewhere, cache, 'code').stands('index.html', 'front')).toBe(false);
  });

  test('keeps nothing when its record was cut short', () => {
    lastBuild(folder, cache, 'code').remember(new Map());
    expect(stands('index.html', 'front')).toBe(false);
  });

  test('remembers the pages that it kept with those that are new', () => {
    const next = lastBuild(folder, cache, 'code');
    expect(next.stands('index.html', 'front')).toBe(true);
    writeFileSync(path.join(folder, 'maal/ro/index.html'), 'a new goal');
    next.remember(new Map([...keys, ['maal/ro/index.html', 'new']]));
    expect([stands('index.html', 'front'), stands('maal/ro/index.html', 'new')]).toEqual([true, true]);
  });
});
