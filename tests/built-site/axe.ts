import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { DECORATION } from './drawn-contrast.ts';

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

/**
 * Takes away what axe cannot look through, so that it can judge the letters near it: windows of a timeline, which stand
 * beside the words, marks of drawings that say nothing, and spaces that hang over the edge of code. The shadow at the end
 * of a table lies under all of it then, as dark as it is at its darkest.
 */
export async function clearGround(page: Page): Promise<void> {
  const content = `.timeline li::after, svg :is(${DECORATION}) { display: none !important }
    pre { white-space: pre-line !important }
    .table, .chart-table { background: color-mix(in srgb, var(--ink) var(--depth, 0%), var(--paper)) !important }`;
  await page.addStyleTag({ content });
}

/**
 * Forces the colours of the page, once and for all. Axe asks for the fill of letters, and of that the browser tells what it
 * would be if no colours were forced; no page of ours sets it.
 */
export async function forceColours(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.evaluate(() => {
    const tell = Object.getOwnPropertyDescriptor(CSSStyleDeclaration.prototype, 'getPropertyValue')
      ?.value as (this: CSSStyleDeclaration, name: string) => string;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
      return tell.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
    };
  });
}

/**
 * What axe says of the page, a line each. The colours of letters in drawings it cannot decide; what is said of those is
 * left out, because `drawn-contrast.ts` measures them.
 */
export async function askAxe(page: Page, rules: RunOptions): Promise<AxeAnswer> {
  const results = await page.evaluate(
    async ({ options, colourRules }) => {
      const { axe } = window as unknown as { axe: typeof Axe };
      const { violations, incomplete } = await axe.run(document, options);
      const plain = (result: Axe.Result, keep: (element: Element | undefined) => boolean): Said => ({
        id: result.id,
        nodes: result.nodes
          .filter(({ element }) => keep(element))
          .map(({ target, failureSummary }) => ({ target: target.join(' '), summary: failureSummary ?? '' })),
      });
      return {
        broken: violations.map((result) => plain(result, () => true)),
        undecided: incomplete.map((result) =>
          plain(result, (element) => !colourRules.includes(result.id) || !element?.closest('svg')),
        ),
      };
    },
    {
      options: {
        ...rules,
        resultTypes: ['violations', 'incomplete'],
        elementRef: true,
        // There are no style sheets and no media of other servers to fetch.
        preload: false,
      } satisfies RunOptions,
      colourRules: [...COLOUR_RULES, ENHANCED],
    },
  );
  return {
    broken: results.broken.flatMap(describe),
    undecided: results.undecided.flatMap(describe),
  };
}

/** Every rule that axe has for WCAG 2.2 A and AA, and what it takes for good practice. */
export const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

function describe({ id, nodes }: Said): string[] {
  return nodes
    .slice(0, 3)
    .map(({ target, summary }) => [`${id}:`, target, summary.split('\n')[1]?.trim() ?? ''].join(' '));
}

/** Rules about colours, which take the most time and are the same for all pages of a type. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** 7 to 1, as WCAG AAA has it. */
export const ENHANCED = 'color-contrast-enhanced';

/** Rules that are broken, and rules that axe leaves to a human being. */
export interface AxeAnswer {
  broken: string[];
  undecided: string[];
}

/** What a rule says of each element. */
interface Said {
  id: string;
  nodes: { target: string; summary: string }[];
}
