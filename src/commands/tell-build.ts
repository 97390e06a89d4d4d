import path from 'node:path';
import type { Finish } from '../build/finish-site.ts';
import { ledgerFile } from '../catalog/addresses/ledger.ts';
import type { Opened } from '../catalog/door.ts';
import type { Catalog } from '../catalog/entries/join.ts';
import { counted } from '../problems/report.ts';
import type { Environment } from '../site/environment.ts';
import type { HistoryReach } from '../site/git-history.ts';
import { isReserved, localOrigin, publicOrigin } from '../site/origin.ts';
import { settingsPath } from '../site/settings.ts';
import { noticesOf, planNotices } from './notices.ts';

/** A build that has succeeded. */
export interface BuildOutcome
  extends Pick<Opened, 'problems'>, Pick<Finish, 'pages' | 'unread' | 'fresh' | 'unprinted'> {
  catalog: Catalog;
  environment: Environment;
  /** How far back it could be held against what was published. */
  history: HistoryReach;
  /** How many of its pages are those of the build before. */
  unchanged: number;
  /** Whether its new addresses were written into the ledger. */
  record: boolean;
  seconds: number;
}

/** Sums a build up for the editor who started it. */
export function tellBuild(outcome: BuildOutcome): void {
  const { catalog, environment, history, pages, unchanged, unread, problems, seconds } = outcome;
  const { indicators, tables, settings } = catalog;
  const { buildDate } = environment;
  const rows = [
    ['Sider:', unchanged === 0 ? String(pages) : `${pages} – ${unchanged} af dem er uændrede siden sidst`],
    ['Sprog:', settings.locales.map(({ label }) => label).join(', ')],
    ['Tal:', String(indicators.length)],
    ['Målinger:', String(tables.length)],
    ...ledgerNotices(outcome).map((notice) => ['Adresser:', notice]),
    ['Advarsler:', problems.length === 0 ? 'ingen' : counted(problems)],
    ['Se den:', wayToSee(environment)],
    ...[
      ...originNotices(environment, settings),
      ...unread,
      ...noticesOf(environment, history),
      ...planNotices(catalog, environment),
    ].map((notice) => ['Bemærk:', notice]),
  ];
  console.log(`\nSiden er bygget på ${seconds.toFixed(1)} sekunder (opgjort ${buildDate}).`);
  for (const [what = '', value = ''] of rows) console.log(`  ${what.padEnd(11)} ${value}`);
}

/** Opened from the disk its pages would look for their styles elsewhere; the preview lacks what only a build makes. */
function wayToSee({ outDir, basePath }: Environment): string {
  const usual = outDir === path.resolve('dist') && basePath === '/';
  return `npm run preview${usual ? '' : ' – med den samme OUT_DIR og BASE_PATH'}`;
}

/** What has happened to the list of addresses, or is to be done for it, a line each. */
export function ledgerNotices({
  fresh: { length: added },
  unprinted,
  record,
}: Pick<BuildOutcome, 'fresh' | 'unprinted' | 'record'>): string[] {
  const addresses = added === 1 ? '1 ny adresse' : `${added} nye adresser`;
  const pdfs = unprinted === 1 ? '1 PDF' : `${unprinted} PDF'er`;
  return [
    ...(record ? [`${addresses} er skrevet i ${ledgerFile}`] : []),
    ...(record || added === 0
      ? []
      : [`${addresses} står ikke i ${ledgerFile} endnu – kør »npm run build -- --record«`]),
    ...(unprinted === 0
      ? []
      : [`${pdfs} af årene er ikke med. Byg med PDF=1, og kør »npm run pdf«, før siden udgives`]),
  ];
}

/** What somebody who publishes this build has to know of the address that its lasting links begin with. */
function originNotices({ siteUrl }: Environment, settings: Catalog['settings']): string[] {
  const origin = publicOrigin({ siteUrl }, settings);
  if (!siteUrl && !settings.url) return [`SITE_URL er ikke sat; faste links peger på ${localOrigin}`];
  if (!isReserved(origin)) return [];
  const place = siteUrl ? 'SITE_URL' : `»url« i ${settingsPath}`;
  return [
    `${place} er ${origin}, som er til eksempler og prøver, så ingen andre kan åbne faste links – skriv sidens rigtige adresse`,
  ];
}
