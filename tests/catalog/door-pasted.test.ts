import { describe, expect, test } from 'vitest';
import { linesOf, linesOfBody, mdx, replace } from './small-site.ts';

test.each([
  ["short: 'Her er **ro** og **mag**.'", '6:16', '»**« vises', 'Slet stjernerne'],
  ["short: 'Se [os](/om/), [igen](/om/).'", '6:12', '»[os](/om/)« vises', 'Skriv kun ordene'],
  ["short: 'Her er <b>ro</b>.'", '6:16', '»<b>« vises', 'Slet det'],
  [`short: 'I <Fact name="period" /> er ro.'`, '6:11', '»<Fact name="period" />« vises', 'hentes med {navn}'],
])('markup in a field is told, as readers would see its signs: %s', (field, place, what, advice) => {
  const goal = 'content/goals/da/ro.mdx';
  const [line, ...more] = linesOf({ [goal]: replace('short: Her skal være ro.', field) });
  expect(more).toEqual([]);
  expect(line).toContain(`${goal}:${place}  advarsel: ${what}, som det står: her kan kun stå ord – `);
  expect(line).toContain(advice);
});

test.each(['Ro * og [mag] (nu)', '2 < 3 og 4 > 3', 'a<5 svar', '*Ro* »<«'])(
  'signs that are no markup say nothing: %s',
  (text) => {
    const lines = linesOf({
      'content/goals/da/ro.mdx': replace('short: Her skal være ro.', `short: '${text}'`),
    });
    expect(lines.filter((line) => line.includes('vises'))).toEqual([]);
  },
);

test('signs of pages and of Word that a field would show are told', () => {
  const told = (title: string): string[] =>
    linesOf({ 'content/pages/da/om.mdx': mdx(`title: ${title}\nsummary: Kort.`) });
  const line = (place: string, what: string): string =>
    `content/pages/da/om.mdx:2:${place}  advarsel: ${what}`;
  expect(told('Hus &amp; have&nbsp;her')).toEqual([
    line(
      '12',
      '»&amp;« vises, som det står: her kan kun stå ord – Skriv tegnet selv, fx & i stedet for &amp;',
    ),
  ]);
  expect(told('’Hus og have’')).toEqual([
    line(
      '8',
      "De krumme anførselstegn om teksten vises – Slet dem, eller skriv dem lige ('). Word og telefonen gør dem krumme",
    ),
  ]);
  expect(told('Bo’s hus, D&D; mere')).toEqual([]);
});

describe('a whole address of the site itself', () => {
  const told = (target: string, basePath = '/'): string[] =>
    linesOf(
      {
        'content/site.yaml': (text) => text.replace('url: null', 'url: https://eksempel.dk'),
        'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', `Se [målet](${target}).\n`),
      },
      basePath,
    );
  const line = 'content/pages/da/om.mdx:6:4  advarsel: Linket går til siden selv';

  test('is told with what to write instead, without its language', () => {
    expect(told('https://eksempel.dk/da/maal/ro/#hvem')).toEqual([
      `${line} – Skriv »/maal/ro/#hvem«: så fører det til læserens eget sprog`,
    ]);
    expect(told('https://eksempel.dk/maal/roo/')).toEqual([
      `${line}, hvor »/maal/roo/« ikke findes – Mente du »/maal/ro/«?`,
    ]);
  });

  test('is told when its first folder is that of no page, too', () => {
    expect(told('https://eksempel.dk/partner/byen/')).toEqual([
      expect.stringContaining(`${line}, hvor »/partner/byen/« ikke findes – `),
    ]);
    expect(told('https://eksempel.dk/filer/forkert.pdf')).toEqual([
      expect.stringContaining(`${line}, hvor »/filer/forkert.pdf« ikke findes – `),
    ]);
  });

  test('is one below the path of the site, where it lies in a folder of its host', () => {
    const below = (path: string): string[] => told(`https://eksempel.dk${path}`, '/parken/');
    expect(below('/parken/da/maal/ro/')).toEqual([
      `${line} – Skriv »/maal/ro/«: så fører det til læserens eget sprog`,
    ]);
    expect(below('/parken/maal/roo/')).toEqual([
      `${line}, hvor »/maal/roo/« ikke findes – Mente du »/maal/ro/«?`,
    ]);
    for (const path of ['/maal/ro/', '/om/byen/', '/borger/', '/']) expect(below(path)).toEqual([]);
  });

  test('is not that of another host, nor of a site without one', () => {
    expect(told('https://andre.eksempel.dk/maal/')).toEqual([]);
    expect(told('/maal/ro/')).toEqual([]);
    expect(linesOfBody('Se [målet](https://eksempel.dk/maal/).\n')).toEqual([]);
  });
});

test('the page of a word is told where the word stands', () => {
  expect(linesOfBody('Se [planen](/ord/plan/).\n')).toEqual([
    '6:4  Siden »/ord/plan/« findes ikke – Skriv »/ord/#plan«',
  ]);
});

describe('what was pasted or typed out of habit', () => {
  test('is told where it would be shown with its signs', () => {
    expect(
      linesOfBody('##Mad\n\n•\tKage\n•\tKaffe\n\nUge\tTid\n\n#fest er **sjovt**\n\n###\u00A0Drikke\n'),
    ).toEqual([
      '6:1  advarsel: Linjen bliver ikke en overskrift: der mangler et mellemrum efter »##« – Skriv »## « foran overskriften, og sæt en tom linje før og efter',
      '8:1  advarsel: Linjen bliver ikke et punkt i en liste, fordi den begynder med »•« – Skriv »- « foran hvert punkt, og sæt en tom linje før det første',
      '11:4  advarsel: Her står en tabulator, fx fra en tabel i Word, og den bliver kun til et mellemrum – Skriv det som sætninger eller som en liste med »- « foran hvert punkt',
      '15:1  advarsel: Linjen bliver ikke en overskrift: der mangler et mellemrum efter »###« – Skriv »### « foran overskriften, og sæt en tom linje før og efter',
    ]);
  });

  const LINK =
    'advarsel: Det bliver ikke et link, men vises med sine parenteser – Skriv [tekst](adresse) uden mellemrum mellem ] og ( og i adressen: [ring](tel:12345678). Et mellemrum i en fils navn skrives %20';
  const BOLD =
    'advarsel: Ordene bliver ikke fede: »**« vises, som det står – Skriv **ord** uden mellemrum mellem stjernerne og ordene';
  const POINTS = 'Skriv »- « foran hvert punkt, og sæt en tom linje før det første';

  test.each([
    ['Så [ring](tel:12 34 56 78) nu\n', `6:9  ${LINK}`],
    ['[planen](/filer/den nye plan.pdf)\n', `6:8  ${LINK}`],
    ['Se\n[planen] (/maal/)\n', `7:8  ${LINK}`],
    ['(planen)[/maal/]\n', `6:8  ${LINK}`],
    ['Se [planen]/maal/ nu\n', `6:11  ${LINK}`],
    ['Se [planen](https://x.dk/a b) nu\n', `6:13  ${LINK.replace('advarsel: ', '')}`],
    ['Se [planen] (https://x.dk/a)\n', `6:14  ${LINK.replace('advarsel: ', '')}`],
    ['Se [planen](www.x.dk/a b) nu\n', `6:13  ${LINK.replace('advarsel: ', '')}`],
    ['Se [planen](/maal/\n', `6:11  ${LINK}`],
    ['**Vigtigt: **Kom nu.\n', `6:1  ${BOLD}`],
    ['Det er ** vigtigt **.\n', `6:8  ${BOLD}`],
    [
      'Se:\n\n| a | b |\n| c | d |\n',
      '8:1  advarsel: Linjerne bliver ikke en tabel, men vises med deres streger – Skriv »|---|---|« på linjen under den første, med lige så mange felter som den',
    ],
    [
      'Tag med:\n-Mad\n-Drikke\n',
      `7:1  advarsel: Linjen bliver ikke et punkt i en liste: der mangler et mellemrum efter »-« – ${POINTS}`,
    ],
    [
      '– Mad\n– Drikke\n',
      `6:1  advarsel: Linjen bliver ikke et punkt i en liste, fordi den begynder med »–« – ${POINTS}`,
    ],
    [
      'Kom nu.\n\nVi ses der.\n---\n\nHilsen os.\n',
      '8:1  advarsel: »Vi ses der.« bliver en overskrift, fordi der står streger på linjen under – Sæt en tom linje før stregerne. Er det en overskrift, så slet dem, og skriv »## « foran',
    ],
    ...['\u200F## Mad', '\u00A0- Mad', '\u200E1. Mad'].map((line): [string, string] => [
      `${line}\n`,
      '6:1  advarsel: Linjen begynder med et usynligt tegn, så den ikke bliver en overskrift eller et punkt i en liste – Slet alt foran det første synlige tegn på linjen, og skriv det igen',
    ]),
    ...['-', '1.'].map((sign): [string, string] => [
      `${sign}\u00A0Mad\n`,
      `6:1  advarsel: Linjen bliver ikke et punkt i en liste: efter »${sign}« står et fast mellemrum, som følger med fra Word og hjemmesider – Slet det, og skriv »${sign} « med et almindeligt mellemrum`,
    ]),
    [
      '1.Mad\n2.Drikke\n3.Leg\n',
      '6:1  advarsel: Linjen bliver ikke et punkt i en liste: der mangler et mellemrum efter »1.« – Skriv »1. « foran punktet, og sådan ved dem alle',
    ],
    [
      '*Mad\n*Drikke\n',
      `6:1  advarsel: Linjen bliver ikke et punkt i en liste: der mangler et mellemrum efter »*« – ${POINTS}`,
    ],
    ...['o   ', '١. '].map((sign): [string, string] => [
      `${sign}Mad\n`,
      `6:1  advarsel: Linjen bliver ikke et punkt i en liste, fordi den begynder med »${sign.trim()}« – ${POINTS}`,
    ]),
    ['[planen]\u200F(/maal/)\n', `6:8  ${LINK}`],
    ...[
      ['< Fact name="name" />', '< Fact'],
      ['\\<Fact name="name" />', '<Fact'],
    ].map(([written, seen]): [string, string] => [
      `${written}\n`,
      `6:${written?.indexOf(seen ?? '') === 0 ? 1 : 2}  advarsel: »${seen}« vises, som det står – Skriv »<« lige foran navnet, uden mellemrum, »\\« eller »&lt;«`,
    ]),
  ])('is told where it does not become what it was meant for: %j', (body, told) => {
    expect(linesOfBody(body)).toEqual([told]);
  });

  test.each([
    '– Kom nu, sagde hun.\n\n– Ja, sagde han.\n',
    'Et <Term id="plan">plan</Term>-kursus og **byens**\n– fest\n',
    'Ord (se nedenfor) [uden for listen] og en [note] (vigtig).\n',
    '| a | b |\n|---|---|\n| **c** | d |\n',
    '- Mad\n- **Drikke** og *leg*\n\n---\n\nHilsen os.\n',
    '`[a](b c)` og `**x **`, `<Fact name="name" />`\n',
    '*Kun for voksne\n',
  ])('is not seen in a sound text: %j', (body) => {
    expect(linesOfBody(body)).toEqual([]);
  });

  test.each([
    [
      'curled quotation marks',
      '<Fact name=”name” />\n',
      '6:1  Anførselstegnene i »<Fact>« er ikke lige (") – Skriv dem lige: <Fact name="…" />. Word og telefonen gør dem krumme',
    ],
    [
      'a quotation mark too few',
      '<Fact name="name />\n',
      '6:1  Et anførselstegn (") i »<Fact>« bliver ikke lukket – Sæt " på begge sider: <Fact name="…" />',
    ],
    [
      'no slash',
      'Her er <Fact name="name">.\n',
      '6:8  »<Fact>« slutter ikke rigtigt – Sæt en skråstreg før »>«: »<Fact … />«',
    ],
    [
      'HTML',
      'Her<br>der\n',
      '6:4  HTML kan ikke stå i teksten: »<br>« – Slet det. En tom linje begynder et nyt afsnit, og **ord** bliver fede',
    ],
    [
      'an address as in a browser',
      '[DR](www.dr.dk)\n',
      '6:1  Adressen »www.dr.dk« kan ikke bruges – Skriv »https://www.dr.dk«',
    ],
    ['a mail address', '[Skriv](a@b.dk)\n', '6:1  Adressen »a@b.dk« kan ikke bruges – Skriv »mailto:a@b.dk«'],
  ])('is explained: %s', (_, body, told) => {
    expect(linesOfBody(body)).toEqual([told]);
  });
});
