import { expect, test } from 'vitest';
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
  expect(numbersTold(site)).toEqual(['warning', 'error']);
});

test('a translation may say the numbers of its original and no others', () => {
  const locales = replaceIn(
    'content/site.yaml',
    'dir: ltr }',
    'dir: ltr }\n  - { tag: sv, label: Svenska, dir: ltr }',
  );
  const translated = (line: string): string =>
    `---\ntitle: Fest\nshort: Vi har fest.\naudience: [Alla]\nhappens: [Vi äter.]\npractical: ['${line}']\ntranslation: { status: machine, from: '0123456789ab' }\n---\n`;
  const told = (line: string): string[] =>
    numbersTold({
      'content/site.yaml': locales,
      [ORIGINAL]: withPractical('Kl. 15.30 i uge 42'),
      'content/activities/sv/fest.mdx': translated(line),
    });
  expect(told('klockan 15:30, vecka 42')).toEqual([]);
  expect(told('klockan 16, vecka 42')).toEqual(['error']);
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
