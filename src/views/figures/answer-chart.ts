import type { AnswerShare, Evaluation } from '../../catalog/figures/evaluate.ts';
import { barRest } from '../../charts/geometry.ts';
import type { AnswerTone, LikertBar, LikertSpec } from '../../charts/spec.ts';
import type { Language } from '../../i18n/language.ts';
import { unlessOfPage, type Teller } from '../telling/told.ts';
import { chartWords } from './chart-words.ts';
import { labelsOf } from './labels.ts';

/** How all residents' answers are distributed, a bar a wave; null when no wave has a distribution to show. */
export function answerChart(teller: Teller, evaluation: Evaluation): LikertSpec | null {
  const { language } = teller;
  const { word, formats } = language;
  const written = evaluation.answers.filter(({ group }) => group === null);
  const waves = [...Map.groupBy(written, ({ year }) => year)].filter(([, shares]) =>
    shares.some(({ percent }) => percent !== null),
  );
  if (waves.length === 0) return null;
  const { words, written: ofWords } = teller.tell(evaluation.indicator);
  const { title, measures } = words;
  const wordsIn = unlessOfPage(teller, ofWords);
  const own = teller.languageOf(ofWords.lang);
  const options = answerOptions(evaluation);
  const tones = tonesFor(options.length);
  const answerLabel = labelsOf(teller, evaluation.indicator, ({ answerLabels }) => answerLabels);
  const labelOf = (answer: string): string => answerLabel(answer).text;
  const bars = waves.map(([year, shares]) => {
    const wave = evaluation.series.find((observation) => observation.year === year);
    // The answers are those of the people whom the figure of all residents counts, also where only that says how many.
    const n = shares.find((share) => share.n !== null)?.n ?? wave?.n ?? null;
    return bar(wave?.label ?? String(year), n, shares, { options, tones, labelOf }, language);
  });
  const points = waves.map(([, shares], index) => {
    const said = options.flatMap((answer) => {
      const percent = shares.find((candidate) => candidate.answer === answer)?.percent;
      return percent == null ? [] : [`${labelOf(answer)}: ${language.share(percent)}`];
    });
    return `${bars[index]?.label}: ${said.join(`${word('list.comma')} `)}${word('sentence.end')}`;
  });
  return {
    kind: 'likert',
    id: `answers-${evaluation.indicator.id}`,
    title: word('indicator.answers'),
    subtitle: measures,
    subtitleIn: wordsIn,
    alt: language.sentence('alt.answers', { title, items: points.join(' ') }),
    direction: language.dir,
    key: [
      ...options.map((answer, index) => {
        const { text, written } = answerLabel(answer);
        return { sample: tones[index] ?? 'aside', text, textIn: written };
      }),
      ...(bars.some((each) => barRest(each) > 0)
        ? [{ sample: 'no-figure' as const, text: word('chart.hidden') }]
        : []),
    ],
    bars,
    table: {
      caption: `${title}${own.word('sentence.end')} ${own.word('indicator.answers')}`,
      captionIn: wordsIn,
      columns: [word('table.answer'), ...bars.map(({ label }) => label)],
      rows: options.map((answer) => [
        labelOf(answer),
        ...waves.map(([, shares]) => {
          const { percent = null, status = '' } = shares.find((each) => each.answer === answer) ?? {};
          if (percent !== null) return formats.percent(percent);
          // People may not have been able to give this answer in that wave.
          return status === 'too-few' || status === 'withheld' ? word('chart.hidden') : '–';
        }),
      ]),
      headsIn: options.map((answer) => answerLabel(answer).written),
    },
    words: chartWords(word('indicator.answers'), language),
  };
}

/** The declared order of the answers; options that were not declared follow in the order of the file. */
function answerOptions({ indicator, answers }: Evaluation): string[] {
  const written = answers.filter(({ group }) => group === null).map(({ answer }) => answer);
  const declared = (indicator.facts.answers ?? []).filter((answer) => written.includes(answer));
  return [...new Set([...declared, ...written])];
}

/**
 * Two sides, around a middle when their number is odd; from six on, an even number ends with one that stands aside. The
 * answer at the end of a side is the strong one.
 */
function tonesFor(count: number): AnswerTone[] {
  const aside = count > 4 && count % 2 === 0;
  const scale = aside ? count - 1 : count;
  const weak = Math.max(0, Math.floor(scale / 2) - 1);
  return [
    'a2',
    ...Array<AnswerTone>(weak).fill('a1'),
    ...(scale % 2 === 0 ? [] : ['middle' as const]),
    ...Array<AnswerTone>(weak).fill('b1'),
    'b2',
    ...(aside ? ['aside' as const] : []),
  ];
}

function bar(
  label: string,
  n: number | null,
  shares: readonly AnswerShare[],
  scale: Scale,
  language: Language,
): LikertBar {
  return {
    label,
    note:
      n === null
        ? language.word('status.unknownBase')
        : `${language.word('table.n')}: ${language.formats.number(n)}`,
    complete: shares.every(({ percent, status }) => percent !== null || status === 'not-asked'),
    segments: scale.options.flatMap((answer, index) => {
      const percent = shares.find((share) => share.answer === answer)?.percent ?? null;
      if (percent === null) return [];
      const readout = [`${scale.labelOf(answer)}: ${language.formats.percent(percent)}`];
      return [
        { tone: scale.tones[index] ?? 'aside', percent, text: language.formats.bareShare(percent), readout },
      ];
    }),
  };
}

interface Scale {
  options: readonly string[];
  tones: readonly AnswerTone[];
  labelOf(answer: string): string;
}
