import { describe, expect, test } from 'vitest';
import { fixedPages } from '../../src/catalog/addresses/fixed-pages.ts';
import { linesOf, mdx, replace, smallSite } from './small-site.ts';

const settingsAlone = (file: string): string | null =>
  file === 'content/site.yaml' ? (smallSite[file] ?? null) : null;

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
    'a wave that is called by the year of another',
    { 'content/surveys/da/svar.mdx': replace('- year: 2024', "- { year: 2024, label: '2021' }") },
    ['content/surveys/da/svar.mdx:7:26  »2021« står to gange under »waves« – Ret eller slet den ene'],
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
      'public/embed/note.txt': 'x',
      'public/da/embed/note.txt': 'x',
      'public/filer/embed/note.txt': 'x',
    },
    ['assets/kort/plan.svg', 'deling/forside.txt', 'embed/note.txt'].map(
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
