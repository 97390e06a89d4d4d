import { inject } from 'vitest';
import { buildFixture } from './build-fixture.ts';

/** The invented neighbourhood and the day its "overdue" is judged by. */
export const HARBOUR = { siteRoot: 'tests/fixtures/harbour', buildDate: '2025-03-01' };

/** The built sites that the tests read: ours, and the invented one with every state. */
export const SITES = [
  { name: 'our site', siteRoot: '.', folder: async () => inject('siteFolder') },
  { name: 'the harbour', siteRoot: HARBOUR.siteRoot, folder: () => buildHarbour() },
] as const;

/** The folder of the built harbour; with a base path it is another build. */
export function buildHarbour(basePath?: string): Promise<string> {
  const environment = { BUILD_DATE: HARBOUR.buildDate, BASE_PATH: basePath };
  return buildFixture(HARBOUR.siteRoot, {
    name: `harbour${(basePath ?? '').replaceAll('/', '-')}`,
    environment,
  });
}
