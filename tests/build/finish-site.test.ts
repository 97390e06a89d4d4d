import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { recordAddresses } from '../../src/build/address-ledger.ts';
import { finishSite } from '../../src/build/finish-site.ts';
import { unfoldPages } from '../../src/build/moved-files.ts';
import { builtFiles } from '../../src/build/built-files.ts';
import { fileOfPage } from '../../src/catalog/addresses/addresses.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import type { Settings } from '../../src/site/settings.ts';
import { settingsOf } from '../settings-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const settings: Settings = {
  ...settingsOf('tests/fixtures/harbour'),
  defaultLocale: 'da',
  locales: [
    { tag: 'da', label: 'Dansk', dir: 'ltr' },
    { tag: 'en', label: 'English', dir: 'ltr' },
  ],
  redirects: [
    { from: '/data/old.csv', to: '/indikatorer/new.csv' },
    { from: '/indikatorer/old/', to: '/indikatorer/new/#x' },
    { from: '/maal.html', to: '/maal/' },
    { from: '/data/marked.CSV', to: '/indikatorer/new.csv#x' },
  ],
};

let root: string;
let site: string;

beforeEach(() => {
  root = temporaryFolder();
  site = path.join(root, 'site');
  mkdirSync(path.join(root, 'data'));
  const page = (text: string): string =>
    `<!doctype html><html lang="da"><title>t</title><main data-pagefind-body>${text}</main></html>`;
  const files = {
    'index.html': page('Forside'),
    'maal/a/index.html': page('Et mål'),
    'indikatorer/new.csv': 'tal\n',
    'en/indikatorer/new.csv': 'figures\n',
    'embed/new.svg': '<svg/>',
    'embed/new/index.html': page('Et tal'),
    'embed/new/2021.svg': '<svg/>',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  }
});

/**
 * Finishes the site, and records its addresses as the command does once it stands in its place.
 *
 * @param own pages that come from the site's own `public/`
 */
async function finish({ record = false, pdf = false, own = [] as readonly string[] } = {}) {
  const laidOut = new Set(builtFiles(site).filter((file) => fileOfPage(file) && !own.includes(file)));
  const made = { folder: site, kept: new Set<string>(), laidOut, facts: new Map() };
  const finished = await finishSite(made, settings, { siteRoot: root, basePath: '/', pdf });
  if (record) recordAddresses(root, finished.addresses);
  return finished;
}

test('a site that would lose a public address is stopped, and the address is named with what to do', async () => {
  expect((await finish({ record: true })).errors).toEqual([]);
  rmSync(path.join(site, 'maal'), { recursive: true });
  const { errors } = await finish();
  const line =
    readFileSync(path.join(root, 'data/addresses.txt'), 'utf8').split('\n').indexOf('/maal/a/') + 1;
  expect(errors.map(formatProblem)).toEqual([
    expect.stringMatching(new RegExp(`^data/addresses\\.txt:${line}:1 {2}Adressen /maal/a/ .*redirects`)),
  ]);
});

test('the PDF of a year is an address, and only a build that makes PDFs can lose it', async () => {
  const year = path.join(site, 'en/aar/2024');
  mkdirSync(year, { recursive: true });
  writeFileSync(path.join(year, 'index.html'), '<!doctype html><html></html>');
  await finish({ record: true, pdf: true });
  expect(readFileSync(path.join(root, 'data/addresses.txt'), 'utf8')).toContain(
    '\n/en/aar/2024/aar-2024.pdf\n',
  );
  expect(await finish()).toMatchObject({ errors: [], unprinted: 1 });
  expect(await finish({ pdf: true })).toMatchObject({ errors: [], fresh: [], unprinted: 0 });
  rmSync(year, { recursive: true });
  expect((await finish({ pdf: true })).errors.map(({ what }) => what)).toEqual([
    expect.stringContaining('/en/aar/2024/ '),
    expect.stringContaining('/en/aar/2024/aar-2024.pdf'),
  ]);
  expect((await finish()).errors).toHaveLength(1);
});

test('a year that has moved is not printed, and the PDF that it had is to be kept by hand', async () => {
  const page = path.join(site, 'aar/2024/index.html');
  const moved = '<!doctype html><html><meta http-equiv="refresh" content="0; url=/aar/2025/"></html>';
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, moved);
  await finish({ record: true, pdf: true });
  expect(readFileSync(path.join(root, 'data/addresses.txt'), 'utf8')).not.toContain('aar-2024.pdf');
  writeFileSync(page, '<!doctype html><html></html>');
  await finish({ record: true, pdf: true });
  writeFileSync(page, moved);
  expect((await finish({ pdf: true })).errors.map(({ advice }) => advice)).toEqual([
    expect.stringContaining(' public/aar/2024/aar-2024.pdf'),
  ]);
  writeFileSync(path.join(site, 'aar/2024/aar-2024.pdf'), '%PDF-');
  expect((await finish({ pdf: true })).errors).toEqual([]);
});

test('a file that is gone has no text to say so: another takes its place, or its line goes with it', async () => {
  const picture = path.join(site, 'billeder/fest.png');
  mkdirSync(path.dirname(picture));
  writeFileSync(picture, 'png');
  await finish({ record: true });
  rmSync(picture);
  const { errors } = await finish();
  expect(errors.map(({ what }) => what)).toEqual([expect.stringContaining('/billeder/fest.png ')]);
  for (const part of [' public/billeder/fest.png,', '»redirects«', ' .png,', 'slet linjen her'])
    expect(errors[0]?.advice).toContain(part);
  expect(errors[0]?.advice).not.toContain('ended');
  const ledger = path.join(root, 'data/addresses.txt');
  writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('/billeder/fest.png\n', ''));
  expect((await finish({ record: true })).errors).toEqual([]);
  expect(readFileSync(ledger, 'utf8')).not.toContain('fest.png');
});

test('a new address stops nothing, and is recorded by nobody but the command', async () => {
  const { errors, fresh, addresses } = await finish();
  expect([errors, fresh]).toEqual([[], addresses]);
  expect(readdirSync(path.join(root, 'data'))).toEqual([]);
  await finish({ record: true });
  writeFileSync(path.join(site, 'plan.txt'), 'En plan');
  expect((await finish()).fresh).toEqual(['/plan.txt']);
});

test('a file that has moved is still found at its old address in every language that has it', async () => {
  await finish();
  expect(readFileSync(path.join(site, 'data/old.csv'), 'utf8')).toBe('tal\n');
  expect(readFileSync(path.join(site, 'en/data/old.csv'), 'utf8')).toBe('figures\n');
});

test('a page at a file’s old address is listed for the hosts, and nothing is copied to it', async () => {
  mkdirSync(path.join(site, 'maal.html'));
  const html = '<!doctype html><html><meta http-equiv="refresh" content="0; url=/maal/"></html>';
  writeFileSync(path.join(site, 'maal.html/index.html'), html);
  unfoldPages(site, ['index.html', 'maal.html', 'not-made.html']);
  await finish();
  expect(readFileSync(path.join(site, 'maal.html'), 'utf8')).toBe(html);
  expect(existsSync(path.join(site, 'en/maal.html'))).toBe(false);
  expect(readFileSync(path.join(site, '_redirects'), 'utf8')).toContain('/maal.html /maal/ 301');
  expect(readFileSync(path.join(site, 'data/marked.CSV'), 'utf8')).toBe('tal\n');
});

test('with the page of a figure its files and pictures stay where others have linked to them', async () => {
  await finish();
  expect(readFileSync(path.join(site, 'indikatorer/old.csv'), 'utf8')).toBe('tal\n');
  expect(existsSync(path.join(site, 'embed/old.svg'))).toBe(true);
  expect(existsSync(path.join(site, 'embed/old/2021.svg'))).toBe(true);
});

test('with the page of a figure its frames stay themselves, so that a year in their address still counts', async () => {
  await finish();
  expect(readFileSync(path.join(site, 'embed/old/index.html'), 'utf8')).toContain('Et tal');
  expect(readFileSync(path.join(site, 'embed/old/moerk/index.html'), 'utf8')).toContain(
    '<html class="moerk" lang="da">',
  );
  expect(existsSync(path.join(site, 'indikatorer/old'))).toBe(false);
});

test('a page says the size of the files that it offers, and nothing else of it is changed', async () => {
  const offer = (size: string, asked = ''): string =>
    `<html lang="da"><main><a href="/data/a.csv" aria-label="Tal: CSV${size}"${asked}>CSV${size}</a></main></html>`;
  mkdirSync(path.join(site, 'data/liste'), { recursive: true });
  writeFileSync(path.join(site, 'data/a.csv'), 'tal\n'.repeat(500));
  writeFileSync(path.join(site, 'data/liste/index.html'), offer('', ' data-size'));
  await finish();
  expect(readFileSync(path.join(site, 'data/liste/index.html'), 'utf8')).toBe(offer(' (2 kB)'));
});

test('the search index and the headers are written into the site', async () => {
  await finish();
  expect(existsSync(path.join(site, 'pagefind/pagefind.js'))).toBe(true);
  expect(readFileSync(path.join(site, '_headers'), 'utf8')).toContain('/maal/*');
});

test('a page of the editors’ own stays byte for byte, and is a page of the site like any other', async () => {
  const html =
    '<html><script type="module" src="./app.js"></script><main data-pagefind-body>Kort</main></html>';
  const own = ['kort/index.html', 'embed/map/index.html', 'embed/new/lys/index.html', 'Plan.HTML'];
  for (const file of own) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), html);
  }
  const { pages, facts } = await finish({ own, record: true });
  for (const file of own) expect(readFileSync(path.join(site, file), 'utf8')).toBe(html);
  for (const file of ['kort/index.html', 'Plan.HTML']) expect(facts.get(file)?.searched).toBeTruthy();
  expect(pages).toBe(builtFiles(site).filter(fileOfPage).length);
  const ledger = readFileSync(path.join(root, 'data/addresses.txt'), 'utf8').split('\n');
  expect(ledger).toEqual(expect.arrayContaining(['/kort/', '/embed/map/', '/embed/map/moerk/']));
});
