import { describe, expect, test } from 'vitest';
import type { AnswerShare, Evaluation } from '../../src/catalog/figures/evaluate.ts';
import { answerChart } from '../../src/views/figures/answer-chart.ts';
import { harbourTeller } from './harbour-teller.ts';

const teller = harbourTeller({});
const found = teller.site.report.evaluations.find(({ answers }) =>
  answers.some(({ group, percent }) => group === null && percent !== null),
);
if (!found) throw new Error('the harbour has lost its answers');
const asked: Evaluation = found;

const withAnswers = (change: Partial<Evaluation['answers'][number]>): Evaluation => ({
  ...asked,
  answers: asked.answers.map((answer) => (answer.percent === null ? answer : { ...answer, ...change })),
});

test('a bar tells nearly all as nearly all, and some as some', () => {
  const texts = (percent: number) =>
    answerChart(teller, withAnswers({ percent }))?.bars[0]?.segments.map(({ text }) => text) ?? [];
  expect(new Set(texts(99.6))).toEqual(new Set(['>99']));
  expect(new Set(texts(0.3))).toEqual(new Set(['<1']));
  expect(new Set(texts(100))).toEqual(new Set(['100']));
});

test.each([
  [1, 'a2'],
  [2, 'a2 b2'],
  [3, 'a2 middle b2'],
  [4, 'a2 a1 b1 b2'],
  [5, 'a2 a1 middle b1 b2'],
  [6, 'a2 a1 middle b1 b2 aside'],
  [7, 'a2 a1 a1 middle b1 b1 b2'],
  [8, 'a2 a1 a1 middle b1 b1 b2 aside'],
])('of %i answers the looks are %s', (count, tones) => {
  const [first] = asked.answers.filter(({ group, percent }) => group === null && percent !== null);
  const answers = Array.from({ length: count }, (_, index) => ({
    ...(first as AnswerShare),
    answer: `answer ${index}`,
    percent: 100 / count,
  }));
  const chart = answerChart(teller, { ...asked, answers });
  expect(chart?.bars[0]?.segments.map(({ tone }) => tone).join(' ')).toBe(tones);
});

test('the number of answers is that of the figure of all residents where the answers have none of their own', () => {
  const series = asked.series.map((wave) => ({ ...wave, n: 4321 }));
  const chart = answerChart(teller, { ...withAnswers({ n: null }), series });
  expect(chart?.bars[0]?.note).toContain('4,321');
});

describe('an answer without a figure', () => {
  const [first] = asked.answers.filter(({ group, percent }) => group === null && percent !== null);
  if (!first) throw new Error('the harbour has lost its answers');
  const { year } = first;
  /** Two waves: one in which all was answered, and one with a change of the last answer, or without it. */
  const chartWith = (last: Partial<AnswerShare> | null, shares = [60, 30, 10]) => {
    const wave = (at: number) =>
      shares.map((percent, index) => ({ ...first, year: at, answer: `answer ${index}`, percent }));
    const changed = wave(year - 3).slice(0, last ? 3 : 2);
    const answers = [...changed.slice(0, 2), ...(last ? [{ ...first, ...changed[2], ...last }] : [])];
    return answerChart(teller, { ...asked, answers: [...answers, ...wave(year)] });
  };
  const cell = (chart: ReturnType<typeof answerChart>) => chart?.table.rows.at(-1)?.[1];
  const samples = (chart: ReturnType<typeof answerChart>) => chart?.key.map(({ sample }) => sample);
  const { word } = teller.language;

  test.each<AnswerShare['status']>(['too-few', 'withheld'])(
    'is not shown when it is hidden: %s',
    (status) => {
      const chart = chartWith({ percent: null, status });
      expect(cell(chart)).toBe(word('chart.hidden'));
      expect(samples(chart)).toContain('no-figure');
      expect(chart?.bars.map(({ complete }) => complete)).toEqual([false, true]);
    },
  );

  test('was no answer to give where the wave has none, and nothing is hidden', () => {
    for (const chart of [
      chartWith(null, [60, 40, 0]),
      chartWith({ percent: null, status: 'not-asked' }, [60, 40, 0]),
    ]) {
      expect(cell(chart)).toBe('–');
      expect(samples(chart)).not.toContain('no-figure');
      expect(chart?.bars.map(({ complete }) => complete)).toEqual([true, true]);
    }
  });

  test('leaves a gap that the key explains, however small it is', () => {
    expect(samples(chartWith({ percent: null, status: 'withheld' }, [60, 38.2, 1.8]))).toContain('no-figure');
    expect(samples(chartWith({ percent: null, status: 'withheld' }, [60, 40, 0]))).not.toContain('no-figure');
    expect(samples(chartWith(null, [60, 20, 20]))).toContain('no-figure');
  });
});
