import { expect, test } from 'vitest';
import { fromOldText, linesOf, mdx } from './small-site.ts';

const translated = (title: string): string =>
  mdx(`title: ${title}\nshort: Tryg.\nsummary: Tryg.\n${fromOldText}`);

/** What the door says as an error of a small site with texts in English, Turkish and others. */
const errorsOf = (settings: (text: string) => string, ...tags: string[]): string[] =>
  linesOf({
    'content/site.yaml': settings,
    ...Object.fromEntries(tags.map((tag) => [`content/goals/${tag}/ro.mdx`, translated(tag)])),
    ...Object.fromEntries(tags.map((tag) => [`content/partners/${tag}/byen.mdx`, translated(tag)])),
  }).filter((line) => !line.includes('advarsel: '));

/** The settings of the small site with other languages beside Danish. */
const languages =
  (...tags: string[]) =>
  (text: string): string =>
    text.replace(
      /(tag: da[^\n]*\n)(?: *- \{ tag: [^\n]*\n)*/,
      (_, da: string) => da + tags.map((tag) => `  - { tag: ${tag}, label: ${tag}, dir: ltr }\n`).join(''),
    );

test('a tag that is written wrongly is told once and not at each text of the language', () => {
  const told = errorsOf(languages('dk'), 'en').filter((line) => /dk|»en«/.test(line));
  expect(told).toEqual([
    expect.stringMatching(/^content\/site\.yaml:\d+:12 {2}Sproget »dk« .* ret »dk« til »en«/),
  ]);
});

test('the main language can be the one with the tag that is written wrongly', () => {
  expect(
    linesOf({
      'content/site.yaml': (text) => text.replace('tag: da', 'tag: dk').replace('Locale: da', 'Locale: dk'),
    }),
  ).toContainEqual(expect.stringMatching(/ret »dk« til »da«/));
});

test('a new language without texts is right beside the copy of a folder', () => {
  expect(errorsOf(languages('en', 'so'), 'en', 'en - Kopi').filter((line) => /»so«/.test(line))).toEqual([]);
});

test('a main language that has translations alone is told once', () => {
  const told = errorsOf((text) => languages('en')(text).replace('Locale: da', 'Locale: en'), 'en');
  expect(told.filter((line) => !/(partners|goals)\/en/.test(line))).toEqual([
    expect.stringMatching(/^content\/site\.yaml:\d+:\d+ {2}Hovedsproget er »en«.* »defaultLocale: da«/),
  ]);
});

test('a language that the settings do not name is told once', () => {
  expect(errorsOf(languages('en'), 'en', 'tr').filter((line) => line.includes('»tr«'))).toEqual([
    'content/goals/tr/ro.mdx:1:1  Sproget »tr« er ikke et af sidens sprog. Det har 2 filer – Tilføj sproget i content/site.yaml, eller slet alle mapper »tr«',
  ]);
});
