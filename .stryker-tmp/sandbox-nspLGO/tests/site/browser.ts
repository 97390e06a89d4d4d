// @ts-nocheck
export { launchBrowser, prepareBrowser } from '../../src/commands/browser.ts';
