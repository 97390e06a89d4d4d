import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { writeCall } from '../../src/mdx/components.ts';
import { answerChart } from '../../src/views/figures/answer-chart.ts';
import { facadePicture } from '../../src/views/figures/facade-picture.ts';
import { feedView } from '../../src/views/files/feed.ts';
import { figureSentence } from '../../src/views/figures/figure-sentences.ts';
import { groupChart } from '../../src/views/figures/group-chart.ts';
import { indicatorView } from '../../src/views/pages/indicator.ts';
import type { Teller } from '../../src/views/telling/told.ts';
import { evaluationOf, harbourTeller } from './harbour-teller.ts';
import { latestOf } from '../../src/statistics/waves.ts';

/** The harbour with one share in every row, of so many people that the interval stays as near to none or to all. */
const withShare =
  (percent: number) =>
  (catalog: Catalog): Catalog => ({
    ...catalog,
    tables: catalog.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => (row.percent === null ? row : { ...row, percent, n: 40_000 })),
    })),
  });

/** The evening walk of such a harbour in one language. */
function walkOf(percent: number, tag = 'en') {
  const teller = harbourTeller({ tag, change: withShare(percent) });
  const walk = evaluationOf(teller, 'evening-walk');
  return { teller, walk, view: indicatorView(teller, walk) };
}

/** The figure as an author calls it in the middle of a text, without its element. */
function authorsFigure(teller: Teller): string {
  const said = writeCall('Figure', { indicator: 'evening-walk' }, '', { text: teller, page: teller });
  return said.replace(/^<data [^>]*>|<.data>$/g, '');
}

describe.each([
  [0.4, 'en', 'less than 1%', '<1%'],
  [99.6, 'en', 'more than 99%', '>99%'],
  [0.4, 'ar', 'أقل من 1‎%‎', '<1‎%‎'],
  [99.6, 'ar', 'أكثر من 99‎%‎', '>99‎%‎'],
])('%d %% is in %s', (percent, tag, words, sign) => {
  const { teller, walk, view } = walkOf(percent, tag);
  const groups = groupChart(teller, walk);
  const answers = answerChart(teller, walk);
  const figures = feedView(teller).items.map(({ description }) => description);

  test.each([
    ['the sentence of the figure', view.figure?.sentence],
    ['the description for search engines', view.frame.description],
    ['the text of the trend', view.trend.alt],
    ['the text of the groups', groups?.alt],
    ['the text of the answers', answers?.alt],
    ['the news by RSS', figures.join(' ')],
    ['a figure in an author’s text', authorsFigure(teller)],
  ])('told in words in %s', (_, text) => {
    expect(text).toContain(words);
    expect(text).not.toMatch(/[<>]/);
  });

  test('a sign beside the mark of a chart and in its table', () => {
    expect(view.trend.points.map(({ valueText }) => valueText)).toContain(sign);
    expect(view.trend.table.rows.flat()).toContain(sign);
    expect(groups?.table.rows.flat()).toContain(sign);
    expect(answers?.table.rows.flat()).toContain(sign);
  });
});

test.each([
  [0, 0],
  [0.3, 1],
  [36.4, 36],
  [99.7, 99],
  [100, 100],
])(
  'of %d %% as many windows are lit as words can say: none only of none, all only of all',
  (percent, lit) => {
    const { language } = harbourTeller({});
    expect(facadePicture({ title: 'x', percent, ground: 'paper' }, language).lit).toBe(lit);
  },
);

test('a share that begins its sentence begins it as a sentence does', () => {
  const { teller, walk } = walkOf(0.4);
  const latest = latestOf(walk.series);
  const { words } = teller.tell(walk.indicator);
  const telling = {
    ...teller,
    tell: () => ({ words: { ...words, sentence: '{share} walk in {year}.' }, written: { lang: 'en' } }),
  };
  expect(latest && figureSentence(telling as unknown as typeof teller, walk, latest, 'percent')).toBe(
    'Less than 1% walk in spring 2024.',
  );
});
