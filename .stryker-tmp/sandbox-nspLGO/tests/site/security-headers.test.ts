// @ts-nocheck
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseHeaderRules } from './server.ts';
import { listFiles } from './site-pages.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('the host headers of $name', ({ folder: build }) => {
  let folder: string;
  let policiesOf: (address: string) => string[];

  beforeAll(async () => {
    folder = await build();
    const rules = parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
    // Hosts add up the headers of all rules that match, and a browser obeys every policy it gets.
    policiesOf = (address) =>
      rules
        .filter(({ path }) => path.test(address))
        .flatMap(({ headers }) =>
          headers.flatMap(([name, value]) => (name === 'Content-Security-Policy' ? [value] : [])),
        );
  });

  test('let anyone frame an embedded figure and nobody anything else, with one policy each', () => {
    const addresses = listFiles(folder)
      .filter((file) => file !== '_headers')
      .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    const wrong = addresses.filter((address) => {
      const embed = /^\/([a-z]{2}\/)?embed\//.test(address);
      return (
        JSON.stringify(policiesOf(address)) !== JSON.stringify([`frame-ancestors ${embed ? '*' : "'none'"}`])
      );
    });
    expect(wrong).toEqual([]);
  });
});
