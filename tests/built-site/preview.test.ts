import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runningPreview } from '../../src/commands/running-preview.ts';
import { folderAt } from '../catalog/site-folder.ts';
import { argumentsOf } from '../run-command.ts';
import { inTurn } from './build-fixture.ts';
import { launchBrowser } from './browser.ts';
import { buildVariables } from './build-run.ts';
import { HARBOUR } from './sites.ts';

const FAULT = /shed-opens\.mdx:\d+:\d+ {2}Tallet »36«/;
const MISSING = /»\/new\/lamp\.svg« findes ikke/;
const PATIENT = { timeout: 60_000, interval: 300 };

// Astro takes one preview of a project, and whoever runs the tests may have it open.
test.skipIf(await runningPreview(process.cwd(), 'dev'))(
  'the preview follows what an editor saves, and tells of faults',
  () =>
    inTurn(async () => {
      const root = mkdtempSync(join(tmpdir(), 'preview-'));
      cpSync(HARBOUR.siteRoot, root, { recursive: true });
      const site = folderAt(root);
      const edit = (file: string, from: string, to: string) =>
        site.write({ [file]: site.read(file).replace(from, to) });
      const [preview, browser] = await Promise.all([startPreview(root), launchBrowser()]);
      try {
        const read = (address: string) => textAt(new URL(address, preview.url));
        await expect
          .poll(() => read('indikatorer/evening-walk/'), PATIENT)
          .toContain('61\u00a0out\u00a0of\u00a0100');
        expect(await read('ar/indikatorer/evening-walk/')).toContain('dir="rtl"');
        const table = 'indikatorer/evening-walk.csv';
        expect(await read(table)).toContain('evening-walk,2024,spring 2024,,,61,420,');
        edit('data/surveys/quay-panel/2024.csv', 'evening-walk,,,61', 'evening-walk,,,62');
        await expect.poll(() => read(table), PATIENT).toContain('evening-walk,2024,spring 2024,,,62,420,');
        expect(await read('indikatorer/evening-walk/')).toContain('62\u00a0out\u00a0of\u00a0100');
        const news = 'content/updates/en/shed-opens.mdx';
        edit(news, 'Come and see it.', 'Come and have a look.');
        await expect.poll(() => read('nyt/shed-opens/'), PATIENT).toContain('Come and have a look.');
        edit(news, 'Come and have a look.', 'Come in the evening, 36 percent did.');
        // As a browser that has the page open is told, and the terminal with it.
        const page = await browser.newPage();
        await page.goto(new URL('nyt/', preview.url).href);
        await page.getByText(FAULT).first().waitFor();
        expect(preview.told()).toMatch(FAULT);
        // What is wrong in public/ comes and goes by itself like the rest, also in a folder that was not there.
        edit(news, 'Come in the evening, 36 percent did.', '![A lamp](/new/lamp.svg)');
        const missing = page.getByText(MISSING).first();
        await missing.waitFor();
        expect(await page.getByText(FAULT).count()).toBe(0);
        // The text itself may make the page load once more, which no picture has to do with.
        await setTimeout(3000);
        site.write({ 'public/new/lamp.svg': site.read('public/favicon.svg') });
        await missing.waitFor({ state: 'detached' });
      } finally {
        await Promise.all([preview.stop(), browser.close()]);
        rmSync(root, { recursive: true, force: true });
      }
    }),
);

async function startPreview(siteRoot: string) {
  const port = await freePort();
  const environment = { SITE_ROOT: siteRoot, BUILD_DATE: HARBOUR.buildDate };
  const child: ChildProcess = spawn(process.execPath, [...argumentsOf('start'), '--port', String(port)], {
    env: buildVariables(environment),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    url: `http://127.0.0.1:${port}/`,
    told: () => said,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The text at an address; '' while nobody answers. */
async function textAt(address: URL): Promise<string> {
  return fetch(address).then(
    (answer) => answer.text(),
    () => '',
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
