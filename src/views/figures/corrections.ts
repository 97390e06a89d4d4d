import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Correction } from '../../catalog/figures/corrections.ts';
import type { Language } from '../../i18n/language.ts';
import type { FigureValue } from '../../schemas/figure.ts';
import { answersCounted } from '../../statistics/effective-base.ts';
import { countDecimals } from '../../statistics/rounding.ts';
import { figurePlace } from './figure-notes.ts';
import { originalWritten, type Foreign, type Teller } from '../telling/told.ts';

/** One correction of a published figure, in words. */
export interface CorrectionView {
  /** `2021: 36 % er rettet til 38 % den 1. marts 2026.` */
  sentence: string;
  /** ISO date of the day of the correction; null when not known. */
  date: string | null;
  /** The editor's reason, or that there is none yet. */
  reason: string;
  /** Of the reason: an editor's words stand in the site's default language. */
  written: Foreign;
}

/** The corrections of one indicator in words, the latest first; those of one wave where its year is given. */
export function correctionsFor(teller: Teller, evaluation: Evaluation, ofYear?: number): CorrectionView[] {
  const { language } = teller;
  const { formats, sentence, word } = language;
  const told = evaluation.corrections.filter(({ year }) => ofYear === undefined || year === ofYear);
  return told.map(({ year, group, answer, change, date, reason }) => {
    const label = evaluation.series.find((wave) => wave.year === year)?.label ?? String(year);
    const wave = figurePlace({ label, group, answer }, evaluation, teller);
    const values = change && changeWords(change, language);
    const [dated, undated] = values
      ? ['correction', 'correctionUndated']
      : ['correctionHidden', 'correctionHiddenUndated'];
    // A day that nobody knows is not told: the day of the build would be an invented one.
    const said =
      date === null
        ? sentence(undated, { wave, ...values })
        : sentence(dated, { wave, ...values, date: formats.day(date) });
    return {
      sentence: said,
      date,
      reason: reason ?? word('correction.noReason'),
      written: reason === null ? {} : originalWritten(teller),
    };
  });
}

/** Decimals that are told of a figure that has them; more, such as those of a formula, only where it takes them. */
const USUAL = 2;

/** Decimals within which any two percentages differ that a spreadsheet's formula gives: it counts in fifteen digits. */
const FINEST = 15;

/** The old and the new figure, each with the decimals it was given with; null when one of them is not shown. */
function changeWords({ before, after }: NonNullable<Correction['change']>, { formats, word }: Language) {
  const { percent: from } = before;
  const { percent: to } = after;
  if (from === null || to === null) return null;
  const most = decimalsTold(from, to);
  // What differs by less than the decimals that are counted is told with as many on both sides.
  const write = (percent: number): string =>
    formats.precisePercent(percent, most === FINEST ? FINEST : Math.min(most, countDecimals(percent)));
  const tellCount = before.n !== after.n;
  const isWeighted = before.nEffective !== null || after.nEffective !== null;
  const tellBase = isWeighted && answersCounted(before) !== answersCounted(after);
  const count = (n: number | null): string => (n === null ? '–' : formats.number(n));
  const bases = (value: FigureValue): string => {
    const base = answersCounted(value);
    const parts = [
      ...(tellCount ? [`${word('table.n')}: ${count(value.n)}`] : []),
      ...(tellBase && base !== null ? [word('correction.base', { n: formats.number(base) })] : []),
    ];
    return parts.length > 0 ? ` (${parts.join('; ')})` : '';
  };
  return { old: `${write(from)}${bases(before)}`, new: `${write(to)}${bases(after)}` };
}

/** The most decimals that are told: the usual, and more until the two differ and neither is written as none or all that is not. */
function decimalsTold(from: number, to: number): number {
  for (let most = USUAL; most < FINEST; most++) {
    const [old, now] = [from, to].map((percent) =>
      Number(percent.toFixed(Math.min(most, countDecimals(percent)))),
    );
    const claims = (told: number | undefined, percent: number): boolean =>
      (told === 0 || told === 100) && told !== percent;
    if ((from === to || old !== now) && !claims(old, from) && !claims(now, to)) return most;
  }
  return FINEST;
}
