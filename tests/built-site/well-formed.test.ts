import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { launchBrowser } from './browser.ts';
import { SITES } from './sites.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser?.close());

test.each(SITES)('the XML documents of $name are well-formed', async ({ folder: build }) => {
  const folder = await build();
  const files = builtFiles(folder).filter((file) => file.endsWith('.xml'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(await complaint(readFileSync(join(folder, file), 'utf8')), file).toBe('');
});

test.each(['<a><b></a>', '<a>&nbsp;</a>', '<a>R & D</a>', '<a b=1/>', '<x:a/>'])(
  '%s is not',
  async (text) => {
    expect(await complaint(text)).not.toBe('');
  },
);

/** What the browser's own parser for XML says of a text; nothing when it is well-formed. */
function complaint(text: string): Promise<string> {
  return page.evaluate(
    (xml) =>
      new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? '',
    text,
  );
}
