import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { visitAll } from './visit-all.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('on each type of page of $name', ({ folder: build }) => {
  let site: OpenSite;

  beforeAll(async () => {
    site = await openSite(build, { withoutFrames: true });
  });

  afterAll(() => site?.close());

  // WCAG 2.3.3 and 2.2.2.
  test('nothing moves for a reader who asked for less motion, nor for longer than five seconds for others', async () => {
    // Motion is a matter of style sheets, which are the same in every language.
    const pages = site.samples.filter(({ tag }) => tag === null);
    const found = await visitAll(site.browser, pages, async (page, { address }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(site.url(address));
      const less = await readMotion(page, 0);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      const more = await readMotion(page, 5);
      return [...less, ...more].map((fault) => `${address || '/'} ${fault}`);
    });
    expect(found.flat()).toEqual([]);
  });
});

test('what moves is found', async () => {
  const browser = await launchBrowser({ withoutFrames: true });
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  await page.setContent(
    `<html lang="da"><style>@keyframes turn { to { rotate: 1turn } } p { animation: turn 1s infinite } a { transition: color 1s }
    b::before { content: "x"; animation: turn 2s 3 } html { scroll-behavior: smooth } @view-transition { navigation: auto }</style>
    <p>p</p><a href="/">a</a><b>b</b>`,
  );
  expect(await readMotion(page, 0)).toEqual([
    'change of page',
    'html: smooth scrolling',
    'p: Infinity s',
    'a: 1 s',
    'b::before: 6 s',
  ]);
  expect(await readMotion(page, 5)).toEqual(['p: Infinity s', 'b::before: 6 s']);
  await browser.close();
});

/** Everything that moves for longer than allowed (in seconds), with the reader's preference as it is. */
function readMotion(page: Page, allowed: number): Promise<string[]> {
  return page.evaluate((most) => {
    const rules = (list: CSSRuleList): CSSRule[] =>
      [...list].flatMap((rule) => {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
        return [rule, ...(rule instanceof CSSGroupingRule ? rules(rule.cssRules) : [])];
      });
    const changes = [...document.styleSheets]
      .flatMap((sheet) => rules(sheet.cssRules))
      .filter((rule) => rule.constructor.name === 'CSSViewTransitionRule');
    /** Seconds of the longest of a list of durations; `times` is how often each runs. */
    const longest = (durations: string, times = ''): number =>
      Math.max(
        ...durations.split(',').map((one, index) => {
          const runs = times.split(',')[index]?.trim() || '1';
          const seconds = parseFloat(one);
          return seconds === 0 ? 0 : seconds * (runs === 'infinite' ? Infinity : Number(runs));
        }),
      );
    const moving = [...document.querySelectorAll('html, body, body *')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        const name = `${element.tagName.toLowerCase()}${part}`;
        const animated =
          style.animationName === 'none'
            ? 0
            : longest(style.animationDuration, style.animationIterationCount);
        const lasts = Math.max(animated, longest(style.transitionDuration));
        return [
          ...(most === 0 && part === '' && style.scrollBehavior === 'smooth'
            ? [`${name}: smooth scrolling`]
            : []),
          ...(lasts > most ? [`${name}: ${lasts} s`] : []),
        ];
      }),
    );
    const media = [...document.querySelectorAll('video, audio, marquee, blink, img[src*=".gif"]')];
    return [
      // The browser's own change of page lasts a quarter of a second.
      ...new Set([
        ...(most === 0 ? changes.map(() => 'change of page') : []),
        ...moving,
        ...media.map(({ tagName }) => `${tagName}: moves by itself`),
      ]),
    ];
  }, allowed);
}
