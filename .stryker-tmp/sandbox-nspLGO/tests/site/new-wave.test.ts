// @ts-nocheck
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildFixture } from './build-fixture.ts';
import { OpenData } from './open-data.ts';
import { listPages } from './site-pages.ts';

// The main promise to an editor: a new year's file, and nothing else, changes everything that tells of it.

const LANGUAGES = ['', 'en/', 'ar/', 'tr/', 'ur/'];
// Invented, and only ever in a temporary folder.
const WAVE =
  'indikator;andel;antal svar\nutryg-sted;29,4;241\nutryg-dag;6;239\nutryg-aften;21;240\negen-oekonomi;81;238\n';

let siteRoot: string;
let before: string;
let after: string;

beforeAll(async () => {
  before = inject('siteFolder');
  siteRoot = mkdtempSync(join(tmpdir(), 'new-wave-'));
  for (const folder of ['content', 'data', 'public'])
    cpSync(folder, join(siteRoot, folder), { recursive: true });
  writeFileSync(join(siteRoot, 'data/surveys/social-balance/2024.csv'), WAVE);
  const { generated } = data(before);
  after = await buildFixture(siteRoot, { name: 'new-wave', environment: { BUILD_DATE: generated } });
});

afterAll(() => rmSync(siteRoot, { recursive: true, force: true }));

test('the open data have the new wave, where it was overdue before', () => {
  const wave = (folder: string) =>
    data(folder)
      .indicators.find(({ id }) => id === 'utryg-sted')
      ?.observations.find(({ year }) => year === 2024);
  expect(wave(before)).toMatchObject({ status: 'awaiting', percent: null });
  expect(wave(after)).toMatchObject({ status: 'ok', percent: 29.4, n: 241 });
  expect(data(after).indicators.find(({ id }) => id === 'utryg-sted')?.verdict).toMatchObject({
    code: 'not-assessable',
    year: 2024,
  });
  const others = (folder: string) =>
    data(folder).indicators.filter(({ survey }) => survey !== 'social-balance');
  expect(others(after)).toEqual(others(before));
});

test.each(LANGUAGES)('page, table, chart and sentence have it (%s)', (tag) => {
  const page = read(after, `${tag}indikatorer/utryg-sted/index.html`);
  expect(page).not.toBe(read(before, `${tag}indikatorer/utryg-sted/index.html`));
  expect(/class="lead"[^>]*>([^<]*)</.exec(page)?.[1]).toMatch(/2024.*29|29.*2024/);
  expect(page).toMatch(/<tr><th scope="row">2024<\/th><td>[^<]*29[^<]*<\/td>/);
  expect(page).toContain('"y":29.4');
  expect(page).toMatch(/<text class="v[^>]*>[^<]*29/);
  expect(read(after, `${tag}indikatorer/utryg-sted.csv`)).toMatch(/utryg-sted,2024,2024,,,29\.4,241/);
});

test.each(LANGUAGES)('front page, goal, year and news have it (%s)', (tag) => {
  for (const page of ['', 'maal/tryghed/', 'aar/2024/', 'indikatorer/']) {
    const file = `${tag}${page}index.html`;
    expect(/\b29\b/.test(prose(read(after, file))), file).toBe(true);
    expect(/\b29\b/.test(prose(read(before, file))), file).toBe(false);
  }
  const [feed, old] = [read(after, `${tag}nyt/rss.xml`), read(before, `${tag}nyt/rss.xml`)];
  const items = (xml: string) => xml.split('<item>').length - 1;
  expect(items(feed)).toBe(items(old) + 1);
  const news = (folder: string) => listPages(folder).filter(({ type }) => type === 'news item').length;
  expect(news(after)).toBe(news(before) + LANGUAGES.length);
});

test('no address is lost', () => {
  const addresses = (folder: string) => listPages(folder).map(({ address }) => address);
  expect(addresses(after)).toEqual(expect.arrayContaining(addresses(before)));
});

function data(folder: string): OpenData {
  return OpenData.parse(JSON.parse(read(folder, 'data/indicators.json')));
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** What a reader reads of a page: no styles, scripts, drawings. */
function prose(html: string): string {
  return html.replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');
}
