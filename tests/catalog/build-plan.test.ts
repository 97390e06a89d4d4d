import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import {
  createViews,
  hasBuildPlan,
  plannedPaths,
  planVariable,
  readBuildPlan,
  writeBuildPlan,
} from '../../src/catalog/astro/build-plan.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plan-'));

afterEach(() => vi.unstubAllEnvs());

afterAll(() => rmSync(folder, { recursive: true }));

test('without a plan there is nothing to read, and it is said how pages are built', () => {
  vi.stubEnv(planVariable, '');
  expect(hasBuildPlan()).toBe(false);
  expect(() => readBuildPlan()).toThrow('npm run build');
});

test('hands on the pages of a kind with every view as it was put, whatever letters it is written in', () => {
  const file = path.join(folder, 'plan.json');
  const views = path.join(folder, 'views.json');
  const store = createViews(views);
  const put = (kind: string, id: string, locale: string | undefined, view: unknown) => ({
    ...{ file: `${kind}/${id}.html`, kind, params: { locale, id } },
    view: store.put(JSON.stringify(view)),
  });
  const pages = [
    put('goal', 'a', undefined, { title: 'Æble ﷺ 😀', n: 0.1 }),
    put('year', 'b', 'ar', [null, 'b']),
    put('goal', 'c', 'ur', {}),
  ];
  store.close();
  const bodies = [{ name: 'goals/da/a', body: 'Æ' }];
  writeBuildPlan(file, { pages, views, bodies, said: { call: '<b>x</b>' } });
  vi.stubEnv(planVariable, file);
  const plan = readBuildPlan();
  expect(hasBuildPlan()).toBe(true);
  expect([plan.bodies, plan.said]).toEqual([bodies, { call: '<b>x</b>' }]);
  const read = (kind: string) =>
    plannedPaths(plan, kind)
      .map(({ params, props }) => [params, props.view()])
      .reverse();
  // A parameter that an address does not have must be there all the same: Astro asks for it.
  expect(read('goal')).toStrictEqual([
    [{ locale: 'ur', id: 'c' }, {}],
    [
      { locale: undefined, id: 'a' },
      { title: 'Æble ﷺ 😀', n: 0.1 },
    ],
  ]);
  expect(read('year')).toStrictEqual([[{ locale: 'ar', id: 'b' }, [null, 'b']]]);
  expect(read('page')).toEqual([]);
});
