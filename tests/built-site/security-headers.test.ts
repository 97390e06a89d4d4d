import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { isHostFile } from '../../src/hosting/host-files.ts';
import { parseHeaderRules } from '../hosting/headers-file-reader.ts';
import { endingOf } from '../hosting/host-answer.ts';
import { addressesOf, expectedHeaders, HOSTS, KNOWN_TYPES, TYPES } from '../hosting/hosts.ts';
import { listPages } from './site-pages.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('the host of $name', ({ folder: build }) => {
  let read: (file: string) => string;
  let addresses: string[];
  let languages: string[];

  beforeAll(async () => {
    const folder = await build();
    read = (file) => readFileSync(join(folder, file), 'utf8');
    addresses = addressesOf(builtFiles(folder).filter((file) => !isHostFile(file)));
    languages = [...new Set(listPages(folder).flatMap(({ tag }) => tag ?? []))];
  });

  test.each(HOSTS)(
    'lets anyone frame and fetch what is meant for others, and nobody the rest: $host',
    ({ open }) => {
      const host = open(read);
      const wrong = addresses.filter((address) => {
        const { headers, movedTo } = host(address);
        return movedTo === null && !isDeepStrictEqual(headers, expectedHeaders(address, languages));
      });
      expect(addresses.length).toBeGreaterThan(300);
      expect(wrong).toEqual([]);
    },
  );

  test.each(HOSTS.filter(({ types }) => types !== 'none'))(
    'is told what each kind of file is: $host',
    (reader) => {
      const host = reader.open(read);
      const wrong = addresses.filter((address) => {
        const { type, movedTo } = host(address);
        const ending = endingOf(address);
        if (ending === '' || movedTo !== null) return false;
        const further = TYPES[ending];
        if (further) return type === null || !further.includes(type);
        const known = KNOWN_TYPES[ending];
        return known === undefined || type !== (reader.types === 'all' ? known : null);
      });
      expect(wrong).toEqual([]);
    },
  );

  test('is told no more than it reads', () => {
    // Cloudflare Pages stops at the hundredth rule, Azure at 20 KB.
    expect(parseHeaderRules(read('_headers')).length).toBeLessThanOrEqual(100);
    expect(Buffer.byteLength(read('staticwebapp.config.json'))).toBeLessThan(20_000);
  });
});
