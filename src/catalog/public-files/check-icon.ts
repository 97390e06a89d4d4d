import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileStart, warningIn, type Problem } from '../../problems/problem.ts';
import { exampleSite } from '../../site/settings.ts';
import { hasIcon, iconFile } from '../../site/icon.ts';
import type { Reading } from '../entries/reading.ts';

/** The icon of the site, without which browsers show one of their own. */
export function checkIcon({ siteRoot }: Reading): Problem[] {
  const file = `public/${iconFile}`;
  if (hasIcon(path.join(siteRoot, 'public'))) return [];
  const example = `${exampleSite}/${file}`;
  const copy = existsSync(example) ? `, eller kopier ${example}` : '';
  const advice = `Læg en kvadratisk tegning der i SVG-format${copy}`;
  return [warningIn(file, fileStart, 'Sidens ikon mangler', advice)];
}
