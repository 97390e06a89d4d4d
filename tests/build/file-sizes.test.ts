import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fileSizer } from '../../src/build/file-sizes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder, 'data'));
  writeFileSync(path.join(folder, 'data/a.csv'), 'æ'.repeat(617_250));
  writeFileSync(path.join(folder, 'data/b.csv'), '');
});

const page = (tag: string, links: string): string =>
  `<html dir="ltr" lang="${tag}"><main>${links}</main></html>`;
const link = (file: string, size = ''): string =>
  `<a href="/report/data/${file}" aria-label="Alle tal: CSV${size}"${size ? '' : ' data-size'}>CSV${size}</a>`;

const locales = [
  { tag: 'da', label: 'Dansk', dir: 'ltr' },
  { tag: 'es', label: 'Español', dir: 'ltr', formats: 'es-MX' },
] as const;

test('says the size of a file in the words of the page, to the eye and to the ear', () => {
  const withSizes = fileSizer(folder, '/report/', locales);
  const sized = (tag: string) => withSizes(page(tag, link('a.csv')));
  expect(sized('da')).toBe(page('da', link('a.csv', ' (1.234,5 kB)')));
  expect(sized('en')).toBe(page('en', link('a.csv', ' (1,234.5 kB)')));
  expect(sized('es')).toBe(page('es', link('a.csv', ' (1,234.5 kB)')));
});

test('the size is in the language of the page, also where the name is not', () => {
  const named = (size: string) =>
    `<a href="/report/data/a.csv" aria-label="Alle tal: All${size}"${size ? '' : ' data-size'}><span lang="en" dir="ltr">All</span>${size}</a>`;
  expect(fileSizer(folder, '/report/', locales)(page('da', named('')))).toBe(
    page('da', named(' (1.234,5 kB)')),
  );
});

test('no file is so small that it is nothing', () => {
  expect(fileSizer(folder, '/report/', locales)(page('da', link('b.csv')))).toContain('CSV (0,1 kB)</a>');
});

test('a file that is only shown, as in the style guide, has no size and is no fault', () => {
  const shown = '<a href="#content" aria-label="Alle tal: CSV" data-size>CSV</a>';
  expect(fileSizer(folder, '/report/', locales)(page('da', shown))).toBe(
    page('da', shown.replace(' data-size', '')),
  );
});

test('other links stay as they are, and a file that is not there is a fault', () => {
  const other = page('da', '<a href="/report/data/c.csv">CSV</a>');
  expect(fileSizer(folder, '/report/', locales)(other)).toBe(other);
  expect(() => fileSizer(folder, '/report/', locales)(page('da', link('c.csv')))).toThrow('c.csv');
});
