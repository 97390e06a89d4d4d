import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { checkMarkup, findJava, type Judgement } from './nu-checker.ts';
import { FALSE_ALARMS } from './nu-false-alarms.ts';
import { SITES } from './sites.ts';

const java = findJava();
const inWorkflow = Boolean(process.env['CI']);
if (java === null && !inWorkflow)
  console.warn('NOT CHECKED: whether the HTML is valid. The Nu HTML Checker needs Java 17 or newer.');

test.runIf(inWorkflow)('a workflow has the Java that the checker needs', () => {
  expect(java, 'install Java 17 or newer, as .ci/run does').not.toBeNull();
});

describe.runIf(java !== null)('the Nu HTML Checker', () => {
  const alarms = new Set<string>();

  test.each(SITES)(
    'finds no fault with any page or picture of $name',
    async ({ folder: build }) => {
      const folder = await build();
      const { files, complaints, falseAlarms } = await checkMarkup(java ?? '', folder);
      for (const { because } of falseAlarms) alarms.add(because);
      expect(files.toSorted()).toEqual(builtFiles(folder).filter((file) => /\.(html|svg)$/.test(file)));
      expect(complaints).toEqual([]);
    },
    300_000,
  );

  test('still needs every exception', () => {
    expect(FALSE_ALARMS.filter(({ because }) => !alarms.has(because))).toEqual([]);
  });

  describe('finds fault with', () => {
    let folder: string;
    let judgement: Judgement;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'broken-markup-'));
      for (const [name, text] of Object.entries(BROKEN)) await writeFile(join(folder, name), text);
      judgement = await checkMarkup(java ?? '', folder);
    });

    afterAll(() => rm(folder, { recursive: true, force: true }));

    test.each(Object.keys(BROKEN))('%s', (name) => {
      expect(judgement.complaints.filter((complaint) => complaint.startsWith(`${name}:`))).not.toEqual([]);
    });
  });
});

const BROKEN: Record<string, string> = {
  'crossed-elements.html': page('<p><b>bold</p></b>'),
  'unnamed-picture.html': page('<img src="a.png">'),
  'unknown-attribute.html': page('<p colour="red">text</p>'),
  'id-twice.html': page('<p id="a">one</p><p id="a">two</p>'),
  'needless-role.html': page('<button role="button">press</button>'),
  'wrong-style.html': page('<p>text</p>', '<style>p { colour: red }</style>'),
  'blocked-script.html': page(
    '<script>alert(1)</script>',
    `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`,
  ),
  'after-the-end.html': `${page('<p>text</p>')}<script src="a.js"></script>`,
  'wrong-picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect widht="3" height="3"/></svg>',
};

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Broken</title>${head}</head><body>${body}</body></html>`;
}
