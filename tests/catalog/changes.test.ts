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
  return {
    report: evaluate(smallCatalog({ tables }), '2026-11-22'),
    texts: new Map(Object.entries(texts)),
    publicFiles: new Map(),
  };
}

const value = (percent: number, n: number, nEffective: number | null = null) => ({
  percent,
  n,
  nEffective,
  status: '' as const,
  note: null,
});
const without = (status: string, note: string | null = null) => ({
  percent: null,
  n: null,
  nEffective: null,
  status,
  note,
});
const NAMED = { survey: 'svar', indicator: 'glad', group: null, answer: null };

describe('compareSites(before, after)', () => {
  test('two sites alike differ in nothing', () => {
    const site = () => siteOf({ 2021: [{ percent: 70, n: 300 }] }, { 'content/goals/da/ro.mdx': 'x' });
    expect(compareSites(site(), site())).toEqual({
      compared: true,
      figures: [],
      verdicts: [],
      baselines: [],
      pages: [],
      publicFiles: [],
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
      { ...NAMED, indicator: 'tryg', year: 2024, before: null, after: without('missing') },
      { ...NAMED, year: 2021, group: 'Unge', before: value(60, 300), after: null },
    ]);
    expect(pages).toEqual(['/aar/2021/', '/aar/2024/', '/indikatorer/glad/', '/indikatorer/tryg/', '/nyt/']);
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

  test('tells why a figure is not there, and what the editor wrote beside it', () => {
    const row = (columns: Row) => siteOf({ 2021: [{ percent: 70, n: 300, ...columns }] });
    const gone = { percent: null, n: null, status: 'missing' as const };
    expect(compareSites(row({}), row({ ...gone, note: 'Tabt.' })).figures).toEqual([
      { ...NAMED, year: 2021, before: value(70, 300), after: without('missing', 'Tabt.') },
    ]);
    const noted = compareSites(row({}), row({ note: 'Spurgt om sommeren.' }));
    expect(noted.figures).toMatchObject([{ before: { note: null }, after: { note: 'Spurgt om sommeren.' } }]);
    expect(noted.pages).toEqual(['/aar/2021/', '/indikatorer/glad/']);
    expect(
      compareSites(row(gone), row({ ...gone, status: 'not-asked' })).figures.map(({ after }) => after),
    ).toEqual([without('not-asked')]);
  });

  test('a wave that is moved changes the pages of what it asks for', () => {
    const planned = (year: number): SiteState => ({
      report: evaluate(smallCatalog({ survey: { waves: [{ year: 2021 }, { year }] } }), '2026-11-22'),
      texts: new Map(),
      publicFiles: new Map(),
    });
    expect(compareSites(planned(2027), planned(2028)).pages).toEqual([
      '/indikatorer/glad/',
      '/indikatorer/tryg/',
    ]);
  });

  test('a correction that is written down changes the page of its figure and the news', () => {
    const row = { percent: 70, n: 300 };
    const corrected = (date: string | null): SiteState => {
      const before = { percent: 60, n: 300, nEffective: null };
      const correction = { date, reason: date && 'Talt forkert.' };
      const at = { line: 2, column: 1 };
      const published = [{ ...NAMED, year: 2021, ...row, nEffective: null, before, correction, at }];
      const catalog = smallCatalog({ tables: [{ year: 2021, rows: [rowOf(row)] }], published });
      return { report: evaluate(catalog, '2026-11-22'), texts: new Map(), publicFiles: new Map() };
    };
    const before = siteOf({ 2021: [row] });
    expect(compareSites(before, corrected('2026-03-01'))).toMatchObject({
      figures: [],
      pages: ['/indikatorer/glad/', '/nyt/'],
    });
    // Known from git alone, which the state before does not have.
    expect(compareSites(before, corrected(null)).pages).toEqual([]);
  });

  test('names files of public/ that change, come or go', () => {
    const site = (files: Record<string, string>) => ({
      ...siteOf({}),
      publicFiles: new Map(Object.entries(files)),
    });
    const before = site({ 'public/a.png': '1', 'public/b.png': '1', 'public/c.png': '1' });
    const after = site({ 'public/a.png': '1', 'public/c.png': '2', 'public/d.png': '1' });
    expect(compareSites(before, after).publicFiles).toEqual(['public/b.png', 'public/c.png', 'public/d.png']);
  });

  test('without a state before, everything is new and no verdict is another one', () => {
    const after = siteOf({ 2021: [{ percent: 70, n: 300 }] }, { 'content/goals/da/ro.mdx': 'x' });
    expect(compareSites(null, after)).toMatchObject({
      figures: [
        { before: null, after: { percent: 70, n: 300 } },
        { before: null, after: { status: 'missing' } },
      ],
      verdicts: [],
      baselines: [],
      pages: ['/aar/2021/', '/indikatorer/glad/', '/indikatorer/tryg/', '/maal/ro/', '/nyt/'],
      outdated: [],
    });
  });

  test('behind a closed door no figure is called gone, and none new', () => {
    const before = siteOf({ 2021: [{ percent: 70, n: 300 }] });
    const closed = {
      report: null,
      texts: new Map([['content/goals/da/ro.mdx', 'x']]),
      publicFiles: new Map(),
    };
    const nothing = {
      compared: false,
      figures: [],
      verdicts: [],
      baselines: [],
      pages: ['/maal/ro/'],
      publicFiles: [],
      outdated: [],
    };
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
      return { report: evaluate(catalog, '2026-11-22'), texts: new Map(), publicFiles: new Map() };
    };
    const fresh = fingerprintOf(goal('ro', 'Ro'));
    expect(compareSites(state('Ro', fresh), state('Ny ro', fresh)).outdated).toEqual([
      { collection: 'goals', id: 'ro', locale: 'en' },
    ]);
    expect(compareSites(state('Ny ro', fresh), state('Ro', fresh)).outdated).toEqual([]);
    expect(compareSites(null, state('Ny ro', fresh)).outdated).toEqual([]);
  });
});
