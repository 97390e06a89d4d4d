import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderAt } from '../catalog/site-folder.ts';
import { mdx, smallSite } from '../catalog/small-site.ts';
import { buildOnce } from './build-fixture.ts';
import { listReaderPages, type SitePage } from './site-pages.ts';

describe('a site of one language, one figure and one that is not measured, a goal without, and nothing that may be left out', () => {
  let work: string;
  let pages: SitePage[];

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'least-'));
    folderAt(work).write({
      ...smallSite,
      'content/activities/da/fest.mdx': null,
      'content/updates/da/start.mdx': null,
      'content/glossary/da/plan.mdx': null,
      'public/favicon.svg': null,
      'content/goals/da/lys.mdx': mdx(
        'order: 2\nambition: none\nagreementText: Lys\ntitle: Lys\nshort: Her skal være lys.\nsummary: Alle skal kunne se.',
        // As a Mac may write it: å as a and a ring.
        'Se [planen for gården](/filer/gård.pdf).'.normalize('NFD'),
      ),
      'public/filer/gård.pdf': '%PDF-1.7',
      'content/indicators/da/ny.mdx':
        smallSite['content/indicators/da/glad.mdx']?.replace('order: 1', 'order: 2') ?? null,
      'content/surveys/da/svar.mdx':
        smallSite['content/surveys/da/svar.mdx']?.replace('  - year: 2024\n', '') ?? null,
    });
    const published = join(work, 'published');
    const place = { SITE_ROOT: work, OUT_DIR: published, BUILD_DATE: '2026-11-22' };
    const run = await buildOnce(place, { options: ['--record'] });
    expect(run.exitCode, run.output).toBe(0);
    pages = listReaderPages(published);
  });

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  const found = (pattern: RegExp): string[] =>
    pages.flatMap(({ file, html }) => [...html.matchAll(pattern)].map(([part]) => `${file}: ${part}`));

  test('finds a file by its letters, however the text that links to it has composed them', () => {
    expect(found(/<a href="[^"]*\.pdf">[^<]*<\/a>/g)).toEqual([
      'maal/lys/index.html: <a href="/filer/g%C3%A5rd.pdf">planen for gården</a>',
    ]);
  });

  test('shows no list of nothing', () => {
    expect(found(/<(ul|ol|dl)\b(?! id="found")[^>]*>\s*<\/\1>|<div class="trio">\s*<\/div>/g)).toEqual([]);
  });

  test('has its addresses written down, which »--record« asks for', () => {
    const recorded = folderAt(work).read('data/addresses.txt').split('\n');
    expect(recorded).toEqual(expect.arrayContaining(['/', '/maal/ro/', '/om/']));
  });

  test('links to no icon', () => {
    expect(found(/<link rel="icon"[^>]*>/g)).toEqual([]);
  });

  test('shows no heading over nothing', () => {
    expect(found(/<h([23])\b[^>]*>[^<]*<\/h\1>\s*<\/section>/g)).toEqual([]);
  });

  test('offers no choice of languages', () => {
    expect(found(/<ul class="site-languages">/g)).toEqual([]);
  });
});
