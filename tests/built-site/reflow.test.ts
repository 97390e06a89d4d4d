import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { readShifts } from './layout-shift.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { visitAll } from './visit-all.ts';
import { lengthenWords, readMisfits, spaceText, unspaceText } from './reflow.ts';
import { SITES } from './sites.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 412, height: 800 };

describe.each(SITES)(
  'each type of page of $name, in every language, with everything unfolded',
  ({ folder: build }) => {
    let site: OpenSite;
    let looks: (Looks & { address: string })[];
    let shifts: string[];

    beforeAll(async () => {
      // What moves while the rest of a page arrives is another test's, which lets it arrive as slowly each time.
      site = await openSite(build, { arrival: 'shown whole' });
      const arrive = async (page: Page, address: string, width: number): Promise<string[]> => {
        await page.goto(site.url(address));
        return (await readShifts(page)).map(
          ({ value, moved }) => `${value.toFixed(4)} at ${width} px, ${moved}`,
        );
      };
      // Languages differ where lines break, which a wide window has fewer of: one of them shows what moves there.
      const inOneLanguage = site.samples.filter(({ tag }) => tag === null);
      const wide = await visitAll(
        site.browser,
        inOneLanguage,
        async (page, { address }) =>
          (await arrive(page, address, WIDE.width)).map((shift) => `${address || '/'}: ${shift}`),
        {
          context: { viewport: WIDE },
          // Our letters keep away from the wide look: for the tenth of a second that a browser waits for them it lays out
          // text that nobody sees, and counts its moving in a centred menu.
          prepare: (page) => page.route('**/*.woff2', (route) => route.abort()).then(() => undefined),
          tabs: 6,
        },
      );
      expect(wide.length).toBeGreaterThan(20);
      const narrow = await visitAll(
        site.browser,
        site.samples,
        async (page, { address }) =>
          (await arrive(page, address, PHONE.width)).map((shift) => `${address || '/'}: ${shift}`),
        { context: { viewport: PHONE }, tabs: 6 },
      );
      shifts = [...wide, ...narrow].flat();
      // What fits is a matter of layout, and only what moves has to be drawn: most of each look would be drawing.
      const undrawn = await launchBrowser({ withoutFrames: true });
      looks = await visitAll(undrawn, site.samples, async (page, { address }) => {
        await page.setViewportSize(PHONE);
        await page.goto(site.url(address));
        return { address: address || '/', ...(await look(page)) };
      });
      await undrawn.close();
    });

    afterAll(() => site?.close());

    const faults = (part: keyof Looks) =>
      looks.flatMap((seen) => seen[part].map((fault) => `${seen.address}: ${fault}`));

    test('moves nothing after it is painted', () => expect(shifts).toEqual([]));

    test('fits a phone', () => expect(faults('phone')).toEqual([]));

    // 1280 × 1024 px at 400 %.
    test('fits a window of 320 × 256 px', () => expect(faults('zoomed')).toEqual([]));

    test('fits a short phone that lies on its side', () => expect(faults('lying')).toEqual([]));

    test('has room for text of twice the size', () => expect(faults('doubled')).toEqual([]));

    test('has room for letters, words, lines and paragraphs set apart', () =>
      expect(faults('spaced')).toEqual([]));

    test('has room for words of forty letters', () => expect(faults('lengthened')).toEqual([]));
  },
);

describe('what does not fit', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser({ withoutFrames: true });
  });

  afterAll(() => browser?.close());

  test('is found', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
    await page.setContent(
      `<html lang="da"><body style="margin: 0"><p style="width: 400px">a wide line</p>
      <p style="height: 20px; line-height: 20px; overflow: hidden; width: 200px">a line that does not end where it should</p>
      <p style="margin-top: -30px; height: 30px">a line on another one</p>
      <p style="margin-left: -90px">a line that begins too early</p></body></html>`,
    );
    expect(await readMisfits(page)).toEqual([
      expect.stringMatching(/^400 px wide instead of 320: p\./),
      'beside the window: »a line that begins too early«',
      '»a line that does not end where« over »a line on another one«',
      'cut off: p. »a line that does not end where«',
    ]);
    await page.close();
  });

  test('is found in the look that it does not fit in, also in what is folded', async () => {
    const page = await browser.newPage({ viewport: PHONE });
    await page.setContent(FAULTY);
    const found = Object.entries<string[]>({ ...(await look(page)) }).map(([name, faults]) => [
      name,
      faults.flatMap((fault) => /#\w+/.exec(fault) ?? fault),
    ]);
    expect(Object.fromEntries(found)).toEqual({
      phone: ['#folded', '#phone'],
      zoomed: ['#folded', '#zoomed'],
      lying: ['#folded', '#lying'],
      // Once in a wide window, once in a narrow one.
      spaced: ['#folded', '#wide', '#letters', '#words', '#lines', '#folded', '#letters', '#words', '#lines'],
      doubled: ['#folded', '#doubled', '#folded', '#doubled', '#folded', '#doubled'],
      lengthened: ['#long'],
    });
    await page.close();
  });
});

/** Each line is cut off in one look only, but for the folded one. */
const FAULTY = `<!doctype html><html lang="da"><style>
  p { width: 250px; height: 42px; margin: 8px 0; font: 16px/20px monospace; overflow: hidden; white-space: nowrap }
  #letters { width: 110px } #words { width: 160px; letter-spacing: 0 !important } #doubled { width: 200px; font-size: 1rem }
  .cut { height: 10px }
  @media (width: 412px) { #phone { height: 10px } }
  @media (width: 320px) and (height: 256px) { #zoomed { height: 10px } }
  @media (width: 640px) and (height: 360px) { #lying { height: 10px } }
  @media (width: 1280px) { #wide { height: 10px } }
  </style><details><summary>more</summary><p class="cut">#folded</p></details>
  <p id="phone">#phone</p><p id="zoomed">#zoomed</p><p id="lying">#lying</p><p id="wide">#wide</p>
  <p id="letters">#letters 9</p><p id="words">#words a b c d e</p><p id="lines">#lines <br>9 b</p><div><span>#long</span></div><p id="doubled">#doubled a b</p>`;

test('what moves after it is painted is found', async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent(
    `<html lang="da"><div></div><p style="height: 300px; background: #888">pushed down</p></html>`,
  );
  // Before it is painted, nothing moves that anybody has seen.
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
  await page.locator('div').evaluate((late) => (late.style.height = '300px'));
  expect(await readShifts(page)).toEqual([
    { value: expect.closeTo(0.18, 1) as number, moved: expect.stringContaining('p »pushed down«') as string },
  ]);
  await browser.close();
});

/** Looks at a page that is open on a phone, there and on several other screens, once its letters have come. */
async function look(page: Page): Promise<Looks> {
  await page.evaluate(async () => {
    document.querySelectorAll('details').forEach((details) => (details.open = true));
    // A page that has been laid out has asked for its letters.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  const phone = await readMisfits(page);
  const at = async (width: number, height: number, but?: string): Promise<string[]> => {
    await page.setViewportSize({ width, height });
    return readMisfits(page, but);
  };
  const zoomed = await at(320, 256);
  const lying = await at(640, 360);
  await spaceText(page);
  // On the narrowest screen letters in drawings may touch then: lines of a drawing cannot break, and a table stands below.
  const spaced = [...(await at(1280, 800)), ...(await at(320, 800, 'svg'))];
  await unspaceText(page);
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  const doubled = [...(await at(1024, 800)), ...(await at(640, 800)), ...(await at(320, 800))];
  await page.evaluate(() => void (document.documentElement.style.fontSize = ''));
  await lengthenWords(page);
  // Where lines of a drawing end, its own length decides.
  const lengthened = [
    ...(await at(1280, 800, 'svg')),
    ...(await at(960, 800, 'svg')),
    ...(await at(320, 800, 'svg')),
  ].filter((fault) => fault.includes(' px wide '));
  return { phone, zoomed, lying, spaced, doubled, lengthened };
}

/** What does not fit, by how the page is looked at. */
interface Looks {
  phone: string[];
  zoomed: string[];
  lying: string[];
  spaced: string[];
  doubled: string[];
  lengthened: string[];
}
