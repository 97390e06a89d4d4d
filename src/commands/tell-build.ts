import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../catalog/join.ts';
import type { Problem } from '../problems/problem.ts';
import { counted } from '../problems/report.ts';
import type { Environment } from '../site/environment.ts';

/** A build that has succeeded. */
export interface BuildOutcome {
  catalog: Catalog;
  environment: Environment;
  /** Pages and files that are those of the build before. */
  kept: readonly string[];
  /** What there is to say of addresses. */
  notices: readonly string[];
  /** Warnings. */
  problems: readonly Problem[];
  seconds: number;
}

/** Sums a build up for the editor who started it. */
export function tellBuild({ catalog, environment, kept, notices, problems, seconds }: BuildOutcome): void {
  const { indicators, tables, settings } = catalog;
  const { outDir, buildDate, siteUrl } = environment;
  const unchanged = kept.filter(isPage).length;
  const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter(isPage).length;
  const rows = [
    ['Sider:', unchanged === 0 ? String(pages) : `${pages} – ${unchanged} af dem er uændrede siden sidst`],
    ['Sprog:', settings.locales.map(({ label }) => label).join(', ')],
    ['Tal:', String(indicators.length)],
    ['Målinger:', String(tables.length)],
    ...notices.map((notice) => ['Adresser:', notice]),
    ['Advarsler:', problems.length === 0 ? 'ingen' : counted(problems)],
    ['Se den:', `npm start – eller åbn ${path.relative(process.cwd(), outDir) || outDir} på en webserver`],
    ...(siteUrl || settings.url
      ? []
      : [['Bemærk:', 'SITE_URL er ikke sat; faste links peger på http://localhost:4321']]),
  ];
  console.log(`\nSiden er bygget på ${seconds.toFixed(1)} sekunder (opgjort ${buildDate}).`);
  for (const [what = '', value = ''] of rows) console.log(`  ${what.padEnd(11)} ${value}`);
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}
