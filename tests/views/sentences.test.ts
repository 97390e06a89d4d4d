import { beforeEach, describe, expect, test } from 'vitest';
import type { Evaluation } from '../../src/catalog/figures/evaluate.ts';
import { danish, hasSentences, ownLanguages } from '../own-languages.ts';
import type { Figure } from '../../src/statistics/observation.ts';
import { guarded, thresholds } from '../statistics/arbitraries.ts';
import { buildSeries } from '../../src/statistics/series.ts';
import { assess } from '../../src/statistics/verdict.ts';
import { latestOf } from '../../src/statistics/waves.ts';
import { certaintySentences, stateSentence, outOfHundred } from '../../src/views/figures/figure-sentences.ts';
import { changeSentence, roundedSentence } from '../../src/views/figures/difference-sentences.ts';
import { indicatorTrend } from '../../src/views/figures/trend-chart.ts';
import { verdictView } from '../../src/views/figures/verdict-sentence.ts';
import { whatItTakesSentence } from '../../src/views/figures/what-it-takes.ts';
import type { Site } from '../../src/catalog/joined/site.ts';
import type { Teller } from '../../src/views/telling/told.ts';

const languages = ownLanguages.filter(({ tag }) => hasSentences(tag));

// Another neighbourhood may have no Danish ones.
beforeEach(({ skip }) => skip(!hasSentences('da'), 'no Danish sentences'));

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00A0', ' ');

/** A series of the waves of 2021, 2024 and 2027 as it stands in the middle of 2026. */
function seriesOf(figures: Record<number, Partial<Figure>>, waves: Record<number, object> = {}) {
  const delivered = Object.entries(figures).map(([year, columns]) => [Number(year), columns] as const);
  const guardedFigures = new Map(delivered.map(([year, columns]) => [year, guarded(columns)]));
  const few = delivered.filter(([, { n }]) => n != null && n < thresholds.hideBelow);
  return buildSeries({
    waves: [2021, 2024, 2027].map((year) => ({
      ...{
        year,
        label: year === 2021 ? '2020/21' : String(year),
        breakInSeries: false,
        changedWording: false,
      },
      ...{ population: null, correctForPopulation: false, ...waves[year] },
    })),
    ...{ figures: guardedFigures, everybody: guardedFigures, thresholds },
    belowLimit: new Set(few.map(([year]) => year)),
    measuredYears: new Set(),
    buildDate: '2026-07-01',
  });
}

function verdictOf(series: ReturnType<typeof seriesOf>, baselineYear = 2021, language = danish) {
  const facts = { baselineYear, betterIs: 'higher', margin: null } as const;
  const evaluation = {
    series,
    later: [],
    indicator: { facts },
    survey: { facts: { waves: [{ year: 2021, label: '2020/21' }] } },
    verdict: assess({ series, ...facts }),
  } as unknown as Evaluation;
  const { label, sentence, difference, interval } = verdictView(
    evaluation,
    language as NonNullable<typeof language>,
  );
  return { label, sentence: plain(sentence), difference, interval: plain(interval) };
}

function trendOf(series: ReturnType<typeof seriesOf>) {
  const told = { words: { title: 'x', measures: 'x' }, written: { lang: 'da', dir: 'ltr' } };
  const indicator = { id: 'x', facts: { baselineYear: 2021 } };
  return indicatorTrend(
    { language: danish, tell: () => told } as unknown as Teller,
    { series, indicator } as unknown as Evaluation,
  );
}

describe('what can be said of an indicator', () => {
  test('does not claim a figure of the baseline that is not there', () => {
    expect(verdictOf(seriesOf({ 2024: { percent: 30, n: 200 } })).sentence).toMatch(
      /ikke noget tal fra 2020\/21/,
    );
    expect(verdictOf(seriesOf({ 2021: { status: 'missing' } })).sentence).toMatch(
      /ikke noget tal fra 2020\/21/,
    );
  });

  test.each([
    ['Tallet for 2020/21 vises ikke.', { status: 'withheld' }, { percent: 30, n: 200 }],
    ['Tallet for 2024 vises ikke.', { percent: 30, n: 200 }, { status: 'withheld' }],
    ['Tallet for 2024 vises ikke.', { status: 'too-few' }, { status: 'withheld' }],
    ['Tallet for 2020/21 og 2024 vises ikke.', { status: 'withheld' }, { status: 'withheld' }],
    ['For få svarede i 2020/21.', { status: 'too-few' }, { percent: 30, n: 200 }],
    ['For få svarede i 2024.', { percent: 30, n: 200 }, { percent: 30, n: 12 }],
    ['For få svarede i 2020/21 og 2024.', { status: 'too-few' }, { percent: 30, n: 12 }],
  ] as const)('names the wave that is hidden, and no other: %s', (said, first, last) => {
    expect(verdictOf(seriesOf({ 2021: first, 2024: last })).sentence).toMatch(said);
  });

  test('calls new figures missing only when they are overdue', () => {
    const series = seriesOf({ 2021: { percent: 30, n: 200 } });
    const until = (year: number) => verdictOf(series.filter((wave) => wave.year <= year));
    expect(until(2027).label).toBe('Nye tal mangler');
    expect(until(2021).label).toBe('Kun én måling');
    expect(until(2020)).toMatchObject({
      label: 'Ikke noget tal endnu',
      sentence: 'Det tal, vi sammenligner med, er fra 2020/21.',
    });
    expect(verdictOf(series.filter(({ year }) => year !== 2024)).label).toBe('Ny måling er planlagt');
  });

  test('claims no only measurement where one lies before the baseline', () => {
    const series = seriesOf({ 2021: { percent: 60, n: 300 }, 2024: { percent: 70, n: 300 } });
    const overdue = series.map((wave) =>
      wave.year === 2027 ? { ...wave, percent: null, status: 'awaiting' as const } : wave,
    );
    expect(verdictOf(series.slice(0, 2), 2024)).toMatchObject({
      label: 'Ingen nyere tal',
      sentence:
        'Der er ingen nyere tal end dem fra 2024. Derfor kan vi ikke sige, om det er blevet bedre eller værre siden.',
    });
    expect(verdictOf(series, 2024)).toMatchObject({
      label: 'Ny måling er planlagt',
      sentence: 'Der er ingen nyere tal end dem fra 2024. Den næste måling er planlagt til 2027.',
    });
    expect(verdictOf(overdue, 2024)).toMatchObject({
      label: 'Nye tal mangler',
      sentence:
        'Der er ingen nyere tal end dem fra 2024. Tallene fra 2027 er ikke lagt ind endnu. Derfor kan vi ikke sige, om det er blevet bedre eller værre siden.',
    });
  });

  test('counts a measurement whose figure is hidden, but no round in which nothing was asked', () => {
    const until2024 = (first: Partial<Figure>) =>
      verdictOf(seriesOf({ 2021: first, 2024: { percent: 70, n: 300 } }).slice(0, 2), 2024);
    const sentence = 'Der er kun tal fra 2024. Vi kan ikke sige, om det går bedre eller værre.';
    expect(until2024({ percent: 60, n: 10 })).toMatchObject({ label: 'Ingen nyere tal', sentence });
    expect(until2024({ status: 'withheld' })).toMatchObject({ label: 'Ingen nyere tal', sentence });
    expect(until2024({ status: 'not-asked' })).toMatchObject({ label: 'Kun én måling', sentence });
  });

  test('leaves 0 out of an interval that leaves it out', () => {
    const improved = verdictOf(seriesOf({ 2021: { percent: 50, n: 400 }, 2024: { percent: 57.1, n: 400 } }));
    expect(improved.label).toBe('Forbedret');
    expect(improved.interval).toMatch(/mellem \+0,\d og \+1\d,\d procentpoint/);
    expect(improved.difference).toBe('Ca. 7 procentpoint højere end i 2020/21.');
  });
});

describe('a difference between two censuses', () => {
  const census = { population: 200, correctForPopulation: true };
  const bothTimes = { 2021: census, 2024: census };
  const figures = { 2021: { percent: 60, n: 200 }, 2024: { percent: 65, n: 200 } };

  test.each(languages.map((language) => [language.tag, language] as const))(
    'is no chance, and nothing says so, in %s',
    (_, language) => {
      for (const percent of [55, 60, 65]) {
        const series = seriesOf({ ...figures, 2024: { percent, n: 200 } }, bothTimes);
        const { sentence } = verdictOf(series, 2021, language);
        const said = [sentence, changeSentence(series, 2024, language)].join(' ');
        expect(said).not.toMatch(/tilfælde|tilfældig|chance|صدفة|rastlantı|اتفاق/);
        expect(sentence).toMatch(
          /svarede alle, der kunne spørges|everyone who could be asked|أجاب كل من|herkes yanıt verdi|ان سب نے جواب دیا/,
        );
      }
      const sample = seriesOf(figures, { 2021: census });
      expect(changeSentence(sample, 2024, language)).toMatch(/tilfælde|chance|صدفة|rastlantı|اتفاق/);
    },
  );

  test('has no interval to tell', () => {
    const { label, difference, interval } = verdictOf(seriesOf(figures, bothTimes));
    expect([label, difference, interval]).toEqual([
      'Forbedret',
      'Ca. 5 procentpoint højere end i 2020/21.',
      '',
    ]);
  });

  test('and a sample does have one', () => {
    expect(verdictOf(seriesOf(figures, { 2021: census })).interval).toMatch(/mellem/);
  });
});

test('the key of a chart names the waves whose number of answers is not known, beside which no interval stands', () => {
  const keyOf = (waves: Record<number, { percent: number; n?: number }>) =>
    trendOf(seriesOf(waves)).key.map(({ text }) => text);
  const unknown = 'Antal svar er ikke oplyst';
  expect(keyOf({ 2021: { percent: 36 }, 2024: { percent: 34, n: 300 } })).toContain(`2020/21: ${unknown}`);
  expect(keyOf({ 2021: { percent: 36 }, 2024: { percent: 34 } })).toContain(`2020/21 og 2024: ${unknown}`);
  expect(keyOf({ 2021: { percent: 36, n: 300 } }).join()).not.toContain(unknown);
});

describe('a new wording of the question', () => {
  const series = seriesOf(
    { 2021: { percent: 34, n: 300 }, 2024: { percent: 45, n: 300 } },
    { 2024: { changedWording: true } },
  );

  test('is told in the verdict, and tears the chart, its key and its table', () => {
    expect(verdictOf(series).sentence).toMatch(/ny ordlyd/);
    const chart = trendOf(series);
    expect(chart.points.map(({ breakBefore }) => breakBefore !== null)).toEqual([false, true, false]);
    expect(chart.reference).toBeNull();
    expect(chart.key.map(({ sample }) => sample)).toEqual(['interval', 'planned', 'break']);
    expect(chart.table.rows[1]?.at(-1)).toBe('Ny ordlyd: kan ikke sammenlignes med tidligere målinger');
  });

  test.each([
    { wave: 2024, toCome: 'Tallene fra 2024 er ikke lagt ind endnu.' },
    { wave: 2027, toCome: 'Den næste måling er planlagt til 2027.' },
  ])('is told of figures that are still to come in $wave, instead of promising them', ({ wave, toCome }) => {
    const waves = { [wave]: { changedWording: true } };
    const figures = { 2021: { percent: 34, n: 300 }, 2024: { percent: 36, n: 300 } };
    const series = seriesOf(wave === 2024 ? { 2021: figures[2021] } : figures, waves);
    const baseline = wave === 2024 ? 2021 : 2024;
    const { sentence } = verdictOf(series, baseline);
    expect(whatItTakesSentence(series, danish)).toBeNull();
    expect(sentence).toBe(
      `${toCome} Spørgsmålet har fået en ny ordlyd mellem ${baseline === 2021 ? '2020/21' : '2024'} og ${wave}. Derfor kan de to målinger ikke sammenlignes.`,
    );
    const unbroken = verdictOf(seriesOf({ 2021: figures[2021] }), 2021).sentence;
    expect(unbroken).not.toContain('ordlyd');
  });

  test('is no break where it is the first wave’s, and the key explains none', () => {
    const first = seriesOf({ 2021: { percent: 34, n: 300 } }, { 2021: { breakInSeries: true } });
    const { points, key } = trendOf(first);
    expect(points.every(({ breakBefore }) => breakBefore === null)).toBe(true);
    expect(key.map(({ sample }) => sample)).not.toContain('break');
  });

  test('breaks no comparison that comes before it', () => {
    const later = seriesOf({ 2021: { percent: 34, n: 300 } }, { 2027: { changedWording: true } });
    expect(trendOf(later).reference).toBe(34);
  });
});

describe('a share in words', () => {
  test.each([
    [0, '0\u00a0ud\u00a0af\u00a0100', '0 %'],
    [0.3, 'færre end 1\u00a0ud\u00a0af\u00a0100', '<1 %'],
    [0.5, '1\u00a0ud\u00a0af\u00a0100', '1 %'],
    [99.4, '99\u00a0ud\u00a0af\u00a0100', '99 %'],
    [99.7, 'flere end 99\u00a0ud\u00a0af\u00a0100', '>99 %'],
    [100, '100\u00a0ud\u00a0af\u00a0100', '100 %'],
  ])('%d %% is %s', (percent, words, short) => {
    expect(outOfHundred(percent, danish)).toBe(words);
    expect(plain(danish.formats.percent(percent))).toBe(short);
  });
});

test.each([
  [2.5, '+3'],
  [-2.5, '−3'],
  [-0.5, '−1'],
  [0.4, '0'],
  [-0.4, '0'],
  // In a computer's fractions the first is a little below the half, and so are the others.
  [0.8 - 32.3, '−32'],
  [2.3 - 0.8, '+2'],
  [1.4 - 0.9, '+1'],
])('%d points are written %s, the same up as down', (points, written) => {
  expect(danish.formats.signedPoints(points)).toBe(written);
});

describe('too few answers to show a figure', () => {
  const said = (first: Partial<Figure>, language = danish) => {
    const series = seriesOf({ 2021: first });
    const settings = { publishing: { hideBelow: 30 } };
    const site = { report: { catalog: { settings } } } as Site;
    return series[0] && stateSentence({ site, language }, series[0], series);
  };

  test('are told with the limit where it is known that fewer answered', () => {
    const sentence = 'I 2020/21 svarede færre end 30 personer. Derfor viser vi ikke tallet.';
    expect(said({ percent: 60, n: 12 })).toBe(sentence);
    expect(said({ status: 'too-few', n: 29 })).toBe(sentence);
  });

  test.each(languages)('are told in $tag without a number where the limit is another’s', (language) => {
    for (const figure of [{}, { n: 30 }]) {
      const sentence = said({ status: 'too-few', ...figure }, language);
      expect(sentence).toContain('2020/21');
      expect(sentence?.replace('2020/21', '')).not.toMatch(/\d/);
    }
    expect(said({ percent: 60, nEffective: 20 }, language)).not.toContain('30');
  });
});

describe('what has changed since last time', () => {
  const change = (before: Partial<Figure>, after: Partial<Figure>) =>
    plain(changeSentence(seriesOf({ 2021: before, 2024: after }), 2024, danish));

  test('names the direction also of what may be chance', () => {
    expect(change({ percent: 50, n: 200 }, { percent: 47, n: 200 })).toMatch(
      /faldet med ca\. 3 .* kan være et tilfælde/,
    );
    expect(change({ percent: 50, n: 200 }, { percent: 70, n: 200 })).toMatch(
      /steget med ca\. 20 .* mere end et tilfælde/,
    );
  });

  test.each(languages)('names both waves in $tag, as a newer one may hide its figure', (language) => {
    const told = (figures: Record<number, Partial<Figure>>) =>
      changeSentence(seriesOf({ ...figures, 2027: { status: 'withheld' } }), 2024, language);
    for (const after of [50.2, 53, 70]) {
      const sentence = told({ 2021: { percent: 50, n: 200 }, 2024: { percent: after, n: 200 } });
      expect(sentence).toContain('2020/21');
      expect(sentence).toContain('2024');
    }
    expect(told({ 2021: { percent: 50 }, 2024: { percent: 70, n: 209 } })).toMatch(/2024/);
  });

  test('says nothing of chance when nobody knows how many answered', () => {
    expect(change({ percent: 50 }, { percent: 70, n: 200 })).toMatch(
      /steget med ca\. 20 .* Vi ved ikke, hvor mange/,
    );
  });

  // »1.000 people answered« stands beside it, and is said of the other wave.
  test.each<[Partial<Figure>, Partial<Figure>, string]>([
    [{}, { n: 1000 }, '2020/21'],
    [{ n: 1000 }, {}, '2024'],
    [{}, { nEffective: 800 }, '2020/21'],
    [{}, {}, '2020/21 og 2024'],
  ])('names the waves of which that is not known: %o and %o', (before, after, waves) => {
    const figures = { 2021: { percent: 36, ...before }, 2024: { percent: 40, ...after } };
    const unknown = `Vi ved ikke, hvor mange der svarede i ${waves}. Derfor`;
    expect(plain(changeSentence(seriesOf(figures), 2024, danish))).toContain(unknown);
    expect(verdictOf(seriesOf(figures)).sentence).toContain(unknown);
  });

  test.each(languages)('names them in $tag', (language) => {
    const count = (before: Partial<Figure>, after: Partial<Figure>, wave: string) => {
      const series = seriesOf({ 2021: { percent: 36, ...before }, 2024: { percent: 40, ...after } });
      const said = [verdictOf(series, 2021, language).sentence, changeSentence(series, 2024, language)];
      return said.map((sentence) => (sentence ?? '').split(wave).length - 1);
    };
    expect(count({}, { n: 1000 }, '2020/21')).toEqual([2, 2]);
    expect(count({}, { n: 1000 }, '2024')).toEqual([1, 1]);
    expect(count({ n: 1000 }, {}, '2020/21')).toEqual([1, 1]);
    expect(count({ n: 1000 }, {}, '2024')).toEqual([2, 2]);
  });

  test('makes no movement of what rounds to none', () => {
    expect(change({ percent: 50, n: 200 }, { percent: 50.3, n: 200 })).toMatch(/det samme som i 2020\/21/);
  });
});

describe('a difference of figures in whole percents', () => {
  const series = (before: number, after: number) =>
    seriesOf({ 2021: { percent: before, n: 400 }, 2024: { percent: after, n: 400 } });

  test.each([
    [50, 57, 'Ca. 7 procentpoint højere', 'steget med ca. 7 procentpoint.'],
    [57, 50, 'Ca. 7 procentpoint lavere', 'faldet med ca. 7 procentpoint.'],
    [50.2, 57, 'Ca. 7 procentpoint højere', 'steget med ca. 7 procentpoint.'],
    [50.2, 57.4, '7 procentpoint højere', 'steget med 7 procentpoint.'],
    [57.4, 50.2, '7 procentpoint lavere', 'faldet med 7 procentpoint.'],
  ])('is only about right, unless both have decimals: %d and %d', (before, after, difference, change) => {
    const waves = series(before, after);
    expect(verdictOf(waves).difference).toBe(`${difference} end i 2020/21.`);
    expect(changeSentence(waves, 2024, danish)).toContain(change);
  });

  test('is also about right when nobody knows how many answered', () => {
    const waves = seriesOf({ 2021: { percent: 50 }, 2024: { percent: 57 } });
    expect(verdictOf(waves).difference).toMatch(/^Ca\. 7 /);
    expect(changeSentence(waves, 2024, danish)).toMatch(/med ca\. 7 procentpoint\. Vi ved ikke/);
  });

  const about: Record<string, RegExp> = {
    da: /ca\. 7 procentpoint/i,
    en: /about 7 percentage points/i,
    ar: /بنحو 7 نقاط مئوية/,
    tr: /yaklaşık 7 yüzde puan/,
    ur: /تقریباً 7 فیصد پوائنٹ/,
  };
  test.each(languages.filter(({ tag }) => tag in about))(
    'is told as such in $tag, and only then',
    (language) => {
      const told = (before: number, after: number) => {
        const waves = series(before, after);
        return [verdictOf(waves, 2021, language).difference, changeSentence(waves, 2024, language)];
      };
      for (const [before, after] of [[50, 57] as const, [57, 50] as const])
        for (const sentence of told(before, after)) expect(sentence).toMatch(about[language.tag] ?? /^$/);
      for (const sentence of told(50.2, 57.4)) expect(sentence).not.toMatch(about[language.tag] ?? /./);
    },
  );
});

describe('figures that seem to contradict a difference', () => {
  const note = (before: number, after: number, difference: number | null) =>
    roundedSentence(
      seriesOf({ 2021: { percent: before, n: 200 }, 2024: { percent: after, n: 200 } }),
      { year: 2024, before: 2021, difference },
      danish,
    );

  test('43 and 44 that differ by 2 are said to be rounded', () => {
    expect(note(42.5, 44.4, 1.9)).toMatch(/afrundet/);
    expect(note(44.4, 42.5, -1.9)).toMatch(/afrundet/);
  });

  test('and so are 50 and 50 that differ by 0.3', () => {
    const waves = { year: 2024, before: 2021, difference: 0.3, decimals: 1 };
    const series = seriesOf({ 2021: { percent: 50, n: 90 }, 2024: { percent: 50.3, n: 90 } });
    expect(roundedSentence(series, waves, danish)).toMatch(/afrundet/);
  });

  test('nothing is said of 43 and 45, nor where no difference is told', () => {
    expect([note(43, 45, 2), note(45, 43, -2), note(42.5, 44.4, null)]).toEqual([null, null, null]);
  });
});

describe('how sure a figure is', () => {
  const census = { 2021: { population: 90, correctForPopulation: true } };

  test('in a census: no estimate, and nothing that it would take', () => {
    const series = seriesOf({ 2021: { percent: 70, n: 90 } }, census);
    const latest = latestOf(series);
    expect(latest && certaintySentences(latest, danish)).toEqual([
      '90 personer svarede.',
      'Alle, der kunne spørges, svarede. Tallet er derfor ikke et skøn.',
    ]);
    expect(whatItTakesSentence(series, danish)).toBeNull();
  });

  test('where the interval is corrected for the population, that is said beside it, and nowhere else', () => {
    const saidOf = (population: number | null, correctForPopulation: boolean) => {
      const waves = { 2021: { population, correctForPopulation } };
      const latest = latestOf(seriesOf({ 2021: { percent: 70, n: 300 } }, waves));
      return latest ? certaintySentences(latest, danish) : [];
    };
    const [, interval, corrected] = saidOf(1345, true);
    expect(interval).toMatch(/mellem/);
    expect(corrected).toMatch(/^I alt kunne 1\.345 personer spørges\. Det tager vores beregning hensyn til/);
    for (const said of [saidOf(1345, false), saidOf(null, true)]) expect(said).toHaveLength(2);
  });

  test.each([
    [
      5,
      75,
      /I 2020\/21 svarede 75 personer\. .* stige \d+ procentpoint, .* omkring \d+ af dem .* ikke kan se et fald/,
    ],
    [
      95,
      75,
      /I 2020\/21 svarede 75 personer\. .* falde \d+ procentpoint, .* omkring \d+ af dem .* ikke kan se en stigning/,
    ],
    [50, 75, /stige \d+ eller falde \d+ procentpoint/],
  ])('%d %% of %d: what it takes is told as far as there is room', (percent, n, said) => {
    expect(whatItTakesSentence(seriesOf({ 2021: { percent, n } }), danish)).toMatch(said);
  });

  // A computer takes 7 / 100 of 300 for a little more than 21.
  test('what nothing would be enough for is not told again: the certainty of the figure says that it is very uncertain', () => {
    const [wave] = seriesOf({ 2021: { percent: 50, n: 300 } });
    if (wave?.status !== 'ok') throw new Error('no figure');
    const tiny = { ...wave, n: 1, low: 2, high: 98, wide: true };
    expect(certaintySentences(tiny, danish)).toContain('Tallet er meget usikkert.');
    expect(whatItTakesSentence([tiny], danish)).toBeNull();
  });

  test('what it takes is no more people than the change that it names', () => {
    const series = seriesOf({ 2021: { percent: 73, n: 300 } });
    expect(whatItTakesSentence(series, danish)).toMatch(/ stige 7 eller falde 8 .* omkring 21 af dem/);
  });

  test('where only the base of a weighted survey is known, what it takes follows from it and names no people', () => {
    const weighted = (percent: number, nEffective: number) =>
      plain(whatItTakesSentence(seriesOf({ 2021: { percent, nEffective } }), danish));
    const same = 'Hvis tallet næste gang er lige så sikkert som i 2020/21, skal det';
    const seen = 'før vi kan se, at det er mere end et tilfælde.';
    const [, rise, fall] =
      /stige (\d+) eller falde (\d+)/.exec(
        whatItTakesSentence(seriesOf({ 2021: { percent: 60, n: 250 } }), danish) ?? '',
      ) ?? [];
    expect(weighted(60, 250)).toBe(`${same} stige ${rise} eller falde ${fall} procentpoint, ${seen}`);
    expect(weighted(5, 75)).toMatch(
      new RegExp(`^${same} stige \\d+ procentpoint, ${seen} .* ikke kan se et fald`),
    );
    expect(weighted(95, 75)).toMatch(
      new RegExp(`^${same} falde \\d+ procentpoint, ${seen} .* ikke kan se en stigning`),
    );
  });

  test.each([
    [250, []],
    [40, ['Der er få svar. Tallet er usikkert.']],
  ])(
    'a base of %d with no number of people warns of few answers beside its interval',
    (nEffective, warning) => {
      const latest = latestOf(seriesOf({ 2021: { percent: 60, nEffective } }));
      const said = latest ? certaintySentences(latest, danish) : [];
      expect(said.some((sentence) => sentence.startsWith('Hvis alle beboere havde svaret'))).toBe(true);
      expect(said.filter((sentence) => /få svar/.test(sentence))).toEqual(warning);
    },
  );

  test('a latest figure without a base takes that of the wave before, by its name, unless a break parts them', () => {
    const figures = { 2021: { percent: 40, n: 200 }, 2024: { percent: 42 } };
    const before = /^I 2020\/21 svarede 200 personer/;
    const unknown = /^Vi ved ikke, hvor mange der svarede sidst/;
    expect(whatItTakesSentence(seriesOf(figures), danish)).toMatch(before);
    const broken = seriesOf(figures, { 2024: { breakInSeries: true } });
    expect(whatItTakesSentence(broken, danish)).toMatch(unknown);
    expect(whatItTakesSentence(seriesOf({ 2021: { percent: 40 } }), danish)).toMatch(unknown);
  });

  test.each<Partial<Figure>>([{ percent: 42, n: 12 }, { status: 'too-few' }, { status: 'withheld' }])(
    'behind a measurement that is hidden the last shown figure is named by its wave: %o',
    (hidden) => {
      const before = { percent: 40, n: 1000 };
      const said = (figures: Record<number, Partial<Figure>>, waves = {}) =>
        plain(whatItTakesSentence(seriesOf(figures, waves), danish));
      expect(said({ 2021: before, 2024: hidden })).toMatch(/^I 2020\/21 svarede 1\.000 personer/);
      expect(said({ 2021: before, 2024: hidden }, { 2024: { breakInSeries: true } })).toBe('');
      expect(said({ 2021: hidden, 2024: before })).toMatch(/^I 2024 svarede/);
      expect(said({ 2021: { percent: 40 }, 2024: hidden })).toBe('');
      expect(said({ 2021: hidden })).toBe('');
    },
  );

  test('a round in which nobody was asked leaves the one before it the last one', () => {
    const series = seriesOf({ 2021: { percent: 40, n: 1000 }, 2024: { status: 'not-asked' } });
    expect(whatItTakesSentence(series, danish)).toMatch(/^I 2020\/21 svarede 1\.000 personer/);
  });
});
