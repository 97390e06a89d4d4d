import { describe, expect, test } from 'vitest';
import { english, linesOf, mdx, replace } from './small-site.ts';

describe('a value of the wrong kind', () => {
  const told = (from: string, to: string): string[] =>
    linesOf({ 'content/site.yaml': replace(from, to) }).map((line) =>
      line.replace(/^content\/site\.yaml:\d+:\d+ {2}/, ''),
    );

  test('is told with what to write', () => {
    expect(told('from: 2024-01-01', 'from: 2024')).toEqual([
      '»period.from« skal være en dato som 2024-01-25 – Ret »2024«',
    ]);
    expect(told('name: Egeparken', 'name: 2620')).toEqual([
      "»name« skal være tekst – Sæt '…' om tallet, præcis som det står efter »name:«",
    ]);
    expect(told('name: Egeparken', 'name:')).toEqual(['»name« er tom – Skriv noget efter »name:«']);
  });

  test('in a list is counted from one', () => {
    const lines = linesOf({ 'content/surveys/da/svar.mdx': replace('- year: 2024', "- year: '2024'") });
    expect(lines).toEqual([
      expect.stringContaining(
        '»year« i punkt 2 under »waves« skal være et helt tal – Skriv det uden anførselstegn: 2024',
      ),
    ]);
  });
});

test('groups and answers that are no text are told where they stand, also when a spreadsheet names others', () => {
  const lines = linesOf({
    'content/surveys/da/svar.mdx': replace('licence:', 'groups:\n  -\n  - id:\n  - id: 5\nlicence:'),
    'content/indicators/da/glad.mdx': replace('isQuestion:', 'answers: [5, null]\nisQuestion:'),
    'data/surveys/svar/2021.csv': 'indikator;gruppe;svar;andel;antal svar\nglad;Unge;Ja;70;100\n',
  });
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringContaining('glad.mdx:8:11  Punkt 1 under »answers« skal være tekst'),
      expect.stringContaining('Punkt 1 under »groups« er tom'),
      expect.stringContaining('svar.mdx:10:8  »id« i punkt 2 under »groups« er tom'),
      expect.stringContaining('svar.mdx:11:9  »id« i punkt 3 under »groups« skal være tekst'),
    ]),
  );
});

describe('every file of the content', () => {
  const written: Record<string, (text: string) => string> = {
    'content/site.yaml': (text) => text.replace('plan: Planen', 'plan: Planen LETTER'),
    'content/sentences/da.yaml': (text) => text.replace('ord ', 'LETTER '),
    'content/words/da.yaml': () => 'nav.goals: Vores LETTER\n',
    'content/jargon.yaml': () => 'LETTER-ord: ord\n',
    'content/goals/da/ro.mdx': (text) => text.replace('sove godt', 'sove LETTER godt'),
    'content/pages/da/om.mdx': (text) => `${text}\nBeboerne LETTER.\n`,
  };

  test.each(Object.entries(written))('may not have broken letters: %s', (file, write) => {
    expect(linesOf({ [file]: (text) => write(text).replaceAll('LETTER', '\uFFFD') })).toEqual([
      expect.stringMatching(new RegExp(`^${file}:\\d+:\\d+ {2}Bogstaverne er ødelagt: her står »\uFFFD«`)),
    ]);
  });
  test.each(Object.entries(written))('may not hold what nobody sees: %s', (file, write) => {
    const lines = linesOf({ [file]: (text) => write(text).replaceAll('LETTER', 'x\u000Bx') });
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^${file}:\\d+:\\d+ {2}Her står et usynligt styretegn, som`)),
    ]);
  });

  test.each<[string, (text: string) => string]>([
    ['content/site.yaml', replace('plan: Planen', 'plan: "Plan\\ven"')],
    ['content/sentences/da.yaml', replace("noCause: 'ord '", 'noCause: "ord\\0"')],
    ['content/words/da.yaml', () => 'nav.goals: "M\\vål"\n'],
    ['content/jargon.yaml', () => '"an\\vvend": bruge\n'],
    ['content/goals/da/ro.mdx', replace('title: Ro', 'title: "R\\uFFFEo"')],
  ])('may not hold an escape for what nobody sees: %s', (file, change) => {
    expect(linesOf({ [file]: change })).toEqual([
      expect.stringMatching(new RegExp(`^${file}:\\d+:\\d+ {2}Teksten har et usynligt styretegn, som`)),
    ]);
  });
});

test.each<[string, (text: string) => string]>([
  ['content/goals/da/ro.mdx', (text) => text],
  ['content/site.yaml', (text) => text],
  // With the ends of lines that YAML does not know it would be a comment to its end.
  ['content/words/da.yaml', () => '# Ord\nnav.goals: Mål\n'],
])('a file with the line ends of an old Mac is refused: %s', (file, write) => {
  expect(linesOf({ [file]: (text) => write(text).replaceAll('\n', '\r') })).toEqual([
    expect.stringMatching(`^${file}:1:1 {2}Filens linjer slutter, som de gjorde på gamle Mac-computere`),
  ]);
});

describe('a file that holds anything but fields is told so, and nothing of what is in it', () => {
  const files = ['site.yaml', 'jargon.yaml', 'words/da.yaml', 'goals/da/ro.mdx', 'goals/en/ro.mdx'];
  const texts = ['- abc\n', 'abc\n', '5\n'];
  test.each(files.flatMap((name) => texts.map((text) => [`content/${name}`, text] as const)))(
    '%s: %j',
    (file, text) => {
      const written = file.endsWith('.mdx') ? mdx(text) : text;
      const lines = linesOf({ 'content/site.yaml': english, [file]: written });
      expect(lines.filter((line) => line.startsWith(`${file}:`) && !line.includes('advarsel:'))).toEqual([
        expect.stringMatching(/:[12]:1 {2}Filen har ingen felter – Skriv felterne på hver sin linje/),
      ]);
    },
  );
});

test('a text that is broken in two is told, and one that is folded is not', () => {
  const written = (text: string): string[] =>
    linesOf({ 'content/updates/da/start.mdx': replace('title: Nu', `title: ${text}`) });
  expect(written('>-\n  Nu er\n  vi her')).toEqual([]);
  expect(written('|\n  Nu er vi her')).toEqual([]);
  expect(written('|\n  Nu er\n  vi her')).toEqual([
    'content/updates/da/start.mdx:3:8  »title« skal være uden linjeskift – Skriv det som ét stykke, uden »|« foran og uden tomme linjer i',
  ]);
  expect(written('Nu er\n\n  vi her')).toEqual([expect.stringContaining(':3:8  »title« skal være uden')]);
});

test.each<[string, (text: string) => string, string]>([
  ['content/partners/da/byen.mdx', replace('hoursPerYear: 200', 'hoursPerYear: 1.200'), '5:15  »1.200«'],
  ['content/site.yaml', replace('value: 120', 'value: 1.345'), '15:19  »1.345«'],
  ['content/surveys/da/svar.mdx', replace('- year: 2024', '- year: 2024\n    population: 2.000'), '8:17'],
])('a number that is thousands to a Danish reader is refused: %s', (file, change, told) => {
  expect(linesOf({ [file]: change })).toEqual([expect.stringContaining(`${file}:${told}`)]);
});

test('an old address without its fields is told at once with both of them', () => {
  expect(linesOf({ 'content/site.yaml': replace('redirects: []', 'redirects: /gammel/') })).toEqual([
    expect.stringContaining('»- from: …«, og under det »to: …«'),
  ]);
});

test('what a remark cuts off in the settings is told', () => {
  expect(linesOf({ 'content/site.yaml': replace('plan: Planen', 'plan: Planen #1') })).toEqual([
    expect.stringContaining('content/site.yaml:2:14  advarsel: »#1« bliver ikke vist'),
  ]);
});

describe('a value that reads like another', () => {
  const partner = (percent: string): string[] =>
    linesOf({
      'content/partners/da/byen.mdx': (text) =>
        text.replace('hoursPerYear: 200', `workingTimePercent: ${percent}`),
    });

  test('a share of one where a percentage belongs is told with both', () => {
    expect(partner('0.4')).toEqual([
      expect.stringContaining(
        '»workingTimePercent« skal være et tal fra 1 til 100 – Skriv 40, hvis det er 40 ud af 100. Er det under 1 procent, så udelad feltet',
      ),
    ]);
    expect(partner('40')).toEqual([]);
    expect(partner('1')).toEqual([]);
  });

  const mail = (address: string): string[] =>
    linesOf({ 'content/site.yaml': (text) => text.replace('email: null', `email: ${address}`) });

  test.each(['kontakt@værebropark.dk', 'ada.b@post.example.dk'])('%s is a mail address', (address) => {
    expect(mail(address)).toEqual([]);
  });

  test.each(['kontakt@værebropark', 'kontakt.dk', 'a b@c.dk', 'a@b@c.dk', 'a@.dk'])(
    '%s is no mail address',
    (address) => {
      expect(mail(address)).toEqual([expect.stringContaining('Værdien skal være en e-mailadresse')]);
    },
  );
});
