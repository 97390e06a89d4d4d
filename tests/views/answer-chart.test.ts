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

const [sample] = asked.answers.filter(({ group, percent }) => group === null && percent !== null);

/** A chart of a question with such answers, of which those in `written` were given. */
function chartOf(facts: { answers?: string[]; asideAnswers?: string[] }, written: readonly string[]) {
  const { answers: _, ...kept } = asked.indicator.facts;
  const indicator = { ...asked.indicator, facts: { ...kept, ...facts } };
  const answers = written.map((answer) => ({
    ...(sample as AnswerShare),
    answer,
    percent: 100 / written.length,
  }));
  return answerChart(teller, { ...asked, indicator, answers });
}
const tonesOf = (chart: ReturnType<typeof answerChart>) =>
  chart?.bars[0]?.segments.map(({ tone }) => tone).join(' ');
const named = (count: number) => Array.from({ length: count }, (_, index) => `answer ${index}`);

test.each([
  [1, 'a4'],
  [2, 'a4 b4'],
  [3, 'a4 middle b4'],
  [4, 'a4 a2 b2 b4'],
  [5, 'a4 a2 middle b2 b4'],
  [6, 'a4 a3 a2 b2 b3 b4'],
  [7, 'a4 a3 a2 middle b2 b3 b4'],
  [8, 'a4 a3 a2 a1 b1 b2 b3 b4'],
  [9, 'a4 a3 a2 a1 middle b1 b2 b3 b4'],
])('of %i answers the looks are %s', (count, tones) => {
  expect(tonesOf(chartOf({ answers: named(count) }, named(count)))).toBe(tones);
  expect(tonesOf(chartOf({}, named(count)))).toBe(tones);
});

test('more answers than can be told apart have no sides, whether they were declared or not', () => {
  const aside = named(10)
    .map(() => 'aside')
    .join(' ');
  expect(tonesOf(chartOf({ answers: named(10) }, named(10)))).toBe(aside);
  expect(tonesOf(chartOf({}, named(10)))).toBe(aside);
});

test('answers that content says stand aside are on neither side, wherever they are declared', () => {
  const answers = named(6);
  const standing = (...asideAnswers: string[]) => tonesOf(chartOf({ answers, asideAnswers }, answers));
  expect(standing('answer 5')).toBe('a4 a2 middle b2 b4 aside');
  expect(standing('answer 0')).toBe('aside a4 a2 middle b2 b4');
  expect(standing('answer 4', 'answer 5')).toBe('a4 a2 b2 b4 aside aside');
});

test('the middle stays where it is when nobody gave the last answer, and what was not declared has no place', () => {
  const answers = named(5);
  expect(tonesOf(chartOf({ answers }, answers.slice(0, 4)))).toBe('a4 a2 middle b2');
  expect(tonesOf(chartOf({ answers }, [...answers, 'another']))).toBe('a4 a2 middle b2 b4 aside');
});

test('says below its heading that it shows all answers, and to what', () => {
  expect(answerChart(teller, asked)?.subtitle).toBe('Evening walk: all answers in percent');
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
