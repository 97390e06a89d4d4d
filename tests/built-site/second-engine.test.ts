import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { SITES } from './sites.ts';
import { coveringPages } from './structures.ts';
import { visitAll } from './visit-all.ts';

/**
 * IBM Equal Access: other people's reading of the same rules. What both overlook is left to human beings. It is served with
 * the site, as axe is: the browser keeps it compiled.
 */
const ENGINE = {
  address: '/assets/ace.js',
  file: createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
};

/** Findings that are none, by the engine's rule and the elements that it is mistaken about. */
const MISTAKEN = [
  // »Content outside landmarks«: a skip link stands before the header, or it would not be the first stop.
  { rule: 'aria_content_in_landmark', elements: 'a.skip' },
  // »No widget role«: a box that scrolls must be a stop, or the keyboard could not scroll it. No widget role says what it is.
  {
    rule: 'element_tabbable_role_valid',
    elements: ':is([role="region"], [role="group"]):is(.table, .chart-table, .sight-box)',
  },
];

let sites: OpenSite[];

beforeAll(async () => {
  const served = { withoutFrames: true, added: { [ENGINE.address]: ENGINE.file } };
  sites = await Promise.all(SITES.map(({ folder }) => openSite(folder, served)));
});

afterAll(() => Promise.all((sites ?? []).map((site) => site.close())));

test('a second engine finds nothing on any type of page that breaks WCAG 2.2 A and AA, and nothing that it advises against', async () => {
  const [{ browser }] = sites as [OpenSite];
  const urls = new Map(
    sites.flatMap(({ bothDirections, url }) => bothDirections.map((page) => [page, url(page.address)])),
  );
  // It judges what a page is made of, so that of types that are made of the same the longest page is enough, of either site.
  const pages = await coveringPages(await browser.newPage(), [...urls.keys()]);
  expect(pages.length).toBeGreaterThan(25);
  const found = await visitAll(
    browser,
    pages,
    async (page, sample) => {
      const url = urls.get(sample) ?? '';
      await page.goto(url);
      await bringEngine(page, { url: ENGINE.address });
      return (await ask(page)).map((fault) => `${url} ${fault}`);
    },
    // Most pages let no script run, and the engine is one.
    { context: { bypassCSP: true } },
  );
  expect(found.flat()).toEqual([]);
});

test('what is wrong with a page is found, and so is what only looks like an excuse', async () => {
  const browser = await launchBrowser({ withoutFrames: true });
  const page = await browser.newPage();
  await page.setContent(
    `<html lang="da"><title>A page</title><body><a href="#content">not a skip link of ours</a>
    <main id="content"><h1>A page</h1><img src="x"><div role="region" tabindex="0" aria-label="Part">no table</div></main>`,
  );
  await bringEngine(page, { path: ENGINE.file });
  expect((await ask(page)).map((fault) => fault.split(':')[0]).sort()).toEqual([
    'aria_content_in_landmark',
    'element_tabbable_role_valid',
    'img_alt_valid',
  ]);
  await browser.close();
});

/** The tag is taken away again, so that the page is judged without it. */
async function bringEngine(page: Page, from: { url: string } | { path: string }): Promise<void> {
  const tag = await page.addScriptTag(from);
  await tag.evaluate((script) => (script as Element).remove());
}

/** What the engine is sure of, a line each; everything folded is unfolded first. */
async function ask(page: Page): Promise<string[]> {
  return page.evaluate(async (mistaken) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { ace } = window as unknown as { ace: Engine };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(
        ({ value: [, outcome], ruleId, node }) =>
          outcome === 'FAIL' &&
          !mistaken.some(
            ({ rule, elements }) => rule === ruleId && node instanceof Element && node.matches(elements),
          ),
      )
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  }, MISTAKEN);
}

interface Engine {
  Checker: new () => { check(page: Document, policies: string[]): Promise<{ results: Finding[] }> };
}

interface Finding {
  ruleId: string;
  /** `VIOLATION` or `RECOMMENDATION`, and how sure the engine is: `FAIL`, `POTENTIAL`, `MANUAL` or `PASS`. */
  value: [kind: string, outcome: string];
  message: string;
  snippet: string;
  node: Node;
}
