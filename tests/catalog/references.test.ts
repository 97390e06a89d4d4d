import { describe, expect, test } from 'vitest';
import { checkConsistency } from '../../src/catalog/checks/consistency.ts';
import { checkReferences, references } from '../../src/catalog/checks/references.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import type { Reading } from '../../src/catalog/entries/reading.ts';
import type { SurveyRow } from '../../src/schemas/survey-row.ts';
import { longSearches } from '../long-searches.ts';
import { readingOf } from './small-reading.ts';

const told = (problems: ReturnType<typeof checkReferences>) =>
  problems.map(({ file, what, advice, severity }) => {
    expect(severity).toBe('error');
    return `${file.replace('content/', '')}  ${what} – ${advice}`;
  });
const referencesIn = (reading: Reading) => toldOf(reading, checkReferences(reading));
const consistencyOf = (reading: Reading) => toldOf(reading, checkConsistency(reading));

/** What is told of a reading; the place that is named holds what is wrong, or begins the file when that has the wrong name. */
function toldOf(reading: Reading, problems: ReturnType<typeof checkReferences>): string[] {
  for (const { file, line, column, what } of problems) {
    const read = reading.files.find((each) => each.file === file);
    if (!read?.entry) continue;
    const there = read.entry.source
      .split('\n')
      [line - 1]?.slice(column - 1)
      .replaceAll('"', '');
    expect(what).toContain(there === '---' ? `${read.id}.mdx` : there || 'what is wrong');
  }
  return told(problems);
}

/** One sound entry of every collection that is referred to. */
const whole = {
  'goals/ro': {},
  'surveys/svar': { provider: 'byen', waves: [{ year: 2021 }] },
  'indicators/glad': { goal: 'ro', survey: 'svar', baselineYear: 2021 },
  'activities/fest': {
    goals: ['ro'],
    responsible: ['byen'],
    partners: [],
    ended: { on: '2025-01-01', instead: 'klub' },
  },
  'activities/klub': {},
  'partners/byen': { paidBy: 'byen', ended: { on: '2025-01-01', instead: 'klubben' } },
  'partners/klubben': {},
  'updates/start': { activities: ['fest'], indicators: ['glad'] },
  'years/2025': { reported: [{ partner: 'byen' }] },
};

describe('checkReferences(reading)', () => {
  test('says nothing of references that lead somewhere, also to what is faulty', () => {
    expect(referencesIn(readingOf(whole))).toEqual([]);
    expect(referencesIn(readingOf({ ...whole, 'goals/ro': 'faulty', 'partners/byen': 'faulty' }))).toEqual(
      [],
    );
  });

  test('looks up what is named, and does not search for it', () => {
    const ids = Array.from({ length: 600 }, (_, at) => `tal-${at}`);
    const large = readingOf({
      ...whole,
      ...Object.fromEntries(ids.map((id) => [`indicators/${id}`, { goal: 'ro', survey: 'svar' }])),
      ...Object.fromEntries(ids.map((id) => [`indicators/en/${id}`, {}])),
      ...Object.fromEntries(ids.map((id) => [`updates/${id}`, { indicators: [id] }])),
    });
    expect(longSearches(() => expect(referencesIn(large)).toEqual([]))).toBeLessThan(10);
  });

  test.each([
    ['indicators', 'goal', 'xxxxxx', 'Der findes ikke et mål med navnet »xxxxxx« – Vælg mellem »ro«'],
    ['indicators', 'survey', 'svra', 'Der findes ikke en undersøgelse med navnet »svra« – Mente du »svar«?'],
    ['surveys', 'provider', 'byne', 'Der findes ikke en partner med navnet »byne« – Mente du »byen«?'],
    [
      'activities',
      'goals',
      ['ro', 'xxxxxx'],
      'Der findes ikke et mål med navnet »xxxxxx« – Vælg mellem »ro«',
    ],
    [
      'activities',
      'responsible',
      ['byne'],
      'Der findes ikke en partner med navnet »byne« – Mente du »byen«?',
    ],
    ['activities', 'partners', ['byne'], 'Der findes ikke en partner med navnet »byne« – Mente du »byen«?'],
    [
      'activities',
      'ended',
      { instead: 'fset' },
      'Der findes ikke en aktivitet med navnet »fset« – Mente du »fest«?',
    ],
    ['partners', 'paidBy', 'byne', 'Der findes ikke en partner med navnet »byne« – Mente du »byen«?'],
    ['updates', 'activities', ['fset'], 'Der findes ikke en aktivitet med navnet »fset« – Mente du »fest«?'],
    ['updates', 'indicators', ['gald'], 'Der findes ikke et tal med navnet »gald« – Mente du »glad«?'],
    [
      'surveys',
      'waves',
      [{ year: 2021 }, { year: 2024, changedWording: ['glad', 'xxxxxx'] }],
      'Der findes ikke et tal med navnet »xxxxxx« – Vælg mellem »glad«',
    ],
    [
      'years',
      'reported',
      [{ partner: 'byen' }, { partner: 'byne' }],
      'Der findes ikke en partner med navnet »byne« – Mente du »byen«?',
    ],
  ])('tells a reference that leads nowhere: %s.%s', (collection, field, value, line) => {
    const [path, fields] = Object.entries(whole).find(([name]) => name.startsWith(`${collection}/`)) ?? [
      '',
      {},
    ];
    const reading = readingOf({ ...whole, [path]: { ...fields, [field]: value } });
    expect(referencesIn(reading)).toEqual([`${path.replace('/', '/da/')}.mdx  ${line}`]);
    expect(references.some(({ from, field: [first] }) => from === collection && first === field)).toBe(true);
  });

  test('leaves what is no name of a file to the schema, unless it is like one', () => {
    const linesFor = (partners: unknown): string[] =>
      referencesIn(readingOf({ ...whole, 'activities/fest': { ...whole['activities/fest'], partners } }));
    expect(linesFor('xxxxxx, yyyyyy')).toEqual([]);
    expect(linesFor(['xxxxxx yyyyyy'])).toEqual([]);
    expect(linesFor(['Byne'])).toEqual([expect.stringContaining('Mente du »byen«?')]);
  });

  test('knows the place of one name in a list', () => {
    const asked: unknown[] = [];
    const reading = readingOf({ ...whole, 'updates/start': { activities: ['fest', 'x'], indicators: [] } });
    const update = reading.originals.find(({ id }) => id === 'start');
    const placeOf = (path: readonly PropertyKey[]) => {
      asked.push(path);
      return { line: 7, column: 3 };
    };
    Object.assign(update ?? {}, { entry: { frontmatter: { placeOf } } });
    expect(checkReferences(reading)).toMatchObject([{ line: 7, column: 3 }]);
    expect(asked).toEqual([['activities', 1]]);
  });

  test('tells a translation without its original, and the name it may have meant', () => {
    const orphans = { ...whole, 'goals/en/ro': {}, 'goals/en/or': {}, 'partners/ar/glemt-igen': {} };
    expect(referencesIn(readingOf(orphans))).toEqual([
      'goals/en/or.mdx  Der er ingen original til oversættelsen »or.mdx« i mappen »da« – Skal filen hedde »ro.mdx«?',
      'partners/ar/glemt-igen.mdx  Der er ingen original til oversættelsen »glemt-igen.mdx« i mappen »da« – Er originalen omdøbt, så giv oversættelsen samme navn. Ellers skriv originalen, eller slet oversættelsen',
    ]);
  });

  test('tells a featured figure that is not there', () => {
    const featuring = (featuredIndicator: string) => {
      const reading = readingOf(whole);
      return checkReferences({ ...reading, readable: { ...reading.readable, featuredIndicator } });
    };
    expect(featuring('glad')).toEqual([]);
    expect(told(featuring('gald'))).toEqual([
      'site.yaml  Forsidens tal »gald« findes ikke – Mente du »glad«?',
    ]);
    expect(told(featuring('utryghed'))).toEqual([
      'site.yaml  Forsidens tal »utryghed« findes ikke – Vælg mellem »glad«',
    ]);
  });
});

describe('checkConsistency(reading)', () => {
  test('says nothing of facts that agree', () => {
    expect(consistencyOf(readingOf(whole))).toEqual([]);
  });

  test('a baseline is in a year with a wave; a faulty or missing survey is not held against it', () => {
    const indicator = { ...whole['indicators/glad'], baselineYear: 2020 };
    const line =
      'indicators/da/glad.mdx  Undersøgelsen »svar« har ingen måling i 2020 – Vælg mellem 2021, 2024';
    const waves = { waves: [{ year: 2021 }, { year: 2024 }] };
    expect(
      consistencyOf(readingOf({ ...whole, 'indicators/glad': indicator, 'surveys/svar': waves })),
    ).toEqual([line]);
    expect(
      consistencyOf(readingOf({ ...whole, 'indicators/glad': indicator, 'surveys/svar': 'faulty' })),
    ).toEqual([]);
    expect(consistencyOf(readingOf({ 'indicators/glad': indicator }))).toEqual([]);
  });

  test('what the headline counts are answers', () => {
    const with2 = (headlineAnswers: string[], answers?: string[]) =>
      consistencyOf(
        readingOf({ ...whole, 'indicators/glad': { ...whole['indicators/glad'], answers, headlineAnswers } }),
      );
    expect(with2(['Ja'], ['Ja', 'Nej'])).toEqual([]);
    expect(with2(['Ja', 'Aldrgi', 'xxxxxxx'], ['Ja', 'Aldrig'])).toEqual([
      'indicators/da/glad.mdx  »Aldrgi« er ikke en af svarmulighederne – Mente du »Aldrig«?',
      'indicators/da/glad.mdx  »xxxxxxx« er ikke en af svarmulighederne – Skriv svaret, som det står under »answers«',
    ]);
    expect(with2(['Ja'])).toHaveLength(1);
  });

  test('the answers that stand aside are among the answers', () => {
    const standing = (...asideAnswers: string[]) =>
      consistencyOf(
        readingOf({
          ...whole,
          'indicators/glad': {
            ...whole['indicators/glad'],
            answers: ['Ja', 'Nej', 'Ved ikke', 'Vil ikke svare'],
            asideAnswers,
          },
        }),
      );
    expect(standing('Ved ikke', 'Vil ikke svare')).toEqual([]);
    expect(standing('Vil ikke svare', 'ved-ikke')).toEqual([
      'indicators/da/glad.mdx  »ved-ikke« er ikke en af svarmulighederne – Mente du »Ved ikke«?',
    ]);
  });

  test('there are no more answers than a chart can tell apart, beside those that stand aside', () => {
    const scale = (count: number) => Array.from({ length: count }, (_, index) => String(index));
    const withAnswers = (answers: string[], asideAnswers?: string[]) =>
      consistencyOf(
        readingOf({ ...whole, 'indicators/glad': { ...whole['indicators/glad'], answers, asideAnswers } }),
      );
    expect(withAnswers(scale(9))).toEqual([]);
    expect(withAnswers([...scale(9), 'Ved ikke', 'Vil ikke svare'], ['Ved ikke', 'Vil ikke svare'])).toEqual(
      [],
    );
    expect(withAnswers(scale(10))).toEqual([
      expect.stringMatching(
        /^indicators\/da\/glad\.mdx {2}»9« er svar nummer 10 i rækken; .* højst skelne 9/,
      ),
    ]);
  });

  test('an activity that has ended is not what one can see instead of it', () => {
    const fest = { ...whole['activities/fest'], ended: { on: '2025-01-01', instead: 'fest' } };
    expect(consistencyOf(readingOf({ ...whole, 'activities/fest': fest }))).toEqual([
      'activities/da/fest.mdx  »fest« er aktiviteten selv – Skriv en anden aktivitet, eller slet linjen',
    ]);
  });

  describe('what one can see instead of what has ended', () => {
    const endedOf = (collection: 'activities' | 'partners', ends: Record<string, [string, string?]>) =>
      checkConsistency(
        readingOf({
          ...whole,
          ...Object.fromEntries(
            Object.entries(ends).map(([id, [on, instead]]) => [
              `${collection}/${id}`,
              { ...(collection === 'activities' ? whole['activities/fest'] : {}), ended: { on, instead } },
            ]),
          ),
        }),
      ).map(
        ({ file, what, advice, severity }) => `${severity} ${file.split('/').at(-1)} ${what} – ${advice}`,
      );

    test('is nothing that leads back', () => {
      const ends = { a: ['2025-01-01', 'b'], b: ['2025-02-01', 'c'], c: ['2025-03-01', 'b'] } as const;
      expect(endedOf('activities', { a: [...ends.a], b: [...ends.b], c: [...ends.c] })).toEqual([
        'warning a.mdx »b« slutter selv (2025-02-01) – Skriv »c«, som kommer i stedet for den, eller slet linjen',
        'error b.mdx »c« er også slut og fører tilbage til »b« – Skriv en aktivitet, der går videre, eller slet linjen',
        'error c.mdx »b« er også slut og fører tilbage til »c« – Skriv en aktivitet, der går videre, eller slet linjen',
      ]);
      expect(endedOf('partners', { a: ['2025-01-01', 'b'], b: ['2025-02-01', 'a'] })).toHaveLength(2);
    });

    test('goes on for longer', () => {
      expect(endedOf('activities', { a: ['2025-01-01', 'b'], b: ['2025-01-01'] })).toEqual([
        'warning a.mdx »b« slutter selv (2025-01-01) – Skriv en aktivitet, der går videre, eller slet linjen',
      ]);
      expect(endedOf('activities', { a: ['2025-01-01', 'b'], b: ['2025-01-02'] })).toEqual([]);
      expect(endedOf('activities', { a: ['2025-01-01', 'klub'] })).toEqual([]);
    });

    test('may go on with another when it is a partner, whose hours it takes over', () => {
      expect(endedOf('partners', { a: ['2025-01-01', 'b'], b: ['2026-01-01', 'klubben'] })).toEqual([]);
    });
  });

  test.each([
    ['2025-01-02', '2025-01-01', 1],
    ['2025-01-01', '2025-01-01', 0],
    [undefined, '2025-01-01', 0],
  ])('an activity that began %s has not ended before that, %s', (started, on, faults) => {
    const fest = { ...whole['activities/fest'], started, ended: { on } };
    const line = `activities/da/fest.mdx  Aktiviteten slutter (${on}), før den begynder (${started}) – Byt de to om, eller ret den ene`;
    expect(consistencyOf(readingOf({ ...whole, 'activities/fest': fest }))).toEqual(
      Array.from({ length: faults }, () => line),
    );
  });

  test('a partner has not left before coming, nor to be replaced by the same', () => {
    const byen = { started: '2025-01-02', ended: { on: '2025-01-01', instead: 'byen' } };
    expect(consistencyOf(readingOf({ ...whole, 'partners/byen': byen }))).toEqual([
      'partners/da/byen.mdx  Partneren slutter (2025-01-01), før den begynder (2025-01-02) – Byt de to om, eller ret den ene',
      'partners/da/byen.mdx  »byen« er partneren selv – Skriv en anden partner, eller slet linjen',
    ]);
  });

  test('a year has one wave', () => {
    const waves = [{ year: 2021 }, { year: 2021 }];
    expect(consistencyOf(readingOf({ ...whole, 'surveys/svar': { waves } }))).toEqual([
      'surveys/da/svar.mdx  »2021« står to gange under »waves« – Ret eller slet den ene. En undersøgelse har én måling om året: er der to, så lav den anden som sin egen undersøgelse',
    ]);
  });

  test('a survey changes the wording of its own figures: nothing would come of that of others', () => {
    const waves = [{ year: 2021, changedWording: ['glad', 'andet', 'ukendt', 'fejl'] }];
    const entries = {
      ...whole,
      'surveys/svar': { waves },
      'surveys/bydel': whole['surveys/svar'],
      'indicators/andet': { ...whole['indicators/glad'], survey: 'bydel' },
      'indicators/fejl': 'faulty' as const,
    };
    expect(consistencyOf(readingOf(entries))).toEqual([
      'surveys/da/svar.mdx  »andet« er ikke et tal i denne undersøgelse, men i »bydel« – Slet det, eller skriv det i bydel.mdx',
    ]);
  });

  test('a new wording is that of a wave that has one', () => {
    const toldOf = (changedQuestions: object) =>
      checkConsistency(
        readingOf({
          ...whole,
          'surveys/svar': {
            waves: [{ year: 2021 }, { year: 2024, changedWording: ['glad'] }, { year: 2027 }],
          },
          'indicators/glad': { ...whole['indicators/glad'], changedQuestions },
        }),
      ).map(formatProblem);
    expect(toldOf({ 2024: 'Er du rigtig glad?' })).toEqual([]);
    expect(toldOf({ 2027: 'Er du rigtig glad?' })).toEqual([
      'content/indicators/da/glad.mdx:6:11  Undersøgelsen »svar« siger ikke, at spørgsmålet blev ændret i 2027 – Skriv »changedWording: [glad]« ved runden i content/surveys/da/svar.mdx, eller ret årstallet',
    ]);
  });

  test('a new wording of a round in which nobody was asked is told, as no page would show it', () => {
    const entries = {
      ...whole,
      'surveys/svar': { waves: [{ year: 2021 }, { year: 2024, changedWording: ['glad'] }] },
    };
    const toldOf = (...statuses: SurveyRow['status'][]) => {
      const rows = statuses.map((status) => ({ indicator: 'glad', status }) as SurveyRow);
      const others = [{ indicator: 'andet', status: 'not-asked' } as SurveyRow];
      const tables = [{ survey: 'svar', year: 2024, rows: [...rows, ...others] }];
      return checkConsistency(readingOf(entries, { tables })).map(formatProblem);
    };
    expect([toldOf(), toldOf(''), toldOf('not-asked', '')]).toEqual([[], [], []]);
    expect(toldOf('not-asked')).toEqual([
      'content/surveys/da/svar.mdx:6:9  advarsel: Der blev ikke spurgt om »glad« i 2024, så ingen side viser den nye ordlyd – Flyt »glad« til »changedWording« ved den runde, der spørger med de nye ord, og ret årstallet under »changedQuestions« i tallets fil',
    ]);
  });

  test('the text of a year is not approved before that year', () => {
    const toldOf = (approvedOn: string) =>
      consistencyOf(readingOf({ ...whole, 'years/2024': { reported: [], approvedOn } }));
    expect(toldOf('2023-12-31')).toEqual([
      'years/da/2024.mdx  Teksten om 2024 er godkendt 2023-12-31, før året begyndte – Ret dagen, eller slet linjen, indtil teksten er godkendt',
    ]);
    expect(toldOf('2024-01-01')).toEqual([]);
  });

  test('a text that is said to be approved many years after its year is asked about', () => {
    const toldOf = (approvedOn: string) =>
      checkConsistency(readingOf({ ...whole, 'years/2024': { reported: [], approvedOn } })).map(
        formatProblem,
      );
    expect(toldOf('2027-12-31')).toEqual([]);
    expect(toldOf('2072-01-20')).toEqual([
      'content/years/da/2024.mdx:3:13  advarsel: Teksten om 2024 er godkendt 2072-01-20, 48 år efter – Ret dagen, eller lad den stå, hvis den er rigtig',
    ]);
  });

  test('answers are gathered in the years around their wave', () => {
    const toldOf = (wave: object) =>
      consistencyOf(readingOf({ ...whole, 'surveys/svar': { waves: [{ year: 2021, ...wave }] } }));
    expect(toldOf({ collectedFrom: '2018-01-01', collectedTo: '2024-12-31' })).toEqual([]);
    expect(toldOf({ collectedFrom: '2012-03-01', collectedTo: '2025-01-01' })).toEqual([
      'surveys/da/svar.mdx  Svarene til målingen i 2021 er samlet ind 2012-03-01 – Ret dagen, eller ret målingens år',
      'surveys/da/svar.mdx  Svarene til målingen i 2021 er samlet ind 2025-01-01 – Ret dagen, eller ret målingens år',
    ]);
  });

  test('answers are not gathered until before they are gathered from', () => {
    const days = [
      ['2021-05-01', '2021-05-01'],
      ['2021-05-02', '2021-05-01'],
      ['2021-05-02', undefined],
      [undefined, '2021-05-01'],
    ];
    const waves = days.map(([collectedFrom, collectedTo], index) => ({
      year: 2021 + index,
      collectedFrom,
      collectedTo,
    }));
    expect(consistencyOf(readingOf({ ...whole, 'surveys/svar': { waves } }))).toEqual([
      'surveys/da/svar.mdx  Indsamlingen slutter (2021-05-01), før den begynder (2021-05-02) – Byt de to om, eller ret den ene',
    ]);
  });

  test('a group has one dimension, by which it is protected, and names differ by more than capitals', () => {
    const survey = (groups: object[]) =>
      consistencyOf(readingOf({ ...whole, 'surveys/svar': { ...whole['surveys/svar'], groups } }));
    expect(
      survey([
        { id: 'unge', dimension: 'alder' },
        { id: 'gamle', dimension: 'alder' },
      ]),
    ).toEqual([]);
    expect(
      survey([
        { id: 'unge', dimension: 'bolig' },
        { id: 'unge', dimension: 'alder' },
        { id: 'Unge', dimension: 'alder' },
      ]),
    ).toEqual([
      'surveys/da/svar.mdx  »unge« står to gange under »groups« – Ret eller slet den ene',
      'surveys/da/svar.mdx  »Unge« står to gange under »groups« – Ret eller slet den ene',
    ]);
  });

  test.each([
    ['indicators/glad', { answers: ['Ja', 'Ja', 'Nej'] }, '»Ja« står to gange under »answers«'],
    [
      'indicators/glad',
      { answers: ['Ja', 'Nej'], headlineAnswers: ['Ja', 'Ja'] },
      '»Ja« står to gange under »headlineAnswers«',
    ],
    ['activities/fest', { goals: ['ro', 'ro'] }, '»ro« står to gange under »goals«'],
    ['activities/fest', { responsible: ['byen', 'byen'] }, '»byen« står to gange under »responsible«'],
    ['activities/fest', { partners: ['byen', 'byen'] }, '»byen« står to gange under »partners«'],
    ['updates/start', { activities: ['fest', 'fest'] }, '»fest« står to gange under »activities«'],
    ['updates/start', { indicators: ['glad', 'glad'] }, '»glad« står to gange under »indicators«'],
  ] as const)('a name stands once in a list of %s: %j', (path, fields, what) => {
    const file = `${path.replace('/', '/da/')}.mdx`;
    expect(consistencyOf(readingOf({ ...whole, [path]: { ...whole[path], ...fields } }))).toEqual([
      `${file}  ${what} – Ret eller slet den ene`,
    ]);
  });

  test('readers tell the waves of a survey apart by their labels; those without one go by their year', () => {
    const { waves } = whole['surveys/svar'];
    const survey = (...labels: (string | undefined)[]) => {
      const more = labels.map((label, index) => ({ ...waves[0], year: 2030 + index, label }));
      return consistencyOf(readingOf({ ...whole, 'surveys/svar': { waves: [...waves, ...more] } }));
    };
    expect(survey(undefined, undefined, '2031/32')).toEqual([]);
    expect(survey('2030/31', '2031/32', '2030/31')).toEqual([
      'surveys/da/svar.mdx  »2030/31« står to gange under »waves« – Ret eller slet den ene',
    ]);
  });

  test('a partner reports the hours of a year once: the table tells one of them and adds up both', () => {
    const story = {
      reported: [{ partner: 'byen' }, { partner: 'klubben' }, { partner: 'byen' }],
    };
    const partners = { ...whole, 'partners/klubben': {} };
    expect(consistencyOf(readingOf({ ...partners, 'years/2025': story }))).toEqual([
      'years/da/2025.mdx  »byen« står to gange under »reported« – Ret eller slet den ene',
    ]);
  });

  test.each([
    ['2024', undefined, true],
    ['2024', '2024', true],
    ['2024-06-01', '2024', true],
    ['2024-06-01', '2024-05-31', false],
    ['2024-06-01', '2024-06-01', true],
    ['2024', '2024-01-01', true],
    ['2025', '2024', false],
    ['2025', '2024-12-31', false],
  ])('a point that lasts from %s to %s is in order: %s', (from, to, inOrder) => {
    const lines = consistencyOf(readingOf({ 'milestones/byg': { from, to } }));
    const line = `milestones/da/byg.mdx  Slutter (${to}), før det begynder (${from}) – Byt de to om, eller ret den ene`;
    expect(lines).toEqual(inOrder ? [] : [line]);
  });

  test('what a public source says names the source, so that readers can look it up', () => {
    const toldOf = (facts: object) =>
      consistencyOf(readingOf({ 'milestones/byg': { from: '2024', ...facts } }));
    const source = { name: 'Avisen', address: 'https://avisen.example/' };
    expect(toldOf({ certainty: 'public-source', source })).toEqual([]);
    expect(toldOf({ certainty: 'agreement' })).toEqual([]);
    expect(toldOf({ certainty: 'expected' })).toEqual([]);
    expect(toldOf({ certainty: 'public-source' })).toEqual([
      'milestones/da/byg.mdx  »public-source« siger, at det står et offentligt sted, men »source« mangler – Skriv »source:« med »name:« og »address:« under, eller vælg »agreement« eller »expected«',
    ]);
  });

  test('figures are of a year that the survey knows', () => {
    const table = (survey: string, year: number) => ({ survey, year, rows: [] });
    const tables = [table('svar', 2021), table('svar', 2023), table('andet', 2023)];
    expect(consistencyOf(readingOf(whole, { tables }))).toEqual([
      'data/surveys/svar/2023.csv  Undersøgelsen »svar« har ingen måling i 2023 – Tilføj linjen »- year: 2023« under »waves« i content/surveys/da/svar.mdx, eller ret filens navn',
    ]);
    expect(consistencyOf(readingOf({ ...whole, 'surveys/svar': 'faulty' }, { tables }))).toEqual([]);
  });

  test('nothing is asked of an entry that is faulty itself', () => {
    const faulty = Object.fromEntries(Object.keys(whole).map((path) => [path, 'faulty' as const]));
    expect(consistencyOf(readingOf(faulty))).toEqual([]);
  });
});
