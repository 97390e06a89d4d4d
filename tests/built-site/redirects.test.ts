import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildHarbour } from './sites.ts';

describe.each(['', 'ar/'])('an old address of the harbour in the language »%s«', (tag) => {
  test('leads on without a server and without script, and search engines are told where to', async () => {
    const folder = await buildHarbour();
    const html = readFileSync(join(folder, tag, 'aktiviteter/old-pier/index.html'), 'utf8');
    const target = `/${tag}aktiviteter/pier-cafe/`;
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"/]+${target}">`));
    expect(html).toMatch(new RegExp(`<a href="${target}">[^<]+</a>`));
    expect(existsSync(join(folder, target, 'index.html'))).toBe(true);
  });

  test('leads on from a file of an older site, at its very name', async () => {
    const html = readFileSync(join(await buildHarbour(), tag, 'old-site/plan.html'), 'utf8');
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/${tag}maal/">`);
  });

  test('takes its poster along', async () => {
    const html = readFileSync(join(await buildHarbour(), tag, 'plakat/old-pier/index.html'), 'utf8');
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/${tag}plakat/pier-cafe/">`);
  });
});
