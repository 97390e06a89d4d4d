// @ts-nocheck
import type { Evaluation } from '../catalog/evaluate.ts';
import { roundHalfUp } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { compare } from '../statistics/change.ts';
import { smallestDetectable } from '../statistics/detectable.ts';
import type { Observation } from '../statistics/observation.ts';
import { fill } from './facts.ts';
import type { Teller } from './told.ts';

/** An observation that has a figure. */
export type Measured = Observation & { percent: number };

/** The latest wave that has a figure, or null. */
export function latestOf(series: readonly Observation[]): Measured | null {
  return series.filter(isMeasured).at(-1) ?? null;
}

/** Whether a wave has a figure to show. */
export function isMeasured(observation: Observation): observation is Measured {
  return observation.status === 'ok' && observation.percent !== null;
}

/** `36 ud af 100` for a percent 0–100. */
export function outOfHundred(percent: number, language: Language): string {
  return language.sentence('outOfHundred', { count: roundHalfUp(percent) });
}

/** The indicator's own sentence about one wave: `I 2021 svarede 36 ud af 100, at …`. */
export function figureSentence(
  teller: Teller,
  evaluation: Evaluation,
  at: Measured,
  as: 'hundred' | 'percent',
): string {
  const { words, lang } = teller.tell(evaluation.indicator);
  const language = teller.languageOf(lang);
  const share = as === 'hundred' ? outOfHundred(at.percent, language) : language.formats.percent(at.percent);
  return fill(
    words.sentence,
    new Map([
      ['year', at.label],
      ['share', share],
    ]),
  );
}

/** The words that follow a big `73 ud af 100`. */
export function figureCaption(teller: Teller, evaluation: Evaluation, at: Measured): string {
  return fill(teller.tell(evaluation.indicator).words.caption, new Map([['year', at.label]]));
}

/** Why a wave shows no figure, as a sentence; empty when it has one. */
export function stateSentence(observation: Observation, language: Language, limit: number): string {
  if (observation.status === 'ok') return '';
  return language.sentence(`state.${observation.status}`, { wave: observation.label, limit });
}

/** How sure the figure of one wave is, one sentence a string. */
export function certaintySentences(at: Measured, language: Language): string[] {
  const { formats } = language;
  if (at.low === null || at.high === null) return [language.sentence('intervalUnknown')];
  const said = [];
  if (at.n !== null) said.push(language.sentence(at.flagged ? 'fewAnswers' : 'answered', { n: at.n }));
  said.push(language.sentence('interval', { low: formats.percent(at.low), high: formats.percent(at.high) }));
  if (at.wide) said.push(language.sentence('wide'));
  return said;
}

/** What the next wave brings: the first that is planned or overdue, or null. */
export function nextWaveOf(series: readonly Observation[]): Observation | null {
  const last = latestOf(series)?.year ?? 0;
  return (
    series.find(({ year, status }) => year > last && (status === 'planned' || status === 'awaiting')) ?? null
  );
}

/** How the latest figure differs from the one before, in words; null when there is none before. */
export function changeSentence(
  series: readonly Observation[],
  year: number,
  language: Language,
): string | null {
  const change = compare(series, year);
  if (change.previousYear === null) return null;
  const before = series.find((observation) => observation.year === change.previousYear)?.label ?? '';
  if (change.difference === null) return language.sentence('change.notComparable', { year: before });
  const points = language.formats.points(change.difference);
  if (change.clear === null) return language.sentence('change.unclear', { points, year: before });
  return language.sentence('change.clear', { points, year: before, direction: change.clear });
}

/** The smallest change that could be told from chance with the last known number of answers. */
export function whatItTakesSentence(series: readonly Observation[], language: Language): string {
  const last = series.filter((observation) => isMeasured(observation) && observation.n !== null).at(-1);
  if (!last || last.percent === null || last.n === null) return language.sentence('whatItTakesUnknown');
  const { rise, fall } = smallestDetectable(last.percent, last.nEffective ?? last.n);
  if (rise === null || fall === null) return language.sentence('whatItTakesUnknown');
  const people = Math.ceil((Math.min(rise, fall) / 100) * last.n);
  return language.sentence('whatItTakes', { n: last.n, rise, fall, people });
}
