import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { buildHarbour } from './sites.ts';

// The law wants the official statement at `/was` and behind a link in the footer. It is made in a tool of the state and
// never here; until it is, the page must not pretend to be one.
describe('the address of the official accessibility statement', () => {
  const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

  test.each(['', 'ar/'])('leads to the statement when there is one: /%swas', async (prefix) => {
    const folder = await buildHarbour();
    expect(read(folder, `${prefix}was/index.html`)).toContain(
      '<meta http-equiv="refresh" content="0; url=https://saltmere.example/statement">',
    );
    const footer = /<footer[^]*<\/footer>/.exec(read(folder, `${prefix}index.html`))?.[0];
    expect(footer).toContain('href="https://saltmere.example/statement"');
  });

  // Ours has none as long as its settings say so.
  const unsettled = /^accessibilityStatement: null$/m.test(readFileSync('content/site.yaml', 'utf8'));

  test.runIf(unsettled)('says that there is none yet, and leads to our own page', () => {
    const folder = inject('siteFolder');
    const page = read(folder, 'was/index.html');
    expect(page).not.toContain('http-equiv="refresh"');
    expect(page).toContain('href="/tilgaengelighed/"');
    expect(read(folder, 'tilgaengelighed/index.html')).toContain('Digitaliseringsstyrelsen');
  });
});
