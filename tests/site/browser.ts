import type { Browser } from 'playwright-core';
import { launchBrowser as launch } from '../../src/commands/browser.ts';

export { prepareBrowser } from '../../src/commands/browser.ts';

/** Starts the browser that is found here, for pages that are opened once and left within a second. */
export function launchBrowser(): Promise<Browser> {
  return launch(...FOR_SHORT_VISITS);
}

// Compilers for scripts that run long take more of the processor than they save.
const FOR_SHORT_VISITS = ['--js-flags=--no-opt --no-maglev'];
