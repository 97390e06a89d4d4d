import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { pageSealer } from '../../src/build/seal-pages.ts';
import { pagePolicy } from '../../src/hosting/security-policy.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

test('a page without scripts lets none run, whatever data it holds', () => {
  write('index.html', page('<script type="application/json">{"src":"/assets/a.js"}</script>'));
  seal('index.html', '/');
  expect(policyOf('index.html')).toBe(pagePolicy({ styleHashes: ['x'] }).replace("script-src 'self'; ", ''));
  expect(read('index.html')).not.toContain('integrity');
});

test('a script is named by its hash, and so is all that it may import, by whatever way', () => {
  write('assets/a.js', 'import"./b.js";import(`./c.js`);import(`${base}pagefind/pagefind.js`)');
  write('assets/b.js', "import './a.js'; import './c.js'; import './not-there.js'");
  write('assets/c.js', 'export{}');
  write('assets/other.js', 'export{}');
  write('pagefind/pagefind.js', 'export{}');
  write('en/index.html', page('<script type="module" src="/report/assets/a.js"></script>'));
  seal('en/index.html', '/report/');
  const html = read('en/index.html');
  expect(html).toContain(`src="/report/assets/a.js" integrity="${hashOf('assets/a.js')}"`);
  const [, map = ''] = /<script type="importmap">(.*?)<\/script><script type="module"/.exec(html) ?? [];
  const imported = ['assets/a.js', 'assets/b.js', 'assets/c.js', 'pagefind/pagefind.js'];
  expect(JSON.parse(map)).toEqual({
    integrity: Object.fromEntries(imported.map((file) => [`/report/${file}`, hashOf(file)])),
  });
  const inline = createHash('sha256').update(map).digest('base64');
  expect(policyOf('en/index.html')).toContain(`script-src 'self' 'sha256-${inline}';`);
});

test('the page of the browser editor carries the hash of the editor, which its script adds', () => {
  write('assets/a.js', 'start()');
  write('admin/cms.js', 'edit()');
  const main = '<main data-editor="/report/admin/cms.js"></main>';
  write('admin/index.html', page(`${main}<script type="module" src="/report/assets/a.js"></script>`));
  seal('admin/index.html', '/report/');
  expect(read('admin/index.html')).toContain(
    ` data-editor="/report/admin/cms.js" data-integrity="${hashOf('admin/cms.js')}"`,
  );
});

function page(body: string): string {
  const policy = pagePolicy({ styleHashes: ['x'] });
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><body>${body}`;
}

function seal(file: string, basePath: string): void {
  write(file, pageSealer(folder, basePath)(read(file)));
}

function policyOf(file: string): string {
  return /content="([^"]*)"/.exec(read(file))?.[1] ?? '';
}

function hashOf(file: string): string {
  return `sha384-${createHash('sha384').update(read(file)).digest('base64')}`;
}

function read(file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
