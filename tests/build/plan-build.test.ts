import { cpSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BuildPlan } from '../../src/catalog/astro/build-plan.ts';
import { openDoor } from '../../src/catalog/door.ts';
import { assembleSite } from '../../src/catalog/joined/site.ts';
import { pictureSize } from '../../src/site/picture-size.ts';
import { isPublicFile } from '../../src/site/public-file.ts';
import { siteMark } from '../../src/build/guard-place.ts';
import { planBuild, type PublicFiles } from '../../src/build/plan-build.ts';
import { fileKinds } from '../../src/views/listing/file-kinds.ts';
import { pageKinds } from '../../src/views/listing/page-kinds.ts';
import { folderAt, type SiteFolder } from '../catalog/site-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const HARBOUR = 'tests/fixtures/harbour';
const environment = { siteUrl: null, basePath: '/', buildDate: '2025-03-01', pdf: false };

describe('planBuild(site, documents, publicFiles, stands)', () => {
  test('makes everything when nothing stands, with the mark by which the next build knows the site', () => {
    const { kept, keys, plan, files } = planOf(HARBOUR);
    expect(kept).toEqual([]);
    const copies = [...keys.keys()].filter((file) => /\/embed\/[^/]+\/(lys|moerk)\//.test(`/${file}`));
    expect(copies.length).toBeGreaterThan(10);
    expect(plan.pages.length + files.length + copies.length).toBe(keys.size);
    expect(keys.size).toBeGreaterThan(300);
    expect([...keys.keys()]).toContain(siteMark);
  });

  test('makes nothing when everything stands as it would be made', () => {
    const { keys } = planOf(HARBOUR);
    const { kept, plan, files } = planOf(HARBOUR, keys);
    const everyBuild = ['404.html', 'ar/404.html', 'ar/data/index.html', 'data/index.html'];
    expect(filesOf(plan).sort()).toEqual(everyBuild);
    expect([files.length, kept.length]).toEqual([0, keys.size - everyBuild.length]);
  });

  test('makes the pages and files of a figure that changes, in every language, and not those of another figure', () => {
    const { changed, all } = changesOf((folder) => setFigure(folder, 'evening-walk'));
    const own = all.filter((file) => /indikatorer\/evening-walk\b/.test(file));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter((file) => !changed.has(file) && !file.endsWith('.xlsx'))).toEqual([]);
    expect([...changed].filter((file) => /indikatorer\/litter\b/.test(file))).toEqual([]);
    expect(changed.size).toBeLessThan(all.length / 2);
  });

  test('makes the page of a text that asks for a figure that changes', () => {
    const { changed, all } = changesOf((folder) => setFigure(folder, 'belonging'));
    const cafe = all.filter((file) => file.endsWith('aktiviteter/pier-cafe/index.html'));
    expect(cafe.length).toBe(2);
    expect(cafe.filter((file) => !changed.has(file))).toEqual([]);
    expect(changed).not.toContain('aktiviteter/lantern-walk/index.html');
  });

  test('makes the page of a text whose link becomes one to a file in `public/`', () => {
    const { changed } = changesOf(
      (folder) => folder.write({ 'public/nyt/rss.xml': '<rss/>' }),
      (folder) => linkTo(folder, '/nyt/rss.xml'),
    );
    expect([...changed].sort()).toEqual([
      'aktiviteter/repair-shed/index.html',
      'ar/aktiviteter/repair-shed/index.html',
    ]);
  });

  test('makes the page of a text whose picture has another size, and not for another drawing of the same size', () => {
    const drawing = (size: string) => (folder: SiteFolder) =>
      folder.write({ 'public/pictures/workbench.svg': `<svg xmlns="http://www.w3.org/2000/svg" ${size}/>` });
    const { changed } = changesOf(drawing('width="200" height="90"'));
    expect([...changed].sort()).toEqual([
      'aktiviteter/repair-shed/index.html',
      'ar/aktiviteter/repair-shed/index.html',
    ]);
    expect([...changesOf(drawing('width="160" height="90"')).changed]).toEqual([]);
  });

  test('hands on the texts of the pages it makes, with what their components say on a page of that language', () => {
    const { keys } = planOf(HARBOUR);
    const { plan } = planOf(HARBOUR, new Map([...keys, ['maal/voice/index.html', 'another']]));
    expect(filesOf(plan)).toContain('maal/voice/index.html');
    const { bodies } = plan;
    expect(bodies).toContain('goals/en/voice');
    expect(bodies).toContain('pages/en/ikke-fundet');
    expect(bodies).not.toContain('goals/en/streets');
  });

  test('refuses two pages that would be written to one file', () => {
    const { catalog, documents } = openDoor(HARBOUR);
    if (!catalog) throw new Error('the site has faults');
    const doubled = {
      ...catalog,
      updates: catalog.updates.map((update) => ({ ...update, id: 'quay-panel-2024' })),
    };
    const site = assembleSite(doubled, { ...environment, siteRoot: HARBOUR });
    expect(() => planBuild(site, documents, nowhere, () => false, place)).toThrow(
      'nyt/quay-panel-2024/index.html',
    );
  });

  test('lays a page at an old address that is a file, and moves a poster along where there is none', () => {
    const redirects = [
      { from: '/old.html', to: '/maal/' },
      { from: '/maal/old/', to: '/maal/voice/' },
      { from: '/aktiviteter/old/', to: '/aktiviteter/pier-cafe/' },
      { from: '/plakat/older/', to: '/plakat/voice/' },
      { from: '/embed/older/', to: '/embed/belonging/' },
      { from: '/maal/older/', to: '/maal/voice/' },
      { from: '/maal/repair-shed/', to: '/maal/voice/' },
    ];
    const { catalog, documents } = openDoor(HARBOUR);
    if (!catalog) throw new Error('the site has faults');
    const settings = { ...catalog.settings, redirects };
    const site = assembleSite({ ...catalog, settings }, { ...environment, siteRoot: HARBOUR });
    const files = filesOf(planBuild(site, documents, nowhere, () => false, place).plan);
    expect(files).toContain('old.html');
    expect(files).toContain('ar/old.html');
    expect(files).toContain('plakat/old/index.html');
    expect(files).toContain('plakat/older/index.html');
    // Copied: a page that leads on would lose the year that a frame is fixed to.
    expect(files).not.toContain('embed/older/index.html');
  });

  test('writes to every file once', () => {
    const kinds = [...Object.values(pageKinds), ...Object.values(fileKinds)];
    expect(new Set(kinds.map(({ file }) => file)).size).toBe(kinds.length);
  });
});

function filesOf({ pages }: Pick<BuildPlan, 'pages'>): string[] {
  return pages.map(({ file }) => file);
}

const nowhere: PublicFiles = { has: () => false, sizeOf: () => null };

/** Where each view is put plays no part here. */
function place(): readonly [number, number] {
  return [0, 0];
}

function planOf(siteRoot: string, stand: ReadonlyMap<string, string> = new Map()) {
  const { catalog, documents } = openDoor(siteRoot);
  if (!catalog) throw new Error('the site has faults');
  const site = assembleSite(catalog, { ...environment, siteRoot });
  const publicFiles: PublicFiles = {
    has: (url) => isPublicFile(siteRoot, url),
    sizeOf: (url) => pictureSize(siteRoot, url),
  };
  return planBuild(site, documents, publicFiles, (file, key) => stand.get(file) === key, place);
}

/** Gives all residents another figure in the latest wave. */
function setFigure(folder: SiteFolder, indicator: string): void {
  const file = 'data/surveys/quay-panel/2024.csv';
  const text = folder.read(file);
  const changed = text.replace(new RegExp(`^(${indicator},,,)[\\d.]+`, 'm'), '$155');
  if (changed === text) throw new Error(`no figure of ${indicator}`);
  folder.write({ [file]: changed });
}

/** Has a text link to an address. */
function linkTo(folder: SiteFolder, address: string): void {
  const file = 'content/activities/en/repair-shed.mdx';
  folder.write({ [file]: `${folder.read(file)}\nSee [the list of it](${address}).\n` });
}

/** The pages and files that are other ones after a change of the harbour. */
function changesOf(change: (folder: SiteFolder) => void, prepare: (folder: SiteFolder) => void = () => {}) {
  const root = temporaryFolder();
  cpSync(HARBOUR, root, { recursive: true });
  prepare(folderAt(root));
  const before = planOf(root).keys;
  change(folderAt(root));
  const after = planOf(root).keys;
  const changed = new Set([...after].filter(([file, key]) => before.get(file) !== key).map(([file]) => file));
  return { changed, all: [...after.keys()] };
}
