import { describe, expect, test } from 'vitest';
import { messageFault, wordRule } from '../../src/catalog/words/message-rules.ts';
import { danishWords, shippedWords } from '../../src/i18n/language.ts';
import { english, linesOf, mdx } from './small-site.ts';

const sentences = 'content/sentences/da.yaml';
const somali = (text: string): string =>
  text.replace('  - { tag: da,', '  - { tag: so, label: Soomaali, dir: ltr }\n  - { tag: da,');
const lineOf =
  (key: string, message: string) =>
  (text: string): string =>
    text.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${message}`);

test.each(Object.keys(shippedWords))(
  'the shipped words in »%s« are words of the site and ask for what the Danish ones ask for',
  (tag) => {
    const known = Object.keys(danishWords);
    const faults = Object.entries(shippedWords[tag] ?? {}).map(([key, message]) =>
      messageFault(key, message, wordRule(key), known),
    );
    expect(faults.length).toBeGreaterThan(100);
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  },
);

describe('the sentences about figures', () => {
  test('must all be said in the default language', () => {
    expect(linesOf({ [sentences]: (text) => text.replace(/^rounded: .*\n/m, '') })).toEqual([
      `${sentences}:1:1  Der mangler 1 sætning: »rounded« – Skriv dem i filen, en på hver linje`,
    ]);
    expect(linesOf({ [sentences]: null })[0]).toMatch(
      /^content\/sentences\/da\.yaml:1:1 {2}Der mangler \d+ sætninger: »outOfHundred«.* … – /,
    );
  });

  test('are not said to be missing where one of them, or the file, cannot be read', () => {
    expect(linesOf({ [sentences]: (text) => `${text}rounded: 'Igen'\n` })).toEqual([
      expect.stringContaining('Feltet »rounded« står to gange'),
    ]);
    expect(linesOf({ [sentences]: lineOf('rounded', '') })).toEqual([
      expect.stringContaining('»rounded« er tom'),
    ]);
  });

  test('cannot be called something else', () => {
    expect(linesOf({ [sentences]: (text) => `${text}manyfigures: 'x'\n` })[0]).toContain(
      'Der er ikke en tekst, der hedder »manyfigures« – Mente du »manyFigures«?',
    );
  });

  test('are told once when their name is misspelt', () => {
    expect(linesOf({ [sentences]: (text) => text.replace(/^manyFigures:/m, 'manyfigures:') })).toEqual([
      expect.stringContaining('»manyfigures« – Mente du »manyFigures«?'),
    ]);
  });

  test('show the signs of markup as they stand, and a year in them for every year', () => {
    const shown = `advarsel: »**« vises, som det står: her kan kun stå ord – Slet stjernerne`;
    expect(
      linesOf({ [sentences]: lineOf('state.missing', "'**Tallet** fra 2024 mangler. {wave}'") }),
    ).toEqual([
      expect.stringMatching(
        /\d {2}Årstallet »2024« står fast i sætningen og vises også for andre år – Skriv det, der passer af \{wave\}, i stedet$/,
      ),
      expect.stringMatching(/advarsel: »\*\*« vises, som det står: her kan kun stå ord – Slet stjernerne$/),
    ]);
    expect(linesOf({ [sentences]: lineOf('rounded', "'Med 95 procent. Fra 1 og 100.'") })).toEqual([]);
    expect(linesOf({ [sentences]: lineOf('rounded', "'Af 250.'") })).toEqual([
      expect.stringMatching(
        /\d {2}Tallet »250« står fast i sætningen og vises også for andre tal – Slet det$/,
      ),
    ]);
    expect(linesOf({ 'content/words/da.yaml': 'nav.goals: "**Mål** i 2024"\n' })).toEqual([
      `content/words/da.yaml:1:12  ${shown}`,
    ]);
  });

  test('have in no language a number that the original has not, in digits of any script', () => {
    const told = (file: string, line: string, changes = {}) =>
      linesOf({ 'content/site.yaml': somali, [file]: `${line}\n`, ...changes }).filter((each) =>
        each.includes(' står ikke i '),
      );
    const foreign = (file: string, number: string) => [
      expect.stringContaining(
        `${file}:1:10  »${number}« står ikke i sætningen på hovedsproget – Slet tallet, eller skriv det samme som dér`,
      ) as string,
    ];
    const so = 'content/sentences/so.yaml';
    const original = { [sentences]: lineOf('rounded', "'Ud af 100.'") };
    expect(told(so, "rounded: 'Ka 250.'", original)).toEqual(foreign(so, '250'));
    expect(told(so, "rounded: '٢٥٠.'", original)).toEqual(foreign(so, '٢٥٠'));
    expect(told(so, "rounded: 'Ka ١٠٠.'", original)).toEqual([]);
    const words = 'content/words/so.yaml';
    expect(told(words, 'nav.news: Wararka 2026')).toEqual([
      `${words}:1:11  »2026« står ikke i den tekst, der er oversat – Slet tallet, eller skriv det samme som dér`,
    ]);
    expect(
      told(words, 'nav.news: Wararka 2026', { 'content/words/da.yaml': 'nav.news: Nyt 2026\n' }),
    ).toEqual([]);
  });

  test('have no number as all that is said of some counts', () => {
    const message = "'Ud af {n, plural, one {#} other {250}}.'";
    expect(linesOf({ [sentences]: lineOf('answered', message) })).toEqual([
      expect.stringContaining('Tallet »250« står fast i sætningen'),
    ]);
  });

  test('may say a number again that they have words of their own for', () => {
    const so = 'content/sentences/so.yaml';
    const told = (message: string) =>
      linesOf({ 'content/site.yaml': somali, [so]: `answered: '${message}'\n` }).filter((each) =>
        each.includes(' står ikke i '),
      );
    expect(told('{n, plural, =1 {1 qof} =2 {٢ qof} other {# qof}}')).toEqual([]);
    expect(told('{n, plural, =1 {1 qof} other {3 qof}}')).toHaveLength(1);
    const message = "'{n, plural, =2 {2 personer} other {# personer}} svarede.'";
    expect(linesOf({ [sentences]: lineOf('answered', message) })).toEqual([]);
  });

  test.each(["''", "'–'", "' …'"])('say something in the default language, and so not %s', (message) => {
    expect(linesOf({ [sentences]: lineOf('rounded', message) })).toEqual([
      expect.stringMatching(/\d {2}»rounded« er tom – Skriv teksten$/),
    ]);
  });

  test('and words are not empty where the original says something', () => {
    const empty = (file: string) => linesOf({ 'content/site.yaml': somali, [file]: "nav.goals: ''\n" });
    expect(linesOf({ 'content/words/da.yaml': "nav.goals: '–'\nlist.comma: '–'\n" })).toEqual([
      'content/words/da.yaml:1:12  »nav.goals« er tom – Skriv teksten, eller slet linjen',
    ]);
    for (const file of ['content/words/so.yaml', 'content/words/da.yaml'])
      expect(empty(file)).toContain(`${file}:1:12  »nav.goals« er tom – Skriv teksten, eller slet linjen`);
  });

  test('cannot ask for what is not there', () => {
    expect(linesOf({ [sentences]: lineOf('answered', "'{antal} svarede'") })).toEqual([
      `${sentences}:9:11  »answered« bruger {antal}, som ikke findes her – Den kan bruge {n}`,
    ]);
  });

  test('must be templates that can be read', () => {
    expect(linesOf({ [sentences]: lineOf('answered', "'{n, plural, one {# person}}'") })[0]).toContain(
      `${sentences}:9:11  Skabelonen »answered« kan ikke læses – `,
    );
    expect(linesOf({ [sentences]: lineOf('answered', "'{n svarede'") })).toHaveLength(1);
  });

  test.each([
    ['{low, date, long} {high}', '{low}'],
    ['{low, time, short} {high, number, ::currency/XXXX}', '{high}, {low}'],
    ['{low, select, x {{high, number}} other {{high}}}', '{high}'],
    ['{low, plural, one {# x} other {# y}} {high}', '{low}'],
    ['{low} {high, selectordinal, other {x}}', '{high}'],
  ])('cannot write a value their own way: %s', (message, formatted) => {
    expect(linesOf({ [sentences]: lineOf('interval', `'${message}'`) })).toEqual([
      `${sentences}:4:11  »interval« giver ${formatted} et format – Skriv kun ${formatted} uden komma: tal og datoer kommer, som de skal læses`,
    ]);
  });

  test('tell all that is wrong with one at once', () => {
    expect(linesOf({ [sentences]: lineOf('answered', "'{antal, number} svarede'") })).toEqual([
      `${sentences}:9:11  »answered« bruger {antal}, som ikke findes her og giver {antal} et format – Den kan bruge {n}. Skriv kun {antal} uden komma: tal og datoer kommer, som de skal læses`,
    ]);
  });

  test('choose their words by a number or a word', () => {
    const chosen = "'{n, plural, one {# person} other {# svarede {n}}}'";
    expect(linesOf({ [sentences]: lineOf('answered', chosen) })).toEqual([]);
  });

  test('choose their words by a number with decimals, but cannot write it by the sign of ICU', () => {
    const said = (number: string): string =>
      `'{margin, plural, one {${number} point} other {${number} point}} {baseline} {latest} {baselineShare} {latestShare} {points}'`;
    expect(linesOf({ [sentences]: lineOf('verdict.maintained', said('{margin}')) })).toEqual([]);
    expect(linesOf({ [sentences]: lineOf('verdict.maintained', said('#')) })).toEqual([
      expect.stringMatching(
        /»verdict\.maintained« skriver \{margin\} som # – Skriv \{margin\} i stedet for #$/,
      ),
    ]);
  });

  test('choose no words by what is joined of many parts: screen readers would say NaN', () => {
    for (const key of ['alt.trend', 'alt.groups', 'alt.answers', 'alt.bars']) {
      const chosen = "'{title} {wave} {items, plural, one {# punkt} other {Punkter: {items}}}'";
      expect(linesOf({ [sentences]: lineOf(key, chosen) })[0]).toContain('giver {items} et format');
    }
  });

  test('are told what they may ask for, of which they need not ask for all', () => {
    expect(linesOf({ [sentences]: lineOf('verdict.baseUnknown', "'{aar}'") })).toEqual([
      expect.stringContaining(
        'bruger {aar}, som ikke findes her – Den kan bruge {baseline}, {latest}, {baselineShare}, {latestShare}, {unknown}',
      ),
    ]);
  });

  test('need not ask for all that they may', () => {
    const own =
      "'{latestShare} i {latest} mod {baselineShare} i {baseline}. Ingen ved, hvor mange der svarede.'";
    expect(linesOf({ [sentences]: lineOf('verdict.baseUnknown', own) })).toEqual([]);
  });

  test('say the value that they are about, also when a brace is lost before its name', () => {
    expect(linesOf({ [sentences]: lineOf('outOfHundred', "'ud af 100'") })).toEqual([
      `${sentences}:1:15  »outOfHundred« mangler {count} – Den skal bruge {count}`,
    ]);
    expect(linesOf({ [sentences]: lineOf('state.missing', "'Tallet mangler for wave}.'") })).toEqual([
      expect.stringMatching(/»state\.missing« har »}« uden »{« foran – Et navn skal have »{« foran/),
    ]);
  });

  test('ask for the same in a translation', () => {
    const lines = linesOf({
      'content/site.yaml': english,
      'content/sentences/en.yaml': "interval: 'between {low}'\nanswered: '{n} answered'\n",
    });
    expect(lines).toContain(
      'content/sentences/en.yaml:1:11  »interval« mangler {high} – Den skal bruge {low}, {high}',
    );
    expect(lines.filter((line) => line.startsWith('content/sentences/en.yaml:1:1 '))).toEqual([
      expect.stringContaining(
        'advarsel: 2 sætninger står uden det, der er oversat: »interval«, »answered« – Skriv den oprindelige sætning efter »from:«',
      ),
      expect.stringContaining('advarsel: Der mangler'),
    ]);
  });
});

describe('a sentence that says what it was translated from', () => {
  const so = 'content/sentences/so.yaml';
  const told = (translation: string, changes = {}) =>
    linesOf({ 'content/site.yaml': somali, [so]: translation, ...changes }).filter(
      (line) => line.startsWith('content/sentences/') && !line.includes('Der mangler'),
    );

  test('is told of no more while the original says that', () => {
    expect(told("rounded:\n  from: 'ord  '\n  text: 'Ka'\n")).toEqual([]);
  });

  test('is told when the original says something else, and nothing else is told of it then', () => {
    const original = { [sentences]: lineOf('answered', "'{n} har svaret os'") };
    expect(told("# so\nanswered:\n  from: 'ord {n}'\n  text: '250'\nrounded: 'Ka'\n", original)).toEqual([
      `${so}:1:1  advarsel: 1 sætning står uden det, der er oversat: »rounded« – Skriv den oprindelige sætning efter »from:« og oversættelsen efter »text:«. Så siger siden til, når den oprindelige er ændret`,
      `${so}:3:9  advarsel: »answered« er oversat fra en sætning, der nu lyder »{n} har svaret os« – Ret oversættelsen, og skriv sætningen fra ${sentences} efter »from:«. Indtil da siger siderne, at oversættelsen er gammel`,
    ]);
  });

  test('is held against the original like any other, at its own words', () => {
    expect(told("answered:\n  from: 'ord {n}'\n  text: '{antal}'\n")).toEqual([
      expect.stringContaining(`${so}:3:9  »answered« bruger {antal}, som ikke findes her og mangler {n} – `),
    ]);
  });

  test.each(['', "''", "' '"])('is not translated yet while its text is %j', (text) => {
    const lines = linesOf({
      'content/site.yaml': somali,
      [so]: `outOfHundred:\n  from: 'ord {count}'\n  text: ${text}\n`,
    }).filter((line) => line.startsWith(so));
    expect(lines).toEqual([expect.stringMatching(/Der mangler \d+ sætninger: »outOfHundred«/)]);
  });

  test('says of a part that is missing what belongs there', () => {
    expect(told("rounded:\n  text: 'Ka'\n")).toEqual([
      expect.stringContaining('Den tekst, der er oversat, som den lød dengang'),
    ]);
    expect(told("rounded:\n  from: 'ord'\n")).toEqual([
      expect.stringContaining('Oversættelsen. Er den tom, er teksten ikke oversat endnu'),
    ]);
  });

  test('may be that of the main language, as the sentences that come with the project are', () => {
    expect(told('', { [sentences]: lineOf('rounded', "{ from: 'ord ', text: 'ord' }") })).toEqual([]);
  });
});

describe('a neighbourhood’s own interface words', () => {
  test('come instead of shipped ones', () => {
    expect(linesOf({ 'content/words/da.yaml': 'nav.goals: Vores mål\n' })).toEqual([]);
  });

  test('are asked for in a language that the product does not bring, and counted until they are there', () => {
    const site = { 'content/site.yaml': somali };
    const lacking = (files: Record<string, string>): number[] =>
      linesOf({ ...site, ...files }).flatMap((line) => {
        const [, count] =
          /^content\/words\/so\.yaml:1:1 {2}advarsel: Soomaali \(so\) mangler (\d+) ord /.exec(line) ?? [];
        return count === undefined ? [] : [Number(count)];
      });
    const all = Object.keys(danishWords).length;
    expect(lacking({})).toEqual([all]);
    expect(lacking({ 'content/words/so.yaml': 'nav.goals: Hadafyada\n' })).toEqual([all - 1]);
    // What is the same in both languages is translated once somebody has written it.
    const beside = 'nav.goals:\n  from: Goals\n  text:\nindicator.download.csv:\n  from: CSV\n  text: CSV\n';
    expect(lacking({ 'content/words/so.yaml': beside })).toEqual([all - 1]);
  });

  test('that lack are told with how to see them all, and with how to begin', () => {
    const toldOf = (files: Record<string, string>): string[] =>
      linesOf({ 'content/site.yaml': somali, ...files }).filter((line) =>
        line.startsWith('content/words/so.yaml:'),
      );
    expect(toldOf({ 'content/words/so.yaml': 'nav.goals: Hadafyada\n' })).toEqual([
      expect.stringMatching(
        / – Læserne ser dem på dansk, indtil de er oversat\. »npm run check -- --translations« nævner dem alle$/,
      ),
    ]);
    expect(toldOf({})).toEqual([expect.stringMatching(/ »npm run new -- ord so« skriver filen$/)]);
  });

  test('are held against what they are made from where they stand beside it', () => {
    const words = 'nav.goals:\n  from: Goals\n  text: "{navn}"\nnav.news:\n  from: News\n';
    expect(
      linesOf({ 'content/site.yaml': somali, 'content/words/so.yaml': words }).filter((line) =>
        /^content\/words\/so\.yaml:[2-9]/.test(line),
      ),
    ).toEqual([
      expect.stringContaining('so.yaml:3:9  »nav.goals« bruger {navn}, som ikke findes her'),
      expect.stringContaining('Oversættelsen. Er den tom, er teksten ikke oversat endnu'),
    ]);
  });

  test('cannot write a value their own way', () => {
    expect(linesOf({ 'content/words/da.yaml': "year.title: 'År {year, date, long}'\n" })).toEqual([
      'content/words/da.yaml:1:13  »year.title« giver {year} et format – Skriv kun {year} uden komma: tal og datoer kommer, som de skal læses',
    ]);
  });

  test('are held against them', () => {
    expect(
      linesOf({ 'content/words/da.yaml': "nav.gaols: Vores mål\nsite.title: '{navn}'\nnav.about: 7\n" }),
    ).toEqual([
      'content/words/da.yaml:1:12  Der er ikke en tekst, der hedder »nav.gaols« – Mente du »nav.goals«?',
      'content/words/da.yaml:2:13  »site.title« bruger {navn}, som ikke findes her og mangler {name} – Den skal bruge {name}',
      "content/words/da.yaml:3:12  »nav.about« skal være tekst – Sæt '…' om tallet, præcis som det står efter »nav.about:«",
    ]);
  });
});

test('a list of hard words without plain ones is told', () => {
  const page = mdx(
    'title: Om\nsummary: Vi anvender det.',
    'Der YDES støtte, »ydes« betydes og YDES i aftalen. Vi bruger <Term id="plan">anvendt</Term> ord.\n',
  );
  expect(
    linesOf({
      'content/jargon.yaml': 'anvend*: bruge\nsåfremt:\nydes: vi giver\n',
      'content/pages/da/om.mdx': page,
    }),
  ).toEqual([
    'content/jargon.yaml:2:9  »såfremt« har ikke et ord, man kan skrive i stedet – Skriv »ord: andet ord«',
    'content/pages/da/om.mdx:3:13  advarsel: »anvender« er et svært ord – Skriv hellere »bruge«',
    'content/pages/da/om.mdx:6:5  advarsel: »YDES« er et svært ord – Skriv hellere »vi giver«',
    'content/pages/da/om.mdx:6:36  advarsel: »YDES« er et svært ord – Skriv hellere »vi giver«',
  ]);
});

test('hard words of a question, and of what its share is one of, are those of the survey', () => {
  expect(
    linesOf({
      'content/jargon.yaml': 'utryg*: bange\n',
      'content/indicators/da/glad.mdx': (text) =>
        text.replace('Er du glad?', 'Er du utryg?').replace('der er glade', 'der er utrygge'),
    }),
  ).toEqual([]);
});

test('of hard words that overlap the longest is told, wherever it stands in the list', () => {
  expect(
    linesOf({
      'content/jargon.yaml': 'anvend*: bruge\nanvendelse: brug\nlov: regel\nlov om støtte: støtteloven\n',
      'content/pages/da/om.mdx': mdx(
        'title: Om\nsummary: Her er det.',
        'En lov om støtte og dens anvendelse.\n',
      ),
    }),
  ).toEqual([
    'content/pages/da/om.mdx:6:4  advarsel: »lov om støtte« er et svært ord – Skriv hellere »støtteloven«',
    'content/pages/da/om.mdx:6:26  advarsel: »anvendelse« er et svært ord – Skriv hellere »brug«',
  ]);
});

test('what is no word is told, and not looked for', () => {
  const page = mdx('title: Om\nsummary: Vi er * her.', 'Ord, ord og § * ord.\n');
  const told = (key: string) => `»${key}« er ikke et ord – Skriv »ord: andet ord«`;
  expect(
    linesOf({
      'content/jargon.yaml': "'*': x\n'': x\n' ': x\n'§': x\n'24/7': altid\n",
      'content/pages/da/om.mdx': page,
    }),
  ).toEqual([
    `content/jargon.yaml:1:6  ${told('*')}`,
    `content/jargon.yaml:2:5  ${told('')}`,
    `content/jargon.yaml:3:6  ${told(' ')}`,
    `content/jargon.yaml:4:6  ${told('§')}`,
  ]);
  expect(linesOf({ 'content/jargon.yaml': "'§': x\n", 'content/pages/da/om.mdx': page })).toEqual([
    `content/jargon.yaml:1:6  ${told('§')}`,
  ]);
});
