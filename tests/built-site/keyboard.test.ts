import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import {
  faultsOf,
  goToLastStop,
  readVisits,
  type StopKind,
  type Visit,
  visitStops,
  watchFocus,
} from './focus.ts';
import { type Key, pressKeys } from './keys.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { visitAll } from './visit-all.ts';
import { SITES } from './sites.ts';

// A window where everything stands side by side.
const WIDE = { width: 1280, height: 800 };

// A narrow window, where wide tables and pictures scroll and must be reached too.
const PHONE = { viewport: { width: 400, height: 800 } };

describe.each(SITES)('each type of page of $name, with the keyboard alone', ({ folder: build }) => {
  let site: OpenSite;
  let walks: (Walk & { address: string })[];

  beforeAll(async () => {
    site = await openSite(build, { withoutFrames: true });
    walks = await visitAll(
      site.browser,
      site.bothDirections,
      async (page, { address, tag }) => {
        await page.goto(site.url(address));
        const found = await walk(page);
        // What stands where in a wide window does not depend on the language.
        if (tag !== null) return { address: address || '/', ...found };
        await page.setViewportSize(WIDE);
        await page.goto(site.url(address));
        const wide = await walkThereAndBack(page);
        await page.setViewportSize(PHONE.viewport);
        return { address: address || '/', ...found, wide: [...wide.order, ...wide.light] };
      },
      { context: PHONE },
    );
  });

  afterAll(() => site?.close());

  const faults = (part: keyof Walk) =>
    walks.flatMap((found) => found[part].map((fault) => `${found.address} ${fault}`));

  test('everything is reached in the order of the page, there and back, and let go again', () => {
    expect(faults('order')).toEqual([]);
  });

  test('everything folded is unfolded by Enter and by the space bar', () => {
    expect(faults('folded')).toEqual([]);
  });

  test('the focus is seen, and nothing lies over it', () => {
    expect(faults('light')).toEqual([]);
  });

  test('the focus is seen in the dark', () => expect(faults('dark')).toEqual([]));

  test('the focus is seen in forced colours', () => expect(faults('forced')).toEqual([]));

  test('in a wide window everything is reached in order too, and the focus is seen', () => {
    expect(faults('wide')).toEqual([]);
  });
});

test('a focus that is lost, hidden or caught is found', async () => {
  const browser = await launchBrowser({ withoutFrames: true });
  const page = await browser.newPage(PHONE);
  await page.setContent(
    `<html lang="da"><style>:focus-visible { outline: 3px solid #000 } #bare { outline: 0 } #pale { outline-color: #eee }
    @media (prefers-color-scheme: dark) { #dim { outline-color: #fff } }
    @media (forced-colors: active) { #gone { outline: 0 } }
    #lid { position: fixed; inset: 0 0 auto; height: 200px; background: #fff }</style>
    <div id="lid"></div><a href="#1" id="dim" style="position: relative; z-index: 1">above</a><a href="#2">under</a>
    <p style="margin-top: 300px"><a href="#3" id="bare">bare</a> <a href="#4" id="pale">pale</a>
    <span style="display: inline-block; overflow: hidden"><a href="#5">cut</a></span></p>
    <details><summary onclick="event.preventDefault()">shut</summary>inside</details>
    <p><a href="#6" onkeydown="event.preventDefault()">trap</a> <a href="#7" id="gone">after</a></p>`,
  );
  const found = await walk(page);
  expect(found.order).toEqual(['step 8 is not at 7 but at 6 a »trap«']);
  expect(found.folded).toEqual(['1 stay folded']);
  const always = ['a »under«: covered or out of sight', 'a »bare«: no outline of 2 px'];
  const pale = 'a »pale«: an outline of 1.16 to 1';
  const cut = 'a »cut«: only 0 sides of the outline are seen';
  expect([...new Set(found.light)]).toEqual([...always, pale, cut]);
  expect(found.dark).toEqual(['a »above«: an outline of 1.00 to 1', ...always, pale, cut]);
  expect(found.forced).toEqual([...always, cut, 'a »after«: no outline of 2 px']);
  await browser.close();
});

/** Walks over a page with real keys, and lets each stop be seen in the dark and in forced colours too. */
async function walk(page: Page): Promise<Walk> {
  const { order, light, folded } = await walkThereAndBack(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = (await visitStops(page)).flatMap(faultsOf);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  const forced = (await visitStops(page)).flatMap(faultsOf);
  await page.emulateMedia({ forcedColors: 'none' });
  return { order, folded, light, dark, forced, wide: [] };
}

/** Walks over the whole page and back with real keys, unfolding what is folded on the way. */
async function walkThereAndBack(page: Page): Promise<Pick<Walk, 'order' | 'folded' | 'light'>> {
  const stops = await watchFocus(page);
  await pressKeys(page, stops.flatMap(keysAt));
  const folded = await page.evaluate(() => document.querySelectorAll('details:not([open])').length);
  await pressKeys(page, Array<Key>(Math.max(0, stops.length - 1)).fill('Shift+Tab'));
  await goToLastStop(page);
  await pressKeys(page, ['Tab']);
  const visits = await readVisits(page);
  const path = [...stops.keys()];
  const expected = [...path, ...path.slice(0, -1).reverse(), null];
  const wrong = expected.findIndex((stop, index) => visits[index]?.stop !== stop);
  const order =
    wrong < 0 ? [] : [`step ${wrong + 1} is not at ${expected[wrong]} but at ${nameOf(visits[wrong])}`];
  const light = visits.flatMap(faultsOf);
  return { order, folded: folded > 0 ? [`${folded} stay folded`] : [], light };
}

function nameOf(visit: Visit | undefined): string {
  return visit ? `${visit.stop} ${visit.name}` : 'nothing';
}

let turn = 0;

/** One summary is opened by Enter, the next by the space bar. */
function keysAt(kind: StopKind): Key[] {
  return kind === 'summary' ? ['Tab', turn++ % 2 === 0 ? 'Enter' : 'Space'] : ['Tab'];
}

interface Walk {
  order: string[];
  folded: string[];
  light: string[];
  dark: string[];
  forced: string[];
  /** Order and focus in a wide window. */
  wide: string[];
}
