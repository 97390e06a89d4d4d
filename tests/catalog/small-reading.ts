import { stringify } from 'yaml';
import type { ReadFile } from '../../src/catalog/entries/entries.ts';
import type { Reading } from '../../src/catalog/entries/reading.ts';
import { readEntryFile } from '../../src/loaders/entry-file.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';

/** What a site without any files reads as. A setting stands in a line by its index, at a column as long as its name. */
const nothing: Reading = {
  siteRoot: '/nowhere',
  basePath: '/',
  settings: null,
  readable: { locales: [{ tag: 'da', label: 'Dansk', dir: 'ltr' }], defaultLocale: 'da' },
  settingsPlace: ([, index = 0, key = 'x']) => ({ line: Number(index) + 1, column: String(key).length }),
  files: [],
  originals: [],
  documents: [],
  tables: [],
  published: [],
};

/** A reading of these entries, `goals/ro` or in another language `goals/en/ro`, with only the fields that matter, one a line. */
export function readingOf(
  entries: Record<string, Record<string, unknown> | 'faulty'>,
  changes: Partial<Reading> = {},
): Reading {
  const files = Object.entries(entries).map(([path, fields]): ReadFile => {
    const [collection = '', ...rest] = path.split('/');
    const [id = '', locale = 'da'] = rest.toReversed();
    const sound = fields !== 'faulty';
    return {
      collection: collection as CollectionName,
      locale,
      id,
      file: `content/${collection}/${locale}/${id}.mdx`,
      entry: sound ? readEntryFile(`---\n${stringify(fields)}---\n`, path).entry : null,
      data: sound ? fields : {},
      body: '',
      sound,
    };
  });
  const originals = files.filter(({ locale }) => locale === 'da');
  return {
    ...nothing,
    files,
    originals,
    documents: originals.filter(({ sound }) => sound) as Reading['documents'],
    ...changes,
  };
}
