import type { CollectionName } from '../../src/schemas/collection-names.ts';

/** What a file of one collection may hold. */
export interface EntryExample {
  /** Every field that must be there. */
  required: Record<string, unknown>;
  /** Every field that may be left out. */
  optional: Record<string, unknown>;
  /** What stands for a field that is left out; nothing stands for the others. */
  defaults: Record<string, unknown>;
  /** Values at the edge of what is taken: `[field, value]`, `ended.on` within `ended`. */
  taken: readonly (readonly [field: string, value: unknown])[];
  refused: readonly (readonly [field: string, value: unknown])[];
}

const blank = { optional: {}, defaults: {}, taken: [], refused: [] };
const NO_ID = ['To ord', 'Ord', '-ord', 'ord-', 'a--b', 'æ', ''];
const NO_DAY = [
  ...['2024', '2024-13-01', '2024-02-30', '1. maj 2024'],
  ...['1989-12-31', '2101-01-01', '2206-01-01', '1024-06-30', '0224-01-01'],
];
const NO_ADDRESS = [
  ...['http://x.dk', 'x.dk', 'ftp://x.dk', 'xhttps://x.dk', 'httpsx://x.dk'],
  ...['https:x.dk', 'https:/x.dk', 'https:\\\\x.dk', 'https://x.dk\\y', 'https://a"b.dk', 'https://x'],
];
const each = (field: string, values: readonly unknown[]) => values.map((value) => [field, value] as const);

/** An example of every collection, with invented words. */
export const entryExamples: Record<CollectionName, EntryExample> = {
  goals: {
    ...blank,
    required: {
      order: 1,
      ambition: 'maintain',
      title: 'Ro',
      short: 'Her er ro.',
      summary: 'Alle sover.',
    },
    optional: { agreementText: 'Ro', started: '2026-01-01' },
    taken: each('ambition', ['increase', 'decrease', 'none']),
    refused: [
      ...each('order', [0, 1.5, '1']),
      ...each('ambition', ['', 'keep']),
      ...each('started', NO_DAY),
      ...each('title', ['', ' ', 7]),
    ],
  },
  indicators: {
    required: {
      order: 2,
      goal: 'ro',
      survey: 'svar-2',
      betterIs: 'lower',
      baselineYear: 2021,
      isQuestion: true,
      title: 'Støj',
      question: 'Er her støj?',
      sentence: 'I {year} sagde {share} ja.',
      caption: 'sagde ja i {year}',
      measures: 'Andel, der siger ja',
    },
    optional: {
      agreementText: 'Støj',
      margin: 5,
      questionNumber: '4b',
      answers: ['Ja', 'Nej'],
      headlineAnswers: ['Ja'],
      asideAnswers: ['Ved ikke', 'Vil ikke svare'],
      answerLabels: { Ja: 'Yes' },
      changedQuestions: { 2024: 'Er her meget støj?' },
    },
    defaults: {},
    taken: [
      ['order', 1],
      ['goal', 'glad-for-omraadet-2'],
      ['betterIs', 'higher'],
      ...each('baselineYear', [1990, 2100]),
      ...each('margin', [0.1, 0.5, 50]),
      ['isQuestion', false],
    ],
    refused: [
      ['order', 0],
      ...each('goal', NO_ID),
      ...each('betterIs', ['', 'up']),
      ...each('baselineYear', [1989, 2101, 2020.5]),
      ...each('margin', [0, -1, 0.05, 50.1, 100]),
      ...each('answers', [['Ja'], ['Ja', '']]),
      ...each('headlineAnswers', [[], ['']]),
      ...each('asideAnswers', [[], ['']]),
      ['isQuestion', 'ja'],
      ['answerLabels', { Ja: '' }],
      ['changedQuestions', { 2024: '' }],
    ],
  },
  surveys: {
    required: {
      order: 1,
      provider: 'byen',
      waves: [{ year: 2021 }],
      title: 'Svar',
      summary: 'Byen spørger.',
    },
    optional: {
      agreementText: 'Svar',
      agreementFootnote: 'Se bilag.',
      groups: [{ id: 'Unge under 25 år', dimension: 'alder' }],
      licence: 'https://x.dk/licens/',
      landingPage: 'https://x.dk/',
      breakReason: 'Nyt skema.',
      groupLabels: { Unge: 'Young' },
      dimensionLabels: { alder: 'Age' },
    },
    defaults: { licence: null },
    taken: [
      ['licence', null],
      [
        'waves',
        [
          {
            year: 2024,
            label: '2023/24',
            breakInSeries: true,
            changedWording: ['ro'],
            population: 1,
            correctForPopulation: true,
            collectedFrom: '2024-02-29',
            collectedTo: '2024-03-01',
            source: 'https://x.dk/tal.pdf',
          },
          { year: 2027 },
        ],
      ],
    ],
    refused: [
      ['order', 0],
      ['waves', []],
      ['waves', [{}]],
      ...each('waves.0.population', [0, 1.5]),
      ...each('waves.0.collectedFrom', NO_DAY),
      ...each('waves.0.collectedTo', NO_DAY),
      ...each('waves.0.source', NO_ADDRESS),
      ...each('waves.0.changedWording', ['ro', ['To ord']]),
      ['waves.0.nu', true],
      ...each('licence', NO_ADDRESS),
      ...each('landingPage', NO_ADDRESS),
      ['groups', [{ id: 'Unge' }]],
      ['groups', [{ dimension: 'alder' }]],
      ['groups', [{ id: 'Unge', dimension: 'alder', n: 4 }]],
    ],
  },
  activities: {
    required: {
      order: 1,
      goals: ['ro'],
      goalsAreEditorial: false,
      responsible: ['byen'],
      title: 'Fest',
      short: 'Vi holder fest.',
      audience: ['Alle'],
      happens: ['Vi spiser.'],
    },
    optional: {
      agreementText: 'Fest',
      partners: ['klubben'],
      started: '2024-08-01',
      ended: { on: '2025-06-30', instead: 'fest-2' },
      practical: ['Torsdag kl. 17'],
    },
    defaults: { partners: [] },
    taken: [
      ...each('started', ['1990-01-01']),
      ['ended', { on: '2025-06-30' }],
      ...each('ended.on', ['1990-01-01', '2100-12-31']),
    ],
    refused: [
      ['order', 0],
      ...each('goals', [[], ['To ord']]),
      ...each('responsible', [[], ['To ord']]),
      ['audience', []],
      ['happens', []],
      ...each('practical', [[], ['a', 'b', 'c', 'd', 'e']]),
      ...each('started', NO_DAY),
      ...each('ended', [{}, { on: '2025' }, { on: '2025-06-30', instead: 'To ord' }]),
      ...each('ended.on', NO_DAY),
      ['ended.nu', true],
    ],
  },
  partners: {
    required: {
      order: 1,
      isParty: true,
      title: 'Byen',
      role: 'Hjælper til.',
    },
    optional: {
      agreementText: 'Byen',
      hoursPerYear: 0.5,
      workingTimePercent: 100,
      fullTime: true,
      paidBy: 'byen',
      started: '2025-08-01',
      ended: { on: '2026-06-30', instead: 'klubben' },
      website: 'https://x.dk/',
      tasks: ['Laver kaffe.'],
    },
    defaults: { tasks: [] },
    taken: [
      ['hoursPerYear', 100_000],
      ['ended', { on: '2026-06-30' }],
    ],
    refused: [
      ['order', 0],
      ...each('hoursPerYear', [0, -1, '200', 100_001]),
      ...each('workingTimePercent', [0, 100.5]),
      ...each('started', NO_DAY),
      ...each('ended', [{}, { on: '2025' }, { on: '2025-06-30', instead: 'To ord' }]),
      ...each('ended.on', NO_DAY),
      ['ended.nu', true],
      ...each('website', NO_ADDRESS),
      ['tasks', ['']],
    ],
  },
  updates: {
    ...blank,
    required: { date: '2024-01-01', title: 'Nu', summary: 'Vi er i gang.' },
    optional: { activities: ['fest'], indicators: ['glad'] },
    defaults: { activities: [], indicators: [] },
    refused: each('date', NO_DAY),
  },
  years: {
    ...blank,
    required: { summary: 'Godt.' },
    optional: { approvedOn: '2025-03-01', reported: [{ partner: 'byen', hours: 0 }] },
    defaults: { reported: [] },
    refused: [
      ...each('approvedOn', NO_DAY),
      ...each('reported', [[{ partner: 'byen', hours: -1 }], [{ partner: 'byen' }], [{ hours: 2 }]]),
      ...each('reported.0.hours', [900_000, 100_000.5]),
      ['reported.0.nu', true],
    ],
  },
  glossary: { ...blank, required: { title: 'Plan', short: 'Det, vi vil.' } },
  milestones: {
    required: { from: '2024', certainty: 'agreement', title: 'Planen begynder' },
    optional: {
      to: '2024-06-30',
      isRevision: true,
      source: { name: 'Byen', address: 'https://x.dk/' },
      summary: 'Alle er med.',
    },
    defaults: { isRevision: false },
    taken: [
      ...each('from', ['2024-01-25', '2024-02-29', '1966', '1800-01-01', '1899', '2100-12-31']),
      ['to', '2027'],
      ...each('certainty', ['public-source', 'expected']),
    ],
    refused: [
      ...each('from', ['24', '2024-1-5', '2024-01', 'i 2024', '2024?', 'x2024-01-25', '2024-01-25x']),
      ...each('from', ['2021-13-01', '2021-00-10', '2021-02-31', '2023-02-29', '2021-04-31', '20240']),
      ...each('from', ['1799', '1024', '0018', '9999', '2101', '2206-01-01', '0224-05-01']),
      ...each('to', ['2101', '1024-01-01']),
      ...each('to', ['24', '2024-01', 'x2024', '2024-01-25x', '2026-99-99', '2021-02-31']),
      ...each('certainty', ['', 'sikkert']),
      ...each('source', [{ name: 'Byen' }, { address: 'https://x.dk/' }, { name: 'Byen', address: 'x.dk' }]),
      ['source.nu', true],
    ],
  },
  pages: {
    ...blank,
    required: { title: 'Om', summary: 'Kort.' },
    optional: { forResidents: false },
    defaults: { forResidents: true },
    refused: each('forResidents', ['nej', 0]),
  },
};
