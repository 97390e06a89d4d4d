import { describe, expect, test } from 'vitest';
import { linesOfBody } from './small-site.ts';

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
  ['/maal/ro.mdx', 'Skriv »/maal/ro/«'],
  ['/maal/ro/index.html#hvem', 'Skriv »/maal/ro/#hvem«'],
  ['/maal/ro#hvem', 'Skriv den med skråstreg til sidst: »/maal/ro/#hvem«'],
  ['/da', 'Links skrives uden sprog: »/«'],
  ['/maal/ro.HTML', 'Skriv »/maal/ro/«'],
  ['/index.html', 'Skriv »/«'],
  ['/da/maal/ro.html#hvem', 'Links skrives uden sprog: »/maal/ro/#hvem«'],
  ['/maal/roo.mdx', 'Mente du »/maal/ro/«?'],
  ['/filer/plan.html', 'Læg filen i mappen public som »public/filer/plan.html«'],
  ['ro.mdx', 'Skriv adressen fra »/«, fx /maal/'],
])('a link to the file of a page, %s, is told with the page', (address, advice) => {
  const [line, ...more] = linesOfBody(`Se [målet](${address}).\n`);
  expect(more).toEqual([]);
  expect(line).toContain(` – ${advice}`);
});
