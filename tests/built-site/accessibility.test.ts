import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  askAxe,
  AXE,
  bringAxe,
  clearGround,
  COLOUR_RULES,
  ENHANCED,
  EVERY_RULE,
  forceColours,
} from './axe.ts';
import { launchBrowser } from './browser.ts';
import { readDrawnContrast } from './drawn-contrast.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { visitAll } from './visit-all.ts';
import { withoutThemes } from './site-pages.ts';
import { serveFolder } from './server.ts';
import { SITES } from './sites.ts';
import { coveringPages } from './structures.ts';

describe.each(SITES)('every page of $name', ({ folder: build }) => {
  let site: OpenSite;
  let audits: (Audit & { address: string })[];

  beforeAll(async () => {
    site = await openSite(build, { withoutFrames: true, added: { [AXE.address]: AXE.file } });
    const inColour = new Set(site.bothDirections);
    const blank = await site.browser.newPage();
    audits = await visitAll(
      site.browser,
      await coveringPages(blank, withoutThemes(site.pages), site.bothDirections),
      async (page, sample) => {
        await page.goto(site.url(sample.address));
        const colours = inColour.has(sample);
        const everyLook = colours && sample.tag === null;
        return { address: sample.address || '/', ...(await audit(page, { colours, everyLook })) };
      },
      // Most pages let no script run, and axe is one.
      { context: { bypassCSP: true } },
    );
  });

  afterAll(() => site?.close());

  const faults = (part: keyof Audit) =>
    audits.flatMap((found) => found[part].map((fault) => `${found.address} ${fault}`));

  // Fewer would mean that no page has anything that the longest one of its type has not.
  test('is like one of those that are looked at, which are more than one of each type', () => {
    expect(audits.length).toBeGreaterThan(site.bothDirections.length + 10);
  });

  test('breaks no rule of WCAG 2.2 A and AA, and leaves none undecided', () => {
    expect(faults('structure')).toEqual([]);
  });

  // Pages of a type share their colours, and so do languages: one of each direction shows them all.
  test('has contrast enough in the light', () => expect(faults('light')).toEqual([]));

  test('has contrast enough in the dark', () => expect(faults('dark')).toEqual([]));

  // What looks otherwise on a phone or by a reader's settings does so in every language.
  test('has contrast enough on a phone, and room for a finger', () => expect(faults('phone')).toEqual([]));

  test('has 7 to 1 for those who ask for more contrast', () => expect(faults('more')).toEqual([]));

  test('has contrast enough in forced colours', () => expect(faults('forced')).toEqual([]));
});

test('what is wrong with a page is found', async () => {
  const browser = await launchBrowser({ withoutFrames: true });
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

test('what is wrong on a phone only, or in settings of a reader only, or cannot be decided, is found', async () => {
  const server = await serveFolder(inject('siteFolder'), { added: { [AXE.address]: AXE.file } });
  const browser = await launchBrowser({ withoutFrames: true });
  const page = await browser.newPage({ bypassCSP: true });
  await page.route('**/faulty', (route) => route.fulfill({ contentType: 'text/html', body: FAULTY }));
  await page.goto(new URL('faulty', server.url).href);
  const { light, phone, more, forced } = await audit(page, { colours: true, everyLook: true });
  const marks = (lines: string[]) => lines.map((line) => line.split(' ').slice(0, 2).join(' '));
  expect(marks(light)).toEqual(['color-contrast: #picture']);
  expect(marks(phone)).toEqual(['target-size: #one', 'target-size: #two', 'color-contrast: #picture']);
  expect(marks(more)).toEqual(['color-contrast-enhanced: #grey', 'color-contrast: #picture']);
  expect(marks(forced)).toEqual(['color-contrast: #pale', 'color-contrast: #picture']);
  await browser.close();
  await server.close();
});

/** Each fault is seen in one look only, but for letters on a picture, which nobody can judge who does not know it. */
const FAULTY = `<!doctype html><html lang="da"><title>x</title><style>
  #grey { color: #696969 }
  @media (forced-colors: active) { #pale { forced-color-adjust: none; color: #bbb } }
  #picture { background: url(picture.png) }
  @media (max-width: 400px) { a { font-size: 8px } }
  @media (min-width: 401px) { a { display: inline-block; padding: 24px } }
  </style><main><h1>x</h1><p id="grey">grey</p><p id="pale">pale</p><p id="picture">on a picture</p>
  <a id="one" href="/1">1</a><a id="two" href="/2">2</a></main></html>`;

async function audit(page: Page, { colours, everyLook }: Extent): Promise<Audit> {
  await bringAxe(page);
  const rules = Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: false }]));
  const { broken, undecided } = await askAxe(page, { runOnly: EVERY_RULE, rules });
  const found: Audit = {
    structure: [...broken, ...undecided],
    light: [],
    dark: [],
    phone: [],
    more: [],
    forced: [],
  };
  if (!colours) return found;
  await clearGround(page);
  found.light = await contrast(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.dark = await contrast(page);
  await page.emulateMedia({ colorScheme: 'light' });
  if (!everyLook) return found;
  const wide = page.viewportSize();
  await page.setViewportSize(PHONE);
  found.phone = await contrast(page, [...COLOUR_RULES, 'target-size']);
  if (wide) await page.setViewportSize(wide);
  await page.emulateMedia({ contrast: 'more' });
  // The stricter rule leaves to the other one what breaks that.
  found.more = await contrast(page, ['color-contrast', ENHANCED]);
  await page.emulateMedia({ contrast: 'no-preference' });
  await forceColours(page);
  found.forced = await contrast(page);
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

/** What a page is looked at for, beyond its structure: its colours, and those on a phone and in the reader's settings. */
interface Extent {
  colours: boolean;
  everyLook: boolean;
}

/** A narrow phone: there things lie below each other that lie side by side elsewhere. */
const PHONE = { width: 360, height: 800 };

/** Letters and marks of drawings are measured; the rest axe must be able to decide. */
async function contrast(page: Page, rules: string[] = COLOUR_RULES): Promise<string[]> {
  const { broken, undecided } = await askAxe(page, { runOnly: { type: 'rule', values: rules } });
  return [...broken, ...undecided, ...(await readDrawnContrast(page))];
}

/** What is held against a page, a line each. */
interface Audit {
  /** By every rule but those of colours. */
  structure: string[];
  light: string[];
  dark: string[];
  forced: string[];
  more: string[];
  phone: string[];
}
