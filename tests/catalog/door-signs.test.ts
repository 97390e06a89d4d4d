import { describe, expect, test } from 'vitest';
import { linesOf, linesOfBody, mdx, smallSite } from './small-site.ts';

describe('lines with a date or a year at their beginning, which become points of a numbered list', () => {
  const advice = (number: string, what: string): string =>
    `Er det en dato eller et årstal, så skriv et ord foran, fx »Den 3. maj« eller »I maj«, eller »\\« foran tegnet: »${number}«. Er det en liste, så skriv 1, 2, 3 og så videre${/»\d+\. \p{L}/u.test(what) ? ', eller begynd punktet med et andet ord' : ''}`;

  test.each([
    [
      '3. maj er der fest\n10. maj er der møde\n',
      '6:1  »3. maj« bliver nummeret på et punkt i en liste',
      '3\\.',
    ],
    [
      '1. maj er der fest\n1. juni er der møde\n',
      '6:1  »1. maj« bliver nummeret på et punkt i en liste',
      '1\\.',
    ],
    ['24. dec. holder vi lukket.\n', '6:1  »24. dec.« bliver nummeret på et punkt i en liste', '24\\.'],
    ['Vi mødes den\n1. Maj i huset.\n', '7:1  »1. Maj« bliver nummeret på et punkt i en liste', '1\\.'],
    ['1986. Da blev huset bygget.\n', '6:1  »1986.« bliver nummeret på et punkt i en liste', '1986\\.'],
    [
      '5) Kaffe\r\n6) Kage\r\n\r\n8) Leg\r\n',
      '9:1  »8)« bliver til »7)«, for linjerne bliver en liste, hvor siden tæller op',
      '8\\)',
    ],
    [
      '- Æbler 😀\n\n  3. klasse\n  5. klasse\n',
      '9:3  »5.« bliver til »4.«, for linjerne bliver en liste, hvor siden tæller op',
      '5\\.',
    ],
  ])('are told: %j', (body, what, escaped) => {
    expect(linesOfBody(body)).toEqual([`${what} – ${advice(escaped, what)}`]);
  });

  test.each([
    '1. Kaffe\n2. Kage\n\n3. Leg\n',
    '1. Kaffe\n1. Kage\n1. Leg\n',
    'Først:\n\n1. Kaffe\n\nSå:\n\n2. Kage\n',
    '1. Jul på torvet\n2. Maj-Britt synger\n3. Majs\n',
    '- maj\n- juni\n',
    '1. Maj: vi maler\n2. Juni: vi planter\n',
    '1. August Hansen, formand\n2. Maj Jensen\n',
  ])('are not seen in a list: %j', (body) => {
    expect(linesOfBody(body)).toEqual([]);
  });

  test('are months in the language of the text, where that writes a point behind the day', () => {
    const toldIn = (tag: string, body: string): string[] => {
      const site = Object.fromEntries(
        Object.entries(smallSite).flatMap(([file, text]) => [
          [file, null],
          [
            file.replace(/\bda\b/, tag),
            text.replace('tag: da', `tag: ${tag}`).replace('Locale: da', `Locale: ${tag}`),
          ],
        ]),
      ) as Record<string, string | null>;
      const file = `content/updates/${tag}/start.mdx`;
      return linesOf({
        ...site,
        [file]: mdx('date: 2024-01-01\ntitle: Nu\nsummary: Vi er her.', body),
      }).filter((line) => line.includes('nummeret på et punkt'));
    };
    expect(toldIn('da', '1. April\n')).toHaveLength(1);
    expect(toldIn('de', '1. Mai\n')).toHaveLength(1);
    expect(toldIn('de', '1. Maj\n')).toEqual([]);
    expect(toldIn('en', '1. April: planning\n')).toEqual([]);
  });

  const linesOfNews = (body: string): string[] =>
    linesOf({
      'content/updates/da/start.mdx': mdx('date: 2024-01-01\ntitle: Nu\nsummary: Vi er her.', body),
    });

  test.each([
    '3\\. maj er der fest\n10\\. maj er der møde\n',
    'Den 3. maj er der fest.\n\nDen 10. maj er der møde.\n',
  ])('pass as the advice says: %j', (body) => {
    expect(linesOfNews(body)).toEqual([]);
  });

  test('are a year that is typed as any other, when they are no point', () => {
    expect(linesOfNews('1986\\. Da blev huset bygget.\n')).toEqual([
      expect.stringContaining('Tallet »1986« er skrevet i teksten'),
    ]);
  });
});

describe('signs that Markdown takes for more than they were meant for', () => {
  test.each([
    [
      'Kom, ~Ada~ og Bo\n',
      '6:6  advarsel: »Ada« bliver streget over, fordi der står »~« på begge sider – Slet »~«, eller skriv ~~ord~~, hvis ordene skal være streget over',
    ],
    [
      '> 5 personer kan være med\n',
      '6:1  advarsel: »5 personer kan være med« bliver et citat, fordi linjen begynder med »>«, som ikke vises – Skriv »mere end« i stedet for »>«. Er det et citat, så sæt »»« foran det første ord',
    ],
  ])('are told: %j', (body, line) => {
    expect(linesOfBody(body)).toEqual([line]);
  });

  test.each(['~~Ada~~ og Bo\n', 'Ro ~ fred ~ og\n', '> Vi er glade.\n', '> »To er nok.«\n'])(
    'are not seen in what is meant so: %j',
    (body) => {
      expect(linesOfBody(body)).toEqual([]);
    },
  );
});
