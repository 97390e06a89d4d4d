import type { Browser } from 'playwright-core';
import { launchBrowser as launch } from '../../src/commands/browser.ts';

export { prepareBrowser } from '../../src/commands/browser.ts';

/** Starts the browser that is found here, for pages that are opened once and left within a second. */
export function launchBrowser({ withoutFrames = false }: BrowserOptions = {}): Promise<Browser> {
  return launch(...FOR_SHORT_VISITS, ...(withoutFrames ? ['--disable-threaded-compositing'] : []));
}

/** What a test can do without. */
export interface BrowserOptions {
  /**
   * Pages are laid out, but never drawn, which is a third to a half of what a visit costs. Nothing that waits for a frame
   * ever comes there: `requestAnimationFrame`, a picture of the page, a click or a wait of Playwright's, a transition.
   */
  withoutFrames?: boolean;
}

// Compilers for scripts that run long take more of the processor than they save.
const FOR_SHORT_VISITS = ['--js-flags=--no-opt --no-maglev'];
