import { expect, test } from 'vitest';
import { fromOldText, linesOf, mdx, smallSite } from './small-site.ts';

test('settings that cannot be read say nothing of directions, and the copy of a folder is no language', () => {
  const goal = smallSite['content/goals/da/ro.mdx'] ?? '';
  const lines = linesOf({
    'content/site.yaml': (text) => text.replace('name: ', 'name: "'),
    'content/goals/ar/ro.mdx': mdx(`title: هدوء\nshort: هدوء.\nsummary: هدوء.\n${fromOldText}`),
    'content/goals/da - Kopi/ro.mdx': goal,
  });
  expect(lines.filter((line) => /Sproget|site\.yaml:1:7/.test(line))).toEqual([
    'content/goals/da - Kopi/ro.mdx:1:1  Sproget »da - Kopi« er ikke et af sidens sprog – Tilføj sproget i content/site.yaml, eller slet mappen',
    expect.stringMatching(/^content\/site\.yaml:1:7 /),
  ]);
});

test('a file in a folder of no language, or with a name that is no address, is told with what to do', () => {
  const goal = smallSite['content/goals/da/ro.mdx'] ?? '';
  expect(
    linesOf({
      'content/goals/xyz/ro.mdx': goal,
      'content/goals/dk/ro.mdx': goal,
      'content/goals/da/Ro_2.mdx': goal,
    }),
  ).toEqual([
    'content/goals/da/Ro_2.mdx:1:1  Filnavnet »Ro_2« kan ikke være en adresse – Brug små bogstaver a–z, tal og bindestreger: »mit-navn.mdx«',
    'content/goals/dk/ro.mdx:1:1  Sproget »dk« er ikke et af sidens sprog – Tilføj sproget i content/site.yaml, eller slet mappen',
    'content/goals/xyz/ro.mdx:1:1  Sproget »xyz« er ikke et af sidens sprog – Tilføj sproget i content/site.yaml, eller slet mappen',
  ]);
});

test.each(['ro (1)', 'ro - Kopi', 'ro – kopi', 'ro - Kopi (2)', 'Kopi af ro', 'ro copy', 'Copy of ro'])(
  'a file called as a computer calls a copy is not advised into its place: %s',
  (name) => {
    const goal = smallSite['content/goals/da/ro.mdx'] ?? '';
    const table = smallSite['data/surveys/svar/2021.csv'] ?? '';
    const year = name.replace('ro', '2021');
    const lines = linesOf({
      [`content/goals/da/${name}.mdx`]: goal,
      [`data/surveys/svar/${year}.csv`]: table,
    });
    expect(lines).toEqual([
      expect.stringContaining('– Er den en kopi, så slet den. Ellers: Brug små bogstaver'),
      expect.stringContaining('– Er den en kopi, så slet den. Ellers: Giv filen navn'),
    ]);
  },
);

test('two files whose names differ in capitals only are one address', () => {
  const goal = smallSite['content/goals/da/ro.mdx'] ?? '';
  const lines = linesOf({ 'content/goals/da/RO.mdx': goal });
  expect(lines).toEqual([
    'content/goals/da/RO.mdx:1:1  Filen hedder det samme som »ro.mdx«, når store bogstaver ikke tæller – Giv den et andet navn, eller slet den ene af dem',
  ]);
  const other = linesOf({ 'content/activities/da/RO.mdx': goal });
  expect(other).toEqual([expect.stringContaining('Filnavnet »RO« kan ikke være en adresse')]);
});

test('a story of a year that neither the plan nor a survey has is warned of', () => {
  const toldOf = (year: number): string[] =>
    linesOf({
      [`content/years/da/${year}.mdx`]: mdx('reported: []\nsummary: Godt.', 'Vi mødtes.'),
    });
  expect(toldOf(2025)).toEqual([]);
  expect(toldOf(2021)).toEqual([]);
  for (const year of [2019, 2031])
    expect(toldOf(year)).toEqual([
      `content/years/da/${year}.mdx:1:1  advarsel: Planen varer fra 2024 til 2027, så ${year} ligger uden for den og får en side for sig – Ret filens navn, eller lad det stå, hvis det er meningen`,
    ]);
});

test('a day of news or of an activity’s end that is many years from the plan is warned of', () => {
  const far = (place: string, year: number): string =>
    `${place}  advarsel: Planen varer fra 2024 til 2027, så ${year} ligger uden for den og får en side for sig – Ret dagen, eller lad den stå, hvis den er rigtig`;
  const NEWS = 'content/updates/da/start.mdx';
  const toldOfNews = (year: number, ledger = ''): string[] =>
    linesOf({
      [NEWS]: (text) => text.replace('2024-01-01', `${year}-01-20`),
      'data/addresses.txt': ledger,
    });
  for (const year of [2021, 2030]) expect(toldOfNews(year)).toEqual([]);
  for (const year of [2020, 2062]) expect(toldOfNews(year)).toEqual([far(`${NEWS}:2:7`, year)]);
  expect(toldOfNews(2062, '/aar/2062/\n')).toEqual([]);

  const FEST = 'content/activities/da/fest.mdx';
  const toldOfEnd = (year: number): string[] =>
    linesOf({ [FEST]: (text) => text.replace('order: 1', `order: 1\nended: { on: ${year}-01-20 }`) });
  expect(toldOfEnd(2030)).toEqual([]);
  expect(toldOfEnd(2062)).toEqual([far(`${FEST}:3:14`, 2062)]);
});

test('a language whose letters no picture can be written with is warned of', () => {
  const toldOf = (tag: string): string[] =>
    linesOf({
      'content/site.yaml': (text) =>
        text.replace('locales:\n', `locales:\n  - { tag: ${tag}, label: X, dir: ltr }\n`),
    }).filter((line) => line.includes('Billeder kan ikke'));
  for (const tag of ['so', 'pl', 'ur-PK', 'fa', 'sr-Latn', 'qaa']) expect(toldOf(tag)).toEqual([]);
  for (const tag of ['uk', 'ti', 'vi', 'zh-TW', 'uz-Cyrl'])
    expect(toldOf(tag)).toEqual([
      `content/site.yaml:9:12  advarsel: Billeder kan ikke skrives med bogstaverne i »${tag}«, så delte sider og hentede figurer (.png) står på hovedsproget – Det er i orden: siderne selv er på sproget. En udvikler kan lægge en skrifttype til`,
    ]);
});

test('a tag that is a country and no language is warned of', () => {
  const toldOf = (tag: string): string[] =>
    linesOf({
      'content/site.yaml': (text) =>
        text.replace('locales:\n', `locales:\n  - { tag: ${tag}, label: X, dir: ltr }\n`),
    }).filter((line) => line.includes('Intet kendt sprog'));
  for (const tag of ['uk', 'so', 'ary', 'qaa', 'pt-BR']) expect(toldOf(tag)).toEqual([]);
  expect(toldOf('ua')).toEqual([expect.stringMatching(/^content\/site\.yaml:9:12 {2}advarsel: .*»ua«/)]);
});
