import { describe, expect, test } from 'vitest';
import { compareSites, type SiteState } from '../../src/catalog/joined/changes.ts';
import { evaluate } from '../../src/catalog/figures/evaluate.ts';
import { fingerprintOf } from '../../src/catalog/entries/fingerprint.ts';
import { joinCatalog } from '../../src/catalog/entries/join.ts';
import { documentOf, rowOf, smallCatalog } from './small-catalog.ts';

type Row = Parameters<typeof rowOf>[0];

/** A site with these rows of 2021 and 2024, and these texts. */
function siteOf(waves: Record<number, Row[]>, texts: Record<string, string> = {}): SiteState {
  const tables = Object.entries(waves).map(([year, rows]) => ({ year: Number(year), rows: rows.map(rowOf) }));
  return { report: evaluate(smallCatalog({ tables }), '2026-11-22'), texts: new Map(Object.entries(texts)) };
}

const value = (percent: number, n: number, nEffective: number | null = null) => ({ percent, n, nEffective });
const NAMED = { survey: 'svar', indicator: 'glad', group: null, answer: null };

describe('compareSites(before, after)', () => {
  test('two sites alike differ in nothing', () => {
    const site = () => siteOf({ 2021: [{ percent: 70, n: 300 }] }, { 'content/goals/da/ro.mdx': 'x' });
    expect(compareSites(site(), site())).toEqual({
      compared: true,
      figures: [],
      verdicts: [],
      pages: [],
      everyPage: false,
      outdated: [],
    });
  });

  test('tells figures that are new, changed and gone, with base and pages', () => {
    const before = siteOf({
      2021: [
        { percent: 70, n: 300 },
        { group: 'Unge', percent: 60, n: 300 },
      ],
    });
    const after = siteOf({ 2021: [{ percent: 70, n: 310 }], 2024: [{ percent: 71, n: 300 }] });
    const { figures, pages, verdicts } = compareSites(before, after);
    expect(figures).toEqual([
      { ...NAMED, year: 2021, before: value(70, 300), after: value(70, 310) },
      { ...NAMED, year: 2024, before: null, after: value(71, 300) },
      { ...NAMED, year: 2021, group: 'Unge', before: value(60, 300), after: null },
    ]);
    expect(pages).toEqual(['/aar/2021/', '/aar/2024/', '/indikatorer/glad/']);
    expect(verdicts.map(({ before: was, after: is }) => [was.verdict.code, is.verdict.code])).toEqual([
      ['awaiting', 'no-clear-change'],
    ]);
  });

  test('tells how sure a figure is when that changes, though it stands as it stood', () => {
    const weighted = (nEffective: number) => siteOf({ 2021: [{ percent: 70, n: 300, nEffective }] });
    expect(compareSites(weighted(250), weighted(180)).figures).toEqual([
      { ...NAMED, year: 2021, before: value(70, 300, 250), after: value(70, 300, 180) },
    ]);
  });

  test('tells a share that changes while its base does not, and answers too', () => {
    const rows = (yes: number): Row[] => [
      { percent: 70, n: 300 },
      { answer: 'Ja', percent: yes },
      { answer: 'Nej', percent: 100 - yes },
    ];
    const { figures } = compareSites(siteOf({ 2021: rows(70) }), siteOf({ 2021: rows(69) }));
    expect(figures).toMatchObject([
      { answer: 'Ja', before: { percent: 70 }, after: { percent: 69 } },
      { answer: 'Nej', before: { percent: 30 }, after: { percent: 31 } },
    ]);
  });

  test('tells no figure that readers do not see', () => {
    const { figures } = compareSites(
      siteOf({ 2021: [{ percent: 70, n: 12 }] }),
      siteOf({ 2021: [{ percent: 75, n: 12 }] }),
    );
    expect(figures).toEqual([]);
  });

  test('without a state before, everything is new and no verdict is another one', () => {
    const after = siteOf({ 2021: [{ percent: 70, n: 300 }] }, { 'content/goals/da/ro.mdx': 'x' });
    expect(compareSites(null, after)).toMatchObject({
      figures: [{ before: null, after: { percent: 70, n: 300 } }],
      verdicts: [],
      pages: ['/aar/2021/', '/indikatorer/glad/', '/maal/ro/'],
      outdated: [],
    });
  });

  test('behind a closed door no figure is called gone, and none new', () => {
    const before = siteOf({ 2021: [{ percent: 70, n: 300 }] });
    const closed = { report: null, texts: new Map([['content/goals/da/ro.mdx', 'x']]) };
    const nothing = { compared: false, figures: [], verdicts: [], pages: ['/maal/ro/'], outdated: [] };
    expect(compareSites(before, closed)).toEqual({ ...nothing, everyPage: false });
    expect(compareSites(closed, before)).toEqual({ ...nothing, everyPage: false });
  });

  test.each([
    ['content/goals/da/ro.mdx', ['/maal/ro/'], false],
    ['content/goals/en/ro.mdx', ['/maal/ro/'], false],
    ['content/glossary/da/plan.mdx', ['/ord/'], false],
    ['content/surveys/da/svar.mdx', ['/data/'], false],
    ['content/milestones/da/byg.mdx', ['/om/'], false],
    ['content/goals/da/README.md', [], false],
    ['content/site.yaml', [], true],
    ['content/sentences/da.yaml', [], true],
    ['content/words/en.yaml', [], true],
    ['content/goals/da/site.yaml', [], false],
  ])('a text that changes, comes or goes touches its page: %s', (file, pages, everyPage) => {
    const [with1, with2, without] = [siteOf({}, { [file]: '1' }), siteOf({}, { [file]: '2' }), siteOf({})];
    for (const [before, after] of [
      [with1, with2],
      [without, with1],
      [with1, without],
    ] as const)
      expect(compareSites(before, after)).toMatchObject({ pages, everyPage });
  });

  test('tells translations whose original changes, and not those that were old before', () => {
    const settings = smallCatalog().settings;
    const goal = (id: string, title: string) =>
      documentOf('goals', id, {
        order: 1,
        ambition: 'none',
        agreementText: 'x',
        title,
        short: 'x',
        summary: 'x',
      });
    const english = (id: string, from: string) =>
      documentOf(
        'goals',
        id,
        { title: 'y', short: 'y', summary: 'y', translation: { status: 'machine', from } },
        { locale: 'en' },
      );
    const old = '0123456789ab';
    const state = (title: string, from: string): SiteState => {
      const catalog = joinCatalog(
        settings,
        [goal('ro', title), goal('by', 'By'), english('ro', from), english('by', old)],
        [],
      );
      return { report: evaluate(catalog, '2026-11-22'), texts: new Map() };
    };
    const fresh = fingerprintOf(goal('ro', 'Ro'));
    expect(compareSites(state('Ro', fresh), state('Ny ro', fresh)).outdated).toEqual([
      { collection: 'goals', id: 'ro', locale: 'en' },
    ]);
    expect(compareSites(state('Ny ro', fresh), state('Ro', fresh)).outdated).toEqual([]);
    expect(compareSites(null, state('Ny ro', fresh)).outdated).toEqual([]);
  });
});
