import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { settingsOf } from '../settings-of.ts';
import { BROKEN_CATALOGUES, type Node } from './broken-catalogues.ts';
import { faultsOf, readShapes } from './shacl.ts';
import { SITES } from './sites.ts';

// The profiles as SHACL shapes, held by an engine that is not ours; `dcat-ap-dk/` says which rule each restates.
const shapes = readShapes('tests/built-site/dcat-ap-dk');

describe.each(SITES)('the catalogue for data portals of $name', ({ folder: build }) => {
  let folder: string;
  let catalogue: Catalogue;

  beforeAll(async () => {
    folder = await build();
    catalogue = readCatalogue(folder);
  });

  test('obeys DCAT-AP 2.1.1 and DCAT-AP-DK 2', async () => {
    expect(await faultsOf(shapes, catalogue)).toEqual([]);
  });

  test('has every indicator, and every page and file that it names exists', () => {
    const { indicators } = JSON.parse(readFileSync(join(folder, 'data/indicators.json'), 'utf8')) as {
      indicators: object[];
    };
    expect(catalogue.dataset).toHaveLength(indicators.length);
    for (const { landingPage, distribution } of catalogue.dataset) {
      for (const page of [landingPage['@id'], ...distribution.map(({ accessURL }) => accessURL)])
        expect(existsSync(join(folder, new URL(page).pathname, 'index.html')), page).toBe(true);
      for (const { downloadURL } of distribution)
        expect(existsSync(join(folder, new URL(downloadURL).pathname)), downloadURL).toBe(true);
    }
  });
});

test('the catalogue says whom to write to exactly when that is known', async () => {
  const known = (catalogue: Catalogue) => catalogue.dataset.map(({ contactPoint }) => contactPoint?.email);
  const [ours, harbour] = await Promise.all(SITES.map(async ({ folder }) => readCatalogue(await folder())));
  const { email } = settingsOf('.').contact;
  expect(new Set(ours && known(ours))).toEqual(new Set([email === null ? undefined : `mailto:${email}`]));
  expect(new Set(harbour && known(harbour))).toEqual(new Set(['mailto:hello@saltmere.example']));
});

describe('the shapes refuse', () => {
  test.each(BROKEN_CATALOGUES)('$what', async ({ breaks, by }) => {
    const catalogue = readCatalogue(inject('siteFolder'));
    const [dataset] = catalogue.dataset;
    const [file] = dataset?.distribution ?? [];
    if (!dataset || !file) throw new Error('no data set with a file');
    breaks(catalogue, dataset, file);
    const faults = await faultsOf(shapes, catalogue).catch((error: Error) => [String(error)]);
    expect(faults.join('\n')).toMatch(by);
  });
});

function readCatalogue(folder: string): Catalogue {
  return JSON.parse(readFileSync(join(folder, 'data/katalog.jsonld'), 'utf8')) as Catalogue;
}

interface Catalogue extends Node {
  dataset: Dataset[];
}

interface Dataset extends Node {
  landingPage: { '@id': string };
  contactPoint?: { email: string };
  distribution: ({ accessURL: string; downloadURL: string } & Node)[];
}
