import { describe, expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { evaluate } from '../../src/catalog/figures/evaluate.ts';
import { latestOf } from '../../src/statistics/waves.ts';
import { assembleSite } from '../../src/catalog/joined/site.ts';
import { drawingFonts, pictureLetters } from '../../src/export/picture.ts';
import { drawingFile, facadeDrawing, trendDrawing } from '../../src/views/files/chart-file.ts';
import { writeCsv } from '../../src/views/files/csv-writer.ts';
import { feedView } from '../../src/views/files/feed.ts';
import { figureInWords } from '../../src/views/figures/figure-sentences.ts';
import { figureRows } from '../../src/views/figures/figure-rows.ts';
import { embedView } from '../../src/views/pages/embed.ts';
import { embedOffer } from '../../src/views/pages/embed-offer.ts';
import { fileKinds } from '../../src/views/listing/file-kinds.ts';
import { indicatorFile, indicatorRecord } from '../../src/views/files/open-data.ts';
import { tellerFor, type Teller } from '../../src/views/telling/told.ts';
import { indicatorTrend } from '../../src/views/figures/trend-chart.ts';
import { figureSheets } from '../../src/views/files/workbook.ts';
import { rowOf, smallCatalog } from '../catalog/small-catalog.ts';
import { evaluationOf } from './harbour-teller.ts';

const siteRoot = 'tests/fixtures/harbour';
const { catalog } = openDoor(siteRoot);
if (!catalog) throw new Error('the door of the harbour is closed');
const place = {
  siteRoot,
  siteUrl: 'https://harbour.example',
  basePath: '/',
  buildDate: '2025-03-01',
  pdf: false,
};
const site = assembleSite(catalog, place);
const arabic = tellerFor(site, 'ar');
const walk = evaluationOf({ site }, 'evening-walk');

test('a picture in letters that no typeface of ours has is the one of the main language, and a drawing is not', () => {
  const { settings } = catalog;
  const [main] = settings.locales;
  if (!main) throw new Error('the harbour has lost its language');
  const locales = [...settings.locales, { ...main, tag: 'uk', label: 'Українська', dir: 'ltr' as const }];
  const wider = assembleSite({ ...catalog, settings: { ...settings, locales } }, place);
  const [ukrainian, original] = ['uk', settings.defaultLocale].map((tag) => tellerFor(wider, tag));
  if (!ukrainian || !original) throw new Error('a language is lost');
  const evaluation = evaluationOf({ site: wider }, 'evening-walk');
  const { picture, drawing, sharePicture } = fileKinds;
  expect(picture.view(ukrainian, evaluation)).toEqual(picture.view(original, evaluation));
  expect(drawing.view(ukrainian, evaluation)).not.toEqual(drawing.view(original, evaluation));
  const shared = (teller: Teller) =>
    sharePicture.things(teller).map(({ thing }) => sharePicture.view(teller, thing));
  expect(shared(ukrainian)).toEqual(shared(original));
  expect(shared(tellerFor(wider, 'ar'))).not.toEqual(shared(original));
});

test('what stands for a lit block is in one language, and says which where that is not the page’s', () => {
  const evaluation = evaluationOf(arabic, 'play-street');
  const at = latestOf(evaluation.series);
  if (!at) throw new Error('the play street has lost its figure');
  const said = figureInWords(tellerFor(site, 'en'), evaluation, at).text;
  expect(facadeDrawing(arabic, { evaluation, at }).spec.alt).toBe(said);
  const svg = drawingFile(facadeDrawing(arabic, { evaluation, at }), {
    charts: '',
    facade: '',
    tokens: ':root {}',
  });
  expect(svg).toContain(`<desc xml:lang="en">${said}</desc>`);
  const code = embedOffer(arabic, evaluation)
    ?.snippets.map((snippet) => snippet.code)
    .join('');
  expect(code).toContain(`alt="${said}" lang="en" dir="ltr"`);
});

describe('the pictures to embed', () => {
  const styles = { charts: '', facade: '.fa{opacity:1}', tokens: ':root {}' };
  const pictures = fileKinds.embedPicture.things(arabic);
  const svgOf = (picture: string): string => {
    const found = pictures.find(({ params }) => params['picture'] === picture);
    if (!found) throw new Error(`there is no picture »${picture}«`);
    return drawingFile(facadeDrawing(arabic, found.thing), styles);
  };

  test('keep their addresses when a figure is withdrawn: each delivered year has one, and each indicator', () => {
    const { evaluations } = site.report;
    const delivered = evaluations.flatMap(({ indicator: { id }, series }) =>
      series.filter(({ status }) => !/planned|awaiting/.test(status)).map(({ year }) => `${id}/${year}`),
    );
    const named = pictures.map(({ params }) => params['picture']);
    expect(named.toSorted()).toEqual(
      [...delivered, ...evaluations.map(({ indicator }) => indicator.id)].toSorted(),
    );
    expect(named).toEqual(expect.arrayContaining(['ferry', 'ferry/2020']));
  });

  test('say what the page to embed says where there is no figure, and draw none', () => {
    const told = site.report.evaluations.flatMap((evaluation) =>
      embedView(arabic, evaluation).waves.flatMap(({ id, state }) =>
        state === '' ? [] : [{ picture: `${evaluation.indicator.id}/${id}`, state }],
      ),
    );
    const shown = told.filter(({ picture }) => pictures.some(({ params }) => params['picture'] === picture));
    expect(shown.length).toBeGreaterThan(3);
    for (const { picture, state } of shown) {
      const svg = svgOf(picture);
      expect(svg).toContain(`<desc>${state}</desc>`);
      expect(svg).not.toMatch(/class="fa|<path|<rect class="(?!ground)/);
    }
    expect(svgOf('evening-walk')).toContain('class="fa');
  });
});

test('a language is written in its own letters, whatever land stands behind it', () => {
  expect(pictureLetters('ur-PK')).toEqual(pictureLetters('ur'));
  expect(pictureLetters('ur').family).toMatch(/^Noto Nastaliq Urdu/);
  expect(drawingFonts('ur-PK')).toMatch(/^Noto Naskh Arabic/);
});

describe('the spreadsheet of a figure', () => {
  const [figures] = figureSheets(arabic, [walk]);
  const column = (index: number) => new Set(figures?.rows.map((row) => row[index]));

  test('names groups and answers in the language of the reader', () => {
    const { groupLabels } = arabic.tell(walk.survey).words;
    const { answerLabels } = arabic.tell(walk.indicator).words;
    expect([...column(2)].sort()).toEqual(['', ...Object.values(groupLabels ?? {})].sort());
    expect([...column(3)].sort()).toEqual(['', ...Object.values(answerLabels ?? {})].sort());
  });

  test('says of each figure what the table on its page says', () => {
    const observation = walk.series.find(({ status }) => status === 'ok');
    if (!observation) throw new Error('the harbour has lost its walk');
    const remarked = { low: null, high: null, flagged: true, breakInSeries: true, changedWording: true };
    const series = [{ ...observation, ...remarked }];
    const [sheet] = figureSheets(arabic, [{ ...walk, series, groups: [], answers: [] }]);
    const { table } = indicatorTrend(arabic, { ...walk, series });
    expect(sheet?.rows[0]?.[8]).toBe(table.rows[0]?.at(-1));
    for (const key of ['unknownBase', 'flagged', 'changedWording'] as const)
      expect(sheet?.rows[0]?.[8]).toContain(arabic.language.word(`status.${key}`));
  });

  test('has a row a figure, as the CSV file has, which keeps the ids', () => {
    const rows = figureRows(walk);
    expect(figures?.rows.map((row) => row[4])).toEqual(rows.map(({ percent }) => percent));
    expect(new Set(rows.map(({ group }) => group))).toContain('quayside');
    expect(new Set(rows.map(({ answer }) => answer))).toContain('Very safe');
  });
});

test('what is taken along without its page says that its words are a machine’s, and that no cause is told', () => {
  const machine = arabic.language.word('translation.machineText', {
    language: arabic.language.formats.languageName('en'),
  });
  const [, , notes] = figureSheets(arabic, [walk]);
  const wave = feedView(arabic).items.find(({ link }) => link.includes('/quay-panel-2024/'));
  const update = feedView(arabic).items.find(({ link }) => link.includes('/shed-opens/'));
  const remarks = [trendDrawing(arabic, walk).frame.remark, notes?.rows.flat().join(' '), wave?.description];
  for (const said of remarks) {
    expect(said).toContain(machine);
    expect(said).toContain(arabic.language.sentence('noCause'));
  }
  expect(update?.description).toContain(machine);
});

test('the JSON file of a figure is its record and tells where it comes from', () => {
  expect(indicatorFile(arabic, walk)).toEqual({
    ...indicatorRecord(walk),
    source: arabic.tell(walk.survey).words.title,
    licence: walk.survey.facts.licence,
    url: 'https://harbour.example/ar/indikatorer/evening-walk/',
  });
});

describe('the number of answers behind the limits', () => {
  const everybody = { waves: [{ year: 2021, population: 300, correctForPopulation: true }] };
  const told = (row: Parameters<typeof rowOf>[0], survey = {}) => {
    const rows = [rowOf(row), rowOf({ ...row, group: 'Unge' })];
    const [glad] = evaluate(
      smallCatalog({ tables: [{ year: 2021, rows }], survey }),
      '2026-11-22',
    ).evaluations;
    if (!glad) throw new Error('the small catalog has lost its figure');
    const { observations, groups } = indicatorRecord(glad);
    const first = [observations[0], groups[0]?.observations[0]].map((wave) => wave?.nEffective);
    const inRows = figureRows(glad).flatMap(({ year, nEffective }) => (year === 2021 ? [nEffective] : []));
    expect(first).toEqual(inRows);
    return inRows[0];
  };

  test.each([
    ['is all answers where nothing else is said', { percent: 50, n: 300 }, {}, 300],
    ['is the effective base of a weighted survey', { percent: 50, n: 300, nEffective: 212.5 }, {}, 212.5],
    ['is not told where it is not known', { percent: 50 }, {}, null],
    ['is not told in a census', { percent: 50, n: 300 }, everybody, null],
    ['is not told of a hidden figure', { percent: 50, n: 12 }, {}, null],
  ])('%s', (_, row, survey, answers) => {
    expect(told(row, survey)).toBe(answers);
  });

  test('is larger than all answers where most of the people answered', () => {
    const most = { waves: [{ year: 2021, population: 400, correctForPopulation: true }] };
    expect(told({ percent: 50, n: 300 }, most)).toBe((300 * 399) / 100);
  });
});

test('an answer that has no figure is not said to be kept back, and one kept back does not say why', () => {
  const rows = [
    rowOf({ percent: 50, n: 300 }),
    rowOf({ answer: 'Ja', percent: 50 }),
    rowOf({ answer: 'Nej', status: 'missing' }),
    rowOf({ answer: 'Måske', status: 'not-asked' }),
    rowOf({ answer: 'Aldrig', status: 'too-few' }),
    rowOf({ answer: 'Altid', status: 'withheld' }),
  ];
  const [glad] = evaluate(smallCatalog({ tables: [{ year: 2021, rows }] }), '2026-11-22').evaluations;
  const answers = glad ? figureRows(glad).filter(({ answer }) => answer !== '') : [];
  const told = Object.fromEntries(answers.map(({ answer, status, percent }) => [answer, [status, percent]]));
  expect(told).toMatchObject({
    Nej: ['missing', null],
    Måske: ['not-asked', null],
    Aldrig: ['withheld', null],
    Altid: ['withheld', null],
  });
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ["-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0"],
  ['-1-1', "'-1-1"],
  ['-1\n', `"'-1\n"`],
  ['-', "'-"],
  ['-2,5', `"'-2,5"`],
  ['-3', '-3'],
  ['-0.25', '-0.25'],
  ['-1e-7', '-1e-7'],
  ['2021–22', '2021–22'],
])(
  'a cell %j of a CSV file for programs is written %j: a number as it is, a formula as text',
  (cell, written) => {
    expect(writeCsv(['label'], [[cell]])).toBe(`label\n${written}\n`);
  },
);
