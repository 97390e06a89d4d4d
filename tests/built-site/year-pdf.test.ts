import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { runCommand } from '../run-command.ts';
import { buildFixture } from './build-fixture.ts';
import { HARBOUR } from './sites.ts';

const SITE_URL = 'https://harbour.example';
const CACHE = 'node_modules/.cache/year-pdf';

let folder: string;
let read: (file: string) => Buffer;

beforeAll(async () => {
  const environment = { BUILD_DATE: HARBOUR.buildDate, SITE_URL, PDF: '1' };
  folder = await buildFixture(HARBOUR.siteRoot, { name: 'harbour-with-pdf', environment });
  read = (file) => readFileSync(path.join(folder, file));
  print();
});

describe('the report of a year as a PDF', () => {
  test('lies beside its page in every language, and the page links to it', () => {
    for (const page of ['aar/2024/', 'ar/aar/2024/']) {
      expect(read(`${page}aar-2024.pdf`).subarray(0, 5).toString()).toBe('%PDF-');
      expect(read(`${page}index.html`).toString()).toContain(`href="/${page}aar-2024.pdf"`);
    }
  });

  test('is tagged, has its language and title, and headings for a screen reader', async () => {
    for (const [page, lang] of [
      ['aar/2024/', 'en'],
      ['ar/aar/2024/', 'ar'],
    ] as const) {
      const { pdf, text } = await openPdf(`${page}aar-2024.pdf`);
      const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: string; Language: string } };
      const html = read(`${page}index.html`).toString();
      expect(info.Language).toBe(lang);
      expect(info.Title).toBe(/<title>(.*?)<\/title>/.exec(html)?.[1]?.replaceAll('&#39;', "'"));
      expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
      const trees = await Promise.all(
        pagesOf(pdf.numPages).map(async (number) => (await pdf.getPage(number)).getStructTree()),
      );
      const roles = trees.flatMap(rolesIn);
      expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH']));
      expect((await pdf.getOutline())?.length).toBeGreaterThan(0);
      expect(text).toContain('2024');
    }
  });

  test('holds every figure of the page as text, and its links lead to the site', async () => {
    const { pdf, text } = await openPdf('aar/2024/aar-2024.pdf');
    const html = read('aar/2024/index.html').toString();
    const rows = [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => wordsOf(row));
    expect(rows.filter((row) => /\d/.test(row)).length).toBeGreaterThan(5);
    expect(rows.filter((row) => !squeeze(text).includes(squeeze(row)))).toEqual([]);
    expect(text).toMatch(/61\sout\sof\s100/);
    const links = (
      await Promise.all(
        pagesOf(pdf.numPages).map(async (number) => (await pdf.getPage(number)).getAnnotations()),
      )
    ).flat();
    const addresses = links.flatMap(({ url }: { url?: string }) => url ?? []);
    expect(addresses).toContain(`${SITE_URL}/indikatorer/litter/`);
    // Those behind the site are written to, not visited.
    const others = addresses.filter((address) => !address.startsWith('https://'));
    expect(others).toEqual(['mailto:hello@saltmere.example']);
  });

  test('leaves no last row of a table alone on the next sheet', async () => {
    const { sheets } = await openPdf('aar/2024/aar-2024.pdf');
    const tables = read('aar/2024/index.html')
      .toString()
      .matchAll(/<tbody>(.*?)<\/tbody>/gs);
    const ends = [...tables].map(([, rows = '']) => squeeze(wordsOf(rows.split('<tr>').slice(-2).join(''))));
    expect(ends.length).toBeGreaterThan(1);
    expect(ends.filter((end) => !sheets.some((sheet) => squeeze(sheet).includes(end)))).toEqual([]);
  });

  test('is A4, and its last page is more than a few stray lines', async () => {
    const { pdf } = await openPdf('aar/2024/aar-2024.pdf');
    const last = await pdf.getPage(pdf.numPages);
    const [, , width = 0, height = 0] = last.view;
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    expect((await last.getTextContent()).items.length).toBeGreaterThan(10);
  });

  test('is printed once, and has the same bytes when it is printed again', () => {
    const files = builtFiles(folder).filter((file) => file.endsWith('.pdf'));
    const before = files.map(read);
    expect(print()).toMatch(/, 0 printet nu/);
    // Two show it as well as all of them; the cache may hold those of other sites too.
    const kept = readdirSync(CACHE).filter((name) => {
      const bytes = readFileSync(path.join(CACHE, name));
      // A seal stands behind what is kept.
      return before.some((one) => one.equals(bytes.subarray(0, one.length)));
    });
    for (const name of kept.slice(0, 2)) rmSync(path.join(CACHE, name));
    for (const file of files) rmSync(path.join(folder, file));
    expect(print()).toContain(', 2 printet nu');
    expect(files.filter((file, index) => !before[index]?.equals(read(file)))).toEqual([]);
    expect(files.length).toBeGreaterThan(2);
  });

  test('is not made of a page that only leads on', () => {
    const moved = path.join(folder, 'aar/1999');
    mkdirSync(moved);
    writeFileSync(
      path.join(moved, 'index.html'),
      '<!doctype html><html><meta http-equiv="refresh" content="0; url=/aar/2024/"></html>',
    );
    print();
    expect(existsSync(path.join(moved, 'aar-1999.pdf'))).toBe(false);
    rmSync(moved, { recursive: true });
  });

  test.each([
    [{ SITE_URL: undefined }, 'SITE_URL er ikke sat', 'https://saltmere.example/aar/'],
    [{ SITE_URL: 'https://other.example' }, 'SITE_URL er »https://other.example«', 'https://other.example/'],
    [{ BASE_PATH: '/report/' }, 'BASE_PATH er »/report/«', `${SITE_URL}/report/aar/`],
  ])('is not made for another place than the site was built for: %j', (variables, named, instead) => {
    const run = runPdf(variables);
    expect(run.code).toBe(1);
    expect(run.said).toBe('');
    const [line = '', ...more] = run.complained.trim().split('\n');
    expect(more).toEqual([]);
    for (const part of [`${SITE_URL}/aar/`, named, instead, ' – kør »npm run pdf« med'])
      expect(line).toContain(part);
  });

  test('is not made without something that its page shows', () => {
    const page = path.join(folder, 'aar/2024/index.html');
    const html = readFileSync(page, 'utf8');
    writeFileSync(page, html.replace('</main>', '<img src="/pictures/gone.png" alt=""></main>'));
    const run = runPdf();
    writeFileSync(page, html);
    expect(run.code).toBe(1);
    expect(run.complained).toMatch(
      /aar\/2024\/ skal bruge https:\S+\/pictures\/gone\.png, som ikke findes i /,
    );
  });
});

function print(): string {
  const run = runPdf();
  if (run.code !== 0) throw new Error(run.said + run.complained);
  return run.said;
}

function runPdf(variables: NodeJS.ProcessEnv = {}) {
  const { siteRoot, buildDate } = HARBOUR;
  const given = { OUT_DIR: folder, SITE_URL, BUILD_DATE: buildDate, ...variables };
  return runCommand('pdf', [], { root: siteRoot, variables: given });
}

async function openPdf(file: string) {
  const pdf = await getDocumentProxy(new Uint8Array(read(file)));
  const contents = await Promise.all(
    pagesOf(pdf.numPages).map(async (number) => (await pdf.getPage(number)).getTextContent()),
  );
  const sheets = contents.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(' '));
  return { pdf, sheets, text: sheets.join(' ').replace(/\s+/g, ' ') };
}

/** Where a line breaks on paper is no matter. */
function squeeze(part: string): string {
  return part.replace(/\s+/g, '');
}

function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();
}

function pagesOf(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function rolesIn(node: unknown): string[] {
  const { role, children = [] } = (node ?? {}) as { role?: string; children?: unknown[] };
  return [...(role ? [role] : []), ...children.flatMap(rolesIn)];
}
