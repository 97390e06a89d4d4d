import { expect, test } from 'vitest';
import type { Evaluation } from '../../src/catalog/evaluate.ts';
import { answerChart } from '../../src/views/answer-chart.ts';
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

test('the number of answers is that of the figure of all residents where the answers have none of their own', () => {
  const series = asked.series.map((wave) => ({ ...wave, n: 4321 }));
  const chart = answerChart(teller, { ...withAnswers({ n: null }), series });
  expect(chart?.bars[0]?.note).toContain('4,321');
});
