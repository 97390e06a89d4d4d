import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { pinnedBrowser } from '../../src/commands/browser.ts';
import { openTypeOf } from '../../src/export/open-type.ts';

/** Whether this machine can draw as every other one does: the pinned browser is made for Linux x64. */
export const drawsAlike = process.platform === 'linux' && process.arch === 'x64';

/**
 * Starts the pinned browser with the project's own letters and no others, so that every machine draws the same: Latin
 * comes with the pages, Arabic and Urdu from their packages, through fontconfig, as on a machine that has them.
 */
export async function launchPinnedBrowser(): Promise<Browser> {
  const { env, ...launch } = await pinnedBrowser();
  return chromium.launch({
    ...launch,
    args: ARGUMENTS,
    env: { ...(env as Record<string, string>), FONTCONFIG_FILE: prepareLetters() },
  });
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

const LETTERS = [
  'noto-naskh-arabic/files/noto-naskh-arabic-arabic',
  'noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic',
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin',
].flatMap((file) => ['400', '700'].map((weight) => `node_modules/@fontsource/${file}-${weight}-normal.woff`));

function prepareLetters(): string {
  const folder = resolve('node_modules/.cache/golden-letters');
  mkdirSync(folder, { recursive: true });
  for (const file of LETTERS) {
    const target = join(folder, basename(file).replace('.woff', '.ttf'));
    if (!existsSync(target)) writeFileSync(target, openTypeOf(readFileSync(file)));
  }
  const settings = join(folder, 'fonts.conf');
  writeFileSync(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir>` +
      `<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return settings;
}
