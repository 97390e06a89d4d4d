import { describe, expect, test } from 'vitest';
import { readEntryFile } from '../../src/loaders/entry-file.ts';
import { formatProblem } from '../../src/problems/problem.ts';

/** What is told of a file: `line:column  what – what to do`. */
function told(text: string): string[] {
  return readEntryFile(text, 'x').problems.map((problem) => formatProblem(problem).slice('x:'.length));
}

describe('the fields of a file as people break them', () => {
  test.each([
    [
      'a colon',
      'title: Husk: fest',
      ["2:8  Teksten har et kolon, der bliver læst som et felt – Sæt '…' om hele teksten efter »title:«"],
    ],
    [
      'a quote that is not closed',
      "title: 'Fest\nshort: Kom",
      ["2:8  Her begynder et anførselstegn ('), der ikke bliver lukket – Sæt ' til sidst i teksten"],
    ],
    [
      'an apostrophe within quotes',
      "title: 'Bo's fest'",
      [
        "2:12  Teksten slutter ved anførselstegnet ('), men der står mere på linjen – Flyt ' til sidst i teksten. Er det en apostrof, så skriv den to gange: ''",
      ],
    ],
    [
      'a bracket that is not closed',
      'goals: [ro, by\ntitle: Fest',
      ['2:8  Her begynder en parentes, der ikke bliver lukket – Sæt ], hvor den slutter'],
    ],
    [
      'a tabulator',
      'waves:\n  - year: 2021\n\t- year: 2024',
      [
        '4:1  Linjen er rykket ind med tabulator – Slet den, og ryk ind med mellemrum i stedet, lige så langt som på linjerne omkring',
      ],
    ],
    ['a field twice', 'title: Fest\ntitle: Igen', ['3:1  Feltet »title« står to gange – Slet den ene linje']],
    [
      'an at sign',
      'short: @alle kommer',
      ["2:8  Teksten kan ikke begynde med »@« – Sæt '…' om hele teksten"],
    ],
    [
      'a fact first',
      'short: {name} holder fest',
      ["2:8  Teksten kan ikke begynde med »{« – Sæt '…' om hele teksten"],
    ],
    ['emphasis', 'short: *Vigtigt* nyt', ["2:8  Teksten kan ikke begynde med »*« – Sæt '…' om hele teksten"]],
    [
      'emphasis of all',
      'title: Fest\nshort: *Vigtigt*',
      ["3:8  Teksten kan ikke begynde med »*« – Sæt '…' om hele teksten"],
    ],
    ['an ampersand', 'short: &Fest', ["2:8  Teksten kan ikke begynde med »&« – Sæt '…' om hele teksten"]],
    [
      'a line without a field',
      'Kom til fest\ntitle: Fest',
      [
        '2:1  Linjen har ikke noget felt med kolon efter – Skriv »felt: tekst«. Hører linjen til teksten ovenfor, så skriv det hele på én linje',
      ],
    ],
    [
      'a hash',
      'title: Fest #1 på torvet',
      [
        "2:13  advarsel: »#1 på torvet« bliver ikke vist, fordi »#« begynder en bemærkning – Sæt '…' om hele teksten",
      ],
    ],
  ])('are told with %s', (_name, fields, expected) => {
    expect(told(`---\n${fields}\n---\n`)).toEqual(expected);
  });

  test('may carry remarks on lines of their own and behind values that are no text', () => {
    expect(told("---\n# hvad\nurl: null # ukendt\ntitle: 'Fest #1'\n---\n")).toEqual([]);
  });
});

test('a missing line of --- is told where it belongs', () => {
  expect(told('')).toEqual([
    '1:1  Filen er tom – Kopier en anden fil i mappen, og ret ordene i den – eller slet filen',
  ]);
  expect(told('title: Fest\n---\n')[0]).toMatch(/^1:1 {2}Filen begynder ikke med en linje med ---/);
  expect(told('---\ntitle: Fest\nhappens:\n  - Mad\n\n## Hvornår\n\nSnart.\n')).toEqual([
    '6:1  Felterne slutter ikke: der mangler en linje med --- – Skriv --- på en linje for sig mellem det sidste felt og teksten',
  ]);
});

test.each([
  ['\n\n---\ntitle: Fest\n---\n', '3:1'],
  ['\u200B---\ntitle: Fest\n---\n', '1:2'],
  ['---\u00A0\ntitle: Fest\n---\n', '1:1'],
  ['```mdx\n---\ntitle: Fest\n---\n```\n', '2:1'],
])('what stands before --- or beside it is told at it: %j', (text, place) => {
  expect(told(text)).toEqual([
    `${place}  Der står noget ved siden af --- eller over det, så felterne ikke kan findes – Slet alt foran ---, også det, man ikke kan se, og skriv linjen igen med kun ---`,
  ]);
});

test.each(['---\u00A0', ' ---', '—', '--', '–-', '---\u200F', '----'])(
  'a line that was meant to end the fields is told: %j',
  (line) => {
    expect(told(`---\ntitle: Fest\n${line}\nOrd\n`)).toEqual([
      '3:1  Felterne slutter ikke: linjen har andet end tre almindelige bindestreger – Slet hele linjen, også det, man ikke kan se, og skriv ---',
    ]);
  },
);

describe('a file that is sound', () => {
  test.each([
    ['---\ntitle: Fest\n---\n\nOrd.\n', '\n\nOrd.\n', 3],
    ['---\r\ntitle: Fest\r\n---\r\nOrd.\r\n', '\r\nOrd.\r\n', 3],
    ['--- \ntitle: Fest\nshort: Kom\n---\t\nOrd.', '\nOrd.', 4],
    ['---\ntitle: Fest\n---', '', 3],
    ['---\ntitle: Fest\n---\nOrd\n---\nmere', '\nOrd\n---\nmere', 3],
  ])('is taken apart: %j', (text, body, bodyLine) => {
    const { entry, problems } = readEntryFile(text, 'x');
    expect(problems).toEqual([]);
    expect(entry).toMatchObject({ file: 'x', body, bodyLine, source: text });
    expect(entry?.frontmatter.value).toMatchObject({ title: 'Fest' });
    expect(entry?.frontmatter.placeOf(['title'])).toEqual({ line: 2, column: 8 });
  });

  test('keeps a byte order mark that stands within it', () => {
    expect(readEntryFile('---\ntitle: a\uFEFFb\n---\n', 'x').entry?.frontmatter.value).toEqual({
      title: 'a\uFEFFb',
    });
  });
});

test('a file whose fields cannot be read has its text, so that what is wrong with that is told too', () => {
  const { entry, problems } = readEntryFile('---\ntitle: @x\n---\nOrd\n', 'x');
  expect(entry).toMatchObject({
    hasFields: false,
    frontmatter: { value: null },
    body: '\nOrd\n',
    bodyLine: 3,
  });
  expect(problems).toMatchObject([{ file: 'x', line: 2, severity: 'error' }]);
});

test('a file that cannot be taken apart is no entry, and what is told is an error', () => {
  for (const text of [' \n', 'title: x\n', '---\ntitle: x\n']) {
    const { entry, problems } = readEntryFile(text, 'x');
    expect(entry).toBeNull();
    expect(problems).toMatchObject([{ file: 'x', severity: 'error' }]);
  }
  expect(told(' \n')[0]).toContain('1:1  Filen er tom');
  expect(told('title: Fest\n')).toEqual([
    '1:1  Filen begynder ikke med en linje med --- – Skriv --- på den første linje, felterne under den, og --- igen på linjen efter det sidste felt',
  ]);
});

test.each([
  ['---\ntitle: Fest\nVi ses \nder', 3],
  ['---\n## Hvor\n', 2],
  ['---\ntitle: Fest\n<Note>\n', 3],
  ['---\ntitle: Fest\n  Kom: nu\n', 1],
  ['---\ntitle: Fest', 1],
])('a missing line of --- belongs where the first line is no field: %j', (text, line) => {
  expect(told(text)[0]).toContain(`${line}:1  Felterne slutter ikke`);
});
