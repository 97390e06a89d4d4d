import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { nearest } from '../schemas/issues.ts';
import { iconFile } from '../site/icon.ts';
import { fixedPages } from './fixed-pages.ts';
import { idsIn, type Reading } from './reading.ts';

/**
 * Files that every site should have and that are not there: the words of the pages that stand by themselves, without which
 * it cannot be built, and the icon, without which browsers show one of their own.
 */
export function checkMissingFiles(reading: Reading): Problem[] {
  return [...missingPages(reading), ...missingIcon(reading)];
}

/** Where a small complete site lies to copy from. */
const EXAMPLE = 'tests/fixtures/harbour';

function missingPages(reading: Reading): Problem[] {
  const there = new Set(idsIn(reading, 'pages'));
  const others = [...there].filter((id) => !Object.hasOwn(fixedPages, id));
  return Object.entries(fixedPages).flatMap(([id, address]) => {
    if (there.has(id)) return [];
    const page = address === null ? 'om adresser, der ikke findes,' : `»${address}«`;
    const near = nearest(id, others);
    const advice = near
      ? `Skal »${near}.mdx« hedde »${id}.mdx«?`
      : `Skriv »title: …« og »summary: …« mellem to linjer med »---«, eller kopier en fra ${EXAMPLE}/content/pages`;
    return [
      missing(
        'error',
        `content/pages/${reading.readable.defaultLocale}/${id}.mdx`,
        `Filen med teksten til siden ${page} mangler`,
        advice,
      ),
    ];
  });
}

function missingIcon({ siteRoot }: Reading): Problem[] {
  if (existsSync(path.join(siteRoot, 'public', iconFile))) return [];
  const advice = `Læg en kvadratisk tegning der i SVG-format, eller kopier ${EXAMPLE}/public/${iconFile}`;
  return [missing('warning', `public/${iconFile}`, 'Sidens ikon mangler', advice)];
}

function missing(severity: Problem['severity'], file: string, what: string, advice: string): Problem {
  return { file, line: 1, column: 1, what, advice, severity };
}
