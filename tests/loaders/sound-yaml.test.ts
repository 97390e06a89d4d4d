import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readSoundYaml } from '../../src/loaders/sound-yaml.ts';

/** Every way of writing YAML that editors may know. */
const MANY_WAYS = `a: 1
b: [x, 'y', "z\\n"]
c: { d: e, f: 'g' }
h: >-
  fold
  ed
i: |
  as it
    stands
j:
  - k: l
    m: 0x1F
  - n
2021: 5
o: null
p: true
q: 1.50
r: ~
s:
t: text that goes
  on below
`;

const texts = [MANY_WAYS, ...textsBelow('content'), ...textsBelow('tests/fixtures/harbour/content')];

/** What has a meaning in YAML, or once had one. */
const SIGNS = [
  ...[
    ':',
    ': ',
    ' #',
    '#',
    '-',
    '- ',
    '\t',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>-',
  ],
  ...[
    '&a',
    '*a',
    '!x',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '~',
    'null',
    '0o7',
    '0x1',
    '1_0',
    '.5',
    '1.',
    '+1',
    '-0',
    '.inf',
  ],
  ...[
    'yes',
    '<<: ',
    '---',
    '...',
    '\r',
    '\r\n',
    '\u00A0',
    '\uFEFF',
    '\u2028',
    '\u0085',
    '\u0000',
    '\\',
    '"\\u12"',
  ],
  ...['1e5', '0b1', '1:30', '__proto__: 1\n', 'é', '😀', '2024-01-01', '\n '],
  ...[
    '1e400',
    '9'.repeat(400),
    '[:]',
    '[] x: ',
    '"x" ',
    '"x" y: z',
    "\n- 'x' y: ",
    '""?',
    '\n\t\n',
    '"\\\n\n"',
  ],
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(8),
  put: fc.oneof(fc.constantFrom(...SIGNS), fc.constant('')),
});

describe('readSoundYaml(text)', () => {
  test('reads a text written in every way', () => {
    expect(readSoundYaml(MANY_WAYS)).toEqual({ value: parseDocument(MANY_WAYS).toJS() as unknown });
  });

  test.each([
    ['a fault', "name: 'Ro"],
    ['a field that stands twice', 'name: Ro\nname: Ro\n'],
    ['a remark behind a text', 'name: Ro # og mag\n'],
    ['a mark', 'name: &ro\n'],
    ['a mark before a list', 'names: !x\n  - Ro\n'],
    ['a reference', 'name: &a Ro\nother: *a\n'],
    ['a beginning of a document', '---\nname: Ro\n'],
    ['an end of a document', 'name: Ro\n...\n'],
    ['a directive', '%YAML 1.1\n---\nname: Ro\n'],
    ['two documents', 'name: Ro\n---\nname: Ro\n'],
    ['nothing', ''],
    ['a field without a name', ': Ro\n'],
    ['a field named as nothing', 'name: Ro\n~ : x\n'],
    ['a carriage return alone', 'name: Ro\rother: x\n'],
    ['an escape by a letter', 'name: "R\\vo"\n'],
    ['an escape by a number', 'name: "R\\x0Bo"\n'],
    ['a point that is more of the text above', 'names:\n  - Ro\n   - Mag\n'],
    ['an escaped line end before a blank line', 'name: "Ro\\\n\n mag"\n'],
    ['a field behind a quoted point', 'tasks:\n- "Kursus" website: x\n'],
    ['a field behind a point in brackets', 'tasks:\n- [Kursus] website: x\n'],
    ['a question behind a point in brackets', 'tasks:\n- []? \n'],
    ['a field without a name in brackets', 'name: [:]\n'],
    ['a line with nothing but a tabulator', 'name: Ro\n\t\n  mag\n'],
    ['a number larger than any', 'name: 1e400\n'],
    ['a number of too many digits', `name: ${'9'.repeat(400)}\n`],
    ['what may be thousands', 'name: Ro\nhours: 1.200'],
    ['what may be thousands in a list', 'hours: [12.345, 1]\n'],
  ])('leaves a text with %s to the reader that can explain it', (_what, text) => {
    expect(readSoundYaml(text)).toBeNull();
  });

  test('reads most texts of a site', () => {
    expect(texts.filter((text) => readSoundYaml(text) === null).length / texts.length).toBeLessThan(0.1);
  });

  test('reads what the other reader reads, however a text is changed', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { maxLength: 3 }), (original, edits) => {
        const text = edits.reduce((changed, { at, cut, put }) => {
          const start = Math.round(at * changed.length);
          return changed.slice(0, start) + put + changed.slice(start + cut);
        }, original);
        const sound = readSoundYaml(text);
        if (!sound) return;
        read += 1;
        const document = parseDocument(text);
        expect(document.errors).toEqual([]);
        expect(sound.value).toEqual(document.toJS());
      }),
      { numRuns: 3000, seed: 20240101 },
    );
    expect(read).toBeGreaterThan(1000);
  });
});

/** The front matter of texts and the YAML files below a folder. */
function textsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    if (!/\.(?:mdx|yaml)$/.test(name)) return [];
    const text = readFileSync(join(folder, name), 'utf8');
    return name.endsWith('.yaml') ? [text] : [text.slice(4, text.indexOf('\n---') + 1)];
  });
}
