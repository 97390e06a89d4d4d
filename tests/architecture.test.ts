import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { findCycle } from './import-cycle.ts';
import { type Import, listFiles, readSource, type SourceFile } from './source-file.ts';

/** The rooms from left to right, each with the rooms it may import. A room stands right of all it imports. */
const ROOMS: Record<string, string[]> = {
  problems: [],
  statistics: [],
  charts: [],
  schemas: ['problems'],
  loaders: ['problems', 'schemas'],
  site: ['problems', 'schemas', 'loaders'],
  export: ['site'],
  i18n: ['loaders', 'site'],
  catalog: ['problems', 'statistics', 'schemas', 'loaders', 'site', 'i18n'],
  views: ['statistics', 'charts', 'export', 'schemas', 'site', 'i18n', 'catalog'],
  client: ['charts'],
  hosting: [],
  styles: [],
  mdx: ['problems', 'charts', 'loaders', 'site', 'i18n', 'catalog', 'views'],
  components: ['charts', 'views', 'client'],
  layouts: ['site', 'hosting', 'views', 'client', 'styles', 'mdx', 'components'],
  pages: ['catalog', 'views', 'hosting', 'styles', 'layouts'],
  build: ['problems', 'loaders', 'site', 'i18n', 'catalog', 'views', 'mdx', 'hosting', 'export'],
  commands: ['problems', 'schemas', 'loaders', 'site', 'i18n', 'export', 'catalog', 'views', 'build'],
};

/**
 * The parts of the rooms that one folder cannot hold, from left to right: each imports only parts to its left. What stands
 * in the room itself may import them all, and none of them imports it.
 */
const PARTS: Record<string, string[]> = {
  catalog: [
    'entries',
    'words',
    'addresses',
    'public-files',
    'bodies',
    'plain-language',
    'figures',
    'checks',
    'astro',
    'joined',
  ],
  views: ['telling', 'frame', 'figures', 'plan', 'files', 'pages', 'listing'],
};

/** Files that stand above the rooms and wire them into Astro. */
const WIRING: Record<string, string[]> = {
  'src/content.config.ts': ['schemas', 'site', 'catalog'],
};

/** One door a library: the only files that may import it (a folder ends with a slash). */
const DOORS: Record<string, string[]> = {
  papaparse: ['src/loaders/csv.ts'],
  'iconv-lite': ['src/loaders/decode.ts'],
  'js-yaml': ['src/loaders/sound-yaml.ts'],
  'fastest-levenshtein': ['src/problems/spelling.ts'],
  'github-slugger': ['src/catalog/entries/heading-ids.ts'],
  yaml: ['src/loaders/yaml.ts'],
  satteri: ['src/loaders/mdx-tree.ts'],
  '@astrojs/markdown-satteri': ['astro.config.mjs'],
  '@astrojs/mdx': ['astro.config.mjs'],
  'intl-messageformat': ['src/i18n/messages.ts'],
  'chart.js': ['src/client/chart-layer.ts'],
  'astro:content': ['src/catalog/astro/render-body.ts', 'src/content.config.ts'],
  '@astrojs/rss': ['src/export/feed.ts'],
  'playwright-core': ['src/commands/'],
  sharp: ['src/export/picture.ts'],
  'image-size': ['src/site/picture-size.ts'],
  uqr: ['src/export/qr-code.ts'],
  'write-excel-file': ['src/export/spreadsheet.ts'],
  pagefind: ['src/build/search-index.ts'],
  zod: ['src/schemas/', 'src/loaders/yaml-table.ts', 'src/views/files/cms-config.ts'],
};

/** What only some rooms may write, besides imports. */
const WORDS: { what: string; pattern: RegExp; allowed: string[] }[] = [
  {
    what: 'formatting for a language',
    pattern: /\bIntl\s*\.|\.toLocale\w+\(|\.localeCompare\(/,
    allowed: ['src/i18n/'],
  },
  {
    what: 'clock or chance',
    pattern: /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/,
    // Which of the kept files are still used is a matter of time; what they say is not.
    allowed: ['src/commands/', 'src/export/keep.ts'],
  },
];

const PURE_ROOMS = ['statistics', 'charts'];

const sources = [...listFiles('src'), 'astro.config.mjs']
  .filter((path) => /\.(?:ts|m?js|astro)$/.test(path))
  .map(readSource);
/** What a site is not built with: the tests, and what the tools are told. */
const beside = [
  ...listFiles('tests').filter((path) => /\.(?:ts|m?js)$/.test(path)),
  ...['eslint.config.js', 'stryker.config.mjs', 'vitest.config.ts'],
].map(readSource);
const inSrc = sources.filter(({ path }) => path.startsWith('src/'));

describe('the rooms', () => {
  test('stand in an order in which each imports only rooms to its left', () => {
    const order = Object.keys(ROOMS);
    const wrong = order.flatMap((room, at) =>
      (ROOMS[room] ?? [])
        .filter((other) => !order.slice(0, at).includes(other))
        .map((other) => `${room} → ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  test('hold every source file', () => {
    const homeless = inSrc.filter(({ path }) => !(path in WIRING) && !(roomOf(path) in ROOMS));
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test('import only what they may', () => {
    const wrong = inSrc.flatMap(({ path, imports }) => {
      const allowed = WIRING[path] ?? [roomOf(path), ...(ROOMS[roomOf(path)] ?? [])];
      const files = imports.flatMap(({ file }) => (file?.startsWith('src/') ? [file] : []));
      return files.filter((file) => !allowed.includes(roomOf(file))).map((file) => `${path} → ${file}`);
    });
    expect(wrong).toEqual([]);
  });

  test('may import nothing that they do not', () => {
    const imported = new Set(
      inSrc.flatMap(({ path, imports }) =>
        imports.flatMap(({ file }) =>
          file ? [`${path in WIRING ? path : roomOf(path)} → ${roomOf(file)}`] : [],
        ),
      ),
    );
    const allowed = Object.entries({ ...ROOMS, ...WIRING }).flatMap(([room, others]) =>
      others.map((other) => `${room} → ${other}`),
    );
    expect(allowed.filter((way) => !imported.has(way))).toEqual([]);
  });

  test.each(Object.entries(PARTS))('%s: each part imports only parts to its left', (room, parts) => {
    const place = (path: string): number => {
      const part = path.split('/')[2] ?? '';
      return part.includes('.') ? parts.length : parts.indexOf(part);
    };
    const files = inSrc.filter(({ path }) => roomOf(path) === room);
    expect(files.filter(({ path }) => place(path) < 0).map(({ path }) => path)).toEqual([]);
    const wrong = files.flatMap(({ path, imports }) =>
      imports.flatMap(({ file }) =>
        file && roomOf(file) === room && place(file) > place(path) ? [`${path} → ${file}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('import nothing of the project from outside src', () => {
    const outside = ({ file }: Import) =>
      file !== undefined && !file.startsWith('src/') && file !== 'package.json';
    expect(inSrc.filter(({ imports }) => imports.some(outside)).map(({ path }) => path)).toEqual([]);
  });

  test('have no cycles between files', () => {
    expect(
      findCycle(new Map(sources.map(({ path, imports }) => [path, imports.flatMap((i) => i.file ?? [])]))),
    ).toEqual([]);
  });

  test.each(PURE_ROOMS)('%s knows nothing but itself', (room) => {
    const files = inSrc.filter(({ path }) => roomOf(path) === room);
    const packages = files.flatMap(({ path, imports }) =>
      imports
        .filter((i) => i.package && !(i.typeOnly && i.package === 'chart.js'))
        .map((i) => `${path} → ${i.package}`),
    );
    expect(files).not.toEqual([]);
    expect(packages).toEqual([]);
  });
});

test('a build hands Astro what is worked out: it bundles nothing that reads, checks, joins or judges', () => {
  const bySource = new Map(sources.map((source) => [source.path, source]));
  const bundled = new Set<string>();
  const reach = (path: string): void => {
    if (bundled.has(path)) return;
    bundled.add(path);
    for (const { file, typeOnly, late } of bySource.get(path)?.imports ?? [])
      if (file && !typeOnly && !late) reach(file);
  };
  // A name that begins with `_` is no route.
  const routes = inSrc.filter(({ path }) => path.startsWith('src/pages/') && !path.includes('/_'));
  for (const { path } of routes) reach(path);
  const rooms = ['pages', 'layouts', 'components', 'mdx', 'charts', 'client', 'styles', 'hosting', 'site'];
  const handed = [
    'src/views/listing/paths.ts',
    'src/catalog/astro/build-plan.ts',
    'src/catalog/astro/render-body.ts',
  ];
  expect(bundled).toContain('src/catalog/astro/render-body.ts');
  expect([...bundled].filter((path) => !rooms.includes(roomOf(path)) && !handed.includes(path))).toEqual([]);
});

describe('one door', () => {
  test.each(Object.entries(DOORS))('%s is imported only where it may be', (name, allowed) => {
    const users = sources.filter((source) => uses(source, name)).map(({ path }) => path);
    expect(users.filter((path) => !stands(path, allowed))).toEqual([]);
    expect(allowed.filter((place) => !users.some((path) => stands(path, [place])))).toEqual([]);
  });

  test('every library has one, but for Astro, which is the house', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    const doorless = Object.keys(dependencies).filter(
      (name) => name !== 'astro' && !(name in DOORS) && sources.some((source) => uses(source, name)),
    );
    expect(doorless).toEqual([]);
  });

  test.each(WORDS)('$what stands only where it may', ({ pattern, allowed }) => {
    const writers = inSrc.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
    expect(writers.filter((path) => !stands(path, allowed))).toEqual([]);
    expect(allowed.filter((place) => !writers.some((path) => stands(path, [place])))).toEqual([]);
  });

  test('no source needs a development package to begin: a site is built where only the others are installed', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: object;
    };
    const needed = sources.flatMap(({ path, imports }) =>
      imports
        .filter((i) => !i.typeOnly && !i.late)
        .filter((i) => Object.keys(devDependencies).some((name) => isFrom(i, name)))
        .map((i) => `${path} → ${i.package}`),
    );
    expect(needed).toEqual([]);
  });

  test('every package that a file takes from is declared in package.json, and every one that a site is built with is used', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: object;
      devDependencies: object;
    };
    const declared = Object.keys({ ...dependencies, ...devDependencies });
    const undeclared = [...sources, ...beside].flatMap(({ path, imports }) =>
      imports
        .filter((i) => i.package && !isBuiltin(i.package) && !/^(?:astro|virtual):/.test(i.package))
        .filter((i) => !declared.some((name) => isFrom(i, name)))
        .map((i) => `${path} → ${i.package}`),
    );
    expect(undeclared).toEqual([]);
    const unused = Object.keys(dependencies).filter(
      (name) => !sources.some((source) => mentions(source, name) || source.code.includes(`'${name}/`)),
    );
    expect(unused).toEqual([]);
  });
});

function roomOf(path: string): string {
  return path.split('/').length > 2 ? (path.split('/')[1] ?? '') : path;
}

function stands(path: string, allowed: string[]): boolean {
  return allowed.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
}

/** Whether a file takes code (not only types) from a package. */
function uses(source: SourceFile, name: string): boolean {
  return source.imports.some((i) => !i.typeOnly && isFrom(i, name));
}

function mentions(source: SourceFile, name: string): boolean {
  return source.imports.some((i) => isFrom(i, name));
}

function isFrom(imported: Import, name: string): boolean {
  return imported.package === name || (imported.package?.startsWith(`${name}/`) ?? false);
}
