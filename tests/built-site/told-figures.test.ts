import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { OpenData, type OpenIndicator, type OpenObservation } from './open-data.ts';
import { numbers, whole } from './shown-numbers.ts';
import { listReaderPages, readPages, type SitePage } from './site-pages.ts';
import { SITES } from './sites.ts';
import { readToldFigures, type ToldFigures } from './told-figures.ts';

// The pages that tell figures of others, held against the open data in every language as `one-model.test.ts` holds the
// figures' own pages.

describe.each(SITES)('the figures that pages of $name tell of others', ({ folder: build }) => {
  let browser: Browser;
  let data: OpenData;
  let pages: Page[];
  /** Language, and the figure by its name in it. */
  let named: Map<string | null, { name: string; indicator: OpenIndicator; verdict: string }[]>;

  beforeAll(async () => {
    const folder = await build();
    data = OpenData.parse(JSON.parse(readFileSync(join(folder, 'data/indicators.json'), 'utf8')));
    browser = await launchBrowser();
    // The style guide shows figures that are invented.
    const told = listReaderPages(folder).filter(({ type }) => type !== 'style');
    const read = await readPages(await browser.newPage(), told, readToldFigures);
    named = Map.groupBy(
      read.flatMap(({ type, tag, page, found }) => {
        const indicator = data.indicators.find(({ id }) => page === `/indikatorer/${id}/`);
        if (type !== 'indicator' || !indicator) return [];
        return [{ tag, name: found.heading, verdict: found.verdict, indicator }];
      }),
      ({ tag }) => tag,
    );
    pages = read.filter(({ type }) => type !== 'indicator');
  });

  afterAll(() => browser?.close());

  const figureOf = ({ tag }: Pick<Page, 'tag'>, block: Block) =>
    named.get(tag)?.find(({ name, indicator }) => {
      if (block.indicator !== null) return indicator.id === block.indicator;
      return block.name === '' ? indicator.id === firstOf(block.goal)?.id : block.name.startsWith(name);
    });
  /** The figure that stands for a goal: its first one that is shown. */
  const firstOf = (goal: string | null) =>
    data.indicators.find(
      (each) => each.goal === goal && each.observations.some(({ percent }) => percent !== null),
    );
  const blocks = () =>
    pages.flatMap((page) =>
      page.found.blocks.map((block) => ({ page, block, figure: figureOf(page, block) })),
    );

  test('are as many windows lit, as many in the words for those who do not see them, and in the sentence', () => {
    let seen = 0;
    for (const { page, block, figure } of blocks()) {
      const at = `${page.address} ${block.name}`;
      // The poster of an activity names no figure: one is only the picture of the whole.
      if (!figure && page.type === 'poster') continue;
      expect(figure, at).toBeDefined();
      const observation = figure && observationOf(page, block, figure.indicator);
      expect(observation?.percent, at).toEqual(expect.any(Number));
      const share = whole(observation?.percent ?? NaN);
      expect(block.lit, at).toBe(share);
      if (block.name !== '') expect(numbers(block.name), at).toContain(share);
      expect(numbers(block.text), at).toEqual(
        expect.arrayContaining([share, ...numbers(observation?.label ?? '')]),
      );
      seen++;
    }
    expect(seen).toBeGreaterThan(100);
  });

  test('are judged as on their own page', () => {
    const judged = blocks().filter(({ page, block }) => block.verdict !== null && page.type !== 'year');
    expect(judged.length).toBeGreaterThan(20);
    const wrong = judged.filter(({ block, figure }) => block.verdict !== figure?.verdict);
    expect(wrong.map(({ page, block }) => `${page.address} ${block.name}: ${block.verdict}`)).toEqual([]);
  });

  test('are named on the front page, judged as on their own, where one of a goal went another way', () => {
    const homes = pages.filter(({ page }) => page === '/');
    expect(homes.length).toBeGreaterThan(1);
    for (const { address, tag, found } of homes) {
      const goals = Map.groupBy(named.get(tag) ?? [], ({ indicator }) => indicator.goal);
      const expected = [...goals.values()]
        .filter((figures) => new Set(figures.map(wayOf)).size > 1)
        .flatMap((figures) =>
          figures.filter((each) => !found.blocks.some((block) => figureOf({ tag }, block) === each)),
        )
        .map(({ indicator: { id }, verdict }) => ({ indicator: id, verdict }));
      expect(new Set(found.others), address).toEqual(new Set(expected));
    }
  });

  test('lead to their own page in its language from where they are embedded', () => {
    const embedded = pages.filter(({ type }) => type.startsWith('embed'));
    expect(embedded.length).toBeGreaterThan(20);
    for (const { address, tag, page, found } of embedded) {
      const [, id] = /^\/embed\/([^/]+)\//.exec(page) ?? [];
      const own = `${tag === null ? '' : `/${tag}`}/indikatorer/${id}/`;
      expect(new URL(found.source ?? '').pathname, address).toBe(own);
    }
  });

  test('stand in tables with the round that they are from', () => {
    let seen = 0;
    for (const { address, found } of pages)
      for (const { indicator: id, cells } of found.rows) {
        const indicator = data.indicators.find((candidate) => candidate.id === id);
        for (const cell of cells) {
          const observation = indicator?.observations.find(({ label }) => cell.includes(`(${label})`));
          if (!observation) continue;
          const [first] = numbers(cell);
          expect(first, `${address} ${id} ${cell}`).toBe(whole(observation.percent ?? NaN));
          seen++;
        }
      }
    expect(seen).toBeGreaterThan(50);
  });
});

/** What is said of a figure; of one that cannot be judged also whether it went the better way. */
function wayOf({ indicator, verdict }: { indicator: OpenIndicator; verdict: string }): string {
  if (indicator.verdict.code !== 'not-assessable') return verdict;
  const sign = Math.sign(indicator.verdict.difference ?? 0);
  return `${verdict} ${indicator.betterIs === 'lower' ? -sign : sign}`;
}

/** The observation that a block shows: that of its wave, else the latest one of the year that the page is about. */
function observationOf(
  { page }: Page,
  { wave }: Block,
  indicator: OpenIndicator,
): OpenObservation | undefined {
  const until = Number(/^\/aar\/(\d+)\/$/.exec(page)?.[1] ?? Infinity);
  const shown = indicator.observations.filter(({ year, percent }) => percent !== null && year <= until);
  return wave === null ? shown.at(-1) : shown.find(({ year }) => String(year) === wave);
}

type Page = SitePage & { found: ToldFigures };
type Block = ToldFigures['blocks'][number];
