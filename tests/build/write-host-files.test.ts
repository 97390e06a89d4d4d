import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readPages } from '../../src/build/page-facts.ts';
import { builtFiles } from '../../src/build/built-files.ts';
import { fileOfPage } from '../../src/catalog/addresses/addresses.ts';
import { writeHostFiles } from '../../src/build/write-host-files.ts';
import { HOSTS } from '../hosting/hosts.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const settings = {
  defaultLocale: 'da',
  locales: ['da', 'en'].map((tag) => ({ tag, label: tag, dir: 'ltr' as const })),
};

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
  write('index.html', 'front page');
  write('en/index.html', 'front page');
});

const HOSTS_THAT_LEAD_ON = HOSTS.filter(({ redirects }) => redirects);

test.each(HOSTS_THAT_LEAD_ON)(
  'a page that leads on within the site has moved, and no other: $host',
  ({ open, belowBase }) => {
    write('maal/old/index.html', leadsOn('/report/maal/new/'));
    write('was/index.html', leadsOn('https://statement.example/'));
    write('maal/odd/index.html', leadsOn('/report/maal/new/&quot;; return 200 {'));
    write('maal/new/index.html', '<a href="/report/maal/old/">0; url=/report/</a>');
    writeFor('/report/');
    const host = open(read);
    const at = (address: string) => host(`${belowBase ? '/report/' : '/'}${address}`).movedTo;
    expect(at('maal/old/')).toBe('/report/maal/new/');
    expect(['was/', 'maal/odd/', 'maal/new/', ''].map(at)).toEqual([null, null, null, null]);
  },
);

test.each(HOSTS_THAT_LEAD_ON)('a page leads on below every path that a site may have: $host', (reader) => {
  const basePath = '/~anna/my.report-1/';
  write('old/index.html', leadsOn(`${basePath}new/`));
  writeFor(basePath);
  expect(reader.open(read)(`${reader.belowBase ? basePath : '/'}old/`).movedTo).toBe(`${basePath}new/`);
});

test('rules that no host would read are told, unless the site brings its own', () => {
  for (let file = 0; file < 100; file += 1) write(`plan-${file}.pdf`, '');
  expect(writeFor('/')).toEqual([
    expect.stringMatching(/^_headers har 1\d\d regler, og Cloudflare Pages læser kun 100\./),
  ]);
  write('_headers', '/*\n');
  expect(writeFor('/')).toEqual([]);
});

test('more moved pages than Azure takes are told', () => {
  for (let page = 0; page < 300; page += 1) write(`maal/old-${page}/index.html`, leadsOn('/maal/new/'));
  expect(writeFor('/')).toEqual([
    expect.stringMatching(
      /^staticwebapp\.config\.json fylder \d\d KB, og Azure Static Web Apps læser højst 20\./,
    ),
  ]);
});

test('a file from the site’s own public folder comes before ours', () => {
  write('.htaccess', 'Require all granted\n');
  writeFor('/');
  expect(read('.htaccess')).toBe('Require all granted\n');
  expect(read('web.config')).toContain('<configuration>');
});

function writeFor(basePath: string): string[] {
  const files = builtFiles(folder);
  const { facts } = readPages(folder, files.filter(fileOfPage), new Map());
  return writeHostFiles(folder, files, facts, settings, basePath);
}

function leadsOn(address: string): string {
  return `<meta http-equiv="refresh" content="0; url=${address}">`;
}

function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
