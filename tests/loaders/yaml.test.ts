import { describe, expect, test } from 'vitest';
import { readYaml, writeYaml } from '../../src/loaders/yaml.ts';

const told = (text: string, firstLine = 1) =>
  readYaml(text, 'x.yaml', firstLine).problems.map(
    ({ file, line, column, what, advice, severity }) =>
      `${file}:${line}:${column} ${severity === 'error' ? '' : `${severity} `}${what} – ${advice}`,
  );

describe('readYaml(text, file, firstLine)', () => {
  const text =
    'name: Ro\nperiod: { from: 2024-01-01 }\nwaves:\n  - year: 2021\n  - year: 2024\n    label: x\n';

  test('gives plain values', () => {
    expect(readYaml(text, 'x.yaml')).toMatchObject({
      yaml: {
        value: {
          name: 'Ro',
          period: { from: '2024-01-01' },
          waves: [{ year: 2021 }, { year: 2024, label: 'x' }],
        },
      },
      problems: [],
    });
  });

  test.each([
    [['name'], { line: 1, column: 7 }],
    [['period', 'from'], { line: 2, column: 17 }],
    [['waves', 1, 'label'], { line: 6, column: 12 }],
    [['waves', 1], { line: 5, column: 5 }],
    // What is missing has the place of what it should stand in.
    [['period', 'to'], { line: 2, column: 9 }],
    [['waves', 0, 'label', 'x'], { line: 4, column: 5 }],
    [['goal'], { line: 1, column: 1 }],
    [[], { line: 1, column: 1 }],
  ])('knows where %j stands', (path, place) => {
    expect(readYaml(text, 'x.yaml').yaml?.placeOf(path)).toEqual(place);
    const below = readYaml(text, 'x.yaml', 5).yaml?.placeOf(path);
    expect(below).toEqual({ ...place, line: place.line + 4 });
  });

  test.each([
    [['name'], { line: 1, column: 1 }],
    [['period', 'from'], { line: 2, column: 11 }],
    [['waves', 1, 'label'], { line: 6, column: 5 }],
    // What has no name has the place of its value.
    [['waves', 1], { line: 5, column: 5 }],
    [['period', 'to'], { line: 2, column: 9 }],
    [['goal'], { line: 1, column: 1 }],
  ])('knows where the name of %j stands', (path, place) => {
    expect(readYaml(text, 'x.yaml').yaml?.placeOf(path, 'name')).toEqual(place);
  });

  test('places everything in an empty text at its beginning', () => {
    const { yaml } = readYaml('', 'x.yaml');
    expect(yaml?.placeOf(['name'])).toEqual({ line: 1, column: 1 });
    expect(yaml?.placeOf(['name'], 'name')).toEqual({ line: 1, column: 1 });
  });
});

describe('a text that cannot be read, or is read otherwise than it was meant, is told of with', () => {
  const all = "Sæt '…' om hele teksten";
  const unreadable =
    "Linjen kan ikke læses som et felt med en værdi – Skriv »felt: tekst«, og sæt '…' om hele teksten, hvis der står kolon eller andre tegn i den";

  test.each<[string, string, string[]]>([
    [
      'a field that stands as if it were within the one above',
      'title: Ro\n  short: x\nsummary: y\n',
      [
        'x.yaml:1:8 Linjen nedenunder er rykket ind, som om den hørte til teksten her – Ryk den lige så langt ind som denne linje',
      ],
    ],
    [
      'a colon in a text that goes on',
      'title: Ro og\n  fred til alle: nu\n',
      [`x.yaml:1:8 Teksten har et kolon, der bliver læst som et felt – ${all} efter »title:«`],
    ],
    [
      'what stands below a line that cannot be read',
      'title: a\n[x](#y)\n  status: b: d\n  from: c\n',
      [
        `x.yaml:2:1 Teksten kan ikke begynde med »[« – ${all}`,
        `x.yaml:3:11 Teksten har et kolon, der bliver læst som et felt – ${all} efter »status:«`,
      ],
    ],
    [
      'a colon in a list',
      'list:\n  - Husk: mad: fest',
      [`x.yaml:2:11 Teksten har et kolon, der bliver læst som et felt – ${all} efter »Husk:«`],
    ],
    [
      'a text between quotes that Word has curled',
      'title: ’Husk: mad’\n',
      [
        "x.yaml:1:8 Anførselstegnet (’) om teksten er ikke lige – Skriv det lige (') på begge sider. Word og telefonen gør det krumt",
      ],
    ],
    ...['-ro', '– ro', '•ro', '  *ro', '  * ro', '1. ro'].map((point): [string, string, string[]] => [
      `a point of a list that begins otherwise than one, ${point}`,
      `list:\n${point}\n`,
      [
        `x.yaml:2:${point.search(/\S/) + 1} Linjen bliver ikke et punkt i listen – Skriv hvert punkt på en linje for sig, med »- « foran: »- …«`,
      ],
    ]),
    ...['a:\u00A0x', 'a:\u200Fx', '-\u00A0x', '\u00A0- x'].map((line): [string, string, string[]] => [
      `a sign that is no space, ${JSON.stringify(line)}`,
      `title: x\n${line}\n`,
      [
        'x.yaml:2:1 Linjen har et usynligt tegn eller et fast mellemrum, som følger med fra Word og hjemmesider – Slet mellemrummet efter kolonet eller stregen og alt foran det første ord, og skriv det igen',
      ],
    ]),
    [
      'a double quote that is not closed',
      'a: "x\nb: y',
      ['x.yaml:1:4 Her begynder et anførselstegn ("), der ikke bliver lukket – Sæt " til sidst i teksten'],
    ],
    [
      'text behind a double quote',
      'a: "x" y',
      [
        'x.yaml:1:8 Teksten slutter ved anførselstegnet ("), men der står mere på linjen – Flyt " til sidst i teksten',
      ],
    ],
    [
      'text behind a quote in a list',
      "list:\n  - 'x' y",
      [
        "x.yaml:2:9 Teksten slutter ved anførselstegnet ('), men der står mere på linjen – Flyt ' til sidst i teksten. Er det en apostrof, så skriv den to gange: ''",
      ],
    ],
    [
      'a brace that is not closed, behind one that is',
      'b: { x: 1 }\na: { x: 1\n',
      ['x.yaml:2:4 Her begynder en parentes, der ikke bliver lukket – Sæt }, hvor den slutter'],
    ],
    [
      'a bracket that is not closed',
      'a: [x, y',
      ['x.yaml:1:4 Her begynder en parentes, der ikke bliver lukket – Sæt ], hvor den slutter'],
    ],
    ['a percent sign', 'a: %x', [`x.yaml:1:4 Teksten kan ikke begynde med »%« – ${all}`]],
    ['an exclamation mark', 'a: !Nu er det', [`x.yaml:1:4 Teksten kan ikke begynde med »!« – ${all}`]],
    [
      'an exclamation mark in a list',
      'a:\n  - !Nu',
      [`x.yaml:2:5 Teksten kan ikke begynde med »!« – ${all}`],
    ],
    ['a reference', 'a: *ro', [`x.yaml:1:4 Teksten kan ikke begynde med »*« – ${all}`]],
    ['a mark', 'b: x\na: &ro fest', [`x.yaml:2:4 Teksten kan ikke begynde med »&« – ${all}`]],
    [
      'a line that is not far enough in',
      'a:\n    b: 1\n  c: 2\n',
      [
        'x.yaml:3:1 Linjen er rykket forkert ind – Ryk den lige så langt ind som linjerne omkring, med mellemrum',
      ],
    ],
    ...[
      ['a: 1\nb: []\n  - from: x\n    to: y\n', '2:4', '[]'],
      ['b: []\n- x\n- y\nc: 1\n', '1:4', '[]'],
      ['a:\n  - b: [ ] # nu\n      - x\n', '2:8', '[ ]'],
      ['b: {}\r\n  x: 1\r\n\r\n  y: 2\r\nc: 1\r\n', '1:4', '{}'],
    ].map(([text = '', place = '', brackets = '']): [string, string, string[]] => [
      `what stands below brackets that are empty, ${JSON.stringify(text)}`,
      text,
      [
        `x.yaml:${place} »${brackets}« siger, at der ikke er noget i feltet, men der står noget under det – Slet »${brackets}«`,
      ],
    ]),
    [
      'points below a list in brackets',
      'b: [x]\n  - y\n',
      [
        'x.yaml:1:4 Feltet har både noget i parentesen og noget under den – Slet parentesen, og skriv det, der står i den, på linjerne under',
      ],
    ],
    ...[
      ['goals: []\n title: Ro\n', '2:1'],
      ['goals: [a, b]\n\n # nu\n title: Ro\n', '4:1'],
    ].map(([text = '', place = '']): [string, string, string[]] => [
      `a field below a list in brackets, which is only indented too far, ${JSON.stringify(text)}`,
      text,
      [
        `x.yaml:${place} Linjen er rykket forkert ind – Ryk den lige så langt ind som linjerne omkring, med mellemrum`,
      ],
    ]),
    [
      'a fault beside brackets, and not below them',
      'a:\n  - b: []\n    c: @x\n',
      [`x.yaml:3:8 Teksten kan ikke begynde med »@« – ${all}`],
    ],
    ...['b:\n  - x\n - y\n', 'b:\n  - x\n- y\nc: 1\n', "b:\n  - x: 'y'\n - x: z\n   y: z\n"].map(
      (text): [string, string, string[]] => [
        `a point that is not as far in as those above, ${JSON.stringify(text)}`,
        text,
        [
          'x.yaml:3:1 Punktet er ikke rykket lige så langt ind som de andre i listen – Ryk »- « lige så langt ind som ved de andre punkter, med mellemrum',
        ],
      ],
    ),
    [
      'two faults, each on its line',
      'a: @x\nb: @y\nc: z\n',
      [
        `x.yaml:1:4 Teksten kan ikke begynde med »@« – ${all}`,
        `x.yaml:2:4 Teksten kan ikke begynde med »@« – ${all}`,
      ],
    ],
    [
      'no space behind a colon',
      'a: 1\ntitle:Fest på torvet\nc: 2\n',
      [
        'x.yaml:2:1 Der mangler et mellemrum efter kolonet i »title:Fest på torvet« – Skriv »title: Fest på torvet«',
      ],
    ],
    [
      'an address alone on its line',
      'a: 1\nhttps://x.dk\nc: 2\n',
      [
        'x.yaml:2:1 Linjen har ikke noget felt med kolon efter – Skriv »felt: tekst«. Hører linjen til teksten ovenfor, så skriv det hele på én linje',
      ],
    ],
    [
      'a field twice',
      'a: 1\nlang nøgle: 2\nlang nøgle: 3\n',
      ['x.yaml:3:1 Feltet »lang nøgle« står to gange – Slet den ene linje'],
    ],
    [
      'words behind a list in brackets',
      'b: c\na: [x] y\n',
      [`x.yaml:2:4 Teksten kan ikke begynde med »[« – ${all}`],
    ],
    [
      'a backslash that makes nothing',
      'b: c\na: "x\\q"\n',
      [`x.yaml:2:6 Tegnet »\\« kan ikke stå her mellem anførselstegn (") – ${all} i stedet`],
    ],
    [
      'a number of no character',
      'a: "\\U00110000"\n',
      [`x.yaml:1:5 Tegnet »\\« kan ikke stå her mellem anførselstegn (") – ${all} i stedet`],
    ],
    ['a bracket that closes nothing', 'b: c\na: }\n', [`x.yaml:2:4 ${unreadable}`]],
  ])('%s', (_, text, lines) => {
    const seen = told(text);
    expect(seen).toEqual(lines);
    expect(readYaml(text, 'x.yaml').yaml).toBeNull();
  });

  test('the line of its file', () => {
    expect(told('a: @x', 7)).toEqual([`x.yaml:7:4 Teksten kan ikke begynde med »@« – ${all}`]);
  });

  test.each([
    ['a: "x\\vy"', '1:4'],
    ['a: "\\0"', '1:4'],
    ['a: "C:\\breve"', '1:4'],
    ['a: ["x", "\\x9D"]', '1:10'],
    ['a: |\n  x\nb: "\\N"', '3:4'],
    ['a: "\\uFFFE"', '1:4'],
    ['a: "\\uD83D"', '1:4'],
    ['a: "\\uDE00\\uD83D"', '1:4'],
    ['"a\\e": x', '1:1'],
    ['a: "\\v" # x', '1:4'],
  ])('an escape for what nobody sees, which is read all the same: %s', (text, place) => {
    expect(told(text)).toEqual([
      `x.yaml:${place} Teksten har et usynligt styretegn, som er skrevet med »\\« mellem anførselstegn (") – Slet det, eller ${all.toLowerCase()} i stedet`,
    ]);
    expect(readYaml(text, 'x.yaml').yaml).not.toBeNull();
  });

  test('every fault of a text, with the escapes in it', () => {
    expect(told('a: "\\v"\nb: @x\nc: y # z\n')).toEqual([
      `x.yaml:2:4 Teksten kan ikke begynde med »@« – ${all}`,
      expect.stringContaining('x.yaml:1:4 Teksten har et usynligt styretegn'),
      expect.stringContaining('x.yaml:3:6 warning »# z«'),
    ]);
  });

  test.each([
    'a: "\\uD83D\\uDE00"',
    'a: "x\\ty\\n\\\\v"',
    "a: 'C:\\breve'",
    'a: C:\\breve',
    'a: "\\u00A0\\u2019"',
  ])('nothing of an escape for what is seen: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ['a: 1.200', '1:4', '1200', '1.2'],
    ['a: { b: 12.345 }', '1:9', '12345', '12.3450'],
    ['a:\n  - 2.000 # x\n', '2:5', '2000', '2'],
    ['a: [1, 999.999]', '1:8', '999999', '999.9990'],
  ])(
    'a number that is thousands to a Danish reader, and is read all the same: %s',
    (text, place, whole, decimal) => {
      const [, written = ''] = /([\d]+\.\d{3})/.exec(text) ?? [];
      expect(told(text)).toEqual([
        `x.yaml:${place} »${written}« kan læses på to måder – Skriv ${whole}, hvis punktummet skiller tusinder, eller ${decimal}, hvis det er et komma`,
      ]);
      expect(readYaml(text, 'x.yaml').yaml).not.toBeNull();
    },
  );

  test.each(['1.20', '1.2000', '0.125', '1200.125', "'1.200'", '1.200 boliger', '1.200.000', 'v1.200'])(
    'nothing of a number with one reading, nor of a text: %s',
    (value) => {
      expect(told(`a: ${value}\nb: [${value}, x]\n`)).toEqual([]);
    },
  );

  test.each([
    ['a:\n- x\n - y\n- z\n', '3:2'],
    ['a:\n  - x\r\n\r\n    y\r\n   - z\r\n', '5:4'],
    ['a: x\n  - y\nb: z\n', '2:3'],
    ['a:\n  - b: x\n     - y\n', '3:6'],
  ])('a point that became more of the text above it, which is read all the same: %j', (text, place) => {
    expect(readYaml(text, 'x.yaml').yaml).not.toBeNull();
    expect(told(text)).toEqual([
      `x.yaml:${place} Linjen bliver ikke et punkt i listen, men mere af teksten på linjen over – Ryk »- « lige så langt ind som ved de andre punkter. Hører ordene til teksten, så slet »- « foran dem`,
    ]);
  });

  test.each(['a: |\n  x\n  - y\n', "a: 'x\n  - y'\n", 'a:\n  - x\n\n  - y\n', 'a: x\n  -y\n', 'a: x - y\n'])(
    'nothing of a dash that begins no point, or does so rightly: %j',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  test('nothing of a sign that stands there itself, as whoever reads the file tells it', () => {
    expect(told('a: "x\u000By"\nb: \uFFFE\n')).toEqual([]);
  });

  test('the part of a text that a remark hides, and is read all the same', () => {
    const hidden = (what: string) =>
      `warning »${what}« bliver ikke vist, fordi »#« begynder en bemærkning – ${all}`;
    expect(told('a: Fest \t #1 på torvet  ')).toEqual([`x.yaml:1:11 ${hidden('#1 på torvet')}`]);
    expect(told(`a: x #${'y'.repeat(29)}`)).toEqual([`x.yaml:1:6 ${hidden(`#${'y'.repeat(29)}`)}`]);
    expect(told(`a: x #${'y'.repeat(30)}`)).toEqual([`x.yaml:1:6 ${hidden(`#${'y'.repeat(29)}…`)}`]);
    expect(told('a: #1 på torvet\nb:\n  # x\nc: y')).toEqual([`x.yaml:1:4 ${hidden('#1 på torvet')}`]);
    expect(readYaml('a: Fest #1', 'x.yaml').yaml?.value).toEqual({ a: 'Fest' });
  });

  test('nothing when a remark stands by itself or behind what is no text', () => {
    expect(
      told('# x\na: 1 # x\nb: \'x\' # x\nc: "x" # x\nd: true # x\ne: x#x\nf: [x, y] # x\ng:\n  # x\n  - z\n'),
    ).toEqual([]);
  });
});

test('writeYaml(value) writes what is read back, on lines that are not folded', () => {
  const value = { long: 'ord '.repeat(60).trim(), list: ['a: b', '2024', '#x'], none: null };
  const text = writeYaml(value);
  expect(readYaml(text, 'x.yaml').yaml?.value).toEqual(value);
  expect(text.split('\n')[0]).toBe(`long: ${value.long}`);
  expect(text.endsWith('\n')).toBe(true);
});
