import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { vocabularyFaults } from './schema-org.ts';
import { listPages } from './site-pages.ts';
import { SITES } from './sites.ts';

// The schema.org records in pages. One run of the compiler judges all of them, and the broken ones too.
let faults: Map<string, string[]>;
let sites: { name: string; folder: string; records: Map<string, Dataset> }[];

beforeAll(async () => {
  sites = await Promise.all(
    SITES.map(async ({ name, folder }) => ({ name, folder: await folder(), records: new Map() })),
  );
  for (const { folder, records } of sites)
    for (const { file, html } of listPages(folder))
      for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
        records.set(file, JSON.parse(json) as Dataset);
  const found = sites.flatMap(({ name, records }) =>
    [...records].map(([file, record]) => [`${name} ${file}`, record] as const),
  );
  const good = found.find(([key]) => key.includes('indikatorer'))?.[1] ?? {};
  const broken = Object.entries(BROKEN).map(([what, change]) => [what, { ...good, ...change }] as const);
  faults = vocabularyFaults(new Map([...found, ...broken]));
});

describe.each(SITES)('the data set records of $name', ({ name }) => {
  const records = () => sites.find((site) => site.name === name)?.records ?? new Map<string, Dataset>();

  test('stand on every page of an indicator and on every data page, and nowhere else', () => {
    const pages = listPages(sites.find((site) => site.name === name)?.folder ?? '');
    const expected = pages.filter(({ type }) => type === 'indicator' || type === 'data');
    expect([...records().keys()]).toEqual(expected.map(({ file }) => file));
    expect(expected.length).toBeGreaterThan(10);
  });

  test('use only properties and values that schema.org has', () => {
    expect([...faults].filter(([key]) => key.startsWith(name))).toEqual([]);
  });

  // https://developers.google.com/search/docs/appearance/structured-data/dataset
  test('have what search engines ask of a data set', () => {
    for (const [file, record] of records()) {
      expect(record['@type'], file).toBe('Dataset');
      expect(record.name.trim(), file).not.toBe('');
      expect(record.description.length, file).toBeGreaterThanOrEqual(50);
      expect(record.description.length, file).toBeLessThanOrEqual(5000);
      expect(
        record.creator.every((maker) => maker.name.trim() !== ''),
        file,
      ).toBe(true);
      expect(record.temporalCoverage ?? '2021', file).toMatch(/^\d{4}(\/\d{4})?$/);
      expect(record.dateModified ?? '2021-01-01', file).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(URL.canParse(record.license ?? record.url), file).toBe(true);
    }
  });

  test('lead to their own page and to files that exist', () => {
    const folder = sites.find((site) => site.name === name)?.folder ?? '';
    for (const [file, { url, distribution }] of records()) {
      expect(`${new URL(url).pathname.slice(1)}index.html`).toBe(file);
      const missing = distribution.filter(
        ({ contentUrl }) => !existsSync(join(folder, new URL(contentUrl).pathname)),
      );
      expect(missing, file).toEqual([]);
      expect(new Set(distribution.map(({ encodingFormat }) => encodingFormat)).size, file).toBe(3);
    }
  });
});

/** What a record must not have, over one that is right. Text for a thing is allowed everywhere, by schema.org's own rule. */
const BROKEN = {
  'a misspelt property': { descripton: 'Figures' },
  'a type that there is not': { '@type': 'DataSet' },
  'a number for a day': { dateModified: 2026 },
  'words for yes': { isAccessibleForFree: 'yes' },
  'a misspelt property of a file': {
    distribution: [{ '@type': 'DataDownload', contentURL: 'https://a.dk' }],
  },
  'a misspelt property of a place': { spatialCoverage: { '@type': 'Place', nme: 'Here' } },
  'a word for the least value': { variableMeasured: { '@type': 'PropertyValue', minValue: 'low' } },
  'a place for a licence': { license: { '@type': 'Place', name: 'Here' } },
  'a place for a maker': { creator: { '@type': 'Place', name: 'Here' } },
};

test.each(Object.keys(BROKEN))('the vocabulary refuses %s', (what) => {
  expect(faults.get(what) ?? []).not.toEqual([]);
});

interface Dataset {
  '@type': string;
  name: string;
  description: string;
  url: string;
  creator: { name: string }[];
  license?: string;
  temporalCoverage?: string;
  dateModified?: string;
  distribution: { contentUrl: string; encodingFormat: string }[];
}
