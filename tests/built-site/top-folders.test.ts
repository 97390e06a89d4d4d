import { readdirSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { isTopFolder } from '../../src/catalog/addresses/addresses.ts';
import { settingsOf } from '../settings-of.ts';

test('every folder at the top of the site is known as one that no language may be named after', () => {
  const { locales } = settingsOf('.');
  const brought = new Set(readdirSync('public'));
  const folders = readdirSync(inject('siteFolder'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => !locales.some(({ tag }) => tag === name) && !brought.has(name));
  expect(folders).toContain('assets');
  expect(folders.filter((name) => !isTopFolder(name))).toEqual([]);
});
