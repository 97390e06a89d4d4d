import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMessages, readSentences } from '../../src/loaders/messages-folder.ts';
import {
  isLitter,
  listContentFiles,
  listEntries,
  listStrayFiles,
  listSurveyFiles,
} from '../../src/loaders/site-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const FILES = [
  'content/goals/da/to.mdx',
  'content/goals/da/en.mdx',
  'content/goals/ar/en.mdx',
  'content/goals/da/.skjult.mdx',
  'content/goals/da/tre.md',
  'content/goals/da/mappe.mdx/fire.mdx',
  'content/goals/fem.mdx',
  'content/partners/da/byen.mdx',
  'content/andet/da/seks.mdx',
  'content/site.yaml',
  'content/jargon.yaml',
  'content/ord.yaml',
  'content/sentences/da.yaml',
  'content/words/da.yaml',
  'content/words/da.txt',
  'content/README.md',
  'content/NOT-README.md',
  'content/.obsidian/app.json',
  'content/goals/.noter/da/x.mdx',
  'content/goals/README.md',
  'data/README.md',
  'data/published.csv',
  'data/addresses.txt',
  'data/andet.csv',
  'data/surveys/svar/2024.csv',
  'data/surveys/svar/2021.csv',
  'data/surveys/svar/2021.xlsx',
  'data/surveys/svar/.~lock.2021.csv#',
  'data/surveys/2021.csv',
];

/** A folder with these files, each of them empty or with its text. */
function layOut(files: readonly string[], texts: Record<string, string> = {}): string {
  const root = temporaryFolder();
  for (const file of [...files, ...Object.keys(texts)]) {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), texts[file] ?? '');
  }
  return root;
}

describe('the files of a site', () => {
  test('may be links and lie in linked folders, of which one that leads back is gone through once', () => {
    const elsewhere = layOut(['goals/da/to.mdx', 'svar/2024.csv', 'svar/2024.xlsx']);
    const root = layOut(['content/site.yaml', 'data/surveys/andet/2021.csv']);
    const link = (target: string, file: string) => symlinkSync(target, path.join(root, file));
    link(path.join(elsewhere, 'goals'), 'content/goals');
    link(path.join(elsewhere, 'svar'), 'data/surveys/svar');
    link('2021.csv', 'data/surveys/andet/2024.csv');
    link('..', 'content/igen');
    link('borte', 'content/borte');
    expect(listEntries(root, ['goals']).map(({ file }) => file)).toEqual(['content/goals/da/to.mdx']);
    expect(listSurveyFiles(root).map(({ survey, year }) => `${survey}/${year}`)).toEqual([
      ...['andet/2021', 'andet/2024', 'svar/2024'],
    ]);
    expect(listStrayFiles(root, listSurveyFiles(root), []).map(({ file }) => file)).toContain(
      'data/surveys/svar/2024.xlsx',
    );
    expect(listContentFiles(root).filter(({ file }) => file.endsWith('site.yaml'))).toHaveLength(1);
  });

  test('entries are those of the collections asked for, in order of path', () => {
    const root = layOut(FILES);
    const entry = (collection: string, locale: string, id: string) => {
      const file = `content/${collection}/${locale}/${id}.mdx`;
      return { file, location: path.join(root, file), collection, locale, id };
    };
    expect(listEntries(root, ['partners', 'goals', 'updates'])).toEqual([
      entry('partners', 'da', 'byen'),
      entry('goals', 'ar', 'en'),
      entry('goals', 'da', 'en'),
      entry('goals', 'da', 'to'),
    ]);
  });

  test('survey files are in the folder of their survey, in order of year', () => {
    const root = layOut(FILES);
    const file = (year: string) => `data/surveys/svar/${year}.csv`;
    expect(listSurveyFiles(root)).toEqual(
      ['2021', '2024'].map((year) => ({
        file: file(year),
        location: path.join(root, file(year)),
        survey: 'svar',
        year,
      })),
    );
  });

  test('strays are what nobody reads; hidden files and the README files are none', () => {
    const root = layOut(FILES);
    const read = [...listEntries(root, ['goals', 'partners']), ...listSurveyFiles(root)];
    const strays = listStrayFiles(root, read, ['da']);
    expect(strays.map(({ file }) => file)).toEqual([
      'content/NOT-README.md',
      'content/andet/da/seks.mdx',
      'content/goals/da/mappe.mdx/fire.mdx',
      'content/goals/da/tre.md',
      'content/goals/fem.mdx',
      'content/ord.yaml',
      'content/words/da.txt',
      'data/andet.csv',
      'data/surveys/2021.csv',
      'data/surveys/svar/2021.xlsx',
    ]);
    expect(strays[0]?.location).toBe(path.join(root, 'content/NOT-README.md'));
  });

  test('all of them below content are listed with nothing below data', () => {
    const root = layOut(FILES);
    const content = FILES.filter((file) => file.startsWith('content/'));
    expect(
      listContentFiles(root)
        .map(({ file }) => file)
        .sort(),
    ).toEqual([...content].sort());
  });

  test('are none where there is no folder', () => {
    const root = layOut([]);
    expect([
      ...listEntries(root, ['goals']),
      ...listSurveyFiles(root),
      ...listStrayFiles(root, [], []),
    ]).toEqual([]);
  });
});

describe('readMessages(siteRoot, folder, tags)', () => {
  test('reads a table for each language; one that is not there is empty', () => {
    const root = layOut([], {
      'content/words/da.yaml': 'a: Hej\nb: Farvel\n',
      'content/words/x.yaml': 'a: y\n',
    });
    const { tables, problems } = readMessages(root, 'words', ['da', 'en']);
    expect(problems).toEqual([]);
    expect([...tables.keys()]).toEqual(['da', 'en']);
    expect(tables.get('da')).toMatchObject({
      file: 'content/words/da.yaml',
      messages: { a: 'Hej', b: 'Farvel' },
      yaml: { value: { a: 'Hej', b: 'Farvel' } },
    });
    const nothing = { messages: {}, madeFrom: new Map(), outdated: [], yaml: null, named: new Set() };
    expect(tables.get('en')).toEqual({ file: 'content/words/en.yaml', ...nothing });
  });

  test('tells what is no text, and leaves it out', () => {
    const root = layOut([], { 'content/words/da.yaml': 'a: Hej\nb: 5\nc:\n' });
    const { tables, problems } = readMessages(root, 'words', ['da']);
    expect(problems).toEqual([
      {
        file: 'content/words/da.yaml',
        line: 2,
        column: 4,
        what: '»b« skal være tekst',
        advice: "Sæt '…' om tallet, præcis som det står efter »b:«",
        severity: 'error',
      },
      {
        file: 'content/words/da.yaml',
        line: 3,
        column: 3,
        what: '»c« er tom',
        advice: 'Skriv noget efter »c:«',
        severity: 'error',
      },
    ]);
    expect(tables.get('da')?.messages).toEqual({ a: 'Hej' });
    expect(tables.get('da')?.named).toEqual(new Set(['a', 'b', 'c']));
  });

  test('tells the faults of a file that cannot be read, and takes an empty one', () => {
    const root = layOut([], { 'content/words/da.yaml': 'a: @x\n', 'content/words/en.yaml': '' });
    const { tables, problems } = readMessages(root, 'words', ['da', 'en']);
    expect(problems).toMatchObject([{ file: 'content/words/da.yaml', line: 1, column: 4 }]);
    expect(tables.get('da')).toEqual({
      file: 'content/words/da.yaml',
      messages: {},
      madeFrom: new Map(),
      outdated: [],
      yaml: null,
      named: null,
    });
    expect(tables.get('en')?.messages).toEqual({});
  });

  test('takes a word with what it was made from, which is not there while it has no text', () => {
    const words = 'a: { from: Hej, text: Hello }\nb: { from: Tak, text: }\nc: { till: Hej }\n';
    const root = layOut([], { 'content/words/en.yaml': words });
    const { tables, problems } = readMessages(root, 'words', ['en']);
    expect(problems).toMatchObject([{ line: 3, column: 4, what: '»c« skal være tekst' }]);
    expect(tables.get('en')).toMatchObject({ messages: { a: 'Hello' }, named: new Set(['a', 'c']) });
  });
});

describe('readSentences(siteRoot, tags, defaultLocale)', () => {
  const read = (english: string) => {
    const danish = 'a: Hej\nb: Farvel, og kom\n  snart igen\nc: Tak\n';
    const root = layOut([], { 'content/sentences/da.yaml': danish, 'content/sentences/en.yaml': english });
    const { tables, problems } = readSentences(root, ['en', 'da'], 'da');
    return { table: tables.get('en'), problems };
  };

  test('takes a translation with what it was made from, however the lines are broken', () => {
    const { table, problems } = read(
      'a: { from: Hej, text: Hello }\nb:\n  from: |\n    Farvel,\n    og  kom snart igen\n  text: Bye\nc: Thanks\n',
    );
    expect(problems).toEqual([]);
    expect(table).toMatchObject({ messages: { a: 'Hello', b: 'Bye', c: 'Thanks' }, outdated: [] });
    expect([...(table?.madeFrom.keys() ?? [])]).toEqual(['a', 'b']);
  });

  test('names one that was made from another sentence, but not one whose original is not there', () => {
    const { table, problems } = read(
      'a: { from: Goddag, text: Good day }\nc: { from: Tak, text: Thanks }\nd: { from: Nej, text: No }\n',
    );
    expect(problems).toEqual([]);
    expect(table?.messages).toEqual({ a: 'Good day', c: 'Thanks', d: 'No' });
    expect(table?.outdated).toEqual(['a']);
    expect(table?.named).toEqual(new Set(['a', 'c', 'd']));
  });

  test('keeps one that has the origin of the main language’s own sentence', () => {
    const english = 'a: { from: Hej, text: Hello }\nb: { from: Farvel, text: Bye }\n';
    const arabic = 'a: { from: Hej, text: مرحبا }\nb: { from: Tak, text: وداعا }\n';
    const root = layOut([], { 'content/sentences/en.yaml': english, 'content/sentences/ar.yaml': arabic });
    const { tables, problems } = readSentences(root, ['en', 'ar'], 'en');
    expect(problems).toEqual([]);
    expect(tables.get('en')?.messages).toEqual({ a: 'Hello', b: 'Bye' });
    expect(tables.get('ar')).toMatchObject({ outdated: ['b'] });
  });

  test('names one of the same origin once the main language’s own sentence, edited, claims none', () => {
    const outdatedOver = (english: string) => {
      const arabic = 'a: { from: Hej, text: مرحبا }\n';
      const root = layOut([], { 'content/sentences/en.yaml': english, 'content/sentences/ar.yaml': arabic });
      return readSentences(root, ['en', 'ar'], 'en').tables.get('ar')?.outdated;
    };
    expect(outdatedOver('a: { from: Hej, text: Good day }\n')).toEqual([]);
    expect(outdatedOver('a: Good day\n')).toEqual(['a']);
  });

  test('takes one without a text for one that is not there yet', () => {
    const { table, problems } = read('a:\n  from: Hej\n  text:\n');
    expect(problems).toEqual([]);
    expect(table?.messages).toEqual({});
    expect(table?.named).toEqual(new Set());
  });

  test('tells which part of a translation is wrong, and what is no translation as in any table', () => {
    const { table, problems } = read('a:\n  from: Hej\n  txet: Hello\nb:\n  Vi siger: farvel\n');
    expect(problems.map(({ line, column, what, advice }) => [line, column, what, advice])).toEqual([
      [3, 3, 'Feltet »txet« kendes ikke', 'Mente du »text«?'],
      [5, 3, '»b« skal være tekst', "Sæt '…' om: 'Vi siger: farvel'"],
    ]);
    expect(table?.messages).toEqual({});
  });
});

test('what a computer has laid beside files is told by its name', () => {
  const laid = [
    '~$x.docx',
    '.~lock.x.csv#',
    '.DS_Store',
    '._x.csv',
    'Thumbs.db',
    'Desktop.ini',
    'x.csv~',
    'x.tmp',
    'x.bak',
  ];
  expect(laid.filter((name) => !isLitter(name))).toEqual([]);
  expect(
    ['x.csv', 'x~1.csv', '$x.csv', 'thumbs.db.csv', '.htaccess', '.well-known', 'x.bak.csv'].filter(isLitter),
  ).toEqual([]);
});
