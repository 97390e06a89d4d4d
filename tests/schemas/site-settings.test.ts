import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormats } from '../../src/i18n/format.ts';
import { LanguageTag } from '../../src/schemas/language-tag.ts';
import { SiteSettings } from '../../src/schemas/site.ts';

const LEAST = {
  name: 'Egeparken',
  plan: 'Planen',
  agreement: { title: 'Aftalen' },
  period: { from: '2024-01-01', to: '2027-12-31' },
  defaultLocale: 'da',
  locales: [{ tag: 'da', label: 'Dansk', dir: 'ltr' }],
  featuredIndicator: 'glad',
};

const ALL = {
  ...LEAST,
  url: 'https://x.dk',
  locales: [
    { tag: 'da', label: 'Dansk', dir: 'ltr' },
    { tag: 'ar', label: 'العربية', dir: 'rtl', formats: 'ar-EG' },
    { tag: 'zh-Hant', label: '中文', dir: 'ltr' },
  ],
  contact: { organisation: 'Byen', email: 'by@example.org', phone: '12 34' },
  accessibilityStatement: 'https://was.digst.dk/x',
  repository: 'https://example.org/x',
  publishing: { hideBelow: 1, flagBelow: 1, withholdCellsBelow: 1 },
  facts: {
    'homes-2': { value: 0, source: 'Aftalen' },
    dogs: { value: 7, source: 'Avisen', date: '2024-03-07' },
    trees: { value: 9, source: 'Avisen', date: '2024' },
  },
  redirects: [{ from: '/gammel/', to: '/maal/' }],
};

/** What is no tag of a language, or one that would say more than the language. */
const NO_TAGS = [
  ...[
    'd',
    'dansk',
    'DA',
    'da-',
    'da_DK',
    'xda1',
    '1da',
    'en_GB',
    'English',
    'da-x',
    'da-DK-DK',
    'da-abcdefghi',
  ],
  ...['da-u-nu-arab', 'da-x-by', 'ca-valencia-valencia'],
];

describe('the settings of a site', () => {
  test('may hold everything', () => {
    expect(SiteSettings.parse(ALL)).toEqual(ALL);
  });

  test('have the thresholds that the method page promises, and say that the rest is not decided', () => {
    expect(SiteSettings.parse(LEAST)).toEqual({
      ...LEAST,
      url: null,
      contact: { organisation: null, email: null, phone: null },
      accessibilityStatement: null,
      repository: null,
      publishing: { hideBelow: 30, flagBelow: 60, withholdCellsBelow: 5 },
      facts: {},
      redirects: [],
    });
  });

  test.each(Object.keys(LEAST))('must have »%s«', (field) => {
    const { [field as keyof typeof ALL]: _, ...rest } = ALL;
    expect(refusals(rest)).toEqual([field]);
  });

  test.each([
    ['', { layout: 'x' }],
    ['agreement', { agreement: { ...LEAST.agreement, nu: 1 } }],
    ['agreement.title', { agreement: {} }],
    ['period', { period: { ...LEAST.period, nu: 1 } }],
    ['period.to', { period: { from: '2024-01-01' } }],
    ['period.from', { period: { to: '2024-01-01' } }],
    ...['1989-12-31', '2101-01-01', '2206-12-31', '0224-01-01', '2024-02-30', '2024', ''].flatMap((day) => [
      ['period.from', { period: { ...LEAST.period, from: day } }],
      ['period.to', { period: { ...LEAST.period, to: day } }],
    ]),
    ...['http://x.dk', 'http://x.dk/a', 'x.dk'].map((url) => ['url', { url }]),
    ...['https://x.dk/a', 'https://x.dk/?a', 'https://x.dk#a', 'HTTPS://x.dk/a'].map((url) => [
      'url',
      { url },
    ]),
    ['locales', { locales: [] }],
    ['locales.0', { locales: [{ ...LEAST.locales[0], nu: 1 }] }],
    ...NO_TAGS.map((tag) => ['locales.0.tag', withLocale({ tag })]),
    ...NO_TAGS.map((formats) => ['locales.0.formats', withLocale({ formats })]),
    ['locales.0.dir', withLocale({ dir: 'ttb' })],
    ['locales.0.label', withLocale({ label: '' })],
    ['featuredIndicator', { featuredIndicator: 'To ord' }],
    ['contact', { contact: { nu: 1 } }],
    ['contact.email', { contact: { email: 'by' } }],
    ...['', ' ', 'Ring til kontoret', '+'].map((phone) => ['contact.phone', { contact: { phone } }]),
    ...['was.digst.dk', 'http://was.digst.dk/x', 'https:was', 'not required', ''].map((address) => [
      'accessibilityStatement',
      { accessibilityStatement: address },
    ]),
    ['repository', { repository: 'x' }],
    ['publishing', { publishing: { nu: 1 } }],
    ...['hideBelow', 'flagBelow', 'withholdCellsBelow'].flatMap((name) =>
      [0, 1.5].map((value) => [`publishing.${name}`, { publishing: { [name]: value } }]),
    ),
    ['facts.Boliger', { facts: { Boliger: { value: 1, source: 'x' } } }],
    ['facts.homes', { facts: { homes: { value: 1, source: 'x', nu: 1 } } }],
    ['facts.homes.value', { facts: { homes: { value: '1', source: 'x' } } }],
    ['facts.homes.source', { facts: { homes: { value: 1 } } }],
    ...['7. marts 2024', '0204-03-07', '9999'].map((date) => [
      'facts.homes.date',
      { facts: { homes: { value: 1, source: 'x', date } } },
    ]),
    ['redirects.0.from', { redirects: [{ from: 'gammel/', to: '/maal/' }] }],
    ['redirects.0.to', { redirects: [{ from: '/gammel/', to: 'https://x.dk/' }] }],
    ['redirects.0', { redirects: [{ from: '/gammel/', to: '/maal/', nu: 1 }] }],
  ] as [string, object][])('are refused at »%s«: %j', (place, change) => {
    expect(refusals({ ...ALL, ...change })).toEqual([place]);
  });
});

test('a tag of a language says itself what it must be', () => {
  const { error } = SiteSettings.safeParse({ ...ALL, ...withLocale({ tag: 'Dansk' }) });
  expect(error?.issues[0]?.message).toBe('skal være et sprogmærke som da eller en-GB');
});

test('a plan lies in the years that have pages, and says itself which', () => {
  const told = (from: string, to: string) =>
    SiteSettings.safeParse({ ...ALL, period: { from, to } }).error?.issues.map(({ message }) => message);
  expect(told('1990-01-01', '2100-12-31')).toBeUndefined();
  expect(told('2024-01-01', '2206-12-31')).toEqual(['skal ligge i årene fra 1990 til 2100']);
  expect(told('1. maj', '2027-12-31')).toEqual(['skal være en dato som 2024-01-25']);
});

test('a telephone number may be written with words around it, and says itself what it must be', () => {
  const told = (phone: string) =>
    SiteSettings.safeParse({ ...ALL, contact: { phone } }).error?.issues.map(({ message }) => message);
  expect(told('+45 12 34 56 78 (kl. 10-12)')).toBeUndefined();
  expect(told('Ring til kontoret')).toEqual(['skal være et telefonnummer som 12 34 56 78']);
});

test('an address of the site may end in a slash, and with a folder behind it says where that is written', () => {
  expect(SiteSettings.safeParse({ ...ALL, url: 'https://x.dk/' }).success).toBe(true);
  const { error } = SiteSettings.safeParse({ ...ALL, url: 'https://x.github.io/rapport' });
  expect(error?.issues.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^skal være uden .* BASE_PATH/),
  ]);
});

test('what is a tag of a language can be formatted for', () => {
  const known = ['da', 'en-GB', 'zh-Hant-TW', 'es-419', 'ca-valencia', 'de-DE-1996', 'ur'];
  const made = fc.stringMatching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/);
  const tags = [...known, ...fc.sample(made, { numRuns: 3000, seed: 1 })];
  const accepted = tags.filter((tag) => LanguageTag.safeParse(tag).success);
  expect(accepted.slice(0, known.length)).toEqual(known);
  expect(accepted.length).toBeGreaterThan(100);
  for (const tag of accepted) Intl.getCanonicalLocales(`${tag}-u-ca-gregory-nu-latn`);
  for (const tag of known) expect(createFormats(tag).languageName(tag)).not.toBe('');
});

function withLocale(change: object) {
  return { locales: [{ ...LEAST.locales[0], ...change }] };
}

function refusals(value: unknown): string[] {
  return SiteSettings.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
}
