// @ts-nocheck
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from './site-pages.ts';
import { SITES } from './sites.ts';

// What machines read, each held against a reader or a validator that is not ours.
describe.each(SITES)('the documents for machines of $name', ({ folder: build }) => {
  let folder: string;
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const json = <Shape>(file: string): Shape => JSON.parse(read(file)) as Shape;

  beforeAll(async () => {
    folder = await build();
  });

  test('indicators.json obeys the JSON Schema that is published beside it', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(json<object>('data/indicators.schema.json'));
    expect([validate(json('data/indicators.json')), validate.errors]).toEqual([true, null]);
    expect(validate({ ...json<object>('data/indicators.json'), generated: 'i går' })).toBe(false);
  });

  test('the Data Package describes its CSV file truly: bytes, hash, columns, types and limits', () => {
    const { resources } = json<DataPackage>('data/datapackage.json');
    for (const { path, bytes, hash, schema } of resources) {
      const text = read(`data/${path}`);
      expect(Buffer.byteLength(text)).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(hash);
      expect(tableFaults(text, schema)).toEqual([]);
    }
    expect(resources).toHaveLength(1);
  });

  test('every CSV file of an indicator obeys the same Table Schema', () => {
    const schema = json<DataPackage>('data/datapackage.json').resources[0]?.schema as TableSchema;
    const files = listFiles(folder).filter((file) => /^indikatorer\/[^/]+\.csv$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => tableFaults(read(file), schema))).toEqual([]);
    expect(tableFaults(read(files[0] ?? '').replace(/,ok,/, ',fine,'), schema)).not.toEqual([]);
  });

  test('the catalogue has all that DCAT-AP-DK 2 demands, and every file it names exists', () => {
    const catalogue = json<Catalogue>('data/katalog.jsonld');
    expect(catalogue).toMatchObject({ '@type': 'dcat:Catalog', publisher: { '@type': 'foaf:Agent' } });
    expect([catalogue.title, catalogue.description].every((texts) => texts.length > 0)).toBe(true);
    for (const set of catalogue.dataset) {
      expect(set.title.every((text) => text['@value'] !== '')).toBe(true);
      expect(set.description.every((text) => text['@value'] !== '')).toBe(true);
      for (const { accessURL, downloadURL } of set.distribution) {
        expect(existsSync(join(folder, new URL(accessURL['@id']).pathname, 'index.html'))).toBe(true);
        expect(existsSync(join(folder, new URL(downloadURL['@id']).pathname))).toBe(true);
      }
    }
    expect(catalogue.dataset.length).toBeGreaterThan(0);
  });

  test('a licence is named for the whole only when every survey has the same one', () => {
    const description = json<{ sources: { licence: string }[]; licenses?: unknown }>('data/datapackage.json');
    const settled = new Set(description.sources.map(({ licence }) => licence));
    const same = settled.size === 1 && [...settled].every((licence) => licence.startsWith('https://'));
    expect('licenses' in description).toBe(same);
    expect(read('data/index.html').includes('"license"')).toBe(same);
  });

  test('each indicator and the data page carry a schema.org data set whose files exist', () => {
    const pages = [
      'data/index.html',
      ...listFiles(folder).filter((file) => /^([a-z]{2}\/)?indikatorer\/[^/]+\/index\.html$/.test(file)),
    ];
    for (const page of pages) {
      const [, block = 'null'] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(page)) ?? [];
      const record = JSON.parse(block) as Dataset | null;
      expect(record, page).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset' });
      // What search engines ask of a data set: a name and a description of 50–5000 characters.
      expect(record?.name, page).not.toBe('');
      expect(record?.description.length, page).toBeGreaterThanOrEqual(50);
      const missing = record?.distribution.filter(
        ({ contentUrl }) => !existsSync(join(folder, new URL(contentUrl).pathname)),
      );
      expect(missing, page).toEqual([]);
    }
  });

  test('sitemaps and feeds are well-formed, and each address of a sitemap is a page', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => ['url', 'sitemap', 'item'].includes(name),
    });
    const xml = listFiles(folder).filter((file) => file.endsWith('.xml'));
    expect(xml.filter((file) => XMLValidator.validate(read(file)) !== true)).toEqual([]);
    const { sitemapindex } = parser.parse(read('sitemap-index.xml')) as {
      sitemapindex: { sitemap: { loc: string }[] };
    };
    const places = sitemapindex.sitemap.flatMap(({ loc }) => {
      const { urlset } = parser.parse(read(new URL(loc).pathname.slice(1))) as {
        urlset: { url: { loc: string }[] };
      };
      return urlset.url.map((entry) => new URL(entry.loc).pathname);
    });
    expect(places.filter((place) => !existsSync(join(folder, place, 'index.html')))).toEqual([]);
    const searchable = listFiles(folder).filter(
      (file) =>
        file.endsWith('.html') && read(file).includes('rel="canonical"') && !read(file).includes('noindex'),
    );
    expect(places.toSorted()).toEqual(
      searchable.map((file) => `/${file.replace(/index\.html$/, '')}`).toSorted(),
    );
    for (const file of xml.filter((name) => name.endsWith('rss.xml'))) {
      const { rss } = parser.parse(read(file)) as {
        rss: { channel: { title: string; link: string; item: { link: string }[] } };
      };
      expect(
        rss.channel.item.filter(
          ({ link }) => !existsSync(join(folder, new URL(link).pathname, 'index.html')),
        ),
      ).toEqual([]);
    }
  });

  test('calendars tell when each wave is due', () => {
    for (const file of listFiles(folder).filter((name) => name.endsWith('.ics'))) {
      const events = new ICAL.Component(ICAL.parse(read(file)) as unknown[]).getAllSubcomponents('vevent');
      const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
      expect(new Set(uids).size).toBe(uids.length);
      expect(uids.some((uid) => /-due@/.test(uid))).toBe(true);
    }
  });

  test('the changes name each wave of figures with its indicators', () => {
    const { changes } = json<{
      changes: { kind: string; survey: string; year: number; indicators?: string[] }[];
    }>('data/changes.json');
    const waves = changes.filter(({ kind }) => kind === 'wave');
    expect(waves.length).toBeGreaterThan(0);
    expect(waves.every(({ indicators }) => (indicators ?? []).length > 0)).toBe(true);
  });

  test('spreadsheets hold the same figures as the JSON file, as numbers', () => {
    const { indicators } = json<{ indicators: { id: string; observations: { percent: number | null }[] }[] }>(
      'data/indicators.json',
    );
    for (const { id, observations } of indicators) {
      const sheet = unzipSync(readFileSync(join(folder, `indikatorer/${id}.xlsx`)))[
        'xl/worksheets/sheet1.xml'
      ];
      const cells = [
        ...strFromU8(sheet ?? new Uint8Array()).matchAll(/<c r="E\d+" s="\d+"><v>([^<]+)<\/v>/g),
      ].map(([, value]) => Number(value));
      const figures = observations.flatMap(({ percent }) => (percent === null ? [] : [percent]));
      expect(cells.slice(0, figures.length), id).toEqual(figures);
    }
  });
});

/** What is wrong with a CSV text by a Table Schema: its cells cast by their type and judged by a JSON Schema of it. */
function tableFaults(text: string, { fields, missingValues, primaryKey }: TableSchema): string[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  const cast = (value: string, type: string): unknown => {
    if (missingValues.includes(value)) return null;
    if (type === 'number' || type === 'integer') return Number(value);
    return type === 'boolean' ? value === 'true' || (value === 'false' ? false : value) : value;
  };
  const properties = fields.map(
    ({ name, type, constraints: { required = false, pattern, enum: choice, ...limits } = {} }) => {
      const whole = pattern === undefined ? {} : { pattern: `^(${pattern})$` };
      const allowed = choice ? { enum: required ? choice : [...choice, null] } : {};
      return [name, { type: required ? type : [type, 'null'], ...whole, ...allowed, ...limits }];
    },
  );
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile({
    properties: Object.fromEntries(properties),
    required: fields.map(({ name }) => name),
    additionalProperties: false,
  });
  const keys = data.map((row) => primaryKey.map((name) => row[name]).join('|'));
  return [
    ...errors.map(({ message }) => message),
    ...(JSON.stringify(meta.fields) === JSON.stringify(fields.map(({ name }) => name))
      ? []
      : ['other columns']),
    ...(new Set(keys).size === keys.length ? [] : ['a key stands twice']),
    ...data.flatMap((row) => {
      const record = Object.fromEntries(fields.map(({ name, type }) => [name, cast(row[name] ?? '', type)]));
      return validate(record)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    }),
  ];
}

interface TableSchema {
  fields: {
    name: string;
    type: string;
    constraints?: {
      required?: boolean;
      pattern?: string;
      enum?: string[];
      minimum?: number;
      maximum?: number;
    };
  }[];
  missingValues: string[];
  primaryKey: string[];
}

interface DataPackage {
  resources: { path: string; bytes: number; hash: string; schema: TableSchema }[];
}

interface LanguageText {
  '@language': string;
  '@value': string;
}

interface Catalogue {
  title: LanguageText[];
  description: LanguageText[];
  dataset: {
    title: LanguageText[];
    description: LanguageText[];
    distribution: { accessURL: { '@id': string }; downloadURL: { '@id': string } }[];
  }[];
}

interface Dataset {
  name: string;
  description: string;
  distribution: { contentUrl: string }[];
}
