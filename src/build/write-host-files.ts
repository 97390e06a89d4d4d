import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MOST_BYTES } from '../hosting/azure.ts';
import { countRules, MOST_RULES } from '../hosting/headers-file.ts';
import { hostFiles } from '../hosting/host-files.ts';
import type { Moved } from '../hosting/hosted-site.ts';
import { otherLanguages, type Settings } from '../site/settings.ts';
import type { SiteFacts } from './page-facts.ts';

/**
 * Writes into a built site what the common static hosts read. A file of that name from the site's own `public/` is left
 * as it is.
 *
 * @param files every file of the site by its path
 * @returns what a host would take no notice of, a line in Danish each
 */
export function writeHostFiles(
  folder: string,
  files: readonly string[],
  facts: SiteFacts,
  settings: Pick<Settings, 'locales' | 'defaultLocale'>,
  basePath: string,
): string[] {
  const site = {
    basePath,
    languages: otherLanguages(settings),
    files,
    moved: movedPages(facts, basePath),
  };
  const own = new Map([...hostFiles(site)].filter(([name]) => !existsSync(path.join(folder, name))));
  for (const [name, text] of own) writeFileSync(path.join(folder, name), text);
  const rules = countRules(own.get('_headers') ?? '');
  const bytes = Buffer.byteLength(own.get(AZURE) ?? '');
  return [
    ...(rules <= MOST_RULES
      ? []
      : [
          `_headers har ${rules} regler, og Cloudflare Pages læser kun ${MOST_RULES}. Læg filerne i public/ sammen i mapper`,
        ]),
    ...(bytes <= MOST_BYTES
      ? []
      : [
          `${AZURE} fylder ${Math.ceil(bytes / 1000)} KB, og Azure Static Web Apps læser højst ${MOST_BYTES / 1000}. Udgiv hos en anden vært, eller hav færre sider, der er flyttet`,
        ]),
  ];
}

const AZURE = 'staticwebapp.config.json';

/**
 * A page that leads on at once to another of the site has moved. Signs that could mean something to a host are left to the
 * page itself.
 */
function movedPages(facts: SiteFacts, basePath: string): Moved[] {
  return [...facts].flatMap(([page, { leadsTo }]) => {
    const from = `${basePath}${page.replace(/(^|\/)index\.html$/, '$1')}`;
    const to = leadsTo ?? '';
    return [from, to].every((address) => /^\/[\w.~/-]+$/.test(address)) ? [{ from, to }] : [];
  });
}
