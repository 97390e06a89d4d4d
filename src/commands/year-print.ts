import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { percentDecoded } from '../site/percent-decoded.ts';
import { launchBrowser } from './browser.ts';
import { Told } from '../problems/told.ts';

/** Prints pages of a built site. */
export interface Printer {
  /** Of the browser that prints: another one may lay the same page out otherwise. */
  version: string;
  /**
   * The page at an address of the site, as a tagged PDF on A4.
   *
   * @throws Told when the page asks the site for a file that is not there
   * @throws Error when there is no such page
   */
  print(address: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a browser that finds the built site at its own address, `root` being the address of its front page: so that
 * links in the PDF lead to the site, and nothing is fetched from the network.
 */
export async function openPrinter(folder: string, root: string): Promise<Printer> {
  const browser = await launchBrowser();
  const missing = new Set<string>();
  const page = await openPage(browser, folder, root, missing);
  return {
    version: browser.version(),
    print: async (address) => {
      missing.clear();
      const response = await page.goto(address, { waitUntil: 'load' });
      if (!response?.ok()) throw new Error(`${address}: ${response?.status() ?? 'intet svar'}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      if (missing.size > 0) {
        const what = `${address} skal bruge ${[...missing].join(', ')}, som ikke findes i ${folder}`;
        throw new Told(`${what} – kør »npm run build« igen`);
      }
      return page.pdf({
        format: 'A4',
        tagged: true,
        outline: true,
        preferCSSPageSize: true,
        printBackground: true,
      });
    },
    close: () => browser.close(),
  };
}

/** @param missing gets what the page asks of its own host and the folder has not: on paper it would be left out unseen */
async function openPage(browser: Browser, folder: string, root: string, missing: Set<string>): Promise<Page> {
  // Without scripts, and so without need of the policy that guards them, the page is what the build wrote, and nothing in it
  // depends on time.
  const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true });
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const file = fileAt(folder, root, address);
    if (!file) {
      if (new URL(address).origin === new URL(root).origin) missing.add(address);
      await route.abort();
    } else if (file.endsWith('.html'))
      await route.fulfill({ contentType: 'text/html; charset=utf-8', body: forPaper(file) });
    else await route.fulfill({ path: file });
  });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  return page;
}

/** The file of a built site that answers at an address, the site's front page being at `root`; null when none does. */
export function fileAt(folder: string, root: string, address: string): string | null {
  if (!address.startsWith(root)) return null;
  const below = new URL(address).pathname.slice(new URL(root).pathname.length);
  const named = path.join(folder, percentDecoded(below));
  const file = existsSync(named) && statSync(named).isDirectory() ? path.join(named, 'index.html') : named;
  return file.startsWith(path.join(folder, path.sep)) && existsSync(file) ? file : null;
}

/** A reader on a weak net does with the system's letters until ours are there; paper waits for ours. */
function forPaper(file: string): string {
  return readFileSync(file, 'utf8').replace(/font-display: ?\w+/g, 'font-display:block');
}
