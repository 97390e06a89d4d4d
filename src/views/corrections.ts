import type { Evaluation } from '../catalog/evaluate.ts';
import type { Correction } from '../catalog/corrections.ts';
import type { Language } from '../i18n/language.ts';
import type { Teller, Written } from './told.ts';

/** One correction of a published figure, in words. */
export interface CorrectionView {
  /** `2021: 36 % er rettet til 38 % den 1. marts 2026.` */
  sentence: string;
  /** The editor's reason, or that there is none yet. */
  reason: string;
  /** The language the reason is written in: an editor's words stand in the site's default language. */
  written: Written;
}

/** The corrections of one indicator in words, the latest first. */
export function correctionsFor({ tell, language, site }: Teller, evaluation: Evaluation): CorrectionView[] {
  const { formats, sentence, word } = language;
  const original = site.languages[0] ?? language;
  const { answerLabels } = tell(evaluation.indicator).words;
  const { groupLabels } = tell(evaluation.survey).words;
  return evaluation.corrections.map(({ year, group, answer, change, date, reason }) => {
    const wave = [
      evaluation.series.find((observation) => observation.year === year)?.label ?? String(year),
      ...(group === null ? [] : [groupLabels?.[group] ?? group]),
      ...(answer === null ? [] : [answerLabels?.[answer] ?? answer]),
    ].join(`${word('list.comma')} `);
    const values = change && changeWords(change, language);
    const [dated, undated] = values
      ? ['correction', 'correctionUndated']
      : ['correctionHidden', 'correctionHiddenUndated'];
    // A day that nobody knows is not told: the day of the build would be an invented one.
    const told =
      date === null
        ? sentence(undated, { wave, ...values })
        : sentence(dated, { wave, ...values, date: formats.day(date) });
    return {
      sentence: told,
      reason: reason ?? word('correction.noReason'),
      written:
        reason === null
          ? { lang: language.tag, dir: language.dir }
          : { lang: original.tag, dir: original.dir },
    };
  });
}

/** The old and the new figure, as precise as it takes to tell them apart; null when one of them is not shown. */
function changeWords({ before, after }: NonNullable<Correction['change']>, { formats, word }: Language) {
  const { percent: from } = before;
  const { percent: to } = after;
  if (from === null || to === null) return null;
  const differ = (write: (percent: number) => string): boolean => from === to || write(from) !== write(to);
  const write = [formats.percent, formats.precisePercent].find(differ) ?? formats.number;
  const base = (n: number): string => ` (${word('table.n')}: ${formats.number(n)})`;
  const tellBase = before.n !== null && after.n !== null && before.n !== after.n;
  return {
    old: `${write(from)}${tellBase ? base(before.n ?? 0) : ''}`,
    new: `${write(to)}${tellBase ? base(after.n ?? 0) : ''}`,
  };
}
