import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import {
  createViews,
  hasBuildPlan,
  plannedPages,
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

test('hands on the pages with every view as it was put, whatever letters it is written in', () => {
  const file = path.join(folder, 'plan.json');
  const views = path.join(folder, 'views.json');
  const store = createViews(views);
  const put = (kind: string, file: string, tag: string, view: unknown) => ({
    ...{ file, kind, tag },
    view: store.put(JSON.stringify(view)),
  });
  const pages = [
    put('goal', 'a.html', 'da', { title: 'Æble ﷺ 😀', n: 0.1 }),
    put('year', 'ar/b.html', 'ar', [null, 'b']),
    put('goal', 'ur/c.html', 'ur', {}),
  ];
  store.close();
  const bodies = ['goals/da/å'];
  writeBuildPlan(file, { pages, views, bodies, said: { call: '<b>x</b>' } });
  vi.stubEnv(planVariable, file);
  const plan = readBuildPlan();
  expect(hasBuildPlan()).toBe(true);
  expect([plan.bodies, plan.said]).toEqual([bodies, { call: '<b>x</b>' }]);
  const read = plannedPages(plan).map(({ file, kind, tag, view }) => [file, kind, tag, view()]);
  expect(read.reverse()).toEqual([
    ['ur/c.html', 'goal', 'ur', {}],
    ['ar/b.html', 'year', 'ar', [null, 'b']],
    ['a.html', 'goal', 'da', { title: 'Æble ﷺ 😀', n: 0.1 }],
  ]);
});
