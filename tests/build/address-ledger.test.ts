import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { compareWithLedger, publicAddresses, recordAddresses } from '../../src/build/address-ledger.ts';
import { ledgerFile, recordedYears } from '../../src/catalog/addresses/ledger.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let root: string;

beforeEach(() => {
  root = temporaryFolder();
  mkdirSync(path.join(root, 'data'));
});

describe('compareWithLedger(siteRoot, addresses, pdf)', () => {
  test('names an address that was public and is gone', () => {
    recordAddresses(root, ['/', '/maal/a/', '/maal/b/']);
    expect(compareWithLedger(root, ['/', '/maal/b/', '/maal/c/'], false)).toEqual({
      lost: [{ address: '/maal/a/', line: 7 }],
      fresh: ['/maal/c/'],
      unprinted: 0,
    });
  });

  test('forgets none that a command of Windows wrote in UTF-16', () => {
    writeFileSync(path.join(root, ledgerFile), '\uFEFF# Alle adresser\r\n/maal/a/\r\n', 'utf16le');
    expect(compareWithLedger(root, ['/'], false).lost).toEqual([{ address: '/maal/a/', line: 2 }]);
    recordAddresses(root, ['/']);
    expect(readFileSync(path.join(root, ledgerFile), 'utf8')).toContain('\n/\n/maal/a/\n');
  });

  test('knows a file whose name a Mac has taken apart', () => {
    recordAddresses(root, ['/a\u030A.jpg']);
    expect(compareWithLedger(root, ['/a\u030A.jpg'], false)).toMatchObject({ lost: [], fresh: [] });
  });

  test('loses nothing on a site without a ledger', () => {
    expect(compareWithLedger(root, ['/'], false)).toEqual({ lost: [], fresh: ['/'], unprinted: 0 });
  });
});

test('the years whose page was public are kept but where a redirect leads on', () => {
  recordAddresses(root, ['/aar/', '/aar/2028/', '/en/aar/2027/', '/aar/2026/aar-2026.pdf', '/aar/2025/']);
  expect(
    recordedYears({ siteRoot: root, readable: { redirects: [{ from: '/aar/2025', to: '/aar/2024/' }] } }),
  ).toEqual([2028]);
  expect(recordedYears({ siteRoot: '/nowhere', readable: {} })).toEqual([]);
});

describe('recordAddresses(siteRoot, addresses)', () => {
  test('adds and never takes out, and writes the same file for the same addresses', () => {
    recordAddresses(root, ['/b/', '/']);
    recordAddresses(root, ['/a/']);
    const text = readFileSync(path.join(root, ledgerFile), 'utf8');
    expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual(['/', '/a/', '/b/']);
    recordAddresses(root, ['/b/']);
    expect(readFileSync(path.join(root, ledgerFile), 'utf8')).toBe(text);
  });
});

describe('publicAddresses(files, languages, isPrinted)', () => {
  test('lists pages and files, and not what no reader links to', () => {
    const files = [
      'index.html',
      'maal/a/index.html',
      'data/x.json',
      'assets/y.js',
      'pagefind/z.js',
      '404.html',
      '_headers',
      'en/404.html',
      'deling/a.png',
      'en/deling/a.png',
      'en/stil/index.html',
      'nyt/deling/index.html',
      'en/nyt/stil/index.html',
    ];
    expect(publicAddresses(files, ['en', 'ar'], () => false)).toEqual([
      '/',
      '/data/x.json',
      '/en/nyt/stil/',
      '/maal/a/',
      '/nyt/deling/',
    ]);
  });
});
