import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLanguage, shippedWords } from '../../src/i18n/language.ts';
import { words as danish } from '../../src/i18n/words/da.ts';
import { sentencePlaceholders } from '../../src/schemas/sentences.ts';
import { hasSentences, languageOf, ownLanguages } from '../own-languages.ts';
import { listFiles } from '../source-file.ts';

const TABLES = /^src\/(?:i18n\/words\/|schemas\/sentences\.ts)/;
const sources = listFiles('src')
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !TABLES.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
/** Every text in quotes, and what stands before the first value of a template: `status.` of `status.${…}`. */
const quoted = new Set([...sources.matchAll(/'([\w.-]+)'/g)].map(([, text]) => text));
const begun = new Set([...sources.matchAll(/`([\w.-]+\.)\$\{/g)].map(([, text]) => text));

function isAsked(key: string): boolean {
  return quoted.has(key) || begun.has(key.slice(0, key.lastIndexOf('.') + 1));
}

// A word that nothing shows still has to be translated into every language.
test('every interface word and every sentence about figures is asked for by some source', () => {
  expect(Object.keys(danish).filter((key) => !isAsked(key))).toEqual([]);
  expect(Object.keys(sentencePlaceholders).filter((key) => !isAsked(key))).toEqual([]);
});

// Numbers after Latin letters run from the left as one: »2024: 4 figures« would be read as »4: 2024 figures«.
test('no two numbers follow a Latin name in text from the right without something of the text between them', () => {
  const runsOn = /[A-Za-z][^\p{L}\u200F]*\d+[^\d\p{L}\u200F]+\d/u;
  const values = { survey: 'Panel (A)', name: 'Park A', title: 'A', plan: 'Plan A' };
  const numbers = { wave: '2024', year: '2024', date: '1', count: 4, n: '4', shown: '30' };
  const found = ownLanguages
    .filter(({ dir }) => dir === 'rtl')
    .flatMap((language) =>
      (['news.waveSummary', 'news.wave', 'calendar.wave', 'calendar.due', 'indicator.sourceLine'] as const)
        .map((key) => language.word(key, { ...values, ...numbers }))
        .filter((said) => runsOn.test(said)),
    );
  expect(found).toEqual([]);
});

const shipped = Object.entries(shippedWords).map(([tag, words]) => ({ tag, words }));

test.each(shipped)('the punctuation of $tag is that of its own sentences', ({ words }) => {
  expect(words['goals.noFigures'].endsWith(words['sentence.end'])).toBe(true);
  const sentences = Object.values(words).join('\n');
  const foreign = ['،', ','].filter((comma) => comma !== words['list.comma']);
  for (const comma of foreign) expect(sentences).not.toContain(`${comma} {`);
});

test.each(
  Object.entries({
    da: ['under 1 %', 'over 99 %', 'ligge mellem under 1 % og 2 %.'],
    en: ['less than 1%', 'more than 99%', 'be between less than 1% and 2%.'],
    ar: ['أقل من 1%', 'أكثر من 99%', 'بين أقل من 1% و2%.'],
    tr: ['%1’den azı', '%99’dan fazlası', '%1’den azı ile %2 arasında'],
    ur: ['1% سے کم', '99% سے زیادہ', '1% سے کم اور 2% کے درمیان'],
  }),
)('some is told as some in %s, nearly all as nearly all', (tag, [some, nearlyAll, between]) => {
  const language = languageOf(tag);
  // Arabic sets its percent sign apart by marks of direction, Danish by a space that does not break.
  const plain = (text: string | undefined) => text?.replaceAll('\u200E', '').replaceAll('\u00A0', ' ');
  const share = (percent: number) => language.share(percent);
  expect([0.4, 99.6].map((percent) => plain(share(percent)))).toEqual([some, nearlyAll]);
  expect([0, 1, 99, 100].map(share)).toEqual([0, 1, 99, 100].map(language.formats.percent));
  if (hasSentences(tag))
    expect(plain(language.sentence('interval', { low: share(0.4), high: share(2) }))).toContain(between);
});

describe('one of a thing is told as one', () => {
  const english = createLanguage({ tag: 'en', label: 'English', dir: 'ltr' }, {}, [], (page) => page, false);
  const ownEnglish = languageOf('en');

  test('in interface words', () => {
    expect(english.word('home.allFigures', { count: 1 })).toBe('See 1 figure');
    expect(english.word('home.goalsLead', { count: 1 })).toBe('The plan has 1 goal.');
    expect(english.word('home.goalsLatest', { count: 1 })).toBe('Here is the latest figure for it.');
    expect(english.word('sight.alt', { figures: 1, goals: 1, activities: 1, partners: 1 })).toContain(
      'between 1 figure, 1 goal, 1 activity and 1 partner.',
    );
    expect(english.word('sight.alt', { figures: 7, goals: 4, activities: 3, partners: 9 })).toContain(
      'between 7 figures, 4 goals, 3 activities and 9 partners.',
    );
  });

  test.runIf(hasSentences('en'))('in sentences about figures', () => {
    expect(ownEnglish.sentence('manyFigures', { count: 1 })).toBe(
      'We look at 1 figure. It may look as if it has changed when it has not.',
    );
    expect(ownEnglish.sentence('manyFigures', { count: 7 })).toContain('7 figures at once. One of them');
    expect(ownEnglish.sentence('state.too-few', { wave: '2021', limit: 1 })).toContain(
      'fewer than 1 person ',
    );
  });
});
