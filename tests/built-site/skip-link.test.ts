import type { Page } from 'playwright-core';
import { expect, test, describe, beforeAll, afterAll } from 'vitest';
import { type Key, pressKeys } from './keys.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { visitAll } from './visit-all.ts';
import { SITES } from './sites.ts';

/** Pages without a header have nothing to skip. */
const BARE = ['embed', 'embed in light', 'embed in dark', 'poster'];

describe.each(SITES)('the skip link of $name', ({ folder: build }) => {
  let site: OpenSite;

  beforeAll(async () => {
    site = await openSite(build, { withoutFrames: true });
  });

  afterAll(() => site?.close());

  test('is the first stop, comes into sight, and leads past the header into the content', async () => {
    const pages = site.bothDirections.filter(({ type }) => !BARE.includes(type));
    const found = await visitAll(site.browser, pages, async (page, { address }) => {
      await page.goto(site.url(address));
      return { address, ...(await skip(page)) };
    });
    expect(found).toEqual(
      pages.map(({ address }) => ({
        address,
        first: 'a.skip',
        inSight: true,
        then: 'main#content',
        next: 'after the header',
      })),
    );
  });
});

async function skip(page: Page): Promise<Skip> {
  const press = (key: Key): Promise<void> => pressKeys(page, [key]);
  await press('Tab');
  const first = await page.evaluate(() => {
    const { tagName, className } = document.activeElement ?? document.body;
    const { top, bottom, left, right } = (document.activeElement ?? document.body).getBoundingClientRect();
    const inSight =
      top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && bottom - top > 20;
    return { first: `${tagName.toLowerCase()}.${className}`, inSight };
  });
  await press('Enter');
  await page.waitForURL(/#content$/);
  const then = await page.evaluate(
    () => `${document.activeElement?.tagName.toLowerCase()}#${document.activeElement?.id}`,
  );
  await press('Tab');
  const next = await page.evaluate(() => {
    const header = document.querySelector('.site-header');
    const at = document.activeElement;
    const follows = at && header && header.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
    return follows && !at.closest('.breadcrumbs') ? 'after the header' : (at?.textContent ?? '');
  });
  return { ...first, then, next };
}

interface Skip {
  first: string;
  inSight: boolean;
  /** Where the focus goes with Enter, and from there with Tab. */
  then: string;
  next: string;
}
