import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { answerChart } from '../../src/views/figures/answer-chart.ts';
import { figureCaption, figureSentence } from '../../src/views/figures/figure-sentences.ts';
import { groupChart } from '../../src/views/figures/group-chart.ts';
import { siteFiles } from '../../src/views/frame/kind.ts';
import { fileKinds } from '../../src/views/listing/file-kinds.ts';
import { pageKinds } from '../../src/views/listing/page-kinds.ts';
import { tellerFor } from '../../src/views/telling/told.ts';
import { evaluationOf, harbourTeller } from './harbour-teller.ts';
import { latestOf } from '../../src/statistics/waves.ts';

/** The harbour, whose panel asked in »spring 2024«, with the Arabic words for that. */
function translated(catalog: Catalog): Catalog {
  const surveys = catalog.surveys.map((survey) => {
    const translations = new Map(
      [...survey.translations].map(([tag, text]) => {
        const words = {
          ...text.words,
          waveLabels: { 'spring 2024': 'ربيع 2024', 'autumn 2025': 'خريف 2025' },
        };
        return [tag, { ...text, words }];
      }),
    );
    return { ...survey, translations };
  });
  return { ...catalog, surveys };
}

const { site } = harbourTeller({ change: translated });

describe('a survey round that a translation has a name for', () => {
  // The page of styles tells of figures of its own.
  const kinds = Object.entries({ ...pageKinds, ...fileKinds }).filter(
    ([name, kind]) => !kind.forAllLanguages && name !== 'styleGuide',
  );
  const saying = (tag: string, text: string) =>
    kinds.flatMap(([name, kind]) =>
      siteFiles<unknown, unknown>(site, kind as never)
        .filter((page) => page.tag === tag && JSON.stringify(page.view()).includes(text))
        .map(() => name),
    );

  test('is called so on every page and in every file of the language, and in no other', () => {
    const english = new Set(saying('en', 'spring 2024'));
    expect(english.size).toBeGreaterThan(8);
    expect(new Set(saying('ar', 'ربيع 2024'))).toEqual(english);
    expect([saying('ar', 'spring 2024'), saying('en', 'ربيع')]).toEqual([[], []]);
  });

  test('is called as in the original by the teller of that, wherever one asks from', () => {
    const arabic = tellerFor(site, 'ar');
    expect(tellerFor(arabic.site, 'en').site).toBe(site);
    expect(tellerFor(arabic.site, 'ar')).toBe(arabic);
    expect(arabic.fact('survey.quay-panel.last')).toBe(tellerFor(site, 'en').fact('survey.quay-panel.last'));
    expect(arabic.fact('survey.market-poll.last')).toBe('خريف 2025');
  });
});

describe('an indicator without a translation', () => {
  const untranslated = (catalog: Catalog): Catalog => ({
    ...translated(catalog),
    indicators: catalog.indicators.map((indicator) => ({ ...indicator, translations: new Map() })),
  });
  const arabic = harbourTeller({ tag: 'ar', change: untranslated });

  test('calls its rounds as its own language does: its sentence is marked as that', () => {
    const noise = evaluationOf(arabic, 'noise');
    const latest = latestOf(noise.series);
    if (!latest) throw new Error('the harbour has lost its noise');
    expect(latest.label).toBe('ربيع 2024');
    expect(figureSentence(arabic, noise, latest, 'hundred')).toContain('spring 2024');
    expect(figureCaption(arabic, noise, latest)).not.toContain('ربيع');
  });

  test('has tables whose captions are in one language, marked as that', () => {
    const walk = evaluationOf(arabic, 'evening-walk');
    const captions = [groupChart(arabic, walk), answerChart(arabic, walk)].map((chart) => chart?.table);
    const { title } = walk.indicator.original.words;
    expect(captions).toMatchObject([
      { caption: `${title}, spring 2024`, captionIn: { lang: 'en', dir: 'ltr' } },
      { caption: `${title}. How the answers are spread`, captionIn: { lang: 'en', dir: 'ltr' } },
    ]);
  });
});

test('without such names all languages tell of one site', () => {
  const { site: plain } = harbourTeller({});
  expect(tellerFor(plain, 'ar').site).toBe(plain);
});
