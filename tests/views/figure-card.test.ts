import { expect, test } from 'vitest';
import type { Observation } from '../../src/statistics/observation.ts';
import { assess } from '../../src/statistics/verdict.ts';
import { asOfYear } from '../../src/views/figures/as-of-year.ts';
import { figureCard } from '../../src/views/figures/figure-card.ts';
import { evaluationOf, harbourTeller } from './harbour-teller.ts';

const teller = harbourTeller({});
const said = (id: string, year = 2024) => figureCard(teller, asOfYear(evaluationOf(teller, id), year)).said;
const next = 'The next survey round is planned for 2026.';

test('what cannot be judged says why: the base is not known, or the newest figure may not be shown', () => {
  expect(said('heard')).toEqual([expect.stringMatching(/^The figure is .* We do not know how many/), next]);
  expect(said('say')).toEqual([
    expect.stringContaining('The figure for spring 2024 is not shown.'),
    expect.stringMatching(/^From 2020 to 2022, the figure fell by/),
    next,
  ]);
});

test('a card tells its figure once: the block beside the sentence has no name', () => {
  const { sentence, facade } = figureCard(teller, evaluationOf(teller, 'noise'));
  expect(sentence).toContain(`${facade?.lit}\u00a0out\u00a0of\u00a0100`);
  expect(facade?.alt).toBe('');
});

test('behind a break it says what changed since the figure before, where these two can be compared', () => {
  expect(said('library')).toEqual([
    expect.stringMatching(/between 2016 and spring 2024/),
    expect.stringMatching(/^From 2022 to spring 2024, the figure rose by about 2 percentage points\./),
    next,
  ]);
  expect(said('library', 2020)).toEqual([expect.stringMatching(/between 2016 and 2020/), next]);
});

test('a newer wave in which nobody was asked is named: the figure would pass for one of the newest wave', () => {
  expect(said('ferry', 2020)).toContain('In 2020, this question was not asked.');
});

test('what is judged is told by its difference', () => {
  expect(said('noise')).toEqual([expect.stringMatching(/percentage points higher than in 2016\.$/), next]);
});

test('a break that is still to come takes no line away: until then all figures can be compared', () => {
  const evaluation = evaluationOf(teller, 'noise');
  const [first] = evaluation.series;
  if (!first) throw new Error('the harbour has lost its noise');
  const planned = { ...first, year: 2027, percent: null, status: 'planned', breakInSeries: true } as const;
  const before = figureCard(teller, evaluation).sparkline?.points;
  const { sparkline } = figureCard(teller, { ...evaluation, series: [...evaluation.series, planned] });
  expect(sparkline?.points.slice(0, before?.length)).toEqual(before);
  expect(before?.length).toBeGreaterThan(1);
});

test('a baseline that may not be shown is told of where nothing was measured since: else it would pass for one that was never made', () => {
  const evaluation = evaluationOf(teller, 'noise');
  const [first] = evaluation.series;
  if (!first) throw new Error('the harbour has lost its noise');
  const hidden = { percent: null, n: null, low: null, high: null };
  const baseline = { ...first, ...hidden, status: 'withheld' } as const;
  const overdue = { ...baseline, year: first.year + 1, label: 'next spring', status: 'awaiting' } as const;
  const cardOf = (...series: Observation[]) => {
    const { baselineYear, betterIs } = evaluation.indicator.facts;
    const verdict = assess({ series, baselineYear, betterIs, margin: null });
    return figureCard(teller, { ...evaluation, series, verdict });
  };
  const notShown = `The figure for ${first.label} is not shown. This protects the people who answered.`;
  expect(cardOf(baseline, overdue).said).toEqual([notShown, expect.stringContaining('next spring')]);
  const alone = cardOf(baseline);
  expect(alone.said).toEqual([notShown]);
  expect(alone.verdict.label).toBe(teller.language.word('verdict.onlyOne'));
});
