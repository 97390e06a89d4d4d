import type { AnswerShare, Evaluation } from '../../catalog/figures/evaluate.ts';
import { barRest } from '../../charts/geometry.ts';
import type { LikertBar, LikertSpec } from '../../charts/spec.ts';
import type { Language } from '../../i18n/language.ts';
import { unlessOfPage, type Teller } from '../telling/told.ts';
import { answerScale, type AnswerScale } from './answer-scale.ts';
import { chartWords } from './chart-words.ts';
import { labelsOf } from './labels.ts';
import { readoutLine } from './readout-line.ts';

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
  const { title } = words;
  const wordsIn = unlessOfPage(teller, ofWords);
  const own = teller.languageOf(ofWords.lang);
  const { options, toneOf } = answerScale(evaluation);
  const answerLabel = labelsOf(teller, evaluation.indicator, ({ answerLabels }) => answerLabels);
  const labelOf = (answer: string): string => answerLabel(answer).text;
  const bars = waves.map(([year, shares]) => {
    const wave = evaluation.series.find((observation) => observation.year === year);
    // The answers are those of the people whom the figure of all residents counts, also where only that says how many.
    const n = shares.find((share) => share.n !== null)?.n ?? wave?.n ?? null;
    return bar(wave?.label ?? String(year), n, shares, { options, toneOf, labelOf }, language);
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
    subtitle: own.word('chart.allAnswers', { title }),
    subtitleIn: wordsIn,
    alt: language.sentence('alt.answers', { title, items: points.join(' ') }),
    direction: language.dir,
    key: [
      ...options.map((answer) => {
        const { text, written } = answerLabel(answer);
        return { sample: toneOf(answer), text, textIn: written };
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
    segments: scale.options.flatMap((answer) => {
      const percent = shares.find((share) => share.answer === answer)?.percent ?? null;
      if (percent === null) return [];
      const readout = [readoutLine(scale.labelOf(answer), language.formats.percent(percent), language)];
      return [{ tone: scale.toneOf(answer), percent, text: language.formats.bareShare(percent), readout }];
    }),
  };
}

interface Scale extends AnswerScale {
  labelOf(answer: string): string;
}
