import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { copyMoved } from '../../src/build/moved-files.ts';
import { settingsOf } from '../settings-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

vi.mock('node:fs', { spy: true });

test('a folder is read once in a language, however many pages have moved within it', () => {
  const site = temporaryFolder();
  const ids = Array.from({ length: 20 }, (_, at) => `figure-${at}`);
  const old = (id: string): string => id.replace('figure', 'old');
  for (const folder of ['indikatorer', 'embed', 'en/indikatorer', 'en/embed']) {
    mkdirSync(path.join(site, folder), { recursive: true });
    for (const id of ids) writeFileSync(path.join(site, folder, `${id}.svg`), id);
  }
  const locales = [
    { tag: 'da', label: 'Dansk', dir: 'ltr' as const },
    { tag: 'en', label: 'English', dir: 'ltr' as const },
  ];
  const redirects = ids.map((id) => ({ from: `/indikatorer/${old(id)}/`, to: `/indikatorer/${id}/` }));
  vi.mocked(readdirSync).mockClear();
  copyMoved(site, { ...settingsOf('.'), defaultLocale: 'da', locales, redirects });
  const read = vi.mocked(readdirSync).mock.calls.map(([folder]) => path.relative(site, String(folder)));
  expect(read.sort()).toEqual(['embed', 'en/embed', 'en/indikatorer', 'indikatorer']);
  expect(readdirSync(path.join(site, 'en/embed')).sort()).toEqual(
    [...ids, ...ids.map(old)].map((id) => `${id}.svg`).sort(),
  );
});

test('an embedded figure is copied to its old address with its themes, in every language', () => {
  const site = temporaryFolder();
  const pages = ['index.html', 'lys/index.html', 'moerk/index.html'];
  for (const page of pages)
    for (const folder of ['embed/new', 'en/embed/new']) {
      mkdirSync(path.dirname(path.join(site, folder, page)), { recursive: true });
      writeFileSync(path.join(site, folder, page), `${folder} ${page}`);
    }
  const locales = [
    { tag: 'da', label: 'Dansk', dir: 'ltr' as const },
    { tag: 'en', label: 'English', dir: 'ltr' as const },
  ];
  const redirects = [{ from: '/embed/old/', to: '/embed/new/' }];
  copyMoved(site, { ...settingsOf('.'), defaultLocale: 'da', locales, redirects });
  for (const page of pages)
    expect(readFileSync(path.join(site, 'en/embed/old', page), 'utf8')).toBe(`en/embed/new ${page}`);
  expect(readdirSync(path.join(site, 'embed')).sort()).toEqual(['new', 'old']);
});

test.each(['as first written', 'in reverse'])(
  'what is written of an address itself goes before what moves along with a page: redirects %s',
  (order) => {
    const site = temporaryFolder();
    for (const figure of ['indikatorer/b.csv', 'embed/b/index.html', 'embed/c/index.html']) {
      mkdirSync(path.dirname(path.join(site, figure)), { recursive: true });
      writeFileSync(path.join(site, figure), figure);
    }
    const locales = [{ tag: 'da', label: 'Dansk', dir: 'ltr' as const }];
    const redirects = [
      { from: '/indikatorer/a/', to: '/indikatorer/b/' },
      { from: '/embed/a/', to: '/embed/c/' },
    ];
    if (order === 'in reverse') redirects.reverse();
    copyMoved(site, { ...settingsOf('.'), defaultLocale: 'da', locales, redirects });
    const at = (file: string): string => readFileSync(path.join(site, file), 'utf8');
    expect(['embed/a/index.html', 'indikatorer/a.csv'].map(at)).toEqual([
      'embed/c/index.html',
      'indikatorer/b.csv',
    ]);
  },
);

test('a file is found behind an address that is written in codes', () => {
  const site = temporaryFolder();
  writeFileSync(path.join(site, 'new plan.pdf'), 'plan');
  const redirects = [{ from: '/old plan.pdf', to: '/new%20plan.pdf' }];
  const locales = [{ tag: 'da', label: 'Dansk', dir: 'ltr' as const }];
  copyMoved(site, { ...settingsOf('.'), defaultLocale: 'da', locales, redirects });
  expect(readFileSync(path.join(site, 'old plan.pdf'), 'utf8')).toBe('plan');
});
