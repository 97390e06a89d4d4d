import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderAt, type SiteFolder } from '../catalog/site-folder.ts';
import { buildOnce } from './build-fixture.ts';
import { fingerprint } from './fingerprint.ts';
import { HARBOUR } from './sites.ts';

// A build that keeps pages of the one before must leave the very bytes of a build that keeps nothing.

/** A page of the editors' own, with a script that lies beside it. */
const OWN_PAGE = '<html lang="en"><title>Map</title><script type="module" src="./map.js"></script></html>';

let work: string;
let site: SiteFolder;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'kept-'));
  site = folderAt(join(work, 'site'));
  cpSync(HARBOUR.siteRoot, site.root, { recursive: true });
  site.write({
    'public/map/index.html': OWN_PAGE,
    'public/maal/together/index.html': OWN_PAGE,
    'public/maal/evenings/index.html': OWN_PAGE,
    'public/ar/404.html': OWN_PAGE,
  });
  await build('kept');
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

test.each(['map/index.html', 'maal/together/index.html', 'maal/evenings/index.html', 'ar/404.html'])(
  'a page from `public/` is published as it was written, also in the place of ours: %s',
  (page) => {
    expect(readFileSync(join(work, 'kept', page), 'utf8')).toBe(OWN_PAGE);
  },
);

test('a changed figure, word and meaning, a new text, one less, a page of the editors less, and a page that somebody has touched', async () => {
  edit('data/surveys/quay-panel/2024.csv', /^(evening-walk,,,)[\d.]+/m, '$141');
  edit('content/glossary/en/wave.mdx', /^short: .*/m, 'short: When everybody is asked.');
  edit('content/goals/en/streets.mdx', /^title: .*/m, 'title: Calm streets');
  edit('content/activities/en/pier-cafe.mdx', /The café is run by/, 'Our café is run by');
  site.write({ 'content/updates/en/lanterns-end.mdx': null, 'public/maal/evenings/index.html': null });
  writeFileSync(join(work, 'kept/maal/voice/index.html'), 'touched');
  const { output } = await build('kept');
  expect(output).toMatch(/\d\d+ af dem er uændrede siden sidst/);
  await build('fresh');
  expect(fingerprint(join(work, 'kept'))).toEqual(fingerprint(join(work, 'fresh')));
});

test('search finds no figure, so that a changed one leaves its index as it was', async () => {
  const index = () =>
    Object.entries(fingerprint(join(work, 'kept'))).filter(([file]) => file.startsWith('pagefind/'));
  const before = index();
  expect(before.length).toBeGreaterThan(10);
  edit('data/surveys/quay-panel/2024.csv', /^(evening-walk,,,)[\d.]+/m, '$138');
  // What a figure was corrected from, which the page of the data tells.
  edit('data/published.csv', /^(quay-panel;2022;litter.*?;)35(?=;)/m, '$134');
  await build('kept');
  expect(index()).toEqual(before);
});

async function build(folder: string) {
  const run = await buildOnce({
    SITE_ROOT: site.root,
    OUT_DIR: join(work, folder),
    BUILD_DATE: HARBOUR.buildDate,
  });
  expect(run.exitCode, run.output).toBe(0);
  return run;
}

function edit(file: string, pattern: RegExp, replacement: string): void {
  const text = site.read(file);
  const changed = text.replace(pattern, replacement);
  if (changed === text) throw new Error(`nothing changed in ${file}`);
  site.write({ [file]: changed });
}
