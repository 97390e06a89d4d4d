import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Where a server of ours has axe. From there a page takes it in as a script of its own, which the browser keeps
 * compiled; a text that is put into the page is compiled again in each.
 */
export const AXE = {
  address: '/assets/axe.js',
  file: createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
};

/**
 * Brings axe into the page that is open and unfolds all that is folded. A page that has axe can be asked more than
 * once, in another colour scheme for instance.
 */
export async function bringAxe(page: Page): Promise<void> {
  // As text: the test's own module loader would take the import for one of its own.
  await page.evaluate(`import('${AXE.address}').then(() => undefined)`);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

/** What axe says of the page, a line each. */
export async function askAxe(page: Page, rules: RunOptions): Promise<AxeAnswer> {
  const results = await page.evaluate(
    (options) => (window as unknown as { axe: typeof Axe }).axe.run(document, options),
    {
      ...rules,
      resultTypes: ['violations', 'incomplete'],
      elementRef: false,
      // There are no style sheets and no media of other servers to fetch.
      preload: false,
    } satisfies RunOptions,
  );
  return {
    broken: results.violations.flatMap(describe),
    undecided: results.incomplete.flatMap(describe),
  };
}

/** Every rule that axe has for WCAG 2.2 A and AA, and what it takes for good practice. */
export const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function describe({ id, nodes }: AxeResults['violations'][number]): string[] {
  return nodes
    .slice(0, 3)
    .map(({ target, failureSummary }) =>
      [`${id}:`, target.join(' '), failureSummary?.split('\n')[1]?.trim() ?? ''].join(' '),
    );
}

/** Rules about colours, which take the most time and are the same for all pages of a type. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Rules that are broken, and rules that axe leaves to a human being. */
export interface AxeAnswer {
  broken: string[];
  undecided: string[];
}
