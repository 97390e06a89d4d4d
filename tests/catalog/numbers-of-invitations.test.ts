import { describe, expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { layOutSite } from './site-folder.ts';
import { smallSite } from './small-site.ts';

const ORIGINAL = 'content/activities/da/fest.mdx';
const GERMAN = ['Montags 14 bis 16 Uhr', 'Musterstraße 12, 10115 Berlin', '030 1234567', '5 Euro'];
const others = [
  'klockan 15',
  'Storgatan 12, 112 34 Stockholm',
  'vecka 42',
  '12 High Street',
  'SW1A 1AA',
  '£5',
];

test.each([...GERMAN, ...others, 'aged 6 to 12'])(
  '»%s« may stand where an activity says when and where',
  (line) => {
    expect(numbersTold({ [ORIGINAL]: withPractical(line) })).toEqual([]);
  },
);

test.each(['36 % kom', '10-14 procent', '%36', '36 Prozent', 'yüzde 36'])(
  'the percentage »%s« may not',
  (line) => {
    expect(numbersTold({ [ORIGINAL]: withPractical(line) })).toEqual(['error']);
  },
);

test('a Danish text holds to what is known of how a time and a price are written', () => {
  expect(numbersTold({ [ORIGINAL]: withBody('Vi var 36. Ring 030 1234567.') })).toEqual(['error']);
});

test('of an original in another language a number is a warning, and a percentage an error', () => {
  const german = Object.fromEntries(
    Object.entries(smallSite).map(([file, text]): [string, string | null] => [
      file.replace('/da/', '/de/'),
      text,
    ]),
  );
  const danish = Object.keys(smallSite).filter((file) => file.includes('/da/'));
  const site = {
    ...german,
    ...Object.fromEntries(danish.map((file) => [file, null])),
    'content/site.yaml': (smallSite['content/site.yaml'] ?? '')
      .replace('tag: da, label: Dansk', 'tag: de, label: Deutsch')
      .replace('defaultLocale: da', 'defaultLocale: de'),
    'content/activities/de/fest.mdx': withBody('Um 14 Uhr. Zuletzt kamen 36 Prozent.'),
  };
  expect(numbersTold(site)).toEqual(['error', 'warning']);
});

describe('the story of a year', () => {
  const told = (body: string): string[] =>
    numbersTold({
      'content/years/da/2024.mdx': `---\nsummary: Det gik godt i 2024.\nreported: []\n---\n${body}\n`,
    });

  test('says its own year, days and times, as news does', () => {
    expect(told('I 2024 holdt vi fest den 5. maj kl. 14, og 1. juni 2024 kom 2024-nøglen.')).toEqual([]);
  });

  test.each([
    'I 2023 var der ingen fest.',
    'Der kom 40 til festen.',
    'Der kom 2024 % flere.',
    'Der kom 20240.',
  ])('says no other year, and no figure: %s', (body) => expect(told(body)).toEqual(['error']));
});

describe('a translation', () => {
  const SITE = replaceIn(
    'content/site.yaml',
    'dir: ltr }',
    'dir: ltr }\n  - { tag: sv, label: Svenska, dir: ltr }',
  );
  const told = (original: string | null, body: string, practical = 'Gratis'): string[] =>
    numbersTold({
      'content/site.yaml': SITE,
      [ORIGINAL]: original,
      'content/activities/sv/fest.mdx': `---\ntitle: Fest\nshort: Vi har fest.\naudience: [Alla]\nhappens: [Vi äter.]\npractical: ['${practical}']\ntranslation: { status: machine, from: '0123456789ab' }\n---\n${body}\n`,
    });

  test('may say the numbers of its original and no others', () => {
    expect(told(withBody('Kl. 15.30 i uge 42'), 'Klockan 15:30, vecka 42')).toEqual([]);
    expect(told(withPractical('Kl. 15.30 i uge 42'), 'Klockan 15:30, vecka 42')).toEqual([]);
    expect(told(withBody('Kl. 15.30 i uge 42'), 'Klockan 16, vecka 42')).toEqual(['error']);
    expect(told(withBody('Kl. 15.30 i uge 42'), '১৫:৩০, ৪২')).toEqual([]);
    expect(told(withBody('Kl. 15.30 i uge 42'), '১৫:৩০, ৪৩')).toEqual(['error']);
  });

  test.each([
    '<Figure indicator="glad" year="2021" />',
    '[Læs](https://www.egeparken.dk/2021)',
    'Se https://www.egeparken.dk/2021',
    '<Fact name="facts.2021" />',
  ])('may not say the digits that only a machine reads in »%s«', (body) => {
    expect(told(withBody(body), 'Vi var 2021.')).toEqual(['error']);
  });

  test.each([
    ['that is not there', null],
    ['that cannot be read', '---\ntitle: [\n---\nKl. 15\n'],
  ])('of an original %s is judged by nothing but its percentages', (_, original) => {
    expect(told(original, 'Klockan 16')).toEqual([]);
    expect(told(original, '36 % kom')).toEqual(['error']);
  });

  test('says in its own way when and where, but no percentage', () => {
    const original = withPractical('Kl. 14–16');
    expect(told(original, '', 'halv 3, klockan 2–4')).toEqual([]);
    expect(told(original, '', '36 % kom')).toEqual(['error']);
  });
});

/** How grave what is told of numbers is, in order. */
function numbersTold(changes: Record<string, string | null>): string[] {
  const { problems } = openDoor(layOutSite(changes).root);
  return problems.filter(({ what }) => what.startsWith('Tallet »')).map(({ severity }) => severity);
}

function withPractical(line: string): string {
  return replaceIn(ORIGINAL, 'title: Fest', `title: Fest\npractical: ['${line}']`);
}

function withBody(text: string): string {
  return `${smallSite[ORIGINAL] ?? ''}\n${text}\n`;
}

function replaceIn(file: keyof typeof smallSite, from: string, to: string): string {
  return (smallSite[file] ?? '').replace(from, to);
}
