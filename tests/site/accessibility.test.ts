import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { askAxe, AXE, bringAxe, COLOUR_RULES, EVERY_RULE } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { readDrawnContrast } from './drawn-contrast.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { visitAll } from './visit-all.ts';
import { withoutThemes } from './site-pages.ts';
import { SITES } from './sites.ts';

vi.setConfig({ hookTimeout: 600_000 });

describe.each(SITES)('every page of $name', ({ folder: build }) => {
  let site: OpenSite;
  let audits: (Audit & { address: string })[];

  beforeAll(async () => {
    site = await openSite(build, { [AXE.address]: AXE.file });
    const inColour = new Set(site.bothDirections);
    audits = await visitAll(
      site.browser,
      [...new Set([...withoutThemes(site.pages), ...inColour])],
      async (page, sample) => {
        await page.goto(site.url(sample.address));
        return { address: sample.address || '/', ...(await audit(page, inColour.has(sample))) };
      },
      // Most pages let no script run, and axe is one.
      { context: { bypassCSP: true } },
    );
  });

  afterAll(() => site?.close());

  const faults = (part: keyof Audit) =>
    audits.flatMap((found) => found[part].map((fault) => `${found.address} ${fault}`));

  test('breaks no rule of WCAG 2.2 A and AA, and leaves none undecided', () => {
    expect(faults('structure')).toEqual([]);
  });

  // Pages of a type share their colours, and so do languages: one of each direction shows them all.
  test('has contrast enough in the light', () => expect(faults('light')).toEqual([]));

  test('has contrast enough in the dark', () => expect(faults('dark')).toEqual([]));
});

test('what is wrong with a page is found', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent(
    `<html lang="da"><title>x</title><style>a { color: #bbb }</style><main><h1>x</h1><img src="x"><a href="/">a pale link</a>
    <svg class="ch" role="img" aria-label="x"><text fill="#999">x</text><path fill="none" stroke="#ddd" d="M0 0h9"/></svg></main>`,
  );
  await page.addScriptTag({ path: AXE.file });
  const { broken } = await askAxe(page, { runOnly: EVERY_RULE });
  expect(broken.map((fault) => fault.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt']);
  expect(await readDrawnContrast(page)).toEqual([
    'ch text.null »x«: 2.85 to 1 instead of 4.5',
    'ch path.null »«: 1.36 to 1 instead of 3',
  ]);
  await browser.close();
});

async function audit(page: Page, inColour: boolean): Promise<Audit> {
  await bringAxe(page);
  const rules = Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: false }]));
  const { broken, undecided } = await askAxe(page, { runOnly: EVERY_RULE, rules });
  const structure = [...broken, ...undecided];
  if (!inColour) return { structure, light: [], dark: [] };
  const light = await contrast(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await contrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return { structure, light, dark };
}

/** What axe cannot decide here are letters in drawings, and those are measured. */
async function contrast(page: Page): Promise<string[]> {
  const { broken } = await askAxe(page, { runOnly: { type: 'rule', values: COLOUR_RULES } });
  return [...broken, ...(await readDrawnContrast(page))];
}

/** What is held against a page, a line each. */
interface Audit {
  /** By every rule but those of colours. */
  structure: string[];
  light: string[];
  dark: string[];
}
