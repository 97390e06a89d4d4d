import { describe, expect, test } from 'vitest';
import { linesOf, replace } from './small-site.ts';

test('a faultless site is let in without a word', () => {
  expect(linesOf({})).toEqual([]);
});

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

test('a fault in a survey does not make its published figures unknown', () => {
  const published =
    'undersøgelse;år;indikator;gruppe;svar;andel før;antal svar før;effektivt antal før;andel;antal svar;effektivt antal;dato;begrundelse\nsvar;2021;glad;;;;;;70;100;;;\n';
  const lines = (file: string, change: (text: string) => string): string[] =>
    linesOf({ 'data/published.csv': published, [file]: change }).filter((line) => line.startsWith('data/'));
  expect(lines('content/surveys/da/svar.mdx', replace('- year: 2024', '- 2024'))).toEqual([]);
  expect(lines('content/indicators/da/glad.mdx', replace('survey: svar', 'survei: svar'))).toEqual([]);
});
