import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { statementAddress } from '../../src/schemas/site.ts';
import { settingsOf } from '../settings-of.ts';
import { buildHarbour } from './sites.ts';

// The law wants the official statement at `/was` and behind a link in the footer. It is made in a tool of the state and
// never here; until it is, the page must not pretend to be one.
describe('the address of the official accessibility statement', () => {
  const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

  /** The links of a footer, as address and text. */
  const footerLinks = (folder: string, prefix: string): [string, string][] => {
    const footer = /<footer[^]*<\/footer>/.exec(read(folder, `${prefix}index.html`))?.[0] ?? '';
    return [...footer.matchAll(/<a href="([^"]*)"[^>]*>\s*([^<]*?)\s*<\/a>/g)].map(
      ([, to = '', text = '']) => [to, text],
    );
  };
  const leadsTo = (folder: string, prefix: string, statement: string, name: string): void => {
    expect(read(folder, `${prefix}was/index.html`)).toContain(
      `<meta http-equiv="refresh" content="0; url=${statement}">`,
    );
    expect(footerLinks(folder, prefix)).toContainEqual([statement, name]);
  };

  test.each([
    ['', 'Accessibility statement'],
    ['ar/', 'بيان إمكانية الوصول'],
  ])('leads to the statement when there is one: /%swas', async (prefix, name) => {
    leadsTo(await buildHarbour(), prefix, 'https://saltmere.example/statement', name);
  });

  const settings = settingsOf('.');
  const settled = statementAddress(settings);
  const own = { folder: inject('siteFolder'), name: 'Tilgængelighedserklæring' };

  const leadsToOurPage = (): void => {
    const links = footerLinks(own.folder, '');
    expect(links.map(([, text]) => text)).not.toContain(own.name);
    expect(links.map(([to]) => to)).toContain('/tilgaengelighed/');
  };

  test.runIf(settled !== null)('leads from our site to ours', () => {
    leadsTo(own.folder, '', settled ?? '', own.name);
  });

  test.runIf(settings.accessibilityStatement === 'not-required')(
    'leads to our own page where the law asks for none',
    () => {
      expect(read(own.folder, 'was/index.html')).toContain('content="0; url=/tilgaengelighed/"');
      leadsToOurPage();
    },
  );

  // Ours has none as long as its settings say so.
  test.runIf(settings.accessibilityStatement === null)(
    'says that there is none yet, and leads to our own page',
    () => {
      const page = read(own.folder, 'was/index.html');
      expect(page).not.toContain('http-equiv="refresh"');
      expect(page).toContain('href="/tilgaengelighed/"');
      expect(read(own.folder, 'tilgaengelighed/index.html')).toContain('Digitaliseringsstyrelsen');
      leadsToOurPage();
    },
  );
});
