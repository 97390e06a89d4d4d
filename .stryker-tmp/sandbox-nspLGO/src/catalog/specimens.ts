// @ts-nocheck
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createLanguages } from '../i18n/languages.ts';
import { publicOrigin } from '../site/origin.ts';
import { openDoor } from './door.ts';
import { evaluate } from './evaluate.ts';
import type { Site } from './load.ts';

/** The invented neighbourhood of the tests: the one place where every state of a figure can be seen. */
const SPECIMENS = path.resolve('tests', 'fixtures', 'harbour');

/** The day that makes its last wave planned and another overdue. */
const SPECIMEN_DAY = '2026-06-01';

/** Another site, to show components with figures that ours does not have yet; null where the tests are not there. */
export function loadSpecimens(): Site | null {
  if (!existsSync(SPECIMENS)) return null;
  const { catalog } = openDoor(SPECIMENS);
  if (!catalog) return null;
  return {
    report: evaluate(catalog, SPECIMEN_DAY),
    // Its pages do not exist here: every link of a specimen stays on the page that shows it.
    languages: createLanguages(catalog.settings, SPECIMENS, '/').map((language) => ({
      ...language,
      address: () => '#content',
    })),
    origin: publicOrigin({ siteUrl: null }, catalog.settings),
    yearsAsPdf: false,
  };
}
