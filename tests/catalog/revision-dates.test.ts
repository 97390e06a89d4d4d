import { expect, test } from 'vitest';
import { linesOf, mdx } from './small-site.ts';

const REVISION = "from: '2025-02-01'\nkind: revision\ncertainty: agreement\ntitle: Ny leder";

/** What the door says of a day of the last revision beside the revisions among the milestones. */
function told(lastRevised: string, ...milestones: string[]): string[] {
  const files = milestones.map((fields, index) => [`content/milestones/da/m${index}.mdx`, mdx(fields)]);
  return linesOf({
    // With a line more, so that it is a change also where nothing is revised.
    'content/site.yaml': (text) => `${text.replace('lastRevised: null', `lastRevised: ${lastRevised}`)}# \n`,
    ...Object.fromEntries(files),
  });
}

test.each([
  ['null'],
  ['2025-02-01', REVISION],
  ['2025-02-01', REVISION, REVISION.replace('2025-02-01', '2024-06-01')],
  ['2025-02-01', REVISION.replace('2025-02-01', '2025')],
  ['2025-02-01', REVISION.replace('\nkind', "\nto: '2025-02-01'\nkind").replace('2025-02-01', '2025-01-15')],
  ['null', REVISION.replace('agreement', 'expected')],
  ['null', REVISION.replace('revision', 'plan')],
  // Nobody knows what a faulty file would say; it is told of itself.
  ['2026-01-01', `${REVISION}\nkind: x`],
])('a last revision of %s agrees with the list of revisions', (lastRevised, ...milestones) => {
  const lines = told(lastRevised, ...milestones);
  expect(lines.filter((line) => /lastRevised|sidst ændret/.test(line))).toEqual([]);
});

test.each([
  [
    'null',
    REVISION,
    'lastRevised er null, men i milestones/ står en ændring af aftalen fra 2025-02-01 – Skriv 2025-02-01, eller ret ændringen i milestones/',
  ],
  [
    '2024-06-01',
    REVISION.replace('2025-02-01', '2025'),
    'lastRevised er 2024-06-01, men i milestones/ står en ændring af aftalen fra 2025 – Skriv dagen i 2025, eller ret ændringen i milestones/',
  ],
  [
    '2025-03-01',
    REVISION,
    'advarsel: Aftalen blev sidst ændret 2025-03-01, men den ændring står ikke i milestones/ – Skriv den der med kind: revision, så læserne kan se, hvad der er ændret',
  ],
])('a last revision of %s does not agree with another in the list', (lastRevised, milestone, line) => {
  expect(told(lastRevised, milestone)).toEqual([`content/site.yaml:7:16  ${line}`]);
});

test('a last revision that no list tells of is asked for there', () => {
  expect(told('2025-02-01')).toEqual([
    expect.stringContaining(
      'advarsel: Aftalen blev sidst ændret 2025-02-01, men den ændring står ikke i milestones/',
    ),
  ]);
});
