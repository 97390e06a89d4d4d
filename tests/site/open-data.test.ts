import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { OpenData } from './open-data.ts';
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
});

test('the seven figures of the agreement stand at their questions', () => {
  const { indicators, generated } = read(inject('siteFolder'));
  const baseline = indicators.map(({ id, goal, survey, betterIs, baselineYear, observations }) => {
    const wave = observations.find(({ year }) => year === baselineYear);
    return [id, goal, survey, betterIs, baselineYear, wave?.percent];
  });
  expect(baseline).toEqual([
    ['utryg-sted', 'tryghed', 'social-balance', 'lower', 2021, 36],
    ['utryg-dag', 'tryghed', 'social-balance', 'lower', 2021, 5],
    ['utryg-aften', 'tryghed', 'social-balance', 'lower', 2021, 17],
    ['egen-oekonomi', 'indflydelse', 'social-balance', 'higher', 2021, 78],
    ['glad-for-omraadet', 'tilfredshed', 'tryghed-og-trivsel', 'higher', 2021, 73],
    ['tillid-til-naboer', 'faellesskab', 'tryghed-og-trivsel', 'higher', 2021, 46],
    ['vil-hjaelpe', 'faellesskab', 'tryghed-og-trivsel', 'higher', 2021, 73],
  ]);
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

function read(folder: string): OpenData {
  return OpenData.parse(JSON.parse(readFileSync(join(folder, 'data/indicators.json'), 'utf8')));
}
