import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDoor } from '../../src/catalog/door.ts';
import { fixedPages } from '../../src/catalog/addresses/fixed-pages.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { sentencePlaceholders } from '../../src/schemas/sentences.ts';

/** What the door says of a small faultless site after some of its files were changed, added or (null) taken away. */
export function linesOf(
  changes: Record<string, string | null | ((text: string) => string)>,
  basePath = '/',
): string[] {
  const root = mkdtempSync(path.join(tmpdir(), 'small-site-'));
  try {
    const files: Record<string, string | null> = { ...smallSite };
    for (const [file, change] of Object.entries(changes)) {
      const before = files[file] ?? '';
      files[file] = typeof change === 'function' ? change(before) : change;
      if (typeof change === 'function' && files[file] === before)
        throw new Error(`nothing changed in ${file}`);
    }
    for (const [file, text] of Object.entries(files)) {
      if (text === null) continue;
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    const { problems, catalog } = openDoor(root, basePath);
    if ((catalog === null) !== problems.some(({ severity }) => severity === 'error'))
      throw new Error('the door is ajar');
    return problems.map(formatProblem);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** An MDX file of fields and a body. */
export function mdx(fields: string, body = ''): string {
  return `---\n${fields.trim()}\n---\n\n${body}`;
}

/** The small site with one body: the text of the page about the plan, whose first line is line 6 of its file. */
export function linesOfBody(body: string, changes: Record<string, string | null> = {}): string[] {
  const page = mdx('title: Om planen\nsummary: Planen hjælper.', body);
  return linesOf({ ...changes, 'content/pages/da/om.mdx': page }).map((line) =>
    line.replace('content/pages/da/om.mdx:', ''),
  );
}

/** A translation's own fields, made from a text that is long gone. */
export const fromOldText = "translation:\n  status: machine\n  from: '0123456789ab'";

const sentences = Object.entries(sentencePlaceholders)
  .map(([key, names]) => `${key}: 'ord ${names.map((name) => `{${name}}`).join(' ')}'\n`)
  .join('');

const fixedTexts = Object.fromEntries(
  Object.keys(fixedPages).map((id) => [
    `content/pages/da/${id}.mdx`,
    mdx('title: Side\nsummary: Her er noget at læse.'),
  ]),
);

/** A small faultless site, file by file. */
export const smallSite: Readonly<Record<string, string>> = {
  'content/site.yaml': `name: Egeparken
plan: Planen
agreement:
  title: Aftalen
period: { from: 2024-01-01, to: 2027-12-31 }
url: null
defaultLocale: da
locales:
  - { tag: da, label: Dansk, dir: ltr }
featuredIndicator: glad
contact: { organisation: null, email: null, phone: null }
accessibilityStatement: https://was.digst.dk/egeparken-dk
repository: null
facts:
  homes: { value: 120, source: Aftalen }
redirects: []
`,
  'content/goals/da/ro.mdx': mdx(
    'order: 1\nambition: none\nagreementText: Ro i 2024\ntitle: Ro\nshort: Her skal være ro.\nsummary: Alle skal sove godt.',
  ),
  'content/indicators/da/glad.mdx': mdx(
    "order: 1\ngoal: ro\nsurvey: svar\nbetterIs: higher\nbaselineYear: 2021\nagreementText: Glad\nisQuestion: false\ntitle: Glad\nquestion: Er du glad?\nsentence: 'I {year} var {share} glade.'\ncaption: 'var glade i {year}'\nmeasures: Andel, der er glade",
  ),
  'content/surveys/da/svar.mdx': mdx(
    'order: 1\nprovider: byen\nagreementText: Svar\nwaves:\n  - year: 2021\n  - year: 2024\nlicence: null\ntitle: Svar\nsummary: Byen spørger.',
  ),
  'content/activities/da/fest.mdx': mdx(
    'order: 1\nagreementText: Fest\ngoals: [ro]\ngoalsAreEditorial: true\nresponsible: [byen]\npartners: []\ntitle: Fest\nshort: Vi holder fest.\naudience: [Alle]\nhappens: [Vi spiser.]',
  ),
  'content/partners/da/byen.mdx': mdx(
    'order: 1\nisParty: true\nagreementText: Byen\nhoursPerYear: 200\ntitle: Byen\nrole: Hjælper til.\ntasks: []',
  ),
  'content/updates/da/start.mdx': mdx('date: 2024-01-01\ntitle: Nu\nsummary: Vi er i gang.'),
  'content/glossary/da/plan.mdx': mdx('title: Plan\nshort: Det, vi vil.'),
  ...fixedTexts,
  'content/pages/da/om.mdx': mdx('title: Om planen\nsummary: Planen hjælper.', '## Hvem\n\nBeboerne.\n'),
  'content/sentences/da.yaml': sentences,
  'data/surveys/svar/2021.csv': 'indikator;andel;antal svar\nglad;70;100\n',
  'public/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'public/hus.jpg': 'GIF89a\u0001\0\u0001\0',
};

/** The settings of the small site with English as its second language. */
export function english(settings: string): string {
  return settings.replace('  - { tag: da,', '  - { tag: en, label: English, dir: ltr }\n  - { tag: da,');
}

/** A change of a file that puts one text in the place of another. */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => text.replace(from, to);
}
