import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { breakLines } from '../../charts/break-lines.ts';
import type { KeyEntry, TrendPoint, TrendSpec, ValueAxis } from '../../charts/spec.ts';
import type { Language } from '../../i18n/language.ts';
import type { Observation } from '../../statistics/observation.ts';
import { isCensus } from '../../statistics/waves.ts';
import { chartWords } from './chart-words.ts';
import { outOfHundred } from './figure-sentences.ts';
import { wavesOfUnknownBase } from './difference-sentences.ts';
import { shareLimits } from './written-limits.ts';
import { breakRemark, intervalText, observationTable, remarks } from './observation-table.ts';
import { readoutLine } from './readout-line.ts';
import { unlessOfPage, type Teller } from '../telling/told.ts';

/** An indicator's headline share over time, with its baseline and its empty slots. */
export function indicatorTrend(teller: Teller, { series, indicator }: Evaluation): TrendSpec {
  const { language } = teller;
  const { words, written } = teller.tell(indicator);
  const { title } = words;
  const wordsIn = unlessOfPage(teller, written);
  const baseline = comparedWith(series, indicator.facts.baselineYear);
  return {
    kind: 'trend',
    id: `trend-${indicator.id}`,
    title,
    subtitle: words.measures,
    subtitleIn: wordsIn,
    alt: trendAlt(title, series, language),
    direction: language.dir,
    key: [...trendKey(series, baseline, language), ...noFigureKey(series, language)],
    points: series.map((observation, index) => point(observation, index, language)),
    reference: baseline && series.length > 1 ? baseline.percent : null,
    axis: valueAxis(series, language),
    table: {
      ...observationTable(
        title,
        language.word('table.year'),
        series.map((observation) => [observation.label, observation]),
        language,
      ),
      captionIn: wordsIn,
    },
    words: chartWords(title, language),
  };
}

/** From zero to the next step above every figure and interval, with about five lines. */
export function valueAxis(
  series: readonly { percent: number | null; high: number | null }[],
  language: Language,
): ValueAxis {
  const top = Math.max(10, ...series.map(({ percent, high }) => high ?? percent ?? 0));
  const step = top <= 20 ? 5 : top <= 50 ? 10 : top <= 60 ? 20 : 25;
  const max = Math.min(100, Math.ceil((top + step / 5) / step) * step);
  const values = Array.from({ length: Math.floor(max / step) + 1 }, (_, index) => index * step);
  return { max, ticks: values.map((value) => ({ value, text: language.formats.percent(value) })) };
}

/** The baseline, if the latest figure or, before there is one, the next wave can be compared with it. */
function comparedWith(series: readonly Observation[], baselineYear: number): Observation | undefined {
  const after = series.filter(({ year }) => year > baselineYear);
  const last = after.findLastIndex(({ percent }) => percent !== null);
  if (after.slice(0, Math.max(1, last + 1)).some(({ breakInSeries }) => breakInSeries)) return undefined;
  return series.find(({ year, percent }) => year === baselineYear && percent !== null);
}

function point(observation: Observation, index: number, language: Language): TrendPoint {
  const { year, label, percent, low, high, n, status } = observation;
  const measured = status === 'ok';
  const tell = (name: string, value: string): string => readoutLine(name, value, language);
  const answers = n === null ? null : tell(language.word('table.n'), language.formats.number(n));
  const interval = intervalText(observation, language);
  const range = interval === '' ? null : tell(language.word('table.interval'), interval);
  const lines = measured
    ? [
        tell(label, `${language.formats.percent(percent)} (${outOfHundred(percent, language)})`),
        range,
        answers,
      ]
    : [tell(label, language.word(`status.${status}`))];
  return {
    year,
    yearText: label,
    state: STATES[status] ?? 'no-figure',
    percent,
    low,
    high,
    valueText: measured ? language.formats.percent(percent) : '',
    words: measured ? [] : breakLines(language.word(`chart.slot.${status}`), 9),
    breakBefore: observation.breakInSeries && index > 0 ? breakLines(language.word('chart.break'), 12) : null,
    readout: [...lines, ...remarks(observation, language).slice(measured ? 0 : 1)].filter(
      (line) => line !== null,
    ),
  };
}

/** The states of waves that a mark or a slot of its own shows. */
const STATES: Partial<Record<Observation['status'], TrendPoint['state']>> = {
  ok: 'measured',
  planned: 'planned',
  awaiting: 'awaiting',
};

function trendAlt(title: string, series: readonly Observation[], language: Language): string {
  const end = language.word('sentence.end');
  const items = series.flatMap((observation, index) => [
    pointAlt(observation, language),
    ...(index > 0 ? breakRemark(observation, language).map((remark) => remark + end) : []),
  ]);
  return language.sentence('alt.trend', { title, items: items.join(' ') });
}

function pointAlt({ label, percent, low, high, status }: Observation, language: Language): string {
  if (percent === null)
    return language.sentence('alt.pointWithout', { wave: label, state: language.word(`status.${status}`) });
  const values = { wave: label, percent: language.share(percent) };
  if (low === null || high === null || isCensus({ low, high })) return language.sentence('alt.point', values);
  return language.sentence('alt.pointWithInterval', {
    ...values,
    ...shareLimits({ low, high }, language.share, language),
  });
}

function trendKey(
  series: readonly Observation[],
  baseline: Observation | undefined,
  language: Language,
): KeyEntry[] {
  const { word } = language;
  const key: KeyEntry[] = [];
  const uncounted = wavesOfUnknownBase(series, language);
  const intervals = series.some((wave) => wave.low !== null && !isCensus(wave));
  if (series.some(({ low }) => low !== null))
    key.push({
      sample: intervals ? 'interval' : 'point',
      text: word(intervals ? 'chart.estimateWithInterval' : 'table.share'),
    });
  // A point without an interval would look as if it were certain.
  if (uncounted !== '') key.push({ sample: 'point', text: `${uncounted}: ${word('status.unknownBase')}` });
  if (baseline && series.length > 1)
    key.push({ sample: 'reference', text: word('chart.baseline', { year: baseline.label }) });
  if (series.some(({ status }) => status === 'awaiting'))
    key.push({ sample: 'awaiting', text: word('status.awaiting') });
  if (series.some(({ status }) => status === 'planned'))
    key.push({ sample: 'planned', text: word('status.planned') });
  // Before the first wave there is nothing to break with, and nothing is drawn.
  if (series.slice(1).some(({ breakInSeries }) => breakInSeries))
    key.push({ sample: 'break', text: word('chart.break') });
  return key;
}

/** A slot among many is too narrow for the words in it, and its figure may be missing for more than one reason. */
function noFigureKey(series: readonly Observation[], { word, formats }: Language): KeyEntry[] {
  return (['missing', 'not-asked', 'too-few', 'withheld'] as const).flatMap((state) => {
    const waves = series.filter(({ status }) => status === state).map(({ label }) => label);
    if (waves.length === 0) return [];
    return [{ sample: 'no-figure', text: `${formats.list(waves)}: ${word(`status.${state}`)}` }];
  });
}
