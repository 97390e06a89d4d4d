import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFixture } from './build-fixture.ts';
import { OpenData } from './open-data.ts';
import { listPages } from './site-pages.ts';
import { buildHarbour, HARBOUR } from './sites.ts';

// The main promise to an editor: a new year's file, and nothing else, changes everything that tells of it. Tried on the
// harbour, whose figures stay as they are when ours get new ones.

const LANGUAGES = ['', 'ar/'];
const WAVE = 'indikator;andel;antal svar\nmarket-evening;87,4;241\nbeach;33;239\ngardens;71;240\n';

let siteRoot: string;
let before: string;
let after: string;

beforeAll(async () => {
  before = await buildHarbour();
  siteRoot = mkdtempSync(join(tmpdir(), 'new-wave-'));
  cpSync(HARBOUR.siteRoot, siteRoot, { recursive: true });
  writeFileSync(join(siteRoot, 'data/surveys/market-poll/2023.csv'), WAVE);
  // The texts may be those of a whole project, whose settings name packages that are not there.
  writeFileSync(join(siteRoot, 'tsconfig.json'), '{"extends":"astro/tsconfigs/strictest"}');
  const environment = { BUILD_DATE: HARBOUR.buildDate };
  after = await buildFixture(siteRoot, { name: 'new-wave', environment });
});

afterAll(() => rmSync(siteRoot, { recursive: true, force: true }));

test('the open data have the new wave, where it was overdue before', () => {
  const indicator = (folder: string) => data(folder).indicators.find(({ id }) => id === 'market-evening');
  const wave = (folder: string) => indicator(folder)?.observations.find(({ year }) => year === 2023);
  expect(wave(before)).toMatchObject({ status: 'awaiting', percent: null });
  expect(wave(after)).toMatchObject({ status: 'ok', percent: 87.4, n: 241 });
  expect(indicator(after)?.verdict).toMatchObject({ code: 'not-assessable', year: 2023 });
  const others = (folder: string) => data(folder).indicators.filter(({ survey }) => survey !== 'market-poll');
  expect(others(after)).toEqual(others(before));
});

test.each(LANGUAGES)('page, table, chart and sentence have it (%s)', (tag) => {
  const page = read(after, `${tag}indikatorer/market-evening/index.html`);
  expect(page).not.toBe(read(before, `${tag}indikatorer/market-evening/index.html`));
  expect(/class="lead"[^>]*>([^<]*)</.exec(page)?.[1]).toMatch(/2023.*87|87.*2023/);
  expect(page).toMatch(/<tr><th scope="row">2023<\/th>\s*<td>[^<]*87[^<]*<\/td>/);
  expect(page).toContain('"y":87.4');
  expect(page).toMatch(/<text class="v[^>]*>[^<]*87/);
  expect(read(after, `${tag}indikatorer/market-evening.csv`)).toMatch(/market-evening,2023,2023,,,87\.4,241/);
});

test.each(LANGUAGES)('goal, year, lists and news have it (%s)', (tag) => {
  for (const page of ['maal/evenings/', 'aar/2023/', 'indikatorer/']) {
    const file = `${tag}${page}index.html`;
    expect(/\b87\b/.test(prose(read(after, file))), file).toBe(true);
    expect(/\b87\b/.test(prose(read(before, file))), file).toBe(false);
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
