import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../src/commands/browser.ts';
import { listPages, samplePages } from '../built-site/site-pages.ts';
import type { Painted } from './targets.ts';

/** What a phone shows of a page, and how many requests were made before that. */
export interface Arrival extends Painted {
  requests: number;
}

/** Visits of each page; the middle one counts. */
const VISITS = 7;

/** A slow 4G line and a phone with a quarter of this machine's speed, as Lighthouse has them. */
const LINE = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 92_160 };
const SLOWER = 4;

/**
 * The page of an indicator in a built site beside a page made by hand of the same headings, sentences, drawing and table,
 * without menus, looks, fonts and languages: both from one server, one after the other.
 */
export async function measurePaint(siteFolder: string): Promise<{ own: Arrival; handMade: Arrival }> {
  const page = samplePages(listPages(siteFolder)).find(
    ({ type, tag }) => type === 'indicator' && tag === null,
  );
  if (!page) throw new Error(`no page of an indicator in ${siteFolder}`);
  const browser = await launchBrowser();
  // Packed beforehand, as hosts keep pages: packing takes longer than either page takes to parse.
  const pages = new Map([['/own/', brotliCompressSync(readFileSync(join(siteFolder, page.file), 'utf8'))]]);
  const server = createServer((request, response) => {
    const bytes = pages.get(request.url ?? '');
    if (bytes === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' });
    response.end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  pages.set('/hand-made/', brotliCompressSync(await makeByHand(browser, `${origin}/own/`)));
  const visits: { own: Arrival; handMade: Arrival }[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const own = await arrive(browser, `${origin}/own/`);
    visits.push({ own, handMade: await arrive(browser, `${origin}/hand-made/`) });
  }
  await browser.close();
  server.close();
  return {
    own: middleOf(visits.map(({ own }) => own)),
    handMade: middleOf(visits.map(({ handMade }) => handMade)),
  };
}

async function makeByHand(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address);
  const body = await page.evaluate(() => {
    const text = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const kept = document.querySelectorAll(
      'main :is(h1, h2, h3, p, summary), main figure.trend svg, main table',
    );
    return [...kept]
      .map((element) => {
        if (element.matches('svg')) return element.outerHTML;
        if (!element.matches('table')) return `<${element.localName}>${text(element)}</${element.localName}>`;
        const rows = [...element.querySelectorAll('tr')].map((row) =>
          [...row.children].map((cell) => `<${cell.localName}>${text(cell)}`).join(''),
        );
        return `<table>${rows.map((row) => `<tr>${row}`).join('')}</table>`;
      })
      .join('\n');
  });
  await page.close();
  const style = 'body{font:18px/1.5 sans-serif;max-width:40rem;margin:auto;padding:1rem}svg{width:100%}';
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Figure</title><style>${style}</style>${body}`;
}

async function arrive(browser: Browser, address: string): Promise<Arrival> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(noteChart);
  await page.goto(address, { waitUntil: 'load' });
  const arrival = await readArrival(page);
  await context.close();
  return arrival;
}

/** Runs in the browser before the page: notes the end of the first frame in which the drawing stands. */
function noteChart(): void {
  const noted = window as unknown as { chartPainted?: number };
  const look = (): void => {
    const drawing = document.querySelector('main figure.trend svg, body > svg');
    if (!drawing || drawing.getBoundingClientRect().height === 0) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (noted.chartPainted = performance.now());
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

async function readArrival(page: Page): Promise<Arrival> {
  await page.waitForFunction(
    () => 'chartPainted' in window && performance.getEntriesByType('paint').length > 1,
  );
  return page.evaluate(() => {
    const text = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const chart = Math.max(text, (window as unknown as { chartPainted: number }).chartPainted);
    const before = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < text);
    return { text: text / 1000, chart: chart / 1000, requests: 1 + before.length };
  });
}

function middleOf(arrivals: readonly Arrival[]): Arrival {
  const middle = (name: keyof Arrival): number =>
    arrivals.map((arrival) => arrival[name]).sort((a, b) => a - b)[Math.floor(arrivals.length / 2)] ?? 0;
  return { text: middle('text'), chart: middle('chart'), requests: middle('requests') };
}
