import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownAddresses } from '../../src/catalog/addresses/known-addresses.ts';
import { percentDecoded } from '../../src/site/percent-decoded.ts';
import { checkRedirects } from '../../src/catalog/addresses/check-redirects.ts';
import { checkSharedAddresses } from '../../src/catalog/addresses/check-shared-addresses.ts';
import type { Reading } from '../../src/catalog/entries/reading.ts';
import { checkSettings } from '../../src/catalog/checks/settings-consistency.ts';
import { vocabulariesOf } from '../../src/catalog/entries/surveys.ts';
import { longSearches } from '../long-searches.ts';
import { readingOf } from './small-reading.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const entries = {
  'goals/ro': {},
  'indicators/glad': { survey: 'svar' },
  'activities/fest': {},
  'partners/byen': {},
  'updates/start': { date: '2024-01-25' },
  'surveys/svar': { waves: [{ year: 2021 }] },
  'glossary/plan': {},
  'years/2019': {},
};

function reading(
  readable: Partial<Reading['readable']> = {},
  more: Parameters<typeof readingOf>[0] = {},
): Reading {
  const read = readingOf({ ...entries, ...more }, { tables: [{ survey: 'svar', year: 2021, rows: [] }] });
  return {
    ...read,
    readable: { ...read.readable, period: { from: '2024-01-01', to: '2025-12-31' }, ...readable },
  };
}

describe('checkRedirects(reading)', () => {
  const told = (...redirects: { from: string; to: string }[]) =>
    checkRedirects(reading({ redirects })).map(({ file, line, column, what, advice, severity }) => {
      expect([file, severity]).toEqual(['content/site.yaml', 'error']);
      const { from, to } = redirects[line - 1] ?? { from: '', to: '' };
      const named = column === 'from'.length ? from : to;
      expect(column).toBeGreaterThan(0);
      expect(what).toContain(named.split('#')[0]);
      return `${what} – ${advice}`;
    });

  test.each([
    '/maal/ro/',
    '/maal/ro/#content',
    '/nyt/svar-2021/',
    '/aar/2019/',
    '/aar/2025/',
    '/plakat/fest/',
    '/data/indicators.json',
  ])('an old address may lead to %s', (to) => expect(told({ from: '/gammel/', to })).toEqual([]));

  test.each([
    ['/maal/re/', 'Siden »/maal/re/« findes ikke – Mente du »/maal/ro/«?'],
    ['/maal/ro', '»/maal/ro« er ikke skrevet, som adressen er – Skriv »/maal/ro/«'],
    ['/MAAL/#x', '»/MAAL/« er ikke skrevet, som adressen er – Skriv »/maal/«'],
    [
      '/data/indicators.json/',
      '»/data/indicators.json/« er ikke skrevet, som adressen er – Skriv »/data/indicators.json«',
    ],
    ['/maal/#nix', 'Siden »/maal/« har ikke stedet »#nix« – Skriv »/maal/«'],

    [
      '/noget/helt/andet/',
      'Siden »/noget/helt/andet/« findes ikke – Skriv en adresse, der findes, fx »/maal/«',
    ],
  ])('and not to %s', (to, line) => expect(told({ from: '/gammel/', to })).toEqual([line]));

  test.each([
    [
      '/gammel.pdf',
      '/ny%20plan.pdf',
      'Filen »/ny%20plan.pdf« findes ikke – Læg filen i mappen public som »public/ny plan.pdf«, eller ret adressen. Store og små bogstaver tæller',
    ],
    [
      '/data/gammel.json',
      '/data/indikators.json',
      'Filen »/data/indikators.json« findes ikke – Mente du »/data/indicators.json«?',
    ],
    [
      '/gammel/',
      '/data/indikators.json',
      'Filen »/data/indikators.json« findes ikke – Mente du »/data/indicators.json«?',
    ],
    [
      '/gammel/',
      '/filer/plan.pdf',
      '»/gammel/« er en side og kan ikke føre videre til filen »/filer/plan.pdf« – Skriv en side, fx en med et link til filen',
    ],
  ])('%s cannot lead to the file %s, which is told as one', (from, to, line) =>
    expect(told({ from, to })).toEqual([line]),
  );

  test('no page leads to a file in `public/`, and such a file is not told to be missing', () => {
    const siteRoot = temporaryFolder();
    mkdirSync(path.join(siteRoot, 'public/data'), { recursive: true });
    writeFileSync(path.join(siteRoot, 'public/data/indikators.json'), '');
    const redirects = [{ from: '/gammel/', to: '/data/indikators.json' }];
    expect(checkRedirects({ ...reading({ redirects }), siteRoot })).toMatchObject([
      { what: expect.stringContaining('er en side og kan ikke føre videre til filen') as string },
    ]);
  });

  test('are looked up, not searched for, among the pages and the posters of a large site', () => {
    const ids = Array.from({ length: 600 }, (_, at) => `aktivitet-${at}`);
    const large = reading(
      { redirects: ids.map((id) => ({ from: `/gammel-${id}/`, to: `/aktiviteter/${id}/` })) },
      Object.fromEntries(ids.map((id) => [`activities/${id}`, {}])),
    );
    expect(longSearches(() => expect(checkRedirects(large)).toEqual([]))).toBeLessThan(10);
  });

  test.each(['/maal/ro/', '/Maal/Ro', '/data/indicators.json', '/'])('may not hide the page %s', (from) => {
    expect(told({ from, to: '/om/' })).toEqual([
      `Siden »${from}« findes, og en gammel adresse ville skjule den – Slet linjerne`,
    ]);
  });

  test.each([
    ['/gammel.html', '/maal/ro/'],
    ['/gammel.HTM', '/maal/#content'],
    ['/gammel.HTM', '/maal/#'],
    ['/gammel.html', '/data/indicators.json'],
    ['/gammel.JSON', '/data/indicators.json'],
    ['/gammel/1.0/', '/om/'],
    ['/embed/gammel.svg', '/embed/glad.svg'],
    ['/embed/gammel/', '/embed/glad/'],
    ['/embed/gammel/', '/embed/glad/#2021'],
    ['/da/maal/', '/maal/'],
  ])('%s may lead to %s', (from, to) => expect(told({ from, to })).toEqual([]));

  test.each([
    [
      '/index.php',
      '/',
      '»/index.php« er en fil og kan ikke selv føre videre til »/« – Skriv en fil, der også ender på ».php«, eller slet linjerne',
    ],
    ['/filer/Plan.PDF', '/maal/#x', '»/filer/Plan.PDF« er en fil og kan ikke selv føre videre'],
    ['/a.csv', '/data/indicators.json', '»/a.csv« er en fil og kan ikke selv føre videre'],
    [
      '/en/maal/',
      '/maal/',
      '»/en/maal/« begynder med et sprog – Skriv adressen på hovedsproget, uden »/en«.',
    ],
    ['/EN/', '/maal/', '»/EN/« begynder med et sprog'],
    ['/admin/', '/maal/', 'Adresserne under »/admin/« er sidens egne – Slet linjerne'],
    ['/stil/', '/maal/', 'Adresserne under »/stil/« er sidens egne'],
    ['/pagefind/x.js', '/maal/', 'Adresserne under »/pagefind/« er sidens egne'],
    [
      '/embed/gammel/',
      '/indikatorer/glad/',
      '»/embed/gammel/« er en indsat figur, som andre har på deres sider, og »/indikatorer/glad/« er ingen',
    ],
    ['/embed/glad/lys/', '/embed/glad/', '»/embed/glad/lys/« er en indsat figur i en bestemt farve'],
    [
      '/gammel/index.html',
      '/maal/',
      '»/gammel/index.html« er filen bag adressen »/gammel/« – Skriv »/gammel/«',
    ],
    ['/index.html', '/', '»/index.html« er filen bag adressen »/« – Slet linjerne: det er forsiden'],
    ['/../x/', '/om/', '»/../x/« kan ikke være en adresse her'],
  ])('%s may not lead to %s', (from, to, line) => {
    const locales = ['da', 'en'].map((tag) => ({ tag, label: tag, dir: 'ltr' as const }));
    const [problem, ...others] = checkRedirects(reading({ locales, redirects: [{ from, to }] }));
    expect(others).toEqual([]);
    expect(`${problem?.what} – ${problem?.advice}`).toContain(line);
  });

  test.each(['/a?b/', '/a#b', '/a b/', '/a//b/'])(
    'is an address that can be asked for, and not %s',
    (from) => {
      expect(told({ from, to: '/om/' })).toEqual([
        `»${from}« kan ikke være en adresse her – Skriv den fra »/« og uden »?«, »#« og mellemrum`,
      ]);
    },
  );

  test('is written in letters, as readers see it, and not as it was copied out of a browser', () => {
    expect(told({ from: '/m%C3%A5l/', to: '/om/' })).toEqual([
      '»/m%C3%A5l/« er skrevet med koder i stedet for tegn – Skriv »/mål/«',
    ]);
    expect(told({ from: '/100%/', to: '/om/' })).toEqual([]);
  });

  test('may have a space when it is that of a file', () => {
    const siteRoot = temporaryFolder();
    mkdirSync(path.join(siteRoot, 'public'));
    writeFileSync(path.join(siteRoot, 'public', 'ny plan.pdf'), '');
    const redirects = ['/ny plan.pdf', '/ny%20plan.pdf'].map((to, index) => ({
      from: `/gammel plan ${index}.pdf`,
      to,
    }));
    expect(checkRedirects({ ...reading({ redirects }), siteRoot })).toEqual([]);
  });

  test('stands once, in any spelling, and leads to its end at once', () => {
    const once = { from: '/a/', to: '/om/' };
    expect(told(once, { from: '/A', to: '/om/' })).toEqual([
      'Den gamle adresse »/A« står to gange – Slet den ene',
    ]);
    expect(told(once, { from: '/b/', to: '/a' })).toEqual([
      '»/a« er selv en gammel adresse – Skriv »/om/«, som den fører til',
    ]);
    expect(told(once, { from: '/b/', to: '/om/' })).toEqual([]);
    expect(told(once, { from: '/b/', to: '/a/#x' }, { from: '/c/', to: '/b/' })).toEqual([
      '»/a/#x« er selv en gammel adresse – Skriv »/om/«, som den fører til',
      '»/b/« er selv en gammel adresse – Skriv »/om/«, som den fører til',
    ]);
  });

  test('does not lead in a circle', () => {
    const lines = (...addresses: string[]) =>
      addresses.map((address) => `»${address}« fører i ring – Skriv en adresse, der findes, fx »/maal/«`);
    expect(told({ from: '/a/', to: '/A' })).toEqual(lines('/A'));
    expect(told({ from: '/a/', to: '/b/' }, { from: '/b/', to: '/a/' })).toEqual(lines('/b/', '/a/'));
    expect(told({ from: '/a/', to: '/b/' }, { from: '/b/', to: '/b/' })).toEqual(lines('/b/', '/b/'));
  });
});

describe('checkSharedAddresses(reading)', () => {
  test('a goal and an activity do not share the address of a poster', () => {
    const shared = checkSharedAddresses(reading({}, { 'goals/fest': {} }));
    expect(shared).toMatchObject([
      { file: 'content/activities/da/fest.mdx', line: 1, column: 1, severity: 'error' },
    ]);
    expect(shared[0]?.what).toBe(
      'Et mål og en aktivitet hedder begge »fest«, og deres plakater får samme adresse',
    );
    expect(checkSharedAddresses(reading({}, { 'indicators/fest': {}, 'partners/fest': {} }))).toEqual([]);
  });

  test('a piece of news has not the name of a wave, whose figures are news already', () => {
    const [problem, ...others] = checkSharedAddresses(
      reading(
        {},
        { 'updates/svar-2021': { date: '2024-01-25' }, 'updates/svar-2022': { date: '2024-01-25' } },
      ),
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'content/updates/da/svar-2021.mdx', severity: 'error' });
    expect(problem?.what).toContain('nyheden om målingen svar 2021');
  });
});

describe('knownAddresses(reading)', () => {
  const known = knownAddresses(
    reading({
      redirects: [
        { from: '/gammel/', to: '/om/' },
        { from: '/gammel.html', to: '/om/' },
        { from: '/filer/gammel.pdf', to: '/filer/ny.pdf' },
      ],
    }),
  );

  test('are pages, files and old addresses, exactly as they are written', () => {
    for (const address of [
      '/',
      '/maal/ro/',
      '/embed/glad/',
      '/indikatorer/glad.csv',
      '/gammel/',
      '/gammel.html',
      '/aar/2024/',
    ])
      expect(known.has(address), address).toBe(true);
    for (const address of [
      '/maal/ro',
      '/aar/2022/',
      '/aar/0/',
      '/gammel',
      // Copied in the main language alone.
      '/filer/gammel.pdf',
      '/indikatorer/x.csv',
      '/../package.json',
    ])
      expect(known.has(address), address).toBe(false);
  });

  test('are worked out once a reading', () => {
    const read = reading();
    expect(knownAddresses(read)).toBe(knownAddresses(read));
    expect(knownAddresses(reading())).not.toBe(knownAddresses(read));
  });

  test('have the anchors of words and surveys, and everywhere the beginning of the text', () => {
    expect([...known.anchorsOf('/ord/', 'da')]).toEqual(['content', 'plan']);
    expect([...known.anchorsOf('/data/', 'da')]).toEqual(['content', 'svar']);
    expect([...known.anchorsOf('/maal/ro/', 'da')]).toEqual(['content']);
  });

  test('of a year that is only a file name are known', () => {
    const years = knownAddresses(reading({}, { 'years/2018': 'faulty' }));
    expect(years.has('/aar/2018/')).toBe(true);
    expect(years.pages.filter((page) => page.startsWith('/aar/'))).toEqual([
      '/aar/',
      '/aar/2018/',
      '/aar/2019/',
      '/aar/2021/',
      '/aar/2024/',
      '/aar/2025/',
    ]);
  });

  test('are suggested once each', () => {
    expect(new Set(known.pages).size).toBe(known.pages.length);
  });
});

test.each([
  ['/m%C3%A5l/', '/mål/'],
  ['50%', '50%'],
  ['a', 'a'],
])('percentDecoded(%s) is %s', (address, decoded) => expect(percentDecoded(address)).toBe(decoded));

describe('checkSettings(reading)', () => {
  const told = (readable: Partial<Reading['readable']>) =>
    checkSettings(reading(readable)).map(({ what }) => what);

  test.each([
    ['2024-01-01', '2024-01-01', []],
    ['2024-01-02', '2024-01-01', ['Planen slutter, før den begynder']],
    ['2024-01-01', '2053-12-31', []],
    ['2024-01-01', '2072-12-31', ['Planen varer 49 år, og hvert får en side']],
  ])('a plan from %s to %s', (from, to, lines) => expect(told({ period: { from, to } })).toEqual(lines));

  test.each([
    ['https://github.com/by/siden', null],
    ['https://github.com/by/siden.git', null],
    ['https://example.org/x', null],
    ['https://gitlab.com/by/siden', null],
    ['https://gihub.com/by/siden', 'https://github.com/by/siden'],
    ['https://www.github.com/by/siden/', 'https://github.com/by/siden'],
    ['https://github.com/by/siden/tree/main', 'https://github.com/by/siden'],
    ['https://github.com/by', 'https://github.com/by/<navn>'],
  ])('the repository %s is most likely %s', (repository, meant) => {
    const told = checkSettings(reading({ repository })).map(({ what, advice }) => `${what} – ${advice}`);
    const what = `»${repository}« er ikke adressen på teksterne på github.com, så ingen kan logge ind på /admin/`;
    expect(told).toEqual(meant === null ? [] : [`${what} – Skriv »repository: ${meant}«, uden noget efter`]);
  });

  test.each([
    [30, 30, []],
    [30, 29, ['flagBelow er mindre end hideBelow']],
  ])('figures hidden below %i and flagged below %i', (hideBelow, flagBelow, lines) => {
    expect(told({ publishing: { hideBelow, flagBelow, withholdCellsBelow: 5 } })).toEqual(lines);
  });

  test.each([
    [null, ['Siden mangler en tilgængelighedserklæring, som loven i Danmark kræver af offentlige sider']],
    ['https://was.digst.dk/x', []],
    ['not-required', []],
    // What is no address is told as such.
    [undefined, []],
  ])('an accessibility statement at %s', (accessibilityStatement, lines) => {
    expect(told(accessibilityStatement === undefined ? {} : { accessibilityStatement })).toEqual(lines);
  });

  test('a language twice', () => {
    const danish = { tag: 'da', label: 'Dansk', dir: 'ltr' as const };
    expect(told({ locales: [danish, { ...danish, tag: 'en' }] })).toEqual([]);
    expect(told({ locales: [{ ...danish, tag: 'en' }, danish, danish] })).toEqual([
      'Sproget »da« står to gange',
    ]);
    expect(
      told({ locales: ['da', 'en-GB', 'en-gb', 'da', 'da'].map((tag) => ({ ...danish, tag })) }),
    ).toEqual(['en-gb', 'da', 'da'].map((tag) => `Sproget »${tag}« står to gange`));
  });
});

test.each([
  ['ar', 'ltr', 'højre mod venstre', 'rtl'],
  ['ur', 'ltr', 'højre mod venstre', 'rtl'],
  ['en-GB', 'rtl', 'venstre mod højre', 'ltr'],
  ['az-Arab', 'ltr', 'højre mod venstre', 'rtl'],
] as const)(
  'checkSettings(reading) warns of a language written the other way: %s %s',
  (tag, dir, way, usual) => {
    const locales = [
      { tag: 'da', label: 'Dansk', dir: 'ltr' as const },
      { tag, label: tag, dir },
    ];
    const told = (settings: Parameters<typeof reading>[0]) => checkSettings(reading(settings));
    expect(told({ locales })).toEqual([
      {
        file: 'content/site.yaml',
        line: 2,
        column: 'dir'.length,
        what: `Sproget »${tag}« skrives fra ${way}, men her står ${dir}`,
        advice: `Skriv »dir: ${usual}«`,
        severity: 'warning',
      },
    ]);
    expect(told({ locales: [{ tag, label: tag, dir: usual }] })).toEqual([]);
    // A code for private use: nobody can know its script.
    expect(told({ locales: [{ tag: 'qaa', label: 'Ours', dir }] })).toEqual([]);
  },
);

test('checkSettings(reading) points at the setting that is wrong, and only warns of what the law asks for', () => {
  const locales = ['da', 'so', 'en', 'EN', 'om'].map((tag) => ({ tag, label: tag, dir: 'ltr' as const }));
  const read = reading({
    locales,
    period: { from: '2024-01-02', to: '2024-01-01' },
    publishing: { hideBelow: 30, flagBelow: 29, withholdCellsBelow: 5 },
    accessibilityStatement: null,
  });
  const asked: string[] = [];
  const settingsPlace = (path: readonly PropertyKey[]) => ({ line: asked.push(path.join('.')), column: 5 });
  const problems = checkSettings({ ...read, settingsPlace });
  const placed = problems.map(({ file, line, column, severity, advice }) => {
    expect([file, column, advice]).toEqual(['content/site.yaml', 5, expect.stringMatching(/^[A-ZÆØÅ]/)]);
    return [asked[line - 1], severity];
  });
  expect(placed).toEqual([
    ['locales.4.tag', 'error'],
    ['period.to', 'error'],
    ['publishing.flagBelow', 'error'],
    ['locales.3', 'error'],
    ['accessibilityStatement', 'warning'],
  ]);
});

test('checkSettings(reading) refuses a language whose folder would be one of the site’s own', () => {
  const locales = ['om', 'da', 'en', 'aar', 'so'].map((tag) => ({ tag, label: tag, dir: 'ltr' as const }));
  const told = (defaultLocale: string) =>
    checkSettings(reading({ locales, defaultLocale })).map(({ what, advice }) => `${what} – ${advice}`);
  expect(told('da')).toEqual([
    expect.stringMatching(/»\/om\/«, men .* »om-DK«/),
    expect.stringContaining('»/aar/«'),
  ]);
  expect(told('om')).toEqual([expect.stringContaining('»/aar/«')]);
});

test('checkSettings(reading) tells what pictures in a language without letters for them are', () => {
  const locales = ['da', 'uk'].map((tag) => ({ tag, label: tag, dir: 'ltr' as const }));
  const told = (defaultLocale: string) =>
    checkSettings(reading({ locales, defaultLocale })).map(({ what, advice }) => `${what} – ${advice}`);
  expect(told('da')).toEqual([expect.stringMatching(/»uk«.* står på hovedsproget – Det er i orden/)]);
  expect(told('uk')).toEqual([expect.stringMatching(/»uk«.* har tomme felter – En udvikler/)]);
});

describe('vocabulariesOf(documents)', () => {
  const { originals } = readingOf({
    'indicators/glad': { survey: 'svar', answers: ['Ja', 'Nej'], headlineAnswers: ['Ja'] },
    'indicators/tryg': { survey: 'svar' },
    'indicators/ro': { survey: 'andet' },
    'indicators/fejl': 'faulty',
    'surveys/svar': { waves: [{ year: 2021 }], groups: [{ id: 'Unge' }, { id: 'Gamle' }] },
    'surveys/andet': { waves: [{ year: 2021 }] },
    'goals/svar': { survey: 'svar', waves: [1], groups: [{ id: 'Nej' }] },
  });

  test('are its indicators, their answers and its groups; a faulty indicator may be of any survey', () => {
    expect(vocabulariesOf(originals)('svar')).toEqual({
      indicators: new Set(['glad', 'tryg', 'fejl']),
      groups: ['Unge', 'Gamle'],
      answers: new Map([
        ['glad', ['Ja', 'Nej']],
        ['tryg', []],
      ]),
      headlines: new Map([['glad', ['Ja']]]),
      titles: new Map(),
    });
    expect(vocabulariesOf(originals)('andet')).toEqual({
      indicators: new Set(['ro', 'fejl']),
      groups: [],
      answers: new Map([['ro', []]]),
      headlines: new Map(),
      titles: new Map(),
    });
    expect(vocabulariesOf(originals)('borte')).toEqual({
      indicators: new Set(['fejl']),
      groups: [],
      answers: new Map(),
      headlines: new Map(),
      titles: new Map(),
    });
  });

  test('are no more than what is text in a faulty file', () => {
    const { originals: faulty } = readingOf({
      'indicators/glad': { survey: 'svar', answers: ['Ja', null, 5, ['Nej'], { a: 1 }] },
      'indicators/tryg': { survey: 'svar', answers: 'Ja' },
      'surveys/svar': {
        waves: [{ year: 2021 }],
        groups: [null, 'Unge', 5, {}, { id: null }, { id: 5 }, { id: ['x'] }, { id: 'Gamle' }],
      },
      'surveys/andet': { waves: [{ year: 2021 }], groups: { id: 'Unge' } },
    });
    expect(vocabulariesOf(faulty)('svar')).toMatchObject({
      groups: ['Gamle'],
      answers: new Map([
        ['glad', ['Ja']],
        ['tryg', []],
      ]),
    });
    expect(vocabulariesOf(faulty)('andet').groups).toEqual([]);
  });
});
