import readCode from 'jsqr';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { launchBrowser } from './browser.ts';
import { serveFolder, type StaticServer } from './server.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('figures to take along from $name', ({ folder: build }) => {
  let folder: string;
  let browser: Browser;
  let server: StaticServer;
  const found = (pattern: RegExp): string[] => builtFiles(folder).filter((file) => pattern.test(file));

  beforeAll(async () => {
    folder = await build();
    [browser, server] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('show in a frame of a page with a strict policy, while no other page does', async () => {
    const [embed = ''] = found(/^embed\/[^/]+\/index\.html$/);
    const address = (file: string): string => `${server.url}${file.replace('index.html', '')}`;
    const frames = `<iframe src="${address(embed)}"></iframe><iframe src="${server.url}om/"></iframe>`;
    const host = await serveText(
      `<!doctype html><title>host</title>${frames}`,
      `default-src 'none'; frame-src ${new URL(server.url).origin}`,
    );
    const page = await browser.newPage();
    await page.goto(host.url);
    const [first, second] = page.frames().slice(1);
    expect(await first?.locator('h1').count()).toBe(1);
    expect(await first?.locator('svg:visible').count()).toBe(1);
    expect(second?.url()).toMatch(/^chrome-error:/);
    await page.close();
    host.server.close();
  });

  test('are offered in a frame that has room for them at every width, in every language', async () => {
    const page = await browser.newPage();
    const pages = found(/(^|\/)indikatorer\/[^/]+\/index\.html$/);
    const low: string[] = [];
    let checked = 0;
    for (const file of pages) {
      const html = readFileSync(join(folder, file), 'utf8');
      const [, offered] = /&lt;iframe [^<]*height=&quot;(\d+)&quot;/.exec(html) ?? [];
      if (offered === undefined) continue;
      checked += 1;
      const embed = file.replace('indikatorer/', 'embed/').replace('index.html', '');
      await page.goto(server.url + embed);
      // On a narrow phone the text takes most room, in a wide column the picture.
      for (const width of [288, 400, 646]) {
        await page.setViewportSize({ width, height: 100 });
        const needed = await page.evaluate(() => document.documentElement.scrollHeight);
        if (needed > Number(offered)) low.push(`${embed} at ${width}: ${offered} of ${needed}`);
      }
    }
    await page.close();
    expect(low).toEqual([]);
    // A figure that was never measured is not offered.
    expect(checked).toBe(found(/(^|\/)embed\/[^/]+\/index\.html$/).length);
    expect(checked).toBeGreaterThan(10);
  });

  test('are small pages without script', () => {
    const embeds = found(/(^|\/)embed\/.*index\.html$/).map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    );
    expect(embeds.length).toBeGreaterThan(0);
    expect(embeds.filter((html) => html.includes('<script') || html.length > 20_000)).toEqual([]);
  });

  test('are one page a theme, however many waves there are', () => {
    const embeds = found(/^embed\/.*index\.html$/).map((file) => file.split('/').slice(2, -1).join('/'));
    expect(new Set(embeds)).toEqual(new Set(['', 'lys', 'moerk']));
    expect(embeds.length).toBe(found(/^indikatorer\/[^/]+\.json$/).length * 3);
  });

  test('show the latest figure, and a year for good when the address ends in it', async () => {
    const report = JSON.parse(readFileSync(join(folder, 'data/indicators.json'), 'utf8')) as Report;
    const page = await browser.newPage({ viewport: { width: 320, height: 200 } });
    const read = async (address: string): Promise<{ said: string; top: number }> => {
      await page.goto(`${server.url}${address}`);
      return page.evaluate(() => ({
        said: document.querySelector('main')?.innerText ?? '',
        top: document.querySelector('h1')?.getBoundingClientRect().top ?? -1,
      }));
    };
    for (const { id, observations } of report.indicators) {
      const measured = observations.filter(({ status }) => status === 'ok');
      const latest = measured.at(-1);
      if (!latest) continue;
      const unasked = await read(`embed/${id}/`);
      expect(unasked.said).toContain(latest.label);
      for (const { year, label } of measured) {
        const { said, top } = await read(`embed/${id}/#${year}`);
        expect(said, `${id} ${year}`).toContain(label);
        expect(await page.locator('svg:visible').count(), `${id} ${year}`).toBe(1);
        expect(said === unasked.said, `${id} ${year}`).toBe(year === latest.year);
        expect(top, `${id} ${year}`).toBeGreaterThanOrEqual(0);
      }
      for (const { year, status } of observations.filter((wave) => wave.status !== 'ok')) {
        const { said } = await read(`embed/${id}/#${year}`);
        expect(await page.locator('svg:visible').count(), `${id} ${year} ${status}`).toBe(0);
        expect(said, `${id} ${year} ${status}`).not.toContain(latest.label);
      }
      expect((await read(`embed/${id}/#1066`)).said).toBe(unasked.said);
    }
    expect(report.indicators.some(({ observations }) => observations.length > 1)).toBe(true);
    await page.close();
  });

  test('differ in the class of their theme and in nothing else', () => {
    const themed = found(/(^|\/)embed\/[^/]+\/(lys|moerk)\/index\.html$/);
    expect(themed.length).toBeGreaterThan(0);
    const wrong = themed.filter((file) => {
      const [, theme = ''] = /(lys|moerk)\/index\.html$/.exec(file) ?? [];
      const plain = readFileSync(join(folder, file.replace(`${theme}/index.html`, 'index.html')), 'utf8');
      const html = readFileSync(join(folder, file), 'utf8');
      return html === plain || html.replace(` class="${theme}"`, '') !== plain;
    });
    expect(wrong).toEqual([]);
  });

  test('take their theme from the address', async () => {
    const [dark = ''] = found(/^embed\/[^/]+\/moerk\/index\.html$/);
    const page = await browser.newPage({ colorScheme: 'dark' });
    const ground = async (address: string): Promise<string> => {
      await page.goto(`${server.url}${address}`);
      return page.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor);
    };
    const own = await ground(dark.replace('index.html', ''));
    const light = await ground(dark.replace('moerk/index.html', 'lys/'));
    expect(light).not.toBe(own);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(dark.replace('index.html', ''))).toBe(own);
    await page.close();
  });

  test('are also pictures that need nothing around them: style, alternative text and source inside', async () => {
    const pictures = found(/(^|\/)(embed|indikatorer)\/.*\.svg$/);
    expect(pictures.length).toBeGreaterThan(0);
    const wrong = pictures.filter((file) => {
      const svg = readFileSync(join(folder, file), 'utf8');
      return (
        !/<title(?: xml:lang="en")?>[^<]+<\/title><desc(?: xml:lang="en")?>[^<]+<\/desc><style>/.test(svg) ||
        !/https?:\/\/[^<]+\/indikatorer\//.test(svg) ||
        /url\(|<script|var\(--/.test(svg)
      );
    });
    expect(wrong).toEqual([]);
    const page = await browser.newPage();
    await page.goto(`${server.url}om/`);
    const sizes = await page.evaluate(
      (files) =>
        Promise.all(
          files.map(
            (file) =>
              new Promise<number>((done) => {
                const image = new Image();
                image.onload = () => done(image.naturalWidth);
                image.onerror = () => done(0);
                image.src = `/${file}`;
              }),
          ),
        ),
      pictures,
    );
    expect(sizes.filter((width) => width < 100)).toEqual([]);
    await page.close();
  });

  test('charts as PNG are twice the size of their SVG and not blank', () => {
    const pictures = found(/^indikatorer\/[^/]+\.png$/);
    expect(pictures.length).toBeGreaterThan(2);
    for (const file of pictures) {
      const png = PNG.sync.read(readFileSync(join(folder, file)));
      const [, width] =
        /width="(\d+)"/.exec(readFileSync(join(folder, file.replace('.png', '.svg')), 'utf8')) ?? [];
      expect(png.width, file).toBe(Number(width) * 2);
      expect(hasColours(png, 11), file).toBe(true);
    }
  });

  test('each page has a share image of its own of 1200 × 630, small and at an absolute address', () => {
    const pages = found(/index\.html$/).map((file) => ({
      file,
      html: readFileSync(join(folder, file), 'utf8'),
    }));
    const said = (html: string, property: string): string | undefined =>
      new RegExp(`<meta property="${property}" content="([^"]+)"`).exec(html)?.[1];
    const shared = pages.flatMap(({ file, html }) => {
      const address = said(html, 'og:image');
      const size = [said(html, 'og:image:width'), said(html, 'og:image:height')];
      return address ? [{ file, picture: join(folder, new URL(address).pathname), size }] : [];
    });
    expect(new Set(shared.map(({ picture }) => picture)).size).toBe(shared.length);
    const unnamed = pages.filter(
      ({ html }) => said(html, 'og:image') !== undefined && !said(html, 'og:image:alt'),
    );
    expect(unnamed.map(({ file }) => file)).toEqual([]);
    const wrong = shared.filter(({ picture, size }) => {
      if (!existsSync(picture)) return true;
      const bytes = readFileSync(picture);
      const drawn = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join();
      return bytes.length > 100_000 || drawn !== '1200,630' || drawn !== size.join();
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
    expect(shared.length).toBe(pages.filter(({ html }) => html.includes('hreflang="x-default"')).length);
  });

  describe('posters', () => {
    let posters: (Poster & { file: string })[];

    beforeAll(async () => {
      const page = await browser.newPage({ viewport: { width: 900, height: 1300 } });
      posters = [];
      for (const file of listPosters(folder)) {
        await page.goto(`${server.url}${file.replace('index.html', '')}`);
        posters.push({ file, ...(await readPoster(page)) });
      }
      await page.close();
    });

    test('are there', () => expect(posters.length).toBeGreaterThan(2));

    test('print on exactly one page and cut nothing off', () => {
      const wrong = posters.filter(({ sheets, cut }) => sheets !== 1 || cut);
      expect(wrong.map(({ file, sheets, cut }) => ({ file, sheets, cut }))).toEqual([]);
    });

    test('have their code in the line of the rest, and their address ends a line behind a slash only', () => {
      const wrong = posters.filter(
        ({ off, steps, ends }) => !(off <= 0.5) || steps < 2 || ends.some((end) => !end.endsWith('/')),
      );
      expect(wrong.map(({ file, off, steps, ends }) => ({ file, off, steps, ends }))).toEqual([]);
    });

    test('have a code that leads, seen through a camera, to a page that exists', () => {
      for (const { file, code } of posters) {
        const { pathname } = new URL(code ?? 'http://nothing/');
        expect(
          existsSync(join(folder, pathname, 'index.html')) && pathname !== '/',
          `${file} → ${code}`,
        ).toBe(true);
      }
    });
  });
});

/** Looks at the poster that is open, on the screen and then on paper. */
async function readPoster(page: Page): Promise<Poster> {
  const address = await page.evaluate(() => {
    const side = document.dir === 'rtl' ? 'right' : 'left';
    const edge = (selector: string): number =>
      document.querySelector(selector)?.getBoundingClientRect()[side] ?? NaN;
    const steps = [...document.querySelectorAll('.way bdi span')];
    return {
      off: Math.abs(edge('.qr path') - edge('.way')),
      steps: steps.length,
      ends: steps
        .filter((step, at) => {
          const next = steps[at + 1]?.getBoundingClientRect().top;
          return next !== undefined && next > step.getBoundingClientRect().top + 1;
        })
        .concat(steps.filter((step) => step.getClientRects().length > 1))
        .map((step) => step.textContent),
    };
  });
  // The code with the paper around it: reading all of the sheet takes ten times as long.
  const { x, y, width: side } = (await page.locator('.qr').boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const clip = { x: x - 24, y: y - 24, width: side + 48, height: side + 48 };
  const { data, width, height } = PNG.sync.read(await page.screenshot({ clip }));
  const code = readCode(new Uint8ClampedArray(data), width, height)?.data;
  await page.emulateMedia({ media: 'print' });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const cut = await page
    .locator('.sheet')
    .evaluate(
      (sheet) => sheet.scrollHeight > sheet.clientHeight + 1 || sheet.scrollWidth > sheet.clientWidth + 1,
    );
  await page.emulateMedia({ media: null });
  return { ...address, code, sheets: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, cut };
}

interface Poster {
  /** How far the code stands from the line of the rest, in px; no number when one of them is not there. */
  off: number;
  /** How many parts its address has. */
  steps: number;
  /** The parts of its address that a line ends with. */
  ends: string[];
  /** What a camera reads. */
  code: string | undefined;
  /** How many sheets it takes on paper, and whether something is cut off there. */
  sheets: number;
  cut: boolean;
}

/** The posters that are there; those at old addresses only lead on. */
function listPosters(folder: string): string[] {
  const all = builtFiles(folder).filter((file) => /(^|\/)plakat\/[^/]+\/index\.html$/.test(file));
  return all.filter((file) => !readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'));
}

async function serveText(html: string, policy: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

/** Whether a picture has so many colours; no more of it is read than it takes to say so. */
function hasColours({ data }: PNG, least: number): boolean {
  const colours = new Set<number>();
  for (let at = 0; at < data.length && colours.size < least; at += 4) colours.add(data.readUInt32BE(at));
  return colours.size >= least;
}

interface Report {
  indicators: { id: string; observations: { year: number; label: string; status: string }[] }[];
}
