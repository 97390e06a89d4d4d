import { inject } from 'vitest';
import { buildFixture } from './build-fixture.ts';

/** The invented neighbourhood and the day its "overdue" is judged by. */
export const HARBOUR = { siteRoot: 'tests/fixtures/harbour', buildDate: '2025-03-01' };

/** The built sites that the tests read: ours, and the invented one with every state. */
export const SITES = [
  { name: 'our site', siteRoot: '.', folder: async () => inject('siteFolder') },
  { name: 'the harbour', siteRoot: HARBOUR.siteRoot, folder: () => buildHarbour() },
] as const;

/** The path that the harbour is built below, once for all tests that ask how it lives there. */
export const BELOW = '/base/';

/** The same sites, and one that does not lie at the root of its host, each with the path it lies below. */
export const PLACES = [
  ...SITES.map((site) => ({ ...site, base: '/' })),
  {
    name: 'the harbour below a path',
    siteRoot: HARBOUR.siteRoot,
    folder: () => buildHarbour(BELOW),
    base: BELOW,
  },
];

/** The folder of the built harbour; below a path it is another build. */
export function buildHarbour(basePath?: typeof BELOW): Promise<string> {
  const environment = { BUILD_DATE: HARBOUR.buildDate, BASE_PATH: basePath };
  const name = basePath === undefined ? 'harbour' : 'harbour-below';
  return buildFixture(HARBOUR.siteRoot, { name, environment });
}
