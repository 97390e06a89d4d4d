import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import {
  createViews,
  plannedView,
  planVariable,
  readBuildPlan,
  writeBuildPlan,
} from '../../src/catalog/build-plan.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'plan-'));

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('hands on every view as it was put, whatever letters it is written in, in any order', () => {
  const file = path.join(folder, 'plan.json');
  const views = path.join(folder, 'views.json');
  const written = {
    'a/index.html': { title: 'Æble ﷺ 😀', n: 0.1 },
    'b/index.html': [null, 'b'],
    'c.html': {},
  };
  const store = createViews(views);
  const pages = new Map(
    Object.entries(written).map(([page, view]) => [page, store.put(JSON.stringify(view))]),
  );
  store.close();
  writeBuildPlan(file, { pages, views, bodies: new Set(['x']), documents: [], tables: [], published: [] });
  vi.stubEnv(planVariable, file);
  const plan = readBuildPlan();
  if (!plan) throw new Error('no plan was read');
  const read = Object.keys(written)
    .reverse()
    .map((page) => [page, plannedView(plan, page)]);
  expect(Object.fromEntries(read)).toEqual(written);
  expect(plan.bodies).toEqual(new Set(['x']));
  expect(() => plannedView(plan, 'd.html')).toThrow();
});
