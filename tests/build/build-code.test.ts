import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildCode } from '../../src/build/build-code.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const installed = 'node_modules/.package-lock.json';

test.each([
  ['a file of the code', 'src/layouts/Page.astro'],
  ['the settings of the site', 'content/site.yaml'],
  ['the packages that are installed, though the lock named them before', installed],
])('is another one when there is another text in %s', (_, file) => {
  const project = layOut({ [installed]: 'one version' });
  const before = codeOf(project);
  expect(codeOf(project)).toBe(before);
  write(project, file, 'another text');
  expect(codeOf(project)).not.toBe(before);
});

test('is another one when the site gets an icon, or loses it', () => {
  const project = layOut({});
  const before = codeOf(project);
  write(project, 'public/fest.svg', 'a drawing');
  expect(codeOf(project)).toBe(before);
  write(project, 'public/favicon.svg', 'a drawing');
  expect(codeOf(project)).not.toBe(before);
});

test('follows the lock where npm has left no list of what is installed', () => {
  const project = layOut({});
  const before = codeOf(project);
  write(project, 'package-lock.json', 'another version');
  expect(codeOf(project)).not.toBe(before);
});

function codeOf(project: string): string {
  const where = { siteRoot: project, outDir: '', buildDate: '2026-11-22' };
  return buildCode({ ...where, siteUrl: null, basePath: '/', pdf: false }, project);
}

function layOut(more: Record<string, string>): string {
  const project = temporaryFolder();
  const files = ['src/layouts/Page.astro', 'astro.config.mjs', 'package-lock.json', 'content/site.yaml'];
  for (const file of files) write(project, file, 'a text');
  for (const [file, text] of Object.entries(more)) write(project, file, text);
  return project;
}

function write(project: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
  writeFileSync(path.join(project, file), text);
}
