import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { builtFiles } from '../../src/build/built-files.ts';
import { openDoor } from '../../src/catalog/door.ts';
import { folderAt } from '../catalog/site-folder.ts';
import { smallSite } from '../catalog/small-site.ts';
import { launchBrowser } from './browser.ts';
import { buildFixture } from './build-fixture.ts';
import { chooseLocalFolder, fillLocalFolder, readContent, readLocalFolder } from './local-folder.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { listPages } from './site-pages.ts';
import { BELOW, buildHarbour } from './sites.ts';

let browser: Browser;
/** Ours may have a repository to sign in to, and so ask GitHub; the harbour's texts lie where nobody can, a small site's on GitHub. */
let servers: { ours: StaticServer; atTop: StaticServer; below: StaticServer; onGitHub: StaticServer };

beforeAll(async () => {
  const harbour = { atTop: await buildHarbour(), below: await buildHarbour(BELOW) };
  browser = await launchBrowser();
  servers = {
    ours: await serveFolder(inject('siteFolder')),
    atTop: await serveFolder(harbour.atTop),
    below: await serveFolder(harbour.below, { basePath: BELOW }),
    onGitHub: await serveFolder(await buildOnGitHub()),
  };
});

afterAll(async () => {
  await browser?.close();
  await servers?.ours.close();
  await servers?.atTop.close();
  await servers?.below.close();
  await servers?.onGitHub.close();
});

describe('the browser editor', () => {
  test.each(['atTop', 'below'] as const)(
    'opens in Danish with its icons, and asks nobody else (%s)',
    async (place) => {
      const { url } = servers[place];
      const { context, page } = await openEditor(url, { locale: 'en-GB' });
      const drawsIcons = () => page.evaluate(() => document.fonts.check('24px "Material Symbols Outlined"'));
      await expect.poll(drawsIcons, { timeout: 60_000 }).toBe(true);
      const asked = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(asked.filter((address) => /^https?:/.test(address) && !address.startsWith(url))).toEqual([]);
      expect(asked.some((address) => address.startsWith(`${url}admin/material-symbols`))).toBe(true);
      expect(await page.locator('.buttons .button:visible').allInnerTexts()).toEqual([LOCAL_FOLDER]);
      await context.close();
    },
  );

  test('says why it cannot start on the net when no repository is set, and fetches nothing of the CMS', async () => {
    const { context, page, asked } = await openOnTheNet(servers.below, `${BELOW}admin/`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').innerText()).toContain('npm start');
    expect(asked).toContain(`${BELOW}admin/`);
    expect(asked).not.toContain(`${BELOW}admin/cms.js`);
    await context.close();
  });

  test('lets sign in on the net where a repository is set', async () => {
    const { context, page, asked } = await openOnTheNet(servers.onGitHub, '/admin/');
    await page.getByRole('button', { name: 'adgangstoken' }).waitFor();
    expect(asked).toContain('/admin/cms.js');
    await context.close();
  });

  test('is found only by those who know its address', () => {
    const folder = inject('siteFolder');
    const pages = listPages(folder);
    const [editor] = pages.filter(({ file }) => file === 'admin/index.html');
    expect(editor?.html).toMatch(/<meta name="robots" content="noindex"/);
    expect(editor?.html).not.toContain('data-pagefind-body');
    expect(pages.filter(({ html }) => /href="[^"]*\/admin\//.test(html) && html !== editor?.html)).toEqual(
      [],
    );
    const maps = builtFiles(folder).filter((file) => file.endsWith('.xml'));
    expect(maps).not.toEqual([]);
    expect(maps.filter((file) => readFileSync(join(folder, file), 'utf8').includes('/admin/'))).toEqual([]);
  });
});

test(
  'what is saved in a local folder changes only what was changed, and passes the check',
  { timeout: 240_000 },
  async () => {
    const before = readContent('.');
    const { context, page, faults } = await openEditor(servers.ours.url, { files: before });
    await page.getByRole('button', { name: LOCAL_FOLDER }).click();
    await page.getByRole('button', { name: 'Opret' }).first().waitFor();
    const changes = [
      'goals/tryghed',
      'indicators/glad-for-omraadet',
      'surveys/social-balance',
      'activities/brobygning',
      'partners/dab',
      'milestones/planen-slutter',
    ];
    for (const entry of changes) {
      await page.goto(`${servers.ours.url}admin/#/collections/${entry.replace('/', '/entries/')}`);
      await change(page, 'title', titleIn(before[`content/${entry.replace('/', '/da/')}.mdx`]));
    }
    await page.goto(`${servers.ours.url}admin/#/collections/settings/entries/site`);
    await change(page, 'plan', String(readParts(before['content/site.yaml'] ?? '').fields['plan']));
    await page.goto(`${servers.ours.url}admin/#/collections/updates/new`);
    await page.locator('[data-key-path="title"] input').first().waitFor();
    await drawEveryField(page);
    await page.locator('[data-key-path="title"] input').first().fill('Åbent hus på ærøvej');
    await page.locator('[data-key-path="date"] input').first().fill('2026-06-12');
    await page.locator('[data-key-path="summary"] textarea').first().fill('Alle er velkomne: også børn.');
    await save(page);
    const after = await readLocalFolder(page);
    await context.close();
    expect(faults).toEqual([]);

    const added = 'content/updates/da/aabent-hus-paa-aeroevej.mdx';
    expect(Object.keys(after).sort()).toEqual([...Object.keys(before), added].sort());
    for (const [file, text] of Object.entries(before)) {
      const [is, was] = [readParts(after[file] ?? ''), readParts(text)];
      const entry = changes.find((name) => file === `content/${name.replace('/', '/da/')}.mdx`);
      const key = file === 'content/site.yaml' ? 'plan' : entry ? 'title' : null;
      if (key) was.fields[key] = `${String(was.fields[key])} igen`;
      expect(is, file).toEqual(was);
    }
    expect(problemsOf(after)).toEqual([]);
  },
);

const WINDOW = { width: 1280, height: 1200 };

/** Fields are drawn once they are in sight, so that the window is as tall as the longest form for as long as that takes. */
async function drawEveryField(page: Page): Promise<void> {
  await page.setViewportSize({ ...WINDOW, height: 6000 });
  await page.evaluate(async () => {
    const count = (): number => document.querySelectorAll('[data-key-path]').length;
    for (let before = -1; before !== count();) {
      before = count();
      await new Promise((drawn) => setTimeout(drawn, 300));
    }
  });
  await page.setViewportSize(WINDOW);
}

const LOCAL_FOLDER = 'Arbejd med lokalt repository';

/** A small site whose settings name a repository that one can sign in to. */
async function buildOnGitHub(): Promise<string> {
  const siteRoot = mkdtempSync(join(tmpdir(), 'on-github-'));
  // Without facts of its own, as a new site is: its forms must not have an object without fields.
  const settings = smallSite['content/site.yaml']
    ?.replace('repository: null', 'repository: https://github.com/owner/place')
    .replace(/^facts:\n.*\n/m, 'facts: {}\n');
  folderAt(siteRoot).write({ ...smallSite, 'content/site.yaml': settings ?? null });
  const folder = await buildFixture(siteRoot, {
    name: 'on-github',
    environment: { BUILD_DATE: '2026-11-22' },
  });
  rmSync(siteRoot, { recursive: true, force: true });
  return folder;
}

/** A page of a served site as it is found on the net, and the paths that were asked for. */
async function openOnTheNet({ url }: StaticServer, path: string) {
  const context = await browser.newContext({ locale: 'da-DK' });
  const asked: string[] = [];
  // A page of its own in the editor asks GitHub whether it is well.
  await context.route('**/*', (route) => route.abort());
  await context.route('https://report.example/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, url).href }) });
  });
  const page = await context.newPage();
  await page.goto(`https://report.example${path}`);
  return { context, page, asked };
}

async function openEditor(
  url: string,
  { locale = 'da-DK', files = {} }: { locale?: string; files?: Record<string, string> },
) {
  const context = await browser.newContext({ locale, viewport: WINDOW });
  await chooseLocalFolder(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  // The CMS asks after GitHub's state even where there is no repository; that question is stopped, and nothing else.
  page.on('console', (message) => {
    const stopped = message.text().includes('Content Security Policy');
    if (stopped && !message.text().includes('githubstatus')) faults.push(message.text());
  });
  let lastAsked = Date.now();
  page.on('request', () => (lastAsked = Date.now()));
  await page.goto(new URL('admin/', url).href);
  await fillLocalFolder(page, files);
  await page.getByRole('button', { name: LOCAL_FOLDER }).waitFor();
  // Not the end of every request: that of a worker's script, which lives in the page's memory, is not always told.
  await expect.poll(() => Date.now() - lastAsked, { timeout: 120_000 }).toBeGreaterThan(1000);
  expect(faults).toEqual([]);
  return { context, page, faults };
}

/** Waits for the value, because the form before this one may still be there. */
async function change(page: Page, field: string, value: string): Promise<void> {
  const input = page
    .locator(`:is([data-locale="da"], [data-locale="_default"]) [data-key-path="${field}"] input`)
    .first();
  await expect.poll(() => input.inputValue(), { timeout: 15_000 }).toBe(value);
  await drawEveryField(page);
  await input.fill(`${value} igen`);
  await save(page);
}

function titleIn(text: string | undefined): string {
  return String(readParts(text ?? '').fields['title']);
}

/** The editor goes back to the list when it has saved. */
async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.waitForFunction(() => !/\/(entries|new)(\/|$)/.test(location.hash));
}

function readParts(text: string): { fields: Record<string, unknown>; body: string } {
  const [, head = text, body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
  return {
    fields: stated(parse(head) as Record<string, unknown>) as Record<string, unknown>,
    body: body.trim(),
  };
}

/** Without what says no more than its absence: empty fields, and switches in the position they have anyway. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stated);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, stated(part)] as const);
  return Object.fromEntries(
    parts.filter(([key, part]) => !isEmpty(part) && !(OFF_SWITCHES.has(key) && part === false)),
  );
}

const OFF_SWITCHES = new Set(['breakInSeries', 'correctForPopulation', 'fullTime', 'isRevision']);

function isEmpty(part: unknown): boolean {
  return part === null || (typeof part === 'object' && Object.keys(part).length === 0);
}

function problemsOf(files: Record<string, string>): string[] {
  const siteRoot = mkdtempSync(join(tmpdir(), 'edited-site-'));
  cpSync('data', join(siteRoot, 'data'), { recursive: true });
  cpSync('public', join(siteRoot, 'public'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(siteRoot, file)), { recursive: true });
    writeFileSync(join(siteRoot, file), text);
  }
  const { problems } = openDoor(siteRoot);
  rmSync(siteRoot, { recursive: true });
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, line, what }) => `${file}:${line} ${what}`);
}
