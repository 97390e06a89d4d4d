import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, BrowserType, LaunchOptions } from 'playwright-core';
import { Told } from '../problems/told.ts';
import { cacheFolder } from '../site/cache-folder.ts';

/**
 * Starts a headless Chromium with these arguments and our own; the caller closes it. Nothing is downloaded. In order: the
 * browser named by `CHROMIUM_PATH`; a Chromium or Chrome of the system; on Linux x64 the one pinned as an npm
 * package, which needs no system library; Chrome where it is usually installed (Mac, Windows).
 *
 * @throws Told when `CHROMIUM_PATH` names no browser, or the development packages are not there; another error when
 * no browser is found at all.
 */
export async function launchBrowser(...more: string[]): Promise<Browser> {
  const chromium = await driver();
  const options = { ...(await chooseBrowser()), args: [...ARGUMENTS, ...more] };
  const named = process.env['CHROMIUM_PATH'];
  if (!named) return chromium.launch(options);
  return chromium.launch(options).catch((cause: unknown) => {
    throw new Told(`CHROMIUM_PATH er »${named}«, som ikke kan startes som Chromium – ${CHOOSE}`, {
      cause,
    });
  });
}

/** Unpacks the pinned browser, so that parallel runs find it ready. Does nothing where it is not used. */
export async function prepareBrowser(): Promise<void> {
  await chooseBrowser();
}

/** How to start the browser that is pinned as an npm package; it runs on Linux x64 alone. */
export async function pinnedBrowser(): Promise<LaunchOptions> {
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = cacheFolder(`chromium-${version}`);
  if (!existsSync(folder)) await unpack(packageFolder, folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/** Loaded only when it is used: a build needs no browser, and where sites are only built, this package may not be there. */
async function driver(): Promise<BrowserType> {
  const found = await import('playwright-core').catch((cause: unknown) => {
    const what = 'Pakken, der styrer browseren (playwright-core), er ikke installeret';
    const advice = 'kør »npm ci« uden »--omit=dev« og uden NODE_ENV=production, og prøv igen';
    throw new Told(`${what} – ${advice}`, { cause });
  });
  return found.chromium;
}

const CHOOSE = 'skriv stien til Chromium eller Chrome, eller fjern variablen, så bruges den browser, der er';

// The package's own arguments switch web security off and run all in one process; these leave both as they are.
const ARGUMENTS = [
  '--no-sandbox', // as root, and in containers without user namespaces
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// The shell first: the others run a user interface as well, which nobody sees, in half of their processor time.
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

async function chooseBrowser(): Promise<LaunchOptions> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Told(`CHROMIUM_PATH er »${named}«, og den fil findes ikke – ${CHOOSE}`);
    return { executablePath: named };
  }
  // The pinned build is made for servers without fonts: it looks up missing letters in a way that can end it.
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (system) return { executablePath: system };
  return process.platform === 'linux' && process.arch === 'x64' ? pinnedBrowser() : { channel: 'chrome' };
}

// The package unpacks into TMPDIR and takes any file already there for its own, so it gets a fresh folder, which
// takes its final name only when it is whole: an interrupted or parallel run can leave nothing half done.
async function unpack(packageFolder: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  const previous = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary;
  try {
    const { default: pinned, inflate } = await import('@sparticuz/chromium');
    await pinned.executablePath();
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
    await rename(temporary, folder).catch((error: unknown) => {
      if (!existsSync(join(folder, 'chromium'))) throw error;
    });
  } finally {
    if (previous === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = previous;
    await rm(temporary, { recursive: true, force: true });
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
