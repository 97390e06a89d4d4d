import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { OpenData, type OpenIndicator, type OpenObservation } from './open-data.ts';
import { HARBOUR, SITES } from './sites.ts';

describe.each(SITES)('the open data of $name', ({ folder }) => {
  test('have exactly the promised keys and types', async () => {
    const data: unknown = JSON.parse(readFileSync(join(await folder(), 'data/indicators.json'), 'utf8'));
    expect(OpenData.safeParse(data).error?.issues ?? []).toEqual([]);
    // A strict schema returns keys in its own order, so equal texts mean the promised order too.
    expect(JSON.stringify(OpenData.parse(data))).toBe(JSON.stringify(data));
  });

  test('have a figure exactly where the status is ok, and limits around it', async () => {
    const data = read(await folder());
    const all = data.indicators.flatMap((indicator) => [
      ...indicator.observations,
      ...indicator.groups.flatMap(({ observations }) => observations),
    ]);
    for (const { status, percent, n, nEffective, low, high } of all) {
      expect(percent !== null).toBe(status === 'ok');
      expect(low === null).toBe(high === null);
      if (percent === null) expect([n, nEffective, low, high]).toEqual([null, null, null, null]);
      if (percent !== null && low !== null && high !== null) {
        expect(low).toBeLessThanOrEqual(percent);
        expect(high).toBeGreaterThanOrEqual(percent);
      }
    }
  });

  test('have verdicts whose difference is the latest figure minus the baseline', async () => {
    for (const { id, verdict, observations, baselineYear } of read(await folder()).indicators) {
      if (verdict.difference === null) continue;
      const figure = (year: number | null) => observations.find((wave) => wave.year === year)?.percent ?? NaN;
      expect(verdict.difference, id).toBeCloseTo(figure(verdict.year) - figure(baselineYear), 9);
    }
  });

  test('have limits that whoever reads them can reckon from the figures: unrounded, in percent', async () => {
    for (const { id, verdict, observations, groups, baselineYear } of read(await folder()).indicators) {
      for (const wave of [...observations, ...groups.flatMap((group) => group.observations)]) {
        const { percent, low, high } = wave;
        const limits = wilsonByHand(wave);
        if (limits) expect([low, high], `${id} ${wave.year}`).toEqual(limits.map(near));
        // Of a census, whose limits are the share itself, or of nobody knows how many.
        else
          expect([
            [null, null],
            [percent, percent],
          ]).toContainEqual([low, high]);
      }
      const from = observations.find(({ year }) => year === baselineYear);
      const to = observations.find(({ year }) => year === verdict.year);
      if (['awaiting', 'not-assessable'].includes(verdict.code)) continue;
      expect([verdict.low, verdict.high], id).toEqual(newcombeByHand(from, to).map(near));
    }
  });
});

test('the harbour has differences in both directions to reckon', async () => {
  const { indicators } = read(await SITES[1].folder());
  const reckoned = indicators.filter(({ verdict }) => verdict.low !== null);
  expect(new Set(reckoned.map(({ betterIs }) => betterIs))).toEqual(new Set(['higher', 'lower']));
});

test('the first figures of the harbour stand at their questions', async () => {
  const { indicators } = read(await SITES[1].folder());
  const baseline = indicators.map((indicator) => [
    indicator.id,
    indicator.goal,
    indicator.survey,
    indicator.betterIs,
    indicator.baselineYear,
    firstFigure(indicator),
  ]);
  expect(baseline).toEqual([
    ['evening-walk', 'evenings', 'quay-panel', 'higher', 2016, 48],
    ['market-evening', 'evenings', 'market-poll', 'higher', 2019, 45.5],
    ['beach', 'evenings', 'market-poll', 'higher', 2019, 70],
    ['litter', 'streets', 'quay-panel', 'lower', 2016, 30],
    ['noise', 'streets', 'quay-panel', 'lower', 2016, 20],
    ['stairs', 'streets', 'quay-panel', 'lower', 2016, 20],
    ['play-street', 'streets', 'stair-count', 'higher', 2022, 38],
    ['belonging', 'together', 'quay-panel', 'higher', 2016, 70],
    ['helping-hand', 'together', 'quay-panel', 'higher', 2016, 55],
    ['library', 'together', 'quay-panel', 'higher', 2016, 33],
    ['clubs', 'together', 'quay-panel', 'higher', 2016, 40],
    ['gardens', 'together', 'market-poll', 'higher', 2019, null],
    ['ferry', 'voice', 'quay-panel', 'higher', 2016, 62],
    ['say', 'voice', 'quay-panel', 'higher', 2016, 35],
    ['heard', 'voice', 'quay-panel', 'higher', 2016, 41],
  ]);
});

// Which figures ours are is the editors' to correct; that each is the one in its spreadsheet is not.
test('the first figures of our site are those of its spreadsheets', () => {
  const { catalog } = openDoor('.');
  if (!catalog) throw new Error('our own content has errors');
  const { indicators, generated } = read(inject('siteFolder'));
  expect(indicators.map(({ id, goal, survey, betterIs }) => [id, goal, survey, betterIs])).toEqual(
    catalog.indicators.map(({ id, facts }) => [id, facts.goal, facts.survey, facts.betterIs]),
  );
  const { hideBelow } = catalog.settings.publishing;
  for (const indicator of indicators) {
    const { id, survey, baselineYear } = indicator;
    const table = catalog.tables.find((each) => each.survey === survey && each.year === baselineYear);
    const row = table?.rows.find(
      (each) => each.indicator === id && each.group === null && each.answer === null,
    );
    const base = row?.n ?? row?.nEffective ?? null;
    const hidden = base !== null && base < hideBelow;
    expect(firstFigure(indicator), id).toBe(hidden ? null : (row?.percent ?? null));
  }
  expect(generated).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('the harbour is judged on its own day and stands at its own address', async () => {
  const { generated, site } = read(await SITES[1].folder());
  expect(generated).toBe(HARBOUR.buildDate);
  expect(site).toEqual({
    name: 'Saltmere Harbour',
    period: { from: '2021-01-01', to: '2026-12-31' },
    url: expect.stringMatching(/^https:\/\/saltmere\.example/),
  });
});

/**
 * The 95 % limits of a share in percent, from their definition: the shares that lie 1.96 of their own standard errors from the
 * one that was found. Null where no number of answers is told.
 */
function wilsonByHand({ percent, nEffective: n }: OpenObservation): [number, number] | null {
  if (percent === null || n === null) return null;
  const share = percent / 100;
  // (share − x)² = z² x (1 − x) / n, a quadratic equation in x.
  const z2 = 1.959963984540054 ** 2;
  const [a, b, c] = [1 + z2 / n, -2 * share - z2 / n, share ** 2];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return [(100 * (-b - root)) / (2 * a), (100 * (-b + root)) / (2 * a)];
}

/** Newcombe (1998), method 10: the limits of a difference from those of its two shares, with the sign of the difference. */
function newcombeByHand(from?: OpenObservation, to?: OpenObservation): [number, number] {
  const [p, q] = [from?.percent ?? NaN, to?.percent ?? NaN];
  // A census has no limits but its share.
  const before = (from && wilsonByHand(from)) ?? [p, p];
  const after = (to && wilsonByHand(to)) ?? [q, q];
  const low = q - p - Math.sqrt((q - after[0]) ** 2 + (before[1] - p) ** 2);
  return [low, q - p + Math.sqrt((after[1] - q) ** 2 + (p - before[0]) ** 2)];
}

function near(limit: number): unknown {
  return expect.closeTo(limit, 9);
}

function firstFigure({ observations, baselineYear }: OpenIndicator): number | null {
  return observations.find(({ year }) => year === baselineYear)?.percent ?? null;
}

function read(folder: string): OpenData {
  return OpenData.parse(JSON.parse(readFileSync(join(folder, 'data/indicators.json'), 'utf8')));
}
