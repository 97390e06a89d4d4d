import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { layOutSite } from './site-folder.ts';
import { linesOf, smallSite } from './small-site.ts';

/** What the door says of a faultless site with these files more. */
const toldOf = (...files: string[]): string[] =>
  linesOf(Object.fromEntries(files.map((file) => [file, 'x'])));

test('a file that is not read is told with what to do with it', () => {
  const lines = toldOf(
    'content/goals/da/to.md',
    'content/goals/tre.mdx',
    'content/nyheder/da/x.mdx',
    'data/surveys/svar/2021.xlsx',
    'data/surveys/svar/2024.pdf',
    'data/surveys/svar/noter.docx',
    'data/surveys/svar/~$2024.xlsx',
    'data/tal.xlsx',
  );
  expect(lines.map((line) => line.replace(':1:1  advarsel: Filen bliver ikke læst af siden –', ''))).toEqual([
    'content/goals/da/to.md Giv den endelsen .mdx med små bogstaver',
    'content/goals/tre.mdx Flyt den til et sprogs mappe, fx content/goals/da – eller slet den',
    'content/nyheder/da/x.mdx Flyt den til en af mapperne goals, indicators, surveys, activities, partners, updates, years, glossary, milestones, pages, fx content/updates/da/navn.mdx – eller slet den',
    'data/surveys/svar/2021.xlsx Tallene læses fra data/surveys/svar/2021.csv: ret dem dér. Filen her må gerne blive liggende',
    'data/surveys/svar/2024.pdf Gem tal som data/surveys/<undersøgelse>/<år>.csv. Skal læserne kunne hente filen, så flyt den til public/filer/ – eller slet den',
    'data/surveys/svar/noter.docx Gem tal som data/surveys/<undersøgelse>/<år>.csv – eller slet filen',
    'data/surveys/svar/~$2024.xlsx Computeren har lagt den her. Luk det program, der har filen åben, eller slet den',
    'data/tal.xlsx Åbn den i Excel, og gem den som »CSV UTF-8 (semikolonsepareret)« med navnet data/surveys/<undersøgelse>/<år>.csv – eller slet den',
  ]);
});

test('a link that leads round in a circle is not told to be moved where it is', () => {
  const { root } = layOutSite();
  for (const file of ['content/updates/da/borte.mdx', 'data/surveys/svar/2031.csv']) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    symlinkSync(path.basename(file), path.join(root, file));
  }
  const told = openDoor(root).problems.filter(({ what }) => what.startsWith('Det er ikke en almindelig fil'));
  expect(told.map(({ file, advice, severity }) => [file, advice, severity])).toEqual([
    ['data/surveys/svar/2031.csv', 'Læg selve filen der, eller slet den', 'error'],
    ['content/updates/da/borte.mdx', 'Læg selve filen der, eller slet den', 'warning'],
  ]);
});

describe('sentences and words that are read by nobody', () => {
  const UNREAD = ':1:1  advarsel: Filen bliver ikke læst af siden – ';
  const called = (right: string): string =>
    `${UNREAD}Giv den navn efter et af sprogene i content/site.yaml, fx ${right} – eller slet den`;

  test('are to be called as a language of the site, the one meant, or one that has no such file, or to be written into the file there is', () => {
    expect(
      toldOf(
        'content/sentences/DA.yaml',
        'content/words/noter.txt',
        'content/sentences/engelsk.yaml',
        'content/words/DA.yaml',
      ),
    ).toEqual([
      `content/sentences/DA.yaml${UNREAD}Slet den, eller flyt ordene over i content/sentences/da.yaml`,
      `content/sentences/engelsk.yaml${UNREAD}Slet den, eller flyt ordene over i content/sentences/da.yaml`,
      `content/words/DA.yaml${called('content/words/da.yaml')}`,
      `content/words/noter.txt${called('content/words/da.yaml')}`,
    ]);
    const settings = (text: string): string =>
      text.replace('dir: ltr }', 'dir: ltr }\n  - { tag: sv, label: Svenska, dir: ltr }');
    expect(linesOf({ 'content/site.yaml': settings, 'content/sentences/svensk.yaml': 'x' })).toContain(
      `content/sentences/svensk.yaml${called('content/sentences/sv.yaml')}`,
    );
  });

  test('may be of a language that the site has not got', () => {
    expect(toldOf('content/words/so.yaml')).toEqual([
      `content/words/so.yaml${UNREAD}Er det et sprog, siden skal have, så tilføj »so« under »locales« i content/site.yaml. Ellers slet filen`,
    ]);
  });
});

test('a text that lies beside the folders is sent to the one of the main language', () => {
  const german = Object.fromEntries(
    Object.entries(smallSite).flatMap(([file, text]) => [
      [file, null],
      [file.replace(/\bda\b/, 'de'), text.replace('tag: da', 'tag: de').replace('Locale: da', 'Locale: de')],
    ]),
  ) as Record<string, string | null>;
  const told = linesOf({ ...german, 'content/goals/tre.mdx': 'x', 'content/nyheder/de/x.mdx': 'x' });
  expect(told.filter((line) => line.includes('ikke læst')).join('\n')).toMatch(
    /fx content\/goals\/de –.*\n.*fx content\/updates\/de\/navn\.mdx –/,
  );
});

describe('a table in a form that is not read', () => {
  const LOST = ':1:1  Filen bliver ikke læst af siden, så tallene i den kommer ikke med – ';
  const SAVE = 'Åbn den i Excel, og gem den som »CSV UTF-8 (semikolonsepareret)« med navnet ';

  test.each(['xlsx', 'XLSX', 'xls', 'xlsm', 'xlsb', 'ods', 'numbers', 'tsv', 'txt'])(
    'stops the site, as its figures would be missing: %s',
    (ending) => {
      const file = `data/surveys/svar/2025.${ending}`;
      expect(toldOf(file)).toEqual([`${file}${LOST}${SAVE}data/surveys/svar/2025.csv – eller slet den`]);
    },
  );

  test('is told where it belongs', () => {
    expect(toldOf('data/surveys/svar/endelige tal.xlsx', 'data/surveys/svar/2024/2024.xlsx')).toEqual([
      `data/surveys/svar/2024/2024.xlsx${LOST}${SAVE}data/surveys/<undersøgelse>/2024.csv – eller slet den`,
      `data/surveys/svar/endelige tal.xlsx${LOST}${SAVE}data/surveys/svar/<år>.csv – eller slet den`,
    ]);
  });

  test.each([
    ['data/surveys/svar/2025.CSV', 'data/surveys/svar/2025.csv'],
    ['data/surveys/2025.Csv', 'data/surveys/<undersøgelse>/2025.csv'],
  ])('may be a CSV with capitals at its end: %s', (file, target) => {
    expect(toldOf(file)).toEqual([
      `${file}${LOST}Kald den ${target}, med små bogstaver til sidst – eller slet den`,
    ]);
  });

  test.each([
    ['data/surveys/2025.csv', 'data/surveys/<undersøgelse>/2025.csv'],
    ['data/surveys/kopi.csv', 'data/surveys/<undersøgelse>/<år>.csv'],
    ['data/surveys/svar/2025/2025.csv', 'data/surveys/<undersøgelse>/2025.csv'],
  ])('may be a CSV in the wrong folder: %s', (file, target) => {
    expect(toldOf(file)).toEqual([
      `${file}${LOST}Flyt den til undersøgelsens mappe: ${target} – eller slet den`,
    ]);
  });

  test('may lie beside the folder of the surveys, when it holds figures', () => {
    const stray = {
      'content/2024.csv': 'indikator;andel\nglad;70\n',
      'content/surveys/2024.xlsx': 'x',
      'data/2024.csv': 'indikator;andel\nglad;70\n',
      'data/2025.csv': 'indikator;andel;kilde;kommentar\nglad;70;BL;\n',
      'data/published (1).csv': 'undersøgelse;år;indikator;andel\nsvar;2021;glad;70\n',
      'data/ønsker.csv': 'indikator;status\nglad;mangler\n',
    };
    expect(linesOf(stray)).toEqual([
      `content/2024.csv${LOST}Flyt den til undersøgelsens mappe: data/surveys/<undersøgelse>/2024.csv – eller slet den`,
      `data/2024.csv${LOST}Flyt den til undersøgelsens mappe: data/surveys/<undersøgelse>/2024.csv – eller slet den`,
      `data/2025.csv${LOST}Flyt den til undersøgelsens mappe: data/surveys/<undersøgelse>/2025.csv – eller slet den`,
      `content/surveys/2024.xlsx:1:1  advarsel: Filen bliver ikke læst af siden – ${SAVE}data/surveys/<undersøgelse>/2024.csv – eller slet den`,
      expect.stringContaining('data/published (1).csv:1:1  advarsel: '),
      expect.stringContaining('data/ønsker.csv:1:1  advarsel: '),
    ]);
  });

  const TABLE = 'indikator;andel\nglad;70\n';
  const toMove = (file: string, target: string) =>
    `${file}${LOST}Flyt den til undersøgelsens mappe: ${target} – eller slet den`;

  test('may lie in the root of the site, or in a folder whose name is not »data« to the letter', () => {
    const stray = {
      '2024.csv': TABLE,
      'Data/surveys/svar/2025.csv': TABLE,
      'DATA/2026.csv': TABLE,
    };
    expect(linesOf(stray)).toEqual([
      toMove('2024.csv', 'data/surveys/<undersøgelse>/2024.csv'),
      toMove('DATA/2026.csv', 'data/surveys/<undersøgelse>/2026.csv'),
      toMove('Data/surveys/svar/2025.csv', 'data/surveys/svar/2025.csv'),
    ]);
  });

  test('is looked for nowhere else, and nothing else is told of there', () => {
    const others = {
      'Data/noter.txt': 'x',
      LICENSE: 'x',
      'adresser.csv': 'by;indbyggere\nBagsværd;1000\n',
      'published.csv': 'undersøgelse;år;indikator;andel\nsvar;2021;glad;70\n',
      'dist/2024.csv': TABLE,
      'node_modules/x/2024.csv': TABLE,
    };
    expect(linesOf(others)).toEqual([]);
  });

  test('may have no ending at all, and is known by what it holds', () => {
    const stray = {
      'data/surveys/svar/2024': TABLE,
      'data/surveys/svar/2021': TABLE,
      'data/2025': TABLE,
      'data/surveys/svar/noter': 'Husk at spørge.',
    };
    const call = (file: string, target: string) => `${file}${LOST}Kald den ${target} – eller slet den`;
    expect(linesOf(stray)).toEqual([
      call('data/2025', 'data/surveys/<undersøgelse>/2025.csv'),
      call('data/surveys/svar/2024', 'data/surveys/svar/2024.csv'),
      'data/surveys/svar/2021:1:1  advarsel: Filen bliver ikke læst af siden – Tallene læses fra data/surveys/svar/2021.csv: ret dem dér. Filen her må gerne blive liggende',
      'data/surveys/svar/noter:1:1  advarsel: Filen bliver ikke læst af siden – Gem tal som data/surveys/<undersøgelse>/<år>.csv – eller slet filen',
    ]);
  });

  test.each([
    ['svar/2021.xlsx', []],
    ['svar/2021.CSV', []],
    ['svar/2022.xlsx', [LOST]],
    ['svar/2021/2021.xlsx', [LOST]],
    ['2021.xlsx', [LOST]],
  ])('may lie beside the CSV of its name that is read: %s', (name, lost) => {
    expect(toldOf(`data/surveys/${name}`)).toEqual([
      expect.stringContaining(lost[0] ?? ':1:1  advarsel: Filen bliver ikke læst af siden – '),
    ]);
  });

  test('is no less lost beside a CSV that is not read itself', () => {
    const lines = toldOf('data/surveys/2024.csv', 'data/surveys/2024.xlsx');
    expect(lines.map((line) => line.includes(LOST))).toEqual([true, true]);
  });
});

test('what a computer lays beside files is no figure and no text, and is told as what it is', () => {
  const names = [
    '~$2021.csv',
    '2021.csv~',
    '2021.csv.bak',
    'Thumbs.db',
    'desktop.ini',
    '2025.csv.crdownload',
  ];
  const files = [...names.map((name) => `data/surveys/svar/${name}`), 'content/goals/da/~$ro.docx'].sort();
  expect(toldOf(...files)).toEqual(
    files.map(
      (file) =>
        `${file}:1:1  advarsel: Filen bliver ikke læst af siden – Computeren har lagt den her. Luk det program, der har filen åben, eller slet den`,
    ),
  );
});

test('settings that are nowhere are advised to be copied from where there are some', () => {
  const [told = ''] = linesOf({ 'content/site.yaml': null });
  const [, folder = ''] = /mangler – Kopier den fra (\S+), og ret/.exec(told) ?? [];
  expect(existsSync(path.join(folder, 'site.yaml')), told).toBe(true);
});

test.each(['content/site.yml', 'content/site.yaml.txt', 'content/Site.yaml', 'content/site.txt'])(
  'settings by a wrong name are advised to be called by the right one: %s',
  (file) => {
    const told = linesOf({ 'content/site.yaml': null, [file]: 'name: By\n' });
    expect(told).toContainEqual(
      expect.stringContaining(
        `content/site.yaml:1:1  Filen med sidens indstillinger mangler – Giv ${file} det navn`,
      ),
    );
    expect(told).toContainEqual(expect.stringMatching(/læst af siden – Kald den content\/site\.yaml\. /));
  },
);
