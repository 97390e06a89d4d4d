import { expect, test } from 'vitest';
import type { Item } from '../../src/catalog/entries/item.ts';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { drawFigure } from '../../src/charts/figure.ts';
import { answerChart } from '../../src/views/figures/answer-chart.ts';
import { groupChart, hiddenGroups } from '../../src/views/figures/group-chart.ts';
import { evaluationOf, harbourTeller } from './harbour-teller.ts';

const teller = harbourTeller({});
const walk = evaluationOf(teller, 'evening-walk');

test('the line of all residents lies within the plot, also when it is beyond every group', () => {
  const groups = walk.groups.map((group) => ({
    ...group,
    series: group.series.map((wave) => (wave.percent === null ? wave : { ...wave, percent: 9, high: 12 })),
  }));
  const series = walk.series.map((wave) => (wave.percent === null ? wave : { ...wave, percent: 30 }));
  const chart = groupChart(teller, { ...walk, groups, series });
  expect(chart?.reference).toBe(30);
  expect(chart?.axis.max).toBe(40);
  expect(chart?.axis.ticks.at(-1)?.value).toBe(40);
});

test('a group without a figure says why once', () => {
  const groups = walk.groups.map((group) => ({
    ...group,
    series: group.series.map((wave, at) =>
      at === 0 || wave.percent === null
        ? wave
        : { ...wave, percent: null, low: null, high: null, status: 'withheld' as const },
    ),
  }));
  const [first, ...others] = groups;
  if (!first) throw new Error('the harbour has lost its groups');
  const shown = { ...first, series: walk.groups[0]?.series ?? [] };
  const chart = groupChart(teller, { ...walk, groups: [shown, ...others] });
  const readouts = chart?.sections.flatMap(({ rows }) => rows.map(({ readout }) => readout)) ?? [];
  const hidden = readouts.filter((lines) =>
    lines.join(' ').includes(teller.language.word('status.withheld')),
  );
  expect(hidden.length).toBeGreaterThan(0);
  for (const lines of hidden) expect(lines).toHaveLength(1);
  // There is room for two words in the drawing; tooltip, table and text say it in full.
  const drawn = chart?.sections.flatMap(({ rows }) => rows.filter(({ percent }) => percent === null)) ?? [];
  expect(drawn).toHaveLength(hidden.length);
  for (const { valueText } of drawn) expect(valueText).toBe(teller.language.word('chart.slot.withheld'));
  for (const said of [chart?.alt, chart?.table.rows.flat().join('\n')])
    expect(said?.split(teller.language.word('status.withheld'))).toHaveLength(hidden.length + 1);
});

test('the key tells of intervals where a group has one, and not in a census', () => {
  const samples = (change: (percent: number) => object) => {
    const groups = walk.groups.map((group) => ({
      ...group,
      series: group.series.map((wave) =>
        wave.percent === null ? wave : { ...wave, ...change(wave.percent) },
      ),
    }));
    return groupChart(teller, { ...walk, groups })?.key.map(({ sample }) => sample);
  };
  expect(samples(() => ({}))).toEqual(['interval', 'reference-upright']);
  expect(samples((percent) => ({ low: percent, high: percent }))).toEqual(['point', 'reference-upright']);
  expect(samples(() => ({ low: null, high: null }))).toEqual(['point', 'reference-upright']);
});

test('groups and answers that a translation does not name have the names of the original, which say their language', () => {
  const change = (catalog: Catalog): Catalog => ({
    ...catalog,
    surveys: catalog.surveys.map((survey) => without(survey, 'groupLabels')),
    indicators: catalog.indicators.map((indicator) => without(indicator, 'answerLabels')),
  });
  const arabic = harbourTeller({ tag: 'ar', change });
  const evaluation = evaluationOf(arabic, 'evening-walk');
  const charts = [groupChart(arabic, evaluation), answerChart(arabic, evaluation)];
  const [groups, answers] = charts.map((chart) => (chart ? drawFigure(chart) : ''));
  expect(groups).toContain('<th scope="row"><bdi lang="en" dir="ltr">Live on the quays</bdi></th>');
  expect(answers).toContain('<th scope="row"><bdi lang="en" dir="ltr">Very safe</bdi></th>');
  expect(answers).toContain('</svg><bdi lang="en" dir="ltr">Very safe</bdi></li>');
  const named = groupChart(harbourTeller({ tag: 'ar' }), walk);
  expect(named && drawFigure(named)).not.toContain('<bdi');
});

/** An entry whose translations lack some of its words. */
function without<Kept extends Item<'surveys'> | Item<'indicators'>>(item: Kept, field: string): Kept {
  const translations = [...item.translations].map(([tag, text]) => [
    tag,
    { ...text, words: { ...text.words, [field]: undefined } },
  ]);
  return { ...item, translations: new Map(translations as never) };
}

test.each([
  { hidden: 'withheld', years: 'all', told: 'spring 2024: Not shown, to protect the people who answered.' },
  { hidden: 'too-few', years: 'all', told: 'spring 2024: Too few answers to show the figure.' },
  { hidden: 'withheld', years: 2024, told: 'spring 2024: Not shown, to protect the people who answered.' },
  { hidden: 'withheld', years: 2022, told: null },
] as const)('where groups are $hidden in $years, the page says $told', ({ hidden, years, told }) => {
  const groups = walk.groups.map((group) => ({
    ...group,
    series: group.series.map((wave) =>
      wave.percent === null || (years !== 'all' && wave.year !== years)
        ? wave
        : { ...wave, percent: null, status: hidden },
    ),
  }));
  expect(groupChart(teller, { ...walk, groups }) === null).toBe(years === 'all');
  expect(hiddenGroups(teller.language, groups)?.sentence ?? null).toBe(told);
  expect(hiddenGroups(teller.language, [])).toBeNull();
});
