import { describe, expect, test } from 'vitest';
import { heaviest, readabilityOf } from '../../src/catalog/plain-language/lix.ts';
import { splitSentences, wordsOf } from '../../src/catalog/plain-language/sentences.ts';
import { linesOfBody, linesOf, mdx } from './small-site.ts';

const lix = (text: string) => readabilityOf(splitSentences(text));
const sentencesOf = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

describe('LIX', () => {
  // Counted by hand: words, sentences; with the words of seven letters or more they make the index.
  test.each([
    ['Vi bor her. Det er godt.', 6, 2, 3],
    [
      'Beboerne i området har talt om planen. De var glade for den nye park, og de vil hjælpe hinanden.',
      19,
      2,
      25,
    ],
    ['Boligselskabet udarbejder helhedsplanen.', 3, 1, 103],
    ['Bor du her? Ja! Nej …', 5, 3, 2],
    ['', 0, 0, 0],
  ])('of »%s«', (text, words, sentences, expected) => {
    expect(lix(text)).toEqual({ words, sentences, lix: expected });
  });

  test('counts letters and not hyphens or digits in a word', () => {
    // Five words in one sentence, of which two are long.
    expect(lix('FVU-kurs er 1234567 a-b-c-d-e-f naboerne').lix).toBe(5 + (100 * 2) / 5);
    expect(wordsOf('et bycafé-møde kl. 18.30 – ikke')).toEqual([
      'et',
      'bycafé-møde',
      'kl',
      '18',
      '30',
      'ikke',
    ]);
  });

  test('names the sentence that weighs most', () => {
    const sentences = splitSentences(
      'Vi bor her. Genhusningsafdelingen koordinerer. Du kan komme til os hver dag, når du har tid til det.',
    );
    expect(heaviest(sentences, 1).map(({ text }) => text)).toEqual(['Genhusningsafdelingen koordinerer.']);
  });
});

describe('a sentence', () => {
  test.each([
    ['Det er bl.a. naboer, fx. dig, kl. 18 den 1. maj.', 1],
    ['Vi er ca. 1.300. Det er mange.', 2],
    ['Han sagde »nej.« Så gik han.', 2],
    ['Planen: Vi hjælper; du spørger.', 2],
    ['Vi har: ro, fred; og fest.', 1],
    ['En linje\nder er brudt. Og en til', 2],
    ['…', 0],
  ])('of »%s« ends where it ends', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

/** Twelve sentences of five short words, and what is added. */
const easy = 'Vi bor godt her nu. '.repeat(12);
const hard = 'Boligselskabet koordinerer genhusningen. ';

describe('a page', () => {
  test('that is easy is let be', () => {
    expect(linesOfBody(easy)).toEqual([]);
  });

  test('over the aim is told with the lines to begin with', () => {
    const [line, ...rest] = linesOfBody(`${easy}\n\n- ${hard}\n- ${hard}Ja.\n${`- ${hard}\n`.repeat(8)}`);
    expect(line).toBe(
      '1:1  advarsel: Siden er svær at læse: LIX er 37, og målet er højst 35 – Begynd med linje 8 »Boligselskabet koordinerer genhusningen.«, linje 9 »Boligselskabet koordinerer genhusningen.«, linje 10 »Boligselskabet koordinerer genhusningen.«: kortere sætninger og kortere ord',
    );
    expect(rest).toEqual([]);
  });

  test('that only professionals can read stops the site, unless it says why or is for them', () => {
    const body = `${easy}\n\n${hard.repeat(20)}\n`;
    expect(linesOfBody(body)).toEqual([
      expect.stringMatching(
        /^1:1 {2}Siden er svær at læse: LIX er \d+, .*bliver den ikke udgivet – .*feltet hardToRead.*forResidents: false$/,
      ),
    ]);
    const why = 'hardToRead: Lovens ord må ikke ændres.\ntitle: Om\nsummary: Om.';
    expect(linesOf({ 'content/pages/da/om.mdx': mdx(why, body) })).toEqual([
      expect.stringMatching(/advarsel: Siden er svær at læse: LIX er \d+, .*kortere ord$/),
    ]);
    expect(
      linesOf({ 'content/pages/da/om.mdx': mdx('forResidents: false\ntitle: Om\nsummary: Om.', body) }),
    ).toEqual([]);
  });

  test('is allowed by a reason, and not by a word', () => {
    const told = (reason: string): string[] =>
      linesOf({ 'content/pages/da/om.mdx': mdx(`hardToRead: ${reason}\ntitle: Om\nsummary: Om.`) });
    expect(told('Svær')).toEqual([
      'content/pages/da/om.mdx:2:13  »hardToRead« er »Svær« – Skriv mindst 10 tegn',
    ]);
    expect(told("''")).toEqual(['content/pages/da/om.mdx:2:13  »hardToRead« er tom – Skriv noget i feltet']);
  });

  test('is measured without headings, quotations, tables and code', () => {
    expect(
      linesOfBody(
        `## ${hard}\n\n${easy}\n\n<Agreement>\n\n${hard.repeat(20)}\n\n</Agreement>\n\n> ${hard.repeat(9)}\n\n| ${hard} |\n|---|\n| ${hard.repeat(9)} |\n\n\`\`\`text\n${hard.repeat(9)}\n\`\`\`\n`,
      ),
    ).toEqual([]);
  });

  test('that is very short is not measured', () => {
    expect(linesOfBody(hard.repeat(6))).toEqual([]);
  });

  test('with a sentence that never ends is told where it begins', () => {
    const long = `Ro. Se <Fact name="name" />, ${'og du kan gå '.repeat(6)}hjem.`;
    expect(linesOfBody(`${long}\n`)).toEqual([
      '6:5  advarsel: Sætningen har 27 ord: »Se …, og du kan gå og du kan gå og du kan gå og du kan gå …« – Del den i to. En sætning har højst 25 ord',
    ]);
    // A figure and a piece of code are a word each; a figure as a sentence is a sentence of its own.
    const counted = (what: string) =>
      linesOfBody(`Ro. Se ${what} ${'og du kan gå '.repeat(5)}og se hjem.\n`).flatMap(
        (line) => /har \d+ ord/.exec(line) ?? [],
      );
    expect(counted('ham og ham')).toEqual(['har 27 ord']);
    expect(counted('<Figure id="glad" />, `x` og ham')).toEqual(['har 28 ord']);
  });

  test('in another language is not measured', () => {
    const page = mdx('title: About\nsummary: Now.', hard.repeat(40));
    const lines = linesOf({
      'content/site.yaml': (text) =>
        text.replaceAll('tag: da', 'tag: en').replace('defaultLocale: da', 'defaultLocale: en'),
      'content/pages/en/om.mdx': page,
    });
    expect(lines.filter((line) => line.startsWith('content/pages/en/om.mdx'))).toEqual([]);
  });
});
