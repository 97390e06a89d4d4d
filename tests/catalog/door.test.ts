import { describe, expect, test } from 'vitest';
import { fixedPages } from '../../src/catalog/addresses/fixed-pages.ts';
import { fromOldText, linesOf, linesOfBody, mdx, smallSite } from './small-site.ts';

const english = (text: string): string =>
  text.replace('  - { tag: da,', '  - { tag: en, label: English, dir: ltr }\n  - { tag: da,');
const replace =
  (from: string, to: string) =>
  (text: string): string =>
    text.replace(from, to);

const settingsAlone = (file: string): string | null =>
  file === 'content/site.yaml' ? (smallSite[file] ?? null) : null;

test('a faultless site is let in without a word', () => {
  expect(linesOf({})).toEqual([]);
});

/** Bodies as editors break them, with all that is told. The first line of a body is line 6 of its file. */
const BODIES: readonly (readonly [name: string, body: string, told: readonly string[]])[] = [
  [
    'a component that is not closed',
    'Ord\n\n<Note>\n\nOrd\n',
    [
      '8:1  »<Note>« bliver åbnet, men ikke lukket – Skriv »</Note>«, hvor det slutter – på en linje for sig, hvis begyndelsen står på en linje for sig',
    ],
  ],
  [
    'a brace that is not closed',
    'Ord\n\nI {period var det godt\n',
    ['8:3  Tegnene »{« og »}« kan ikke stå i teksten – Slet dem. Et tal hentes med <Fact name="…" />'],
  ],
  [
    'a placeholder where a component belongs',
    'I {period.from} var det godt\n',
    ['6:3  Tegnene »{« og »}« kan ikke stå i teksten – Skriv <Fact name="period.from" />'],
  ],
  [
    'misspelt components',
    '<Facts name="period" />\n\n<Trem id="plan">x</Trem>\n\n<Skema />\n',
    [
      '6:1  Komponenten »<Facts>« kendes ikke – Mente du »<Fact>«?',
      '8:1  Komponenten »<Trem>« kendes ikke – Mente du »<Term>«?',
      '10:1  Komponenten »<Skema>« kendes ikke – Brug Markdown eller en af komponenterne: Agreement, AnswersNeeded, Contact, Fact, Figure, Note, Term',
    ],
  ],
  [
    'a misspelt attribute',
    '<Term di="plan">planen</Term>\n\n<Fact navn="name" /> <Term>planen</Term>\n',
    [
      '6:1  »di« kan ikke stå i »<Term>« – Mente du »id«?',
      '8:1  »navn« kan ikke stå i »<Fact>« – Mente du »name«?',
      '8:22  »<Term>« mangler »id« – Skriv <Term id="ord" …>',
    ],
  ],
  [
    'a misspelt attribute beside one that is missing',
    '<Figure yaer="2021" />\n',
    [
      '6:1  »<Figure>« mangler »indicator« – Skriv <Figure indicator="navn" …>',
      '6:1  »yaer« kan ikke stå i »<Figure>« – Mente du »year«?',
    ],
  ],
  [
    'a note in the middle of a line',
    'Ord <Note>ord</Note> ord\n',
    ['6:5  »<Note>« skal stå på en linje for sig – Sæt en tom linje før og efter teksten i den'],
  ],
  [
    'a table in the middle of a line',
    'Ord <AnswersNeeded /> ord\n',
    ['6:5  »<AnswersNeeded>« skal stå på en linje for sig – Sæt en tom linje før og efter'],
  ],
  [
    'a table with words in it',
    'Ord\n\n<AnswersNeeded>\n\nOrd\n\n</AnswersNeeded>\n',
    ['8:1  »<AnswersNeeded>« kan ikke have tekst i sig – Afslut den med det samme: <AnswersNeeded />'],
  ],
  [
    'an unknown fact',
    'Vi er <Fact name="count.gols" />.\n',
    ['6:7  Der er ikke et tal eller navn, der hedder »count.gols« – Mente du »count.goals«?'],
  ],
  [
    'a fact of something that is not there',
    '<Fact name="hours.biblioteket-i-byen" />\n',
    [
      '6:1  Der er ikke et tal eller navn, der hedder »hours.biblioteket-i-byen« – Vælg mellem »hours.total«, »hours.period«, »hours.byen«',
    ],
  ],
  [
    'an unknown figure',
    '<Figure indicator="gald" />\n',
    ['6:1  Der findes ikke et tal med navnet »gald« – Mente du »glad«?'],
  ],
  [
    'a year without a wave',
    '<Figure indicator="glad" year="2023" />\n',
    ['6:1  Undersøgelsen bag »glad« har ingen måling i »2023« – Vælg mellem 2021, 2024'],
  ],
  [
    'a figure shown in a way that is not there',
    '<Figure indicator="glad" as="procent" />\n',
    ['6:1  »as« i »<Figure>« kan ikke være »procent« – Mente du »percent«?'],
  ],
  [
    'an unknown word',
    '<Term id="plna">plan</Term>\n',
    ['6:1  Ordet »plna« står ikke i content/glossary – Mente du »plan«?'],
  ],
  [
    'a word explained twice',
    'En <Term id="plan">plan</Term>.\n\nDen <Term id="plan">plan</Term>.\n',
    [
      '8:5  advarsel: »<Term id="plan">« står også på linje 6 – Forklar ordet første gang, og skriv det uden <Term> her',
    ],
  ],
  [
    'a link without its last slash',
    '[Ro](/maal/ro)\n',
    ['6:1  Siden »/maal/ro« findes ikke – Skriv den med skråstreg til sidst: »/maal/ro/«'],
  ],
  [
    'a link to a misspelt page',
    'Se [målet](/maal/roo/).\n',
    ['6:4  Siden »/maal/roo/« findes ikke – Mente du »/maal/ro/«?'],
  ],
  [
    'a link to a page in a language',
    'Se [målet](/da/maal/ro/).\n',
    ['6:4  Siden »/da/maal/ro/« findes ikke – Links skrives uden sprog: »/maal/ro/«'],
  ],
  [
    'a link to a word that is not there',
    '[ordet](/ord/#plam)\n',
    ['6:1  Siden »/ord/« har ikke stedet »#plam« – Mente du »/ord/#plan«?'],
  ],
  [
    'a link to a heading that is not there',
    '## Hvem er med?\n\n[før](#hvem-er-med) [efter](#hvad-sker-der)\n',
    [
      '8:21  Siden »/om/« har ikke stedet »#hvad-sker-der« – Slet »#hvad-sker-der«, eller vælg et sted, der er på siden',
    ],
  ],
  [
    'a percent sign in an anchor',
    '[halvdelen](/om/#50%)\n',
    ['6:1  Siden »/om/« har ikke stedet »#50%« – Slet »#50%«, eller vælg et sted, der er på siden'],
  ],
  [
    'links that say nothing',
    'Se [her](/maal/) og [Læs mere](/om/).\n',
    [
      '6:4  advarsel: Linkets tekst »her« siger ikke, hvor linket fører hen – Skriv, hvad man finder der, fx »læs om målene«',
      '6:21  advarsel: Linkets tekst »Læs mere« siger ikke, hvor linket fører hen – Skriv, hvad man finder der, fx »læs om målene«',
    ],
  ],
  [
    'a link to a page of a kind that has others',
    '[x](/indikatorer/helt-andet-navn/) [y](/helt-andet-navn/)\n',
    [
      '6:1  Siden »/indikatorer/helt-andet-navn/« findes ikke – Vælg mellem »/indikatorer/glad/«',
      '6:36  Siden »/helt-andet-navn/« findes ikke – Skriv en adresse, der findes, fx »/maal/« eller »/om/«',
    ],
  ],
  [
    'an address alone that is one of the page’s own places',
    '## Hvem\n\n[os](#hvem) og [toppen](/om/#) og [siden her igen](/om/?x=1#hvem)\n',
    [],
  ],
  [
    'links whose text is a picture or a component',
    '[![Et hus](/hus.jpg)](/maal/) og [<Fact name="name" />](/om/)\n',
    [],
  ],
  [
    'a component that belongs elsewhere',
    '[<Term id="plan">planen</Term>](/om/)\n\n<Term id="plan">[planen](/om/)</Term>\n',
    [
      '6:2  »<Term>« kan ikke stå i et link – Flyt den ud',
      '8:1  Der kan ikke stå et link i »<Term>« – Slet linket; ordet er selv et link',
      '8:1  advarsel: »<Term id="plan">« står også på linje 6',
    ],
  ],
  [
    'a component with nothing in it',
    'En <Term id="plan"> </Term>.\n\n<Note>\n\n</Note>\n',
    [
      '6:4  »<Term>« er tom – Skriv ordet mellem <Term …> og </Term>',
      '8:1  »<Note>« er tom – Skriv teksten mellem de to linjer, eller slet dem',
    ],
  ],
  [
    'a link without a text',
    '[](/maal/)\n\n[**&nbsp;**](/maal/)\n\n[**<Fact name="name" />**](/maal/) [_![Et hus](/hus.jpg)_](/maal/)\n',
    [
      '6:1  Linket har ingen tekst – Skriv, hvad man finder der: [tekst](adresse)',
      '8:1  Linket har ingen tekst – Skriv, hvad man finder der: [tekst](adresse)',
    ],
  ],
  [
    'an image that is not there',
    '![Et hus](/huset.jpg)\n',
    [
      '6:1  Billedet »/huset.jpg« findes ikke – Læg filen i mappen public som »public/huset.jpg«, eller ret adressen. Store og små bogstaver tæller',
    ],
  ],
  [
    'an image by the folder that it lies in',
    '![Et hus](/public/hus.jpg)\n',
    ['6:1  Billedet »/public/hus.jpg« findes ikke – Skriv den uden »/public«: »/hus.jpg«'],
  ],
  [
    'a short telephone number that is a link, and one that is none',
    'Ring [112](tel:112) eller 114.\n',
    ['6:27  Tallet »114«'],
  ],
  [
    'a link to a file that is not there',
    '[Planen](/filer/hele%20planen.pdf)\n',
    [
      '6:1  Filen »/filer/hele%20planen.pdf« findes ikke – Læg filen i mappen public som »public/filer/hele planen.pdf«, eller ret adressen. Store og små bogstaver tæller',
    ],
  ],
  [
    'an image without a text',
    '![](/hus.jpg)\n',
    ['6:1  Billedet har ingen tekst – Skriv, hvad billedet viser: ![tekst](/billede.jpg)'],
  ],
  [
    'a heading at the top level',
    '# Planen\n',
    ['6:1  Overskriften er på det øverste niveau, som er sidens titel – Skriv »##« foran'],
  ],
  [
    'a first heading too deep',
    '### Planen\n',
    ['6:1  Overskriften springer et niveau over: »###« efter titlen – Skriv »##« foran'],
  ],
  [
    'a level that is skipped',
    '## Et\n\n#### To\n',
    ['8:1  Overskriften springer et niveau over: »####« efter »##« – Skriv »###« foran'],
  ],
  [
    'a table whose rows have more cells than its first',
    '| a | b |\n|---|---|\n| c |\n| d | e | f | g |\n| h | i |\n| j | k | l |\n',
    [
      '9:9  Rækken har 4 felter og den øverste kun 2, så resten bliver ikke vist – Giv den øverste række lige så mange felter, eller slet den streg (|), der er for meget',
      '11:9  Rækken har 3 felter og den øverste kun 2',
    ],
  ],
  [
    'a heading without words',
    '## Et\n\n##\n\n## ![Et hus](/hus.jpg)\n\n## **<Fact name="name" />**\n',
    [
      '8:1  Overskriften har ingen ord – Skriv den med ord, eller slet linjen',
      '10:1  Overskriften har ingen ord – Skriv den med ord, eller slet linjen',
    ],
  ],
  [
    'two headings alike',
    '## Hvem\n\nOrd\n\n## Hvem\n',
    ['10:1  advarsel: Overskriften »Hvem« står også på linje 6 – Giv de to afsnit hver sin overskrift'],
  ],
  [
    'digits on a folded line of a list',
    '- Vi har\n  brug for mere end 120 &amp; 7 boliger\n',
    [
      '7:21  Tallet »120« er skrevet i teksten og bliver glemt, når det ændrer sig – Hent det med <Fact name="…" /> eller <Figure indicator="…" />, eller skriv et lille antal med bogstaver',
      '7:31  Tallet »7« er skrevet i teksten og bliver glemt, når det ændrer sig – Hent det med <Fact name="…" /> eller <Figure indicator="…" />, eller skriv et lille antal med bogstaver',
    ],
  ],
  [
    'digits in a heading, a link, a description and a disguise',
    '## År 2024\n\n[i 2025](/om/)\n\n![hus 9](/hus.jpg)\n\nSyv er &#55;\n',
    ['6:7  Tallet »2024«', '8:4  Tallet »2025«', '10:7  Tallet »9«', '12:1  Tallet »7«'],
  ],
  ['Arabic digits', 'Der er ٨٠ boliger\n', ['6:8  Tallet »٨٠«']],
  [
    'digits where they may stand',
    '<Agreement>\n\nI 2024 og § 3.\n\n</Agreement>\n\n> I 2024.\n\n`2024` og [byen](https://byen.dk/2024/)\n\n```text\n95 %\n```\n',
    [],
  ],
  [
    'a count in letters',
    'Vi har tre aktiviteter og fire målsætninger.\n',
    [
      '6:8  advarsel: »tre aktiviteter« bliver glemt, når antallet ændrer sig – Skriv <Fact name="count.activities" /> aktiviteter',
    ],
  ],
];

describe('a body with', () => {
  test.each(BODIES)('%s is told at its place', (_, body, told) => {
    const lines = linesOfBody(body);
    expect(lines.map((line, at) => line.slice(0, told[at]?.length))).toEqual(told);
  });
});

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

const FEW = 'indikator;andel;antal svar\nglad;70;39\n';

test.each([
  ['a threshold above the number of answers', 'publishing: { hideBelow: 40 }', [39]],
  ['a threshold that is met', 'publishing: { hideBelow: 39 }', []],
  ['no threshold, and so the usual one', 'redirects: []', []],
])('a figure is held against the settings: %s', (_, settings, told) => {
  const lines = linesOf({
    'content/site.yaml': replace('redirects: []', `${settings}\n`),
    'data/surveys/svar/2021.csv': FEW,
  });
  expect(lines).toEqual(
    told.map((n) =>
      expect.stringMatching(`^data/surveys/svar/2021.csv:2:9  advarsel: celle C2: kun ${n} har svaret`),
    ),
  );
});

test('a share is held against the answers that its file says it adds up', () => {
  const told = (share: number) =>
    linesOf({
      'content/indicators/da/glad.mdx': replace(
        'isQuestion:',
        'answers: [Ja, Nej]\nheadlineAnswers: [Ja]\nisQuestion:',
      ),
      'data/surveys/svar/2021.csv': `indikator;svar;andel;antal svar\nglad;;${share};100\nglad;Ja;70;100\nglad;Nej;30;100\n`,
    });
  expect(told(70)).toEqual([]);
  expect(told(37)).toEqual([
    expect.stringContaining('2021.csv:2:7  advarsel: celle C2: andelen er 37, men svarene »Ja«'),
  ]);
});

test('a figure is held against the usual threshold when the settings cannot be read', () => {
  const few = (n: number) =>
    linesOf({
      'content/site.yaml': replace('redirects: []', 'publishing: { hideBelow: mange }'),
      'data/surveys/svar/2021.csv': FEW.replace('39', String(n)),
    }).filter((line) => line.includes('har svaret'));
  expect([few(29).length, few(30)]).toEqual([1, []]);
});

test('an answer count that is large enough is told of beside »for få svar«, by the limit of the settings', () => {
  const lines = (limit: number) =>
    linesOf({
      'content/site.yaml': replace('redirects: []', `publishing: { hideBelow: ${limit} }\n`),
      'data/surveys/svar/2021.csv': 'indikator;andel;antal svar;status\nglad;;39;for få svar\n',
    });
  expect(lines(40)).toEqual([]);
  expect(lines(35)).toEqual([
    'data/surveys/svar/2021.csv:2:7  advarsel: celle C2: status er »for få svar«, men 39 har svaret, og siden viser tal fra 35 svar – skriv andelen, hvis du har den, eller se efter, om antallet er rigtigt',
  ]);
  const elsewhere = linesOf({
    'content/site.yaml': (text) =>
      text.replace('redirects: []', 'publishing: { hideBelow: 40 }').replace('name: Egeparken', 'name: []'),
    'data/surveys/svar/2021.csv': 'indikator;andel;antal svar;status\nglad;;39;for få svar\n',
  });
  expect(elsewhere).toEqual([expect.stringMatching(/^content\/site\.yaml:1:7 /)]);
});

/** Other files as editors break them, with all that is told of the whole site. */
const FILES: readonly (readonly [
  name: string,
  changes: Parameters<typeof linesOf>[0],
  told: readonly string[],
])[] = [
  [
    'digits in words',
    { 'content/goals/da/ro.mdx': replace('Alle skal', 'Alle 120 skal') },
    [
      'content/goals/da/ro.mdx:7:15  Tallet »120« er skrevet i teksten og bliver glemt, når det ændrer sig – Hent det med {navn}, fx {period.from}, eller skriv et lille antal med bogstaver',
    ],
  ],
  [
    'digits in the words of a survey, which are no figures',
    {
      'content/indicators/da/glad.mdx': replace(
        'question: Er du glad?',
        'question: Hvor glad er du fra 1 til 10?\nanswers: [Nej, Ja]\nheadlineAnswers: [Ja]\nanswerLabels: { Nej: 1 til 5, Ja: 6 til 10 }',
      ),
      'content/surveys/da/svar.mdx': replace(
        'title:',
        'groups: [{ id: unge, dimension: alder }]\ngroupLabels: { unge: 18–29 år }\ndimensionLabels: { alder: Alder i 2024 }\ntitle:',
      ),
    },
    [],
  ],
  [
    'digits in a point of a list',
    { 'content/activities/da/fest.mdx': replace('[Vi spiser.]', '[Vi spiser., "Vi synger 18 sange."]') },
    ['content/activities/da/fest.mdx:11:34  Tallet »18«'],
  ],
  [
    'a placeholder that is not there',
    { 'content/goals/da/ro.mdx': replace('Her skal', 'I {nmae} skal') },
    ['content/goals/da/ro.mdx:6:10  Der er ikke et tal eller navn, der hedder »nmae« – Mente du »name«?'],
  ],
  [
    'a lone brace',
    { 'content/goals/da/ro.mdx': replace('Her skal', 'Her} skal') },
    ['content/goals/da/ro.mdx:6:11  »}« står alene – Et navn skal have »{« foran og »}« efter: {period}'],
  ],
  [
    'a sentence without its figure',
    { 'content/indicators/da/glad.mdx': replace('var {share} glade', 'var de glade') },
    [
      'content/indicators/da/glad.mdx:11:11  »sentence« viser ikke tallet – Sæt {share} ind, hvor tallet skal stå: »I {year} svarede {share}, at …«',
    ],
  ],
  [
    'a fact in a caption',
    { 'content/indicators/da/glad.mdx': replace('glade i {year}', 'glade i {period}') },
    ['content/indicators/da/glad.mdx:12:23  »{period}« kan ikke stå i »caption« – Brug kun {year}'],
  ],
  [
    'a figure in a caption, which follows it',
    { 'content/indicators/da/glad.mdx': replace('glade i {year}', 'glade, {share}, i {year}') },
    ['content/indicators/da/glad.mdx:12:22  »{share}« kan ikke stå i »caption« – Brug kun {year}'],
  ],
  [
    'a featured figure that is not there',
    { 'content/site.yaml': replace('featuredIndicator: glad', 'featuredIndicator: gladd') },
    ['content/site.yaml:10:20  Forsidens tal »gladd« findes ikke – Mente du »glad«?'],
  ],
  [
    'a baseline in a year without a wave',
    { 'content/indicators/da/glad.mdx': replace('baselineYear: 2021', 'baselineYear: 2020') },
    [
      'content/indicators/da/glad.mdx:6:15  Undersøgelsen »svar« har ingen måling i 2020 – Vælg mellem 2021, 2024',
    ],
  ],
  [
    'figures of a year that the survey does not know',
    { 'data/surveys/svar/2023.csv': 'indikator;andel\nglad;70\n' },
    [
      'data/surveys/svar/2023.csv:1:1  Undersøgelsen »svar« har ingen måling i 2023 – Tilføj linjen »- year: 2023« under »waves« i content/surveys/da/svar.mdx, eller ret filens navn',
    ],
  ],
  [
    'a wave twice',
    { 'content/surveys/da/svar.mdx': replace('2024', '2021') },
    [
      'content/surveys/da/svar.mdx:7:11  »2021« står to gange under »waves« – Ret eller slet den ene. En undersøgelse har én måling om året: er der to, så lav den anden som sin egen undersøgelse',
    ],
  ],
  [
    'an old address that is a page',
    { 'content/site.yaml': replace('redirects: []', 'redirects:\n  - { from: /maal/ro, to: /om/ }') },
    [
      'content/site.yaml:17:13  Siden »/maal/ro« findes, og en gammel adresse ville skjule den – Slet linjerne',
    ],
  ],
  [
    'a link to a file that has moved, and a file that the site writes itself',
    {
      'content/site.yaml': replace(
        'redirects: []',
        'redirects:\n  - { from: /filer/gammel.pdf, to: /filer/ny.pdf }',
      ),
      'content/goals/da/ro.mdx': (text) => `${text}\n[Planen](/filer/gammel.pdf)\n`,
      'public/filer/ny.pdf': 'En plan',
      'public/nyt/rss.xml': '<rss/>',
    },
    [
      'content/goals/da/ro.mdx:11:1  Filen »/filer/gammel.pdf« findes ikke – Filen er flyttet: skriv »/filer/ny.pdf«',
      'public/nyt/rss.xml:1:1  advarsel: Siden skriver selv en fil med det navn, så ingen får den her at se – Giv filen et andet navn, eller slet den',
    ],
  ],
  [
    'files in the folders that the site alone writes',
    {
      'public/assets/kort/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'public/deling/forside.txt': 'x',
      'public/embed/glad.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'public/da/embed/note.txt': 'x',
      'public/filer/embed/note.txt': 'x',
    },
    ['assets/kort/plan.svg', 'da/embed/note.txt', 'deling/forside.txt', 'embed/glad.svg'].map(
      (file) =>
        `public/${file}:1:1  advarsel: Mappen er sidens egen: siden kan skrive en anden fil oven i, og læserne kan blive ved med at se en gammel udgave – Læg filen i en anden mappe i public/, fx public/filer/, og ret de links, der fører til den`,
    ),
  ],
  [
    'an old address that leads nowhere',
    { 'content/site.yaml': replace('redirects: []', 'redirects:\n  - { from: /gammel/, to: /maal/re/ }') },
    ['content/site.yaml:17:27  Siden »/maal/re/« findes ikke – Mente du »/maal/ro/«?'],
  ],
  [
    'an old address twice, and one that leads to another',
    {
      'content/site.yaml': replace(
        'redirects: []',
        'redirects:\n  - { from: /a/, to: /om/ }\n  - { from: /a/, to: /om/ }\n  - { from: /b/, to: /a/ }',
      ),
    },
    [
      'content/site.yaml:18:13  Den gamle adresse »/a/« står to gange – Slet den ene',
      'content/site.yaml:19:22  »/a/« er selv en gammel adresse – Skriv »/om/«, som den fører til',
    ],
  ],
  [
    'settings that contradict each other',
    {
      'content/site.yaml': (text) =>
        text
          .replace('to: 2027-12-31', 'to: 2023-12-31')
          .replace('redirects: []', 'publishing: { hideBelow: 40, flagBelow: 30 }')
          .replace('  - { tag: da, label: Dansk, dir: ltr }', (line) => `${line}\n${line}`),
    },
    [
      'content/site.yaml:5:33  Planen slutter, før den begynder – Byt de to dage om, eller ret den ene',
      'content/site.yaml:10:5  Sproget »da« står to gange – Slet den ene linje',
      'content/site.yaml:17:41  flagBelow er mindre end hideBelow – Skriv et tal, der er lige så stort eller større',
    ],
  ],
  [
    'no accessibility statement',
    {
      'content/site.yaml': (text) =>
        text.replace(/^accessibilityStatement: .*$/m, 'accessibilityStatement: null'),
    },
    [
      'content/site.yaml:12:25  advarsel: Siden mangler en tilgængelighedserklæring, som loven i Danmark kræver af offentlige sider – Lav den i WAS-Tool hos Digitaliseringsstyrelsen, was.digst.dk, og skriv den adresse, den får, efter accessibilityStatement. Gælder den lov ikke jer, så skriv »accessibilityStatement: not-required«',
    ],
  ],
  [
    'a goal and an activity of one name',
    {
      'content/goals/da/fest.mdx': mdx(
        'order: 2\nambition: none\nagreementText: Fest\ntitle: Fest\nshort: Fest.\nsummary: Fest.',
      ),
    },
    [
      'content/activities/da/fest.mdx:1:1  Et mål og en aktivitet hedder begge »fest«, og deres plakater får samme adresse – Giv den ene fil et andet navn',
    ],
  ],
  [
    'no words for the pages that stand by themselves, and no icon',
    {
      'content/pages/da/metode-fagfolk.mdx': null,
      'content/pages/da/ikke-fundet.mdx': null,
      'content/pages/da/forside.mdx': null,
      'content/pages/da/forsiden.mdx': mdx('title: Forside\nsummary: Kort.'),
      'public/favicon.svg': null,
    },
    [
      'content/pages/da/forside.mdx:1:1  Filen med teksten til siden »/« mangler – Skal »forsiden.mdx« hedde »forside.mdx«?',
      'content/pages/da/ikke-fundet.mdx:1:1  Filen med teksten til siden om adresser, der ikke findes, mangler – Skriv »title: …« og »summary: …« mellem to linjer med »---«, eller kør »npm run new -- sider«, som skriver dem, der mangler',
      'content/pages/da/metode-fagfolk.mdx:1:1  Filen med teksten til siden »/metode/« mangler – Skriv',
      'public/favicon.svg:1:1  advarsel: Sidens ikon mangler – Læg en kvadratisk tegning der i SVG-format, eller kopier tests/fixtures/harbour/public/favicon.svg',
    ],
  ],
  [
    'words for a page that does not exist',
    { 'content/pages/da/kontakt.mdx': mdx('title: Kontakt\nsummary: Skriv til os.') },
    [
      'content/pages/da/kontakt.mdx:1:1  advarsel: Teksten bliver ikke vist: siden har ingen side med det navn – Her er kun plads til teksterne »forside«,',
    ],
  ],
  [
    'nothing but its settings',
    Object.fromEntries(Object.keys(smallSite).map((file) => [file, settingsAlone(file)])),
    [
      ...Object.keys(fixedPages)
        .map((id) => `content/pages/da/${id}.mdx`)
        .sort()
        .map((file) => `${file}:1:1  Filen med teksten til siden `),
      'content/sentences/da.yaml:1:1  Der mangler',
      'content/site.yaml:10:20  Forsidens tal »glad« findes ikke – Der er ingen endnu: skriv en fil i content/indicators/da',
      'public/favicon.svg:1:1  advarsel: Sidens ikon mangler',
    ],
  ],
  [
    'a text below the fields of a point on the timeline',
    {
      'content/milestones/da/start.mdx': mdx(
        "from: '2024'\ncertainty: agreement\ntitle: Planen begynder",
        'Vi fejrer det.',
      ),
    },
    [
      'content/milestones/da/start.mdx:7:1  advarsel: Teksten under felterne bliver ikke vist – Skriv det vigtigste efter »summary:«, eller læg teksten på en anden side, og slet den her',
    ],
  ],
  [
    'a layout of its own',
    { 'content/pages/da/om.mdx': replace('title:', 'layout: /etc/passwd\ntitle:') },
    [
      'content/pages/da/om.mdx:2:1  Feltet »layout« kendes ikke – Slet linjen, eller brug et af felterne: forResidents, hardToRead, title, summary',
    ],
  ],
  [
    'a story whose file is not called by its year',
    {
      'content/years/da/aaret.mdx': mdx('summary: Godt.'),
      'content/years/da/2024.mdx': mdx('reported:\n  - { partner: byn, hours: 2 }\nsummary: Godt.'),
    },
    [
      'content/years/da/2024.mdx:3:16  Der findes ikke en partner med navnet »byn« – Mente du »byen«?',
      'content/years/da/aaret.mdx:1:1  Filnavnet »aaret« er ikke et årstal – Giv filen navn efter det år, den fortæller om: »2024.mdx«',
    ],
  ],
];

describe('a site with', () => {
  test.each([
    ['cannot be read', replace('name: ', 'name: "')],
    ['name no language of theirs', replace('defaultLocale: da', 'defaultLocale: dk')],
    ['are missing', null],
  ])('settings that %s hides nothing of what else is wrong', (_, settings) => {
    const lines = linesOf({
      'content/site.yaml': settings,
      'content/goals/da/ro.mdx': (text) => `${text.replace('order: 1', 'order: [')}\n[Her](/x/)\n`,
      'data/surveys/svar/2024.csv': 'indikator;andel\nglad;xx\n',
    });
    expect(lines.map((line) => line.replace(/ – .*/, ''))).toEqual([
      'content/goals/da/ro.mdx:2:8  Her begynder en parentes, der ikke bliver lukket',
      'content/goals/da/ro.mdx:11:1  Siden »/x/« findes ikke',
      expect.stringMatching(/^content\/site\.yaml:/),
      'data/surveys/svar/2024.csv:2:6  celle B2: andelen »xx« er ikke et tal',
      'content/goals/da/ro.mdx:11:1  advarsel: Linkets tekst »Her« siger ikke, hvor linket fører hen',
    ]);
  });

  test.each(FILES)('%s is told at its place', (_, changes, told) => {
    const lines = linesOf(changes);
    expect(lines.map((line, at) => line.slice(0, told[at]?.length))).toEqual(told);
  });
});

describe('one fault', () => {
  test('in the settings does not hide those of other files', () => {
    const lines = linesOf({
      'content/site.yaml': replace('from: 2024-01-01', 'from: 1. januar'),
      'content/pages/da/om.mdx': replace('Beboerne', '[x](/nej/)'),
      'content/goals/da/ro.mdx': replace('order: 1\n', ''),
      'data/surveys/svar/2021.csv': replace('70', 'sytten'),
      'data/published.csv': 'undersøgelse;år;indikator\n',
    });
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'content/goals/da/ro.mdx',
      'content/pages/da/om.mdx',
      'content/site.yaml',
      'data/published.csv',
      'data/surveys/svar/2021.csv',
    ]);
  });

  test('that is an object of any kind is told like every other', () => {
    const odd = '{ toString: x, valueOf: x, toJSON: x }';
    const lines = linesOf({
      'content/indicators/da/glad.mdx': (text) =>
        text.replace('title: Glad', `title: ${odd}`).replace('survey: svar', `survey: ${odd}`),
      'content/updates/da/start.mdx': replace('date: 2024-01-01', `date: ${odd}`),
      'content/pages/da/om.mdx': replace('Beboerne', '<Figure indicator="glad" year="2021" />'),
    });
    expect(lines.map((line) => line.replace(/ – .*/, ''))).toEqual([
      'content/indicators/da/glad.mdx:4:9  »survey« skal være tekst',
      'content/indicators/da/glad.mdx:9:8  »title« skal være tekst',
      'content/updates/da/start.mdx:2:7  »date« skal være en dato som 2024-01-25',
    ]);
  });

  test('in a file does not make others call it missing', () => {
    expect(
      linesOf({
        'content/partners/da/byen.mdx': replace('isParty: true', 'isParty: ja'),
        'content/pages/da/om.mdx': replace('Beboerne', '<Fact name="hours.byen" />'),
      }),
    ).toHaveLength(1);
    expect(linesOf({ 'content/indicators/da/glad.mdx': replace('order: 1\n', '') })).toHaveLength(1);
  });
});

describe('a translation', () => {
  const goal = 'content/goals/en/ro.mdx';
  const words = 'title: Quiet\nshort: It should be quiet.\nsummary: All should sleep well.';
  const told = (text: string, file: string): string[] =>
    linesOf({ 'content/site.yaml': english, [file]: text }).filter((line) => line.startsWith(file));

  test.each([
    ['en', 'click here'],
    ['en', 'Read more:'],
    ['tr', 'buraya tıklayın'],
    ['ar', 'اضغط هنا'],
    ['ur', 'یہاں'],
  ])('in »%s« has no link that says »%s« alone', (tag, words) => {
    const page = `content/pages/${tag}/om.mdx`;
    const lines = linesOf({
      'content/site.yaml': (text) => english(text).replace('tag: en', `tag: ${tag}`),
      [page]: mdx(`title: X\nsummary: X.\n${fromOldText}`, `[${words}](/maal/)\n`),
    });
    expect(lines.filter((line) => line.includes('siger ikke, hvor'))).toEqual([
      expect.stringContaining(`Linkets tekst »${words}« siger ikke, hvor linket fører hen`),
    ]);
  });

  test('of a page for professionals is not missed, and of many the first are named', () => {
    const goals = Object.fromEntries(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => [
        `content/goals/da/${id}.mdx`,
        mdx(
          `order: ${index + 2}\nambition: none\nagreementText: Tryg\ntitle: Tryg ${id}\nshort: Tryg.\nsummary: Tryg.`,
        ),
      ]),
    );
    const professional = mdx('title: Om planen\nsummary: Planen hjælper.\nforResidents: false');
    const lines = linesOf({
      'content/site.yaml': english,
      'content/pages/da/fag.mdx': professional,
      ...goals,
    });
    expect(lines.find((line) => line.includes('content/goals:'))).toContain(
      'mangler 7 oversættelser i content/goals: »a«, »b«, »c«, »d«, »e« … – Læserne',
    );
    expect(lines.find((line) => line.includes('content/pages:'))).not.toContain('fag');
    expect(lines.find((line) => line.includes('content/partners:'))).toContain('mangler 1 oversættelse i');
  });

  test('holds no facts', () => {
    expect(told(mdx(`order: 1\n${words}\n${fromOldText}`), goal)).toContain(
      `${goal}:2:1  Feltet »order« står kun i den danske fil – Slet feltet her. En oversættelse har kun ord`,
    );
  });

  test('of an older text is told with the fingerprint to write, and with that is silent', () => {
    const [line = ''] = told(mdx(`${words}\n${fromOldText}`), goal);
    const print = /skriv så from: '([0-9a-f]{12})'/.exec(line)?.[1] ?? '';
    expect(line).toBe(
      `${goal}:7:9  advarsel: Oversættelsen er lavet af en ældre tekst end content/goals/da/ro.mdx – Ret den efter originalen, og skriv så from: '${print}'`,
    );
    expect(told(mdx(`${words}\n${fromOldText.replace('0123456789ab', print)}`), goal)).toEqual([]);
  });

  test('that still has the body of its original is told, and no longer when it is translated', () => {
    const page = 'content/pages/en/om.mdx';
    const lines = (body: string): string[] =>
      linesOf({
        'content/site.yaml': english,
        'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', 'Her bor vi.\n'),
        [page]: mdx(`title: About\nsummary: Short.\n${fromOldText}`, body),
      }).filter((line) => line.includes('den samme som'));
    expect(lines('Her bor vi.\n')).toEqual([
      `${page}:1:1  advarsel: Teksten er den samme som i content/pages/da/om.mdx – Oversæt den, eller slet filen`,
    ]);
    expect(lines('We live here.\n')).toEqual([]);
  });

  test('may have the body of its original where that is a figure alone, or where a person has read it', () => {
    const page = 'content/pages/en/om.mdx';
    const lines = (body: string, own = fromOldText): string[] =>
      linesOf({
        'content/site.yaml': english,
        'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', body),
        [page]: mdx(`title: About\nsummary: Short.\n${own}`, body),
      }).filter((line) => line.startsWith(page));
    const outdated = [expect.stringContaining('er lavet af en ældre tekst')];
    expect(lines('<Figure indicator="glad" />\n')).toEqual(outdated);
    expect(lines('Stop\n', fromOldText.replace('machine', 'reviewed'))).toEqual(outdated);
    expect(lines('Stop\n')).toEqual([expect.stringContaining('Teksten er den samme som')]);
  });

  test('asks for the same facts as the original', () => {
    const page = 'content/pages/en/om.mdx';
    const lines = linesOf({
      'content/site.yaml': english,
      'content/pages/da/om.mdx': mdx(
        'title: Om\nsummary: I {period}.',
        '<Fact name="name" /> <Term id="plan">plan</Term>\n',
      ),
      [page]: mdx(
        `title: About\nsummary: Now.\n${fromOldText}`,
        '<Fact name="period" /> <Term id="plan">plan</Term>\n',
      ),
    }).filter((line) => line.includes('Oversættelsen mangler'));
    expect(lines).toEqual([
      `${page}:9:1  advarsel: Oversættelsen mangler {period} i »summary«, <Fact name="name"> og har <Fact name="period">, som originalen ikke har – Brug de samme som i content/pages/da/om.mdx`,
    ]);
    const only = (original: string, translated: string) =>
      linesOf({
        'content/site.yaml': english,
        'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', original),
        [page]: mdx(`title: About\nsummary: Now.\n${fromOldText}`, translated),
      }).filter((line) => line.includes('Brug de samme'));
    const advice = 'Brug de samme som i content/pages/da/om.mdx';
    expect(only('Her.\n', 'In <Fact name="period" />.\n')).toEqual([
      `${page}:9:4  advarsel: Oversættelsen har <Fact name="period">, som originalen ikke har – ${advice}`,
    ]);
    expect(only('I <Fact name="period" />.\n', 'Here.\n')).toEqual([
      `${page}:1:1  advarsel: Oversættelsen mangler <Fact name="period"> – ${advice}`,
    ]);
    expect(only('En <Term id="plan">plan</Term>.\n', 'A plan.\n')).toEqual([
      `${page}:1:1  advarsel: Oversættelsen mangler <Term id="plan"> – ${advice}`,
    ]);
    const figure = (as: string) => `<Figure indicator="glad" as="${as}" />\n`;
    expect(only(figure('sentence'), figure('facade'))).toEqual([
      `${page}:9:1  advarsel: Oversættelsen mangler <Figure indicator="glad" as="sentence"> og har <Figure indicator="glad" as="facade">, som originalen ikke har – ${advice}`,
    ]);
  });

  test('that is missing is told once a language and collection', () => {
    const lines = linesOf({
      'content/site.yaml': english,
      'content/goals/da/tryg.mdx': mdx(
        'order: 2\nambition: none\nagreementText: Tryg\ntitle: Tryg\nshort: Tryg.\nsummary: Tryg.',
      ),
    });
    expect(lines.filter((line) => line.includes('content/goals:'))).toEqual([
      'content/site.yaml:9:5  advarsel: English (en) mangler 2 oversættelser i content/goals: »ro«, »tryg« – Læserne ser originalen, indtil filen ligger i content/goals/en',
    ]);
  });
});

describe('a place on a page', () => {
  const pages = (danish: string, translated: string, more: Record<string, string> = {}) => ({
    'content/site.yaml': english,
    'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', danish),
    'content/pages/en/om.mdx': mdx(`title: About\nsummary: Short.\n${fromOldText}`, translated),
    ...more,
  });
  const told = (changes: Record<string, string | ((text: string) => string)>): string[] =>
    linesOf(changes).filter((line) => line.includes('»#'));

  test('is looked for in the language that the link is read in', () => {
    expect(
      told(
        pages(
          '## Privatliv\n\n[Privatliv](/om/#privatliv) [og](/om/#privacy)\n',
          '## Privacy\n\n[Privacy](/om/#privacy) [too](/om/#privatliv)\n',
        ),
      ),
    ).toEqual([
      'content/pages/da/om.mdx:8:29  Siden »/om/« har ikke stedet »#privacy« – Slet »#privacy«, eller vælg et sted, der er på siden',
      'content/pages/en/om.mdx:11:25  Siden »/om/« har ikke stedet »#privatliv« – Slet »#privatliv«, eller vælg et sted, der er på siden',
    ]);
  });

  test('of a page that is not translated is that of the original, also for a link in another language', () => {
    const page = mdx(
      `title: Quiet\nshort: Quiet.\nsummary: Quiet.\n${fromOldText}`,
      '[The plan](/om/#privatliv)\n',
    );
    const { 'content/pages/en/om.mdx': _, ...others } = pages('## Privatliv\n', '', {
      'content/goals/en/ro.mdx': page,
    });
    expect(told(others)).toEqual([]);
  });

  test('that a text which is not translated leads to is missing where the other page is', () => {
    const goal = (text: string): string => `${text}\n[Planen](/om/#privatliv)\n`;
    const site = pages('## Privatliv\n', '## Privacy\n');
    expect(told({ ...site, 'content/goals/da/ro.mdx': goal })).toEqual([
      'content/goals/da/ro.mdx:11:1  advarsel: Siden »/om/« har ikke stedet »#privatliv« på English (en), hvor teksten her læses på hovedsproget – Oversæt teksten, eller slet »#privatliv«',
    ]);
  });

  test('in the explanation of a word, or of a survey, is numbered by its entry', () => {
    const body = (text: string): string => `${text}## Hvad så\n`;
    const links = '[et](/ord/#plan-1) [to](/ord/#hvad-så) [tre](/data/#svar-1)\n';
    expect(
      told({
        'content/glossary/da/plan.mdx': body,
        'content/surveys/da/svar.mdx': body,
        'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', links),
      }),
    ).toEqual([expect.stringContaining('Siden »/ord/« har ikke stedet »#hvad-så«')]);
  });

  test('stands once on a page that shows several texts, in every language', () => {
    const text = (body: string, from = '') => mdx(`title: Metode\nsummary: Kort.\n${from}`, body);
    expect(
      told({
        'content/site.yaml': english,
        'content/pages/da/metode.mdx': text('## Antal\n'),
        'content/pages/da/metode-fagfolk.mdx': text('## Antal\n\n## Panel\n'),
        'content/pages/en/metode.mdx': text('## Panel\n', fromOldText),
        'content/pages/da/ord.mdx': text('## Plan\n\n## Content\n'),
      }),
    ).toEqual([
      'content/pages/da/metode.mdx:6:1  Stedet »#antal« er to gange på siden »/metode/«: det første står i content/pages/da/metode-fagfolk.mdx:6 – Skriv overskriften på en anden måde',
      'content/pages/da/ord.mdx:6:1  Stedet »#plan« er to gange på siden »/ord/«: det første står i content/glossary/da/plan.mdx:1 – Skriv overskriften på en anden måde',
      'content/pages/da/ord.mdx:8:1  Stedet »#content« bruger hver side selv til sin tekst – Skriv overskriften på en anden måde',
      'content/pages/en/metode.mdx:9:1  Stedet »#panel« er to gange på siden »/metode/«: det første står i content/pages/da/metode-fagfolk.mdx:8 – Skriv overskriften på en anden måde',
    ]);
  });
});

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
  const told = (target: string): string[] =>
    linesOf({
      'content/site.yaml': (text) => text.replace('url: null', 'url: https://eksempel.dk'),
      'content/pages/da/om.mdx': mdx('title: Om\nsummary: Kort.', `Se [målet](${target}).\n`),
    });

  test('is told with what to write instead, without its language', () => {
    const line = 'content/pages/da/om.mdx:6:4  advarsel: Linket går til siden selv';
    expect(told('https://eksempel.dk/da/maal/ro/#hvem')).toEqual([
      `${line} – Skriv »/maal/ro/#hvem«: så fører det til læserens eget sprog`,
    ]);
    expect(told('https://eksempel.dk/maal/roo/')).toEqual([
      `${line}, hvor »/maal/roo/« ikke findes – Mente du »/maal/ro/«?`,
    ]);
  });

  test('is not that of another host, nor of another page of its own, nor of a site without one', () => {
    expect(told('https://andre.eksempel.dk/maal/')).toEqual([]);
    expect(told('https://eksempel.dk/borger/')).toEqual([]);
    expect(told('https://eksempel.dk/borger/maal/')).toEqual([]);
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

describe('a value of the wrong kind', () => {
  const told = (from: string, to: string): string[] =>
    linesOf({ 'content/site.yaml': replace(from, to) }).map((line) =>
      line.replace(/^content\/site\.yaml:\d+:\d+ {2}/, ''),
    );

  test('is told with what to write', () => {
    expect(told('from: 2024-01-01', 'from: 2024')).toEqual([
      '»period.from« skal være en dato som 2024-01-25 – Ret »2024«',
    ]);
    expect(told('name: Egeparken', 'name: 2620')).toEqual(["»name« skal være tekst – Sæt '…' om: '2620'"]);
    expect(told('name: Egeparken', 'name:')).toEqual(['»name« er tom – Skriv noget efter »name:«']);
  });

  test('in a list is counted from one', () => {
    const lines = linesOf({ 'content/surveys/da/svar.mdx': replace('- year: 2024', "- year: '2024'") });
    expect(lines).toEqual([
      expect.stringContaining(
        '»year« i punkt 2 under »waves« skal være et helt tal – Skriv det uden anførselstegn: 2024',
      ),
    ]);
  });
});

test('groups and answers that are no text are told where they stand, also when a spreadsheet names others', () => {
  const lines = linesOf({
    'content/surveys/da/svar.mdx': replace('licence:', 'groups:\n  -\n  - id:\n  - id: 5\nlicence:'),
    'content/indicators/da/glad.mdx': replace('isQuestion:', 'answers: [5, null]\nisQuestion:'),
    'data/surveys/svar/2021.csv': 'indikator;gruppe;svar;andel;antal svar\nglad;Unge;Ja;70;100\n',
  });
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringContaining('glad.mdx:8:11  Punkt 1 under »answers« skal være tekst'),
      expect.stringContaining('Punkt 1 under »groups« er tom'),
      expect.stringContaining('svar.mdx:10:8  »id« i punkt 2 under »groups« er tom'),
      expect.stringContaining('svar.mdx:11:9  »id« i punkt 3 under »groups« skal være tekst'),
    ]),
  );
});

describe('every file of the content', () => {
  const written: Record<string, (text: string) => string> = {
    'content/site.yaml': (text) => text.replace('plan: Planen', 'plan: Planen LETTER'),
    'content/sentences/da.yaml': (text) => text.replace('ord ', 'LETTER '),
    'content/words/da.yaml': () => 'nav.goals: Vores LETTER\n',
    'content/jargon.yaml': () => 'LETTER-ord: ord\n',
    'content/goals/da/ro.mdx': (text) => text.replace('sove godt', 'sove LETTER godt'),
    'content/pages/da/om.mdx': (text) => `${text}\nBeboerne LETTER.\n`,
  };

  test.each(Object.entries(written))('may not have broken letters: %s', (file, write) => {
    expect(linesOf({ [file]: (text) => write(text).replaceAll('LETTER', '\uFFFD') })).toEqual([
      expect.stringMatching(new RegExp(`^${file}:\\d+:\\d+ {2}Bogstaverne er ødelagt: her står »\uFFFD«`)),
    ]);
  });
  test.each(Object.entries(written))('may not hold what nobody sees: %s', (file, write) => {
    const lines = linesOf({ [file]: (text) => write(text).replaceAll('LETTER', 'x\u000Bx') });
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^${file}:\\d+:\\d+ {2}Her står et usynligt styretegn, som`)),
    ]);
  });

  test.each<[string, (text: string) => string]>([
    ['content/site.yaml', replace('plan: Planen', 'plan: "Plan\\ven"')],
    ['content/sentences/da.yaml', replace("noCause: 'ord '", 'noCause: "ord\\0"')],
    ['content/words/da.yaml', () => 'nav.goals: "M\\vål"\n'],
    ['content/jargon.yaml', () => '"an\\vvend": bruge\n'],
    ['content/goals/da/ro.mdx', replace('title: Ro', 'title: "R\\uFFFEo"')],
  ])('may not hold an escape for what nobody sees: %s', (file, change) => {
    expect(linesOf({ [file]: change })).toEqual([
      expect.stringMatching(new RegExp(`^${file}:\\d+:\\d+ {2}Teksten har et usynligt styretegn, som`)),
    ]);
  });
});

test.each<[string, (text: string) => string]>([
  ['content/goals/da/ro.mdx', (text) => text],
  ['content/site.yaml', (text) => text],
  // With the ends of lines that YAML does not know it would be a comment to its end.
  ['content/words/da.yaml', () => '# Ord\nnav.goals: Mål\n'],
])('a file with the line ends of an old Mac is refused: %s', (file, write) => {
  expect(linesOf({ [file]: (text) => write(text).replaceAll('\n', '\r') })).toEqual([
    expect.stringMatching(`^${file}:1:1 {2}Filens linjer slutter, som de gjorde på gamle Mac-computere`),
  ]);
});

describe('a file that holds anything but fields is told so, and nothing of what is in it', () => {
  const files = ['site.yaml', 'jargon.yaml', 'words/da.yaml', 'goals/da/ro.mdx', 'goals/en/ro.mdx'];
  const texts = ['- abc\n', 'abc\n', '5\n'];
  test.each(files.flatMap((name) => texts.map((text) => [`content/${name}`, text] as const)))(
    '%s: %j',
    (file, text) => {
      const written = file.endsWith('.mdx') ? mdx(text) : text;
      const lines = linesOf({ 'content/site.yaml': english, [file]: written });
      expect(lines.filter((line) => line.startsWith(`${file}:`) && !line.includes('advarsel:'))).toEqual([
        expect.stringMatching(/:[12]:1 {2}Filen har ingen felter – Skriv felterne på hver sin linje/),
      ]);
    },
  );
});

test('a text that is broken in two is told, and one that is folded is not', () => {
  const written = (text: string): string[] =>
    linesOf({ 'content/updates/da/start.mdx': replace('title: Nu', `title: ${text}`) });
  expect(written('>-\n  Nu er\n  vi her')).toEqual([]);
  expect(written('|\n  Nu er vi her')).toEqual([]);
  expect(written('|\n  Nu er\n  vi her')).toEqual([
    'content/updates/da/start.mdx:3:8  »title« skal være uden linjeskift – Skriv det som ét stykke, uden »|« foran og uden tomme linjer i',
  ]);
  expect(written('Nu er\n\n  vi her')).toEqual([expect.stringContaining(':3:8  »title« skal være uden')]);
});

test.each<[string, (text: string) => string, string]>([
  ['content/partners/da/byen.mdx', replace('hoursPerYear: 200', 'hoursPerYear: 1.200'), '5:15  »1.200«'],
  ['content/site.yaml', replace('value: 120', 'value: 1.345'), '15:19  »1.345«'],
  ['content/surveys/da/svar.mdx', replace('- year: 2024', '- year: 2024\n    population: 2.000'), '8:17'],
])('a number that is thousands to a Danish reader is refused: %s', (file, change, told) => {
  expect(linesOf({ [file]: change })).toEqual([expect.stringContaining(`${file}:${told}`)]);
});

test('an old address without its fields is told at once with both of them', () => {
  expect(linesOf({ 'content/site.yaml': replace('redirects: []', 'redirects: /gammel/') })).toEqual([
    expect.stringContaining('»- from: …«, og under det »to: …«'),
  ]);
});

test('what a remark cuts off in the settings is told', () => {
  expect(linesOf({ 'content/site.yaml': replace('plan: Planen', 'plan: Planen #1') })).toEqual([
    expect.stringContaining('content/site.yaml:2:14  advarsel: »#1« bliver ikke vist'),
  ]);
});

test('a fault in a survey does not make its published figures unknown', () => {
  const published =
    'undersøgelse;år;indikator;gruppe;svar;andel før;antal svar før;effektivt antal før;andel;antal svar;effektivt antal;dato;begrundelse\nsvar;2021;glad;;;;;;70;100;;;\n';
  const lines = (file: string, change: (text: string) => string): string[] =>
    linesOf({ 'data/published.csv': published, [file]: change }).filter((line) => line.startsWith('data/'));
  expect(lines('content/surveys/da/svar.mdx', replace('- year: 2024', '- 2024'))).toEqual([]);
  expect(lines('content/indicators/da/glad.mdx', replace('survey: svar', 'survei: svar'))).toEqual([]);
});

test('settings that cannot be read say nothing of directions, and the copy of a folder is no language', () => {
  const goal = smallSite['content/goals/da/ro.mdx'] ?? '';
  const lines = linesOf({
    'content/site.yaml': (text) => text.replace('name: ', 'name: "'),
    'content/goals/ar/ro.mdx': mdx(`title: هدوء\nshort: هدوء.\nsummary: هدوء.\n${fromOldText}`),
    'content/goals/da - Kopi/ro.mdx': goal,
  });
  expect(lines.filter((line) => /Sproget|site\.yaml:1:7/.test(line))).toEqual([
    'content/goals/da - Kopi/ro.mdx:1:1  Sproget »da - Kopi« er ikke et af sidens sprog – Tilføj sproget i content/site.yaml, eller slet mappen',
    expect.stringMatching(/^content\/site\.yaml:1:7 /),
  ]);
});

test('a file in a folder of no language, or with a name that is no address, is told with what to do', () => {
  const goal = smallSite['content/goals/da/ro.mdx'] ?? '';
  expect(
    linesOf({
      'content/goals/xyz/ro.mdx': goal,
      'content/goals/dk/ro.mdx': goal,
      'content/goals/da/Ro_2.mdx': goal,
    }),
  ).toEqual([
    'content/goals/da/Ro_2.mdx:1:1  Filnavnet »Ro_2« kan ikke være en adresse – Brug små bogstaver a–z, tal og bindestreger: »mit-navn.mdx«',
    'content/goals/dk/ro.mdx:1:1  Sproget »dk« er ikke et af sidens sprog – Tilføj sproget i content/site.yaml, eller slet mappen',
    'content/goals/xyz/ro.mdx:1:1  Sproget »xyz« er ikke et af sidens sprog – Tilføj sproget i content/site.yaml, eller slet mappen',
  ]);
});

test.each(['ro (1)', 'ro - Kopi', 'ro – kopi', 'ro - Kopi (2)', 'Kopi af ro', 'ro copy', 'Copy of ro'])(
  'a file called as a computer calls a copy is not advised into its place: %s',
  (name) => {
    const goal = smallSite['content/goals/da/ro.mdx'] ?? '';
    const table = smallSite['data/surveys/svar/2021.csv'] ?? '';
    const year = name.replace('ro', '2021');
    const lines = linesOf({
      [`content/goals/da/${name}.mdx`]: goal,
      [`data/surveys/svar/${year}.csv`]: table,
    });
    expect(lines).toEqual([
      expect.stringContaining('– Er den en kopi, så slet den. Ellers: Brug små bogstaver'),
      expect.stringContaining('– Er den en kopi, så slet den. Ellers: Giv filen navn'),
    ]);
  },
);

test('two files whose names differ in capitals only are one address', () => {
  const goal = smallSite['content/goals/da/ro.mdx'] ?? '';
  const lines = linesOf({ 'content/goals/da/RO.mdx': goal });
  expect(lines).toEqual([
    'content/goals/da/RO.mdx:1:1  Filen hedder det samme som »ro.mdx«, når store bogstaver ikke tæller – Giv den et andet navn, eller slet den ene af dem',
  ]);
  const other = linesOf({ 'content/activities/da/RO.mdx': goal });
  expect(other).toEqual([expect.stringContaining('Filnavnet »RO« kan ikke være en adresse')]);
});

test('a story of a year that neither the plan nor a survey has is warned of', () => {
  const toldOf = (year: number): string[] =>
    linesOf({
      [`content/years/da/${year}.mdx`]: mdx('reported: []\nsummary: Godt.', 'Vi mødtes.'),
    });
  expect(toldOf(2025)).toEqual([]);
  expect(toldOf(2021)).toEqual([]);
  for (const year of [2019, 2031])
    expect(toldOf(year)).toEqual([
      `content/years/da/${year}.mdx:1:1  advarsel: Planen varer fra 2024 til 2027, så ${year} ligger uden for den og får en side for sig – Ret filens navn, eller lad det stå, hvis det er meningen`,
    ]);
});

test('a day of news or of an activity’s end that is many years from the plan is warned of', () => {
  const far = (place: string, year: number): string =>
    `${place}  advarsel: Planen varer fra 2024 til 2027, så ${year} ligger uden for den og får en side for sig – Ret dagen, eller lad den stå, hvis den er rigtig`;
  const NEWS = 'content/updates/da/start.mdx';
  const toldOfNews = (year: number, ledger = ''): string[] =>
    linesOf({
      [NEWS]: (text) => text.replace('2024-01-01', `${year}-01-20`),
      'data/addresses.txt': ledger,
    });
  for (const year of [2021, 2030]) expect(toldOfNews(year)).toEqual([]);
  for (const year of [2020, 2062]) expect(toldOfNews(year)).toEqual([far(`${NEWS}:2:7`, year)]);
  expect(toldOfNews(2062, '/aar/2062/\n')).toEqual([]);

  const FEST = 'content/activities/da/fest.mdx';
  const toldOfEnd = (year: number): string[] =>
    linesOf({ [FEST]: (text) => text.replace('order: 1', `order: 1\nended: { on: ${year}-01-20 }`) });
  expect(toldOfEnd(2030)).toEqual([]);
  expect(toldOfEnd(2062)).toEqual([far(`${FEST}:3:14`, 2062)]);
});

test('a language whose letters no picture can be written with is warned of', () => {
  const toldOf = (tag: string): string[] =>
    linesOf({
      'content/site.yaml': (text) =>
        text.replace('locales:\n', `locales:\n  - { tag: ${tag}, label: X, dir: ltr }\n`),
    }).filter((line) => line.includes('Billeder kan ikke'));
  for (const tag of ['so', 'pl', 'ur-PK', 'fa', 'sr-Latn', 'qaa']) expect(toldOf(tag)).toEqual([]);
  for (const tag of ['uk', 'ti', 'vi', 'zh-TW', 'uz-Cyrl'])
    expect(toldOf(tag)).toEqual([
      `content/site.yaml:9:12  advarsel: Billeder kan ikke skrives med bogstaverne i »${tag}«, så delte sider og hentede figurer (.png) står på hovedsproget – Det er i orden: siderne selv er på sproget. En udvikler kan lægge en skrifttype til`,
    ]);
});

test('a tag that is a country and no language is warned of', () => {
  const toldOf = (tag: string): string[] =>
    linesOf({
      'content/site.yaml': (text) =>
        text.replace('locales:\n', `locales:\n  - { tag: ${tag}, label: X, dir: ltr }\n`),
    }).filter((line) => line.includes('Intet kendt sprog'));
  for (const tag of ['uk', 'so', 'ary', 'qaa', 'pt-BR']) expect(toldOf(tag)).toEqual([]);
  expect(toldOf('ua')).toEqual([expect.stringMatching(/^content\/site\.yaml:9:12 {2}advarsel: .*»ua«/)]);
});
