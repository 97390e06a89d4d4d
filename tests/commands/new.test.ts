import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, test, vi } from 'vitest';
import { hasSentences } from '../own-languages.ts';
import { openDoor } from '../../src/catalog/door.ts';
import { find } from '../../src/catalog/entries/join.ts';
import { startNew } from '../../src/commands/new/start.ts';
import { words as danishWords } from '../../src/i18n/words/da.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { literalPattern } from '../../src/site/literal-pattern.ts';
import { layOutSite, type SiteFolder } from '../catalog/site-folder.ts';
import { mdx, smallSite } from '../catalog/small-site.ts';
import { runCommand } from '../run-command.ts';

/** What `npm run new -- …` does, in this process. */
async function start({ root }: SiteFolder, args: string[]) {
  try {
    return { ...(await startNew(root, args, '2026-11-22')), complained: '' };
  } catch (error) {
    return { file: null, next: [], complained: (error as Error).message };
  }
}

/** Runs the command itself; `typed` is what the editor answers, a line for each question. */
function converse({ root }: SiteFolder, args: string[], typed: string[] = [], folder?: string) {
  return runCommand('new', args, {
    root,
    input: typed
      .map(
        (line) => `${line}
`,
      )
      .join(''),
    folder,
  });
}

function problemsOf({ root }: SiteFolder, file: string): string[] {
  return openDoor(root)
    .problems.filter((problem) => problem.file === file && problem.severity === 'error')
    .map(formatProblem);
}

const twoLanguages = {
  'content/site.yaml': (smallSite['content/site.yaml'] ?? '').replace(
    'locales:\n',
    'locales:\n  - { tag: en, label: English, dir: ltr }\n',
  ),
};

/** A process of its own takes a while on a busy machine. */
const SPAWNS = 30_000;

describe('a new survey wave', () => {
  const FILE = 'data/surveys/svar/2024.csv';

  test.each([['wave'], ['måling'], ['maaling']])(
    '»%s« writes every figure of the survey with blank cells, as Danish Excel does',
    async (word) => {
      const site = layOutSite();
      expect((await start(site, [word, 'svar', '2024'])).file).toBe(FILE);
      const bytes = readFileSync(path.join(site.root, FILE));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytes.toString('utf8').slice(1)).toBe(
        'indikator;gruppe;svar;andel;antal svar;effektivt antal;status;note\r\nglad;;;;;;;\r\n',
      );
    },
  );

  test('is told to be filled in, in as many rows as it has', async () => {
    const second = (smallSite['content/indicators/da/glad.mdx'] ?? '').replace('order: 1', 'order: 2');
    const step = async (changes: Record<string, string>) =>
      (await start(layOutSite(changes), ['wave', 'svar', '2024'])).next[0];
    expect(await step({})).toBe('Åbn filen i Excel, og skriv andel og antal svar i rækken.');
    expect(await step({ 'content/indicators/da/tryg.mdx': second })).toContain(' i hver af de 2 rækker.');
  });

  test('fails the check until it is filled in, naming the figure and the cell', { timeout: SPAWNS }, () => {
    const site = layOutSite();
    const { said, code } = converse(site, ['wave', 'svar', '2024']);
    expect(code).toBe(0);
    const [line] = problemsOf(site, FILE);
    expect(line).toMatch(/^data\/surveys\/svar\/2024\.csv:2:8 {2}celle D2: andelen for »glad« mangler/);
    expect(said).toContain(line);
    site.write({ [FILE]: site.read(FILE).replace('glad;;;;;', 'glad;;;72,5;310;') });
    expect(problemsOf(site, FILE)).toEqual([]);
  });

  test('never overwrites a file', async () => {
    const site = layOutSite();
    const before = site.read('data/surveys/svar/2021.csv');
    const { complained } = await start(site, ['wave', 'svar', '2021']);
    expect(complained).toContain('findes allerede');
    expect(site.read('data/surveys/svar/2021.csv')).toBe(before);
  });

  test.each([
    [['wave', 'svra', '2024'], 'Mente du »svar«?'],
    [['wave', 'svar', '24'], '»24« er ikke et årstal'],
    [['mailing', 'svar', '2024'], 'Mente du »måling«?'],
    [
      ['maaling', 'svar', '2024', '2025', '2026'],
      'Ordet »2025« er til overs – skriv kun »npm run new -- måling <undersøgelse> <år>«.',
    ],
  ])('is refused with advice: %j', async (args, advice) => {
    expect((await start(layOutSite(), args)).complained).toContain(advice);
  });
});

test('a survey wave without figures is given up before the year is asked for, and no file is written', async () => {
  const site = layOutSite({ 'content/indicators/da/glad.mdx': null });
  const { file, complained } = await start(site, ['måling', 'svar']);
  expect(file).toBeNull();
  expect(complained).toMatch(/^Undersøgelsen »svar« har ingen tal, .* »npm run new -- tal«/);
});

test('a survey wave of a site without surveys is given up, and not asked for', async () => {
  const site = layOutSite({ 'content/surveys/da/svar.mdx': null });
  expect((await start(site, ['måling'])).complained).toMatch(
    /^Ingen undersøgelse .* content\/surveys\/da\/\. Beskriv undersøgelsen i en fil dér/,
  );
});

describe('a new text', () => {
  test('has every field of its schema with its description, and says what is left to fill in', async () => {
    const site = layOutSite();
    const file = 'content/activities/da/sommerfest.mdx';
    expect((await start(site, ['aktivitet', 'sommerfest', 'Sommerfest: for alle'])).file).toBe(file);
    expect(site.read(file)).toContain('# Hvem det er for.\naudience: []\n');
    expect(site.read(file)).toContain('# Vælg mellem: ro\ngoals: []\n');
    expect(site.read(file)).toContain('title: "Sommerfest: for alle"\n');
    const left = problemsOf(site, file).map((line) => /»(\w+)«/.exec(line)?.[1]);
    expect(left).toEqual(expect.arrayContaining(['goals', 'responsible', 'short', 'audience', 'happens']));
    expect(left).not.toContain('ended');
  });

  test('comes after those that are only begun', async () => {
    const site = layOutSite();
    for (const id of ['lys', 'luft', 'leg']) await start(site, ['mål', id]);
    const orderOf = (id: string) => /^order: (\d+)$/m.exec(site.read(`content/goals/da/${id}.mdx`))?.[1];
    expect(['lys', 'luft', 'leg'].map(orderOf)).toEqual(['2', '3', '4']);
  });

  test('has a title of as many words as are written', async () => {
    const site = layOutSite();
    await start(site, ['nyhed', 'fest', 'Fest', 'på', 'torvet']);
    expect(site.read('content/updates/da/fest.mdx')).toContain('title: Fest på torvet\n');
    await start(site, ['activity', 'kor', 'Kor', 'for alle']);
    expect(site.read('content/activities/da/kor.mdx')).toContain('title: Kor for alle\n');
  });

  test.each([
    {
      args: ['partner', 'klubben', 'Klubben'],
      file: 'content/partners/da/klubben.mdx',
      has: 'order: 2\n',
      from: 'started: 2026-11-22\n',
      fill: { isParty: 'false', role: 'Hjælper til.' },
    },
    {
      args: ['maal', 'lys', 'Lys'],
      file: 'content/goals/da/lys.mdx',
      has: 'order: 2\n',
      from: 'started: 2026-11-22\n',
      fill: { ambition: 'increase', short: 'Mere lys.', summary: 'Der skal være lys.' },
    },
    {
      args: ['undersøgelse', 'maalt', 'Målt', 'i', 'gaden'],
      file: 'content/surveys/da/maalt.mdx',
      has: 'order: 2\n',
      from: 'waves:\n  - year: 2026\n',
      fill: { provider: 'byen', summary: 'Byen måler.' },
    },
    {
      args: ['indikator', 'lys', 'Lyst', 'nok'],
      file: 'content/indicators/da/lys.mdx',
      has: '# Vælg mellem: svar\nsurvey:\n',
      from: 'title: Lyst nok\n',
      fill: {
        goal: 'ro',
        survey: 'svar',
        betterIs: 'higher',
        baselineYear: '2024',
        isQuestion: 'true',
        question: 'Er her lyst nok?',
        sentence: "'I {year} sagde {share}, at her er lyst nok.'",
        caption: "'sagde i {year}, at her er lyst nok'",
        measures: 'Andel, der har lys nok',
      },
    },
  ])('of $args passes the check when its blanks are filled in', async ({ args, file, has, from, fill }) => {
    const site = layOutSite();
    expect((await start(site, args)).file).toBe(file);
    expect(site.read(file)).toContain(has);
    expect(site.read(file)).toContain(from);
    const filled = Object.entries(fill).reduce(
      (text, [field, value]) => text.replace(new RegExp(`^${field}:$`, 'm'), `${field}: ${value}`),
      site.read(file),
    );
    expect(problemsOf(site, file)).not.toEqual([]);
    site.write({ [file]: filled });
    expect(problemsOf(site, file)).toEqual([]);
  });

  test('that stops no build is not said to, whatever there is to remark', { timeout: SPAWNS }, () => {
    const site = layOutSite(twoLanguages);
    const { said } = converse(site, ['oversættelse', 'sider/om', 'en']);
    expect(said).not.toContain('før siden kan bygges');
    expect(said).toContain('Det stopper ikke siden');
  });

  test('of news passes the check when its blanks are filled in', async () => {
    const site = layOutSite();
    const file = 'content/updates/da/fest.mdx';
    await start(site, ['nyhed', 'fest', 'Fest']);
    expect(problemsOf(site, file)).toHaveLength(1);
    site.write({ [file]: site.read(file).replace('summary:\n', 'summary: Vi holder fest.\n') });
    expect(site.read(file)).toContain('date: 2026-11-22\n');
    expect(problemsOf(site, file)).toEqual([]);
  });

  test(
    'can be talked through: a number chooses, a slip is asked again, Enter takes the suggestion',
    { timeout: SPAWNS },
    () => {
      const site = layOutSite();
      const { code, said } = converse(site, [], ['nyhedd', '2', 'Fest på torvet', '']);
      expect(said).toContain('Mente du »nyhed«?');
      expect(code).toBe(0);
      expect(site.read('content/updates/da/fest-paa-torvet.mdx')).toContain('title: Fest på torvet\n');
    },
  );

  test('is given up when nobody answers', { timeout: SPAWNS }, () => {
    const { code, complained } = converse(layOutSite(), ['year']);
    expect(code).toBe(1);
    expect(complained).toContain('Der mangler et svar');
  });
});

describe('a new story of a year', () => {
  test('is of the year, in a file of its name', async () => {
    const site = layOutSite();
    expect((await start(site, ['year', '2024'])).file).toBe('content/years/da/2024.mdx');
    expect(site.read('content/years/da/2024.mdx')).toContain('\nsummary:\n');
  });

  test.each(['2024.0', '0x7E8', '2.024e3', ' 2024', '02024', '1989', '2101'])(
    'is refused when the year is not written as one: %s',
    async (year) => {
      const site = layOutSite();
      expect((await start(site, ['year', year])).complained).toBe(
        `»${year}« er ikke et årstal. Skriv fx 2024.`,
      );
      expect(existsSync(path.join(site.root, 'content/years'))).toBe(false);
    },
  );
});

/** The sentences of a new site are copied from those of the project. */
const describeCopied = describe.runIf(hasSentences('da') && hasSentences('en'));

describeCopied('the pages that stand by themselves, and the sentences about figures', () => {
  /** The small site in a language, without them. */
  const bareSite = (tag: string) => {
    const site = Object.entries(smallSite).filter(([file]) => !/content\/(pages|sentences)\//.test(file));
    const settings = (smallSite['content/site.yaml'] ?? '')
      .replace('tag: da, label: Dansk', `tag: ${tag}, label: ${tag}`)
      .replace('defaultLocale: da', `defaultLocale: ${tag}`);
    const nothing = Object.keys(smallSite).map((file) => [file, null] as const);
    const moved = site.map(([file, text]) => [file.replace('/da/', `/${tag}/`), text] as const);
    return layOutSite({ ...Object.fromEntries([...nothing, ...moved]), 'content/site.yaml': settings });
  };

  test.each([
    ['da', 'Målene', ''],
    ['en-GB', 'The goals', ''],
    ['de', 'The goals', '# Skriv ordene på sidens sprog (de).\n'],
  ])('are written as far as they lack, so that a site in %s can be built', async (tag, title, comment) => {
    const site = bareSite(tag);
    const errors = () => openDoor(site.root).problems.filter(({ severity }) => severity === 'error');
    expect(errors().length).toBeGreaterThan(10);
    const own = `content/pages/${tag}/om.mdx`;
    site.write({ [own]: mdx('title: X\nsummary: Y.') });
    const { file, next } = await start(site, ['pages']);
    expect([file, next.filter((line) => line.endsWith('.mdx')).length]).toEqual([`content/pages/${tag}`, 13]);
    expect(errors().map(formatProblem)).toEqual([]);
    expect(site.read(own)).toBe(mdx('title: X\nsummary: Y.'));
    expect(site.read(`content/pages/${tag}/maal.mdx`)).toMatch(
      new RegExp(`^---\n${literalPattern(comment)}title: ${title}\n`),
    );
    expect(site.read(`content/sentences/${tag}.yaml`).startsWith(`${comment}outOfHundred:`)).toBe(true);
    expect((await start(site, ['sider'])).complained).toMatch(/er der allerede\.$/);
  });

  test('are asked for in the main language, file by file, until the line that says so is taken away', async () => {
    const site = bareSite('de');
    await start(site, ['pages']);
    const asked = () =>
      openDoor(site.root).problems.filter(({ what }) => what.includes('# Skriv ordene på sidens sprog'));
    const first = asked();
    expect(first.map(({ severity }) => severity)).toEqual(new Array(15).fill('warning'));
    expect(first.map(formatProblem)).toContain(
      'content/pages/de/maal.mdx:2:1  advarsel: Linjen »# Skriv ordene på sidens sprog …« står der endnu, så ordene er måske stadig de engelske – Skriv dem på sidens sprog (de), og slet så linjen',
    );
    expect(first.map(({ file }) => file)).toContain('content/sentences/de.yaml');
    const page = site.read('content/pages/de/maal.mdx');
    site.write({ 'content/pages/de/maal.mdx': page.replace(/^# Skriv .*\n/m, '') });
    expect(asked()).toHaveLength(14);
  });

  test('are not begun where there are no sentences to copy', { timeout: SPAWNS }, () => {
    const site = bareSite('da');
    // A project of which only the program is left.
    const { code, complained } = converse(site, ['pages'], [], site.root);
    expect(complained).toMatch(
      /^Sætningerne om tallene kan ikke skrives: .+ Hent en af dem fra git igen\.\n$/,
    );
    expect([code, existsSync(path.join(site.root, 'content/pages/da/maal.mdx'))]).toEqual([1, false]);
  });
});

describe('a new translation', () => {
  test('carries the words and body to write over, and is fresh until the original changes', async () => {
    const site = layOutSite(twoLanguages);
    expect((await start(site, ['oversaettelse', 'sider/om', 'en'])).file).toBe('content/pages/en/om.mdx');
    const stateOf = () => {
      const { catalog, problems } = openDoor(site.root);
      if (!catalog) throw new Error(problems.map(formatProblem).join('\n'));
      return find(catalog.pages, 'om').translations.get('en');
    };
    // Readers are not shown it before it is written.
    expect(stateOf()).toBeUndefined();
    site.write({
      'content/pages/en/om.mdx': site
        .read('content/pages/en/om.mdx')
        .replace('Planen hjælper.', 'The plan helps.'),
    });
    expect(stateOf()).toMatchObject({
      state: 'machine',
      words: { title: 'Om planen', summary: 'The plan helps.' },
      hasBody: true,
    });
    site.write({
      'content/pages/da/om.mdx': mdx('title: Om planen\nsummary: Planen er ny.', '## Hvem\n\nBeboerne.\n'),
    });
    expect(stateOf()).toMatchObject({ state: 'outdated-machine' });
  });

  test('has the names of groups and answers to write over, and is still the original to readers until then', async () => {
    const survey = (smallSite['content/surveys/da/svar.mdx'] ?? '').replace(
      'licence:',
      'groups: [{ id: unge, dimension: alder }, { id: gamle, dimension: alder }]\ngroupLabels: { gamle: Ældre }\nlicence:',
    );
    const figure = (smallSite['content/indicators/da/glad.mdx'] ?? '').replace(
      'isQuestion:',
      'answers: [Ja, Nej]\nisQuestion:',
    );
    const site = layOutSite({
      ...twoLanguages,
      'content/surveys/da/svar.mdx': survey,
      'content/indicators/da/glad.mdx': figure,
    });
    await start(site, ['translation', 'surveys/svar', 'en']);
    await start(site, ['translation', 'indicators/glad', 'en']);
    const [first, second] = ['content/surveys/en/svar.mdx', 'content/indicators/en/glad.mdx'] as const;
    expect(site.read(first)).toContain(
      'groupLabels:\n  unge: unge\n  gamle: Ældre\ndimensionLabels:\n  alder: alder\n',
    );
    expect(site.read(second)).toContain('answerLabels:\n  Ja: Ja\n  Nej: Nej\n');
    const { catalog, problems } = openDoor(site.root);
    expect(problems.map(({ file, what }) => [file, what])).toEqual(
      expect.arrayContaining(
        [first, second].map((file) => [file, expect.stringMatching(/^Teksten er den samme/)]),
      ),
    );
    expect(find(catalog?.surveys ?? [], 'svar').translations.get('en')).toBeUndefined();
  });

  test('is not written over one that is there, whose new fingerprint is told', async () => {
    const site = layOutSite(twoLanguages);
    await start(site, ['translation', 'pages/om', 'en']);
    const { complained } = await start(site, ['translation', 'content/pages/da/om.mdx', 'en']);
    expect(complained).toMatch(/findes allerede.*from: '[0-9a-f]{12}'/);
  });

  test.each([['sætninger'], ['saetninger'], ['content/sentences/da.yaml']])(
    'of the sentences (»%s«) has each original, and room for what it is in the language',
    async (named) => {
      const file = 'content/sentences/en.yaml';
      const site = layOutSite(twoLanguages);
      site.write({ 'content/sentences/da.yaml': "answered: '{n} svarede: ja'\nrounded: Rundet.\n" });
      expect((await start(site, ['oversættelse', named, 'en'])).file).toBe(file);
      expect(site.read(file)).toBe(
        'answered:\n  from: "{n} svarede: ja"\n  text:\nrounded:\n  from: Rundet.\n  text:\n',
      );
      site.write({ [file]: site.read(file).replace('text:\nrounded', 'text: "{n} answered"\nrounded') });
      expect(problemsOf(site, file)).toEqual([]);
      const { complained } = await start(site, ['oversættelse', named, 'en']);
      expect(complained).toMatch(/^content\/sentences\/en\.yaml findes allerede og bliver ikke overskrevet/);
      expect(site.read(file)).toContain('{n} answered');
    },
  );

  test('of sentences that are not there is given up', async () => {
    const site = layOutSite({ ...twoLanguages, 'content/sentences/da.yaml': null });
    expect((await start(site, ['oversættelse', 'sætninger', 'en'])).complained).toMatch(
      /^Der er ingen sætninger at oversætte i content\/sentences\/da\.yaml\. /,
    );
  });
});

describe('the words of a language', () => {
  const withLanguage = (tag: string) =>
    layOutSite({
      'content/site.yaml': (smallSite['content/site.yaml'] ?? '').replace(
        'locales:\n',
        `locales:\n  - { tag: ${tag}, label: X, dir: ltr }\n`,
      ),
    });

  test.each([
    [['words', 'so'], '\n  from: Goals\n  text:', 1],
    [['ord', 'so', 'en'], '\n  from: Goals\n  text:', 1],
    [['ord', 'so', 'da'], '\n  from: Mål\n  text:', 1],
    [['ord', 'de'], '\n  from: Goals\n  text:', 1],
    [['ord', 'tr', 'da'], '\n  from: Mål\n  text:', 0],
    [['ord', 'tr'], ' Hedefler', 0],
  ])('are all written, as the check takes them: %j', async (args, goals, lacking) => {
    const site = withLanguage(args[1] ?? '');
    const { file } = await start(site, args);
    expect(file).toBe(`content/words/${args[1]}.yaml`);
    // They are not translated by that: the check goes on to ask for every word.
    const all = Object.keys(danishWords).length;
    expect(
      openDoor(site.root)
        .problems.filter((problem) => problem.file === file)
        .map(formatProblem),
    ).toEqual(
      lacking ? [expect.stringContaining(`advarsel: X (${args[1]}) mangler ${all} ord til menuer`)] : [],
    );
    const written = site.read(file ?? '');
    expect(written).toContain(`\nnav.goals:${goals}\n`);
    expect(Object.keys(danishWords).filter((key) => !written.includes(`\n${key}:`))).toEqual([]);
  });

  test('are not written in a language that the site has not got, nor in a third one', async () => {
    expect((await start(withLanguage('so'), ['words', 'sv'])).complained).toContain('»sv« kendes ikke');
    expect((await start(withLanguage('so'), ['words', 'so', 'tr'])).complained).toContain(
      '»tr« kan det ikke',
    );
  });
});

test('the file name of a text with faults is refused before more is asked', async () => {
  const site = layOutSite({ 'content/goals/da/ny.mdx': mdx('title: Nyt', '') });
  const { complained } = await start(site, ['goal', 'ny', 'Nyt mål']);
  expect(complained).toContain('»ny« findes allerede. Vælg et andet filnavn.');
});

test('a text that is to be translated is named as it was typed when there is none, beside the first of those there are', async () => {
  const { complained } = await start(layOutSite(twoLanguages), ['oversættelse', 'planen', 'en']);
  expect(complained).toMatch(
    /^Hvilken tekst .*»planen« kendes ikke\. Vælg mellem (»[^«]+«, ){11}»[^«]+« …\.$/,
  );
});

test.each([
  ['content/goals/da/ro.mdx', ['oversættelse', 'maal/ro', 'en'], 'Teksten »goals/ro« har fejl.'],
  ['content/surveys/da/svar.mdx', ['måling', 'svar', '2025'], 'Undersøgelsen »svar« har fejl.'],
])('what has faults is not said to be unknown: %s', async (file, args, told) => {
  const faulty = (smallSite[file] ?? '').replace('title:', 'titel:');
  const other = { 'content/surveys/da/to.mdx': smallSite['content/surveys/da/svar.mdx'] ?? '' };
  expect((await start(layOutSite({ ...twoLanguages, ...other, [file]: faulty }), args)).complained).toBe(
    `${told} Kør »npm run check«, og ret dem først.`,
  );
});

test('a translation of a site with one language is given up, and not asked for', async () => {
  expect((await start(layOutSite(), ['oversættelse'])).complained).toMatch(
    /^Siden har kun ét sprog.*»locales« i content\/site\.yaml/,
  );
});

describe('a correction', () => {
  test.each([
    ['- tal byttet om', 'begynder med »-«'],
    ['=2+2', 'begynder med »=«'],
    ['Ring til 31478600', 'ligner et telefonnummer'],
    ['Tast\u0007fejl', 'usynligt styretegn'],
    [' \u200b', 'mangler'],
  ])('is refused when its reason could not be read back: %j', async (reason, fault) => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const site = layOutSite();
    site.commit();
    site.write({ 'data/surveys/svar/2021.csv': 'indikator;andel;antal svar\nglad;72,5;100\n' });
    const { complained } = await start(site, ['rettelse', reason]);
    told.mockRestore();
    expect(complained).toMatch(/^Begrundelsen kan ikke bruges: /);
    expect(complained).toContain(fault);
    expect(existsSync(path.join(site.root, 'data/published.csv'))).toBe(false);
  });

  test('has a reason of as many words as are written', async () => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const site = layOutSite();
    site.commit();
    site.write({ 'data/surveys/svar/2021.csv': 'indikator;andel;antal svar\nglad;72,5;100\n' });
    await start(site, ['rettelse', ...'Tallet var skrevet forkert af.'.split(' ')]);
    told.mockRestore();
    expect(site.read('data/published.csv')).toContain(';2026-11-22;Tallet var skrevet forkert af.\r\n');
  });

  test('writes down the figures that have changed with day and reason, and then the check passes', async () => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const site = layOutSite();
    site.commit();
    expect((await start(site, ['rettelse', 'Tastefejl.'])).complained).toContain(
      'Ingen udgivne tal er ændret',
    );
    site.write({ 'data/surveys/svar/2021.csv': 'indikator;andel;antal svar\nglad;72,5;100\n' });
    expect(
      openDoor(site.root).problems.filter(({ file }) => file === 'data/surveys/svar/2021.csv'),
    ).toHaveLength(1);
    expect((await start(site, ['rettelse', 'Tastefejl; undskyld.'])).file).toBe('data/published.csv');
    expect(told).toHaveBeenCalledWith(expect.stringContaining('glad: 70 % af 100 svar → 72,5 % af 100 svar'));
    told.mockRestore();
    expect(site.read('data/published.csv').split('\r\n')).toContain(
      'svar;2021;glad;;;70;100;;72,5;100;;2026-11-22;"Tastefejl; undskyld."',
    );
    expect(openDoor(site.root).problems.filter(({ file }) => file.startsWith('data/'))).toEqual([]);
  });

  test('is written into a log that a spreadsheet program has saved in its own form', async () => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const site = layOutSite();
    site.commit();
    site.write({ 'data/surveys/svar/2021.csv': 'indikator;andel;antal svar\nglad;72,5;100\n' });
    await start(site, ['rettelse', 'Den første fejl.']);
    const log = path.join(site.root, 'data/published.csv');
    writeFileSync(
      log,
      iconv.encode(`\uFEFF${site.read('data/published.csv').replaceAll(';', '\t')}`, 'utf16le'),
    );
    site.write({ 'data/surveys/svar/2021.csv': 'indikator;andel;antal svar\nglad;73;100\n' });
    await start(site, ['rettelse', 'Også anden gang.']);
    told.mockRestore();
    expect(site.read('data/published.csv').split('\r\n').slice(1)).toEqual([
      'svar;2021;glad;;;70;100;;72,5;100;;2026-11-22;Den første fejl.',
      'svar;2021;glad;;;72,5;100;;73;100;;2026-11-22;Også anden gang.',
      '',
    ]);
    expect(openDoor(site.root).problems.filter(({ file }) => file.startsWith('data/'))).toEqual([]);
  });

  test('explains a figure whose row is gone, and opens the door that it had closed', async () => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const rows = 'indikator;gruppe;andel;antal svar\nglad;;70;1000\n';
    const site = layOutSite({ 'data/surveys/svar/2021.csv': `${rows}glad;Unge;50;400\n` });
    site.commit();
    site.write({ 'data/surveys/svar/2021.csv': rows });
    expect(openDoor(site.root).catalog).toBeNull();
    await start(site, ['rettelse', 'Tallet var ikke for de unge.']);
    expect(told).toHaveBeenCalledWith('svar 2021 glad Unge: 50 % af 400 svar → trukket tilbage');
    told.mockRestore();
    expect(openDoor(site.root).catalog).not.toBeNull();
  });

  test('says what has changed when it is only how many answers the figure counts for', async () => {
    const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const site = layOutSite();
    site.commit();
    site.write({
      'data/surveys/svar/2021.csv': 'indikator;andel;antal svar;effektivt antal\nglad;70;100;80,5\n',
    });
    await start(site, ['rettelse', 'Vægtene manglede.']);
    const lines = told.mock.calls.flat();
    told.mockRestore();
    expect(lines).toContain('svar 2021 glad: 70 % af 100 svar → 70 % af 100 svar (effektivt antal 80,5)');
  });
});
