import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { indicatorView } from '../../src/views/pages/indicator.ts';
import { evaluationOf, harbourTeller } from './harbour-teller.ts';

/** The harbour without figures, its rounds named by two years: `2021/22`. */
const unmeasured = (catalog: Catalog): Catalog => ({
  ...catalog,
  tables: [],
  surveys: catalog.surveys.map((survey) => ({
    ...survey,
    facts: {
      ...survey.facts,
      waves: survey.facts.waves.map((wave) => ({ ...wave, label: `${wave.year}/${(wave.year + 1) % 100}` })),
    },
  })),
});

test('a figure that nobody has yet is not compared with a last time', () => {
  const teller = harbourTeller({ change: unmeasured });
  const views = teller.site.report.evaluations.map((evaluation) => indicatorView(teller, evaluation));
  expect(views.filter(({ whatItTakes }) => whatItTakes !== null)).toEqual([]);
});

test('the source of a figure that nobody has yet names its first round as the rest of the page does', () => {
  const teller = harbourTeller({ change: unmeasured });
  const [evaluation] = teller.site.report.evaluations;
  if (!evaluation) throw new Error('the harbour has no indicators');
  const { baselineYear } = evaluation.indicator.facts;
  const { text } = indicatorView(teller, evaluation).source;
  expect(text).toContain(`${baselineYear}/${(baselineYear + 1) % 100}`);
});

test('where a page is shared, the figure comes with what can be said of it', () => {
  const teller = harbourTeller({});
  const evaluation = evaluationOf(teller, 'noise');
  const { frame, figure, verdict } = indicatorView(teller, evaluation);
  expect(frame.description).toBe(`${figure?.sentence} ${verdict.sentence}`);
  expect(frame.shared.alt).toBe(frame.description);
});

test('a round that is overdue is no next one: it is said once, with the verdict or where the chart lacks it', () => {
  const overdue = 'The figures from 2026 have not been entered yet.';
  const views = (buildDate: string) => {
    const teller = harbourTeller({ buildDate });
    return teller.site.report.evaluations.map((evaluation) => indicatorView(teller, evaluation));
  };
  const saying = ({ states, verdict }: ReturnType<typeof indicatorView>) =>
    Number(states.includes(overdue)) + Number(verdict.sentence.includes(overdue));
  const late = views('2027-03-01').filter((view) => saying(view) > 0);
  expect(late).not.toHaveLength(0);
  expect(late.map(saying)).toEqual(late.map(() => 1));
  expect(late.map(({ nextWave }) => nextWave)).toEqual(late.map(() => null));
  const early = views('2025-03-01');
  expect(early.map(saying)).toEqual(early.map(() => 0));
  expect(early.filter(({ nextWave, states }) => nextWave !== null && states.includes(nextWave))).toEqual([]);
});

test('a question that was asked in other words from a later round on is told with them, or that they are not here', () => {
  const laterOf = (changedQuestions?: Record<string, string>, tag = 'en') => {
    const change = (catalog: Catalog): Catalog => ({
      ...catalog,
      indicators: catalog.indicators.map(({ original, ...indicator }) => ({
        ...indicator,
        original: {
          ...original,
          words: { ...original.words, ...(changedQuestions ? { changedQuestions } : {}) },
        },
      })),
    });
    const teller = harbourTeller({ tag, change });
    return indicatorView(teller, evaluationOf(teller, 'library')).question.later;
  };
  expect(laterOf()).toEqual([
    {
      lead: 'The question got a new wording in 2020. The old and the new wording are not both given here.',
      question: null,
      only: null,
    },
  ]);
  const question = { text: 'Do you often borrow books?', written: { lang: 'en', dir: 'ltr' } };
  expect(laterOf({ 2020: question.text })).toEqual([
    { lead: 'From 2020 people were asked this:', question, only: null },
  ]);
  // A translation that lacks them has those of the original, and says in which language they are.
  expect(laterOf({ 2020: question.text }, 'ar')).toEqual([
    { lead: 'ابتداءً من 2020 صار السؤال كما يلي:', question, only: expect.stringContaining('الإنجليزية') },
  ]);
});

test('a question is not said to be changed in a round that is only planned, nor where it was not', () => {
  const change = (catalog: Catalog): Catalog => ({
    ...catalog,
    surveys: catalog.surveys.map((survey) => ({
      ...survey,
      facts: {
        ...survey.facts,
        waves: survey.facts.waves.map((wave) => ({
          ...wave,
          changedWording: wave.year === 2026 ? ['library', 'noise'] : [],
        })),
      },
    })),
  });
  const teller = harbourTeller({ change });
  const views = teller.site.report.evaluations.map((evaluation) => indicatorView(teller, evaluation));
  expect(views.flatMap(({ question }) => question.later)).toEqual([]);
});
