import { expect, test } from 'vitest';
import type { Observation } from '../../src/statistics/observation.ts';
import { hasFigure } from '../../src/statistics/waves.ts';
import { indicatorTrend } from '../../src/views/figures/trend-chart.ts';
import { evaluationOf, harbourTeller } from './harbour-teller.ts';

const teller = harbourTeller({});
const { language } = teller;
const noise = evaluationOf(teller, 'noise');
const wave = noise.series.find(hasFigure);
if (!wave) throw new Error('the harbour has lost its figures');

const trendOf = (series: Observation[]) => {
  const { indicator } = noise;
  const facts = { ...indicator.facts, baselineYear: 2015 };
  return indicatorTrend(teller, { ...noise, indicator: { ...indicator, facts }, series });
};

const key = (...states: Observation['status'][]) => {
  const series = states.map((status, index): Observation => {
    const named = { ...wave, year: 2015 + index, label: String(2015 + index) };
    return status === 'ok' ? named : { ...named, status, percent: null, n: null, low: null, high: null };
  });
  return trendOf(series).key;
};

// From ten waves up, and on a phone from five, a slot has no room for the words in it.
test('the key tells which waves have no figure to show, and why', () => {
  expect(key('ok', 'too-few', 'ok', 'withheld', 'too-few', 'ok')).toEqual(
    expect.arrayContaining([
      { sample: 'no-figure', text: `2016 and 2019: ${language.word('status.too-few')}` },
      { sample: 'no-figure', text: `2018: ${language.word('status.withheld')}` },
    ]),
  );
  for (const status of ['missing', 'not-asked'] as const)
    expect(key('ok', status)).toContainEqual({
      sample: 'no-figure',
      text: `2016: ${language.word(`status.${status}`)}`,
    });
});

test('has one entry for dots of which none has an interval, since they look alike', () => {
  const series = [2015, 2016].map((year) => ({
    ...wave,
    year,
    label: String(year),
    n: null,
    low: null,
    high: null,
  }));
  const points = (waves: Observation[]) =>
    trendOf(waves)
      .key.filter(({ sample }) => sample === 'point' || sample === 'interval')
      .map(({ text }) => text);
  const unknown = language.word('status.unknownBase');
  expect(points(series)).toEqual([`2015 and 2016: ${unknown}`]);
  expect(points([...series, { ...wave, year: 2017, label: '2017' }])).toHaveLength(2);
});

test('and explains no empty slot where every wave has a figure or is still to come', () => {
  const samples = key('ok', 'awaiting', 'planned').map(({ sample }) => sample);
  expect(samples).not.toContain('no-figure');
  expect(samples.slice(-2)).toEqual(['awaiting', 'planned']);
});

test('and explains no dot as long as no wave has a figure', () => {
  const samples = key('awaiting', 'planned').map(({ sample }) => sample);
  expect(samples).toEqual(['awaiting', 'planned']);
});

test('who hears the chart read aloud is told of a break and of a new wording, as who reads the table', () => {
  const torn = [{}, { breakInSeries: true }, { breakInSeries: true, changedWording: true }];
  const series = torn.map((change, index) => ({
    ...wave,
    year: 2015 + index,
    label: `${2015 + index}`,
    ...change,
  }));
  const { alt } = trendOf(series);
  expect(alt).toMatch(
    /2016: [^.]+\. Cannot be compared with earlier survey rounds\. 2017: [^.]+\. New wording: cannot be compared with earlier survey rounds\.$/,
  );
});
