import { existsSync } from 'node:fs';
import path from 'node:path';
import { openDoor } from './door.ts';
import { assembleSite, type Site } from './site.ts';

/** The invented neighbourhood of the tests: the one place where every state of a figure can be seen. */
const SPECIMENS = path.resolve('tests', 'fixtures', 'harbour');

/** The day that makes its last wave planned and another overdue. */
const SPECIMEN_DAY = '2026-06-01';

/** Another site, to show components with figures that ours does not have yet; null where the tests are not there. */
export function loadSpecimens(): Site | null {
  if (!existsSync(SPECIMENS)) return null;
  const { catalog } = openDoor(SPECIMENS);
  if (!catalog) return null;
  const environment = {
    siteRoot: SPECIMENS,
    siteUrl: null,
    basePath: '/',
    buildDate: SPECIMEN_DAY,
    pdf: false,
  };
  const site = assembleSite(catalog, environment);
  // Its pages do not exist here: every link of a specimen stays on the page that shows it.
  const languages = site.languages.map((language) => ({ ...language, address: () => '#content' }));
  return { ...site, languages };
}
