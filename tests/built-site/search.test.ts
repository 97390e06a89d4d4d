import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { listPages } from './site-pages.ts';
import { BELOW, buildHarbour } from './sites.ts';

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject('siteFolder'))]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the search page', () => {
  test('finds a page by another form of a Danish word, and breaks no rule of its own policy', async () => {
    const { page, faults } = await openSearch(`${server.url}soeg/`);
    const form = 'aktivitetens';
    expect(listPages(inject('siteFolder')).filter(({ html }) => html.includes(form))).toEqual([]);
    await page.fill('#q', form);
    await page.waitForSelector('#found li');
    const links = await page
      .locator('#found a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.every((link) => existsSync(join(inject('siteFolder'), link, 'index.html')))).toBe(true);
    expect(await page.locator('output').textContent()).toMatch(/^\d+ sider? fundet/);
    const excerpts = await page.locator('#found p').allTextContents();
    expect(excerpts.length).toBeGreaterThan(2);
    expect(excerpts.filter((text) => !/[.!?:…]["»”’)]*$/.test(text.trim()))).toEqual([]);
    // The last two begin with a word of one letter: a symbol in a formula, and one that stands on every page.
    for (const nonsense of ['qqqxyz', 'zzzqq', 'iqqqq']) {
      await page.fill('#q', form);
      await page.waitForSelector('#found li');
      await page.fill('#q', nonsense);
      await page.waitForFunction(() => document.querySelectorAll('#found li').length === 0);
    }
    await page.fill('#q', ' ');
    await page.waitForFunction(() => document.querySelector('output')?.textContent === '');
    for (const asked of ['tryg', 'utry', 'er utrygge']) {
      await page.fill('#q', 'qqqxyz');
      await page.waitForFunction(() => document.querySelectorAll('#found li').length === 0);
      await page.fill('#q', asked);
      await page.waitForSelector('#found a[href="/maal/"]');
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  test('answers a question that stands in its address, as a link to it or the form without a script would ask', async () => {
    const { page, faults } = await openSearch(`${server.url}soeg/?q=genhusning`);
    await page.waitForSelector('#found a[href="/ord/#genhusning"]');
    expect(await page.inputValue('#q')).toBe('genhusning');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('leaves what a reader has written before it is there, and looks for that', async () => {
    const page = await browser.newPage();
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/*.js', (route) => arrived.then(() => route.continue()));
    await page.goto(`${server.url}soeg/?q=tryghed`, { waitUntil: 'commit' });
    await page.fill('#q', 'genhusning');
    arrive();
    await page.waitForSelector('#found a[href="/ord/#genhusning"]');
    expect(await page.inputValue('#q')).toBe('genhusning');
    await page.close();
  });

  test('leads to the part of a page where the word stands, and to the top where that has the most of it', async () => {
    const { page, faults } = await openSearch(`${server.url}soeg/`);
    const links = () =>
      page
        .locator('#found a')
        .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
    await page.fill('#q', 'genhusning');
    await page.waitForSelector('#found li');
    expect((await links())[0]).toEqual(['Ord · Genhusning', '/ord/#genhusning']);
    await page.fill('#q', 'tryghed');
    await expect.poll(async () => (await links())[0]).toEqual(['Tryghed', '/maal/tryghed/']);
    await page.fill('#q', 'genhusning');
    await page.locator('#found a[href="/ord/#genhusning"]').click();
    await page.waitForURL('**/ord/#genhusning');
    expect((await page.locator(':target').textContent())?.trim()).toBe('Genhusning');
    expect(faults).toEqual([]);
    await page.close();
  });

  test('searches in its own language while a browser translates it to one that the site does not have', async () => {
    const { page, faults } = await openSearch(`${server.url}soeg/`);
    await page.evaluate(() => (document.documentElement.lang = 'pl'));
    await page.fill('#q', 'genhusning');
    await page.waitForSelector('#found a[href="/ord/#genhusning"]');
    expect(await page.getAttribute('html', 'lang')).toBe('pl');
    expect(faults).toEqual([]);
  });

  test('is not offered where a browser lets its program not run, and the list stays', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(WebAssembly, 'Module', {
        value: function Module() {
          throw new WebAssembly.CompileError('disallowed by embedder');
        },
      });
    });
    await page.goto(`${server.url}soeg/`);
    await page.waitForSelector('search', { state: 'detached' });
    expect(await page.locator('main a[href="/maal/"]').count()).toBe(1);
    await page.close();
  });

  test('tells of how many pages it lists the first', async () => {
    const { page, faults } = await openSearch(`${server.url}soeg/`);
    await page.fill('#q', 'tal');
    await page.waitForSelector('#found li');
    const said = (await page.locator('output').textContent()) ?? '';
    expect(said).toMatch(/^Her er de første 30 af \d+ sider\.$/);
    expect(Number(/af (\d+) sider/.exec(said)?.[1])).toBeGreaterThan(30);
    expect(await page.locator('#found li').count()).toBe(30);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('is read aloud when its answer changes and when the reader asks, not at every letter', async () => {
    const { page, faults } = await openSearch(`${server.url}soeg/`);
    await page.fill('#q', 'genhusnin');
    await page.waitForSelector('#found mark');
    const answer = await page.locator('output').textContent();
    await page.evaluate(() => {
      const status = document.querySelector('output') as Element;
      new MutationObserver((changes) => {
        if (changes.some(({ addedNodes }) => addedNodes.length > 0)) status.setAttribute('data-read', '');
      }).observe(status, { childList: true });
      document.querySelector('#found')?.replaceChildren();
    });
    await page.locator('#q').press('g');
    await page.waitForSelector('#found mark');
    expect(await page.locator('output').textContent()).toBe(answer);
    expect(await page.locator('output[data-read]').count()).toBe(0);
    await page.locator('#q').press('Enter');
    await page.waitForSelector('output[data-read]');
    expect(await page.locator('output').textContent()).toBe(answer);
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each(['pagefind.js', 'pagefind-entry.json*'])(
    'says so when it cannot load %s, and loads it when the reader searches again',
    async (file) => {
      const { page, thrown } = await openSearch(`${server.url}soeg/`);
      await page.route(`**/pagefind/${file}`, (route) => route.abort());
      await page.fill('#q', 'aktiviteten');
      await expect.poll(() => page.locator('output').textContent()).toContain('kunne ikke hentes');
      expect(await page.locator('#found li').count()).toBe(0);
      await page.unrouteAll();
      await page.fill('#q', 'aktivitet');
      await page.waitForSelector('#found li');
      expect(await page.locator('output').textContent()).toMatch(/^\d+ sider? fundet/);
      // The library starts without waiting for its own start, whose failure nobody else can catch.
      expect(thrown.filter((message) => message !== 'Failed to load Pagefind metadata')).toEqual([]);
      await page.close();
    },
  );

  test.each(['en', 'ar', 'tr', 'ur'])('finds only pages in the reader’s language: %s', async (tag) => {
    const { page, faults } = await openSearch(`${server.url}${tag}/soeg/`);
    const word = (await page.locator('main ol li a').nth(2).textContent()) ?? '';
    await page.fill('#q', word);
    await page.waitForSelector('#found li');
    const links = await page
      .locator('#found a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.filter((link) => !link.startsWith(`/${tag}/`))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('says that it looks while a slow line keeps the answer back', async () => {
    const { page, faults } = await openSearch(`${server.url}soeg/`);
    let release = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/fragment/**', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.fill('#q', 'tryghed');
    await page.getByText('Søger …').waitFor();
    expect(await page.locator('#found li').count()).toBe(0);
    release();
    await page.waitForSelector('#found li');
    expect(await page.locator('output').textContent()).toMatch(/^\d+ sider? fundet/);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('loads the index on no other page, and here only once the reader turns to it', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const address of ['', 'om/', 'soeg/'])
      await page.goto(`${server.url}${address}`, { waitUntil: 'networkidle' });
    expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    await Promise.all([page.waitForRequest(/pagefind/), page.focus('#q')]);
    await page.close();
  });

  test('works below a path', async () => {
    const below = await serveFolder(await buildHarbour(BELOW), { basePath: BELOW });
    const { page, faults } = await openSearch(`${below.url}soeg/`);
    await page.fill('#q', (await page.locator('main ol li a').nth(3).textContent()) ?? '');
    await page.waitForSelector('#found li');
    const links = await page
      .locator('#found a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links.filter((link) => !link.startsWith('/base/') || link.includes('/base/base/'))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
    await below.close();
  });

  // The stemmer of the library takes the article off some nouns only.
  test('finds an Arabic word with and without its article alike, and nothing else for a word there is not', async () => {
    const { page, faults } = await openSearch(`${server.url}ar/soeg/`);
    const foundFor = async (asked: string): Promise<(string | null)[]> => {
      await page.fill('#q', '');
      await page.waitForFunction(() => document.querySelector('output')?.textContent === '');
      await page.fill('#q', asked);
      await page.waitForFunction(() => document.querySelector('output')?.textContent !== '');
      const links = await page
        .locator('#found a')
        .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      return [...links, await page.locator('output').textContent()].sort();
    };
    for (const [bare, whole] of [
      ['أمان', 'الأمان'],
      ['جيران', 'الجيران'],
    ] as const) {
      const [found, ofWhole] = [await foundFor(bare), await foundFor(whole)];
      expect(found.length).toBeGreaterThan(10);
      expect(found).toEqual(ofWhole);
    }
    expect(await foundFor('ثعلب')).toHaveLength(1);
    // With the article the library takes this for a form of another, shorter word.
    expect(await foundFor('لسان')).toHaveLength(1);
    expect(faults).toEqual([]);
    await page.close();
  });

  test('is a list of everything without JavaScript', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.url}soeg/`);
    expect(await page.locator('form').isVisible()).toBe(false);
    const listed = new Set(
      await page.locator('main li a').evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    );
    const all = listPages(inject('siteFolder')).filter(
      ({ tag, html }) => tag === null && html.includes('hreflang="x-default"'),
    );
    expect(
      all.filter(({ page: address }) => !listed.has(address)).map(({ page: address }) => address),
    ).toEqual([]);
    await page.close();
  });
});

async function openSearch(address: string) {
  const page = await browser.newPage();
  const faults: string[] = [];
  const thrown: string[] = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()),
  );
  page.on('pageerror', (error) => {
    faults.push(error.message);
    thrown.push(error.message);
  });
  await page.goto(address);
  return { page, faults, thrown };
}
