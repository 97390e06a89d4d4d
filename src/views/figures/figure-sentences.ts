import { find } from '../../catalog/entries/join.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { roundHalfUp, sideOfWhole } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Observation, WithFigure } from '../../statistics/observation.ts';
import { isCensus } from '../../statistics/waves.ts';
import { fill } from '../telling/facts.ts';
import { tellerFor, type Teller, type Written } from '../telling/told.ts';
import { shareLimits } from './written-limits.ts';

/** `36 ud af 100` for a percent 0–100, no line breaking between its numbers. Few are never told as none, nor nearly all as all. */
export function outOfHundred(percent: number, language: Language): string {
  const side = sideOfWhole(percent);
  const said =
    side === null
      ? language.sentence('outOfHundred', { count: roundHalfUp(percent) })
      : language.sentence(side === 'under' ? 'outOfHundredUnder' : 'outOfHundredOver');
  return said.replace(/\d.*\d/, (held) => held.replaceAll(' ', '\u00a0'));
}

/** The indicator's own sentence about one wave: `I 2021 svarede 36 ud af 100, at …`. */
export function figureSentence(
  teller: Teller,
  evaluation: Evaluation,
  at: WithFigure,
  as: 'hundred' | 'percent',
): string {
  const { words, written } = teller.tell(evaluation.indicator);
  const language = teller.languageOf(written.lang);
  const share = as === 'hundred' ? outOfHundred(at.percent, language) : language.share(at.percent);
  const isFirst = words.sentence.startsWith('{share}');
  return fill(
    words.sentence,
    new Map([
      ['year', waveLabel(teller, evaluation, at)],
      ['share', isFirst ? language.formats.beginning(share) : share],
    ]),
  );
}

/** A figure in a few words, all in the language that those of its indicator are in: for what can be in one language only. */
export function figureInWords(
  teller: Teller,
  evaluation: Evaluation,
  at: WithFigure,
): Written & { text: string } {
  const { written } = teller.tell(evaluation.indicator);
  const count = outOfHundred(at.percent, teller.languageOf(written.lang));
  return { text: `${count} ${figureCaption(teller, evaluation, at)}`, ...written };
}

/** The words that follow a big `73 ud af 100`. */
export function figureCaption(teller: Teller, evaluation: Evaluation, at: WithFigure): string {
  const { caption } = teller.tell(evaluation.indicator).words;
  return fill(caption, new Map([['year', waveLabel(teller, evaluation, at)]]));
}

/** What a wave is called in the language that an indicator's own words are really written in. */
export function waveLabel(
  teller: Teller,
  { indicator, survey }: Evaluation,
  at: Pick<Observation, 'year' | 'label'>,
): string {
  const { lang } = teller.tell(indicator).written;
  if (lang === teller.language.tag) return at.label;
  const { surveys } = tellerFor(teller.site, lang).site.report.catalog;
  return find(surveys, survey.id).facts.waves.find(({ year }) => year === at.year)?.label ?? at.label;
}

/**
 * Why a wave shows no figure, as a sentence; empty when it has one. It names the site's limit only where fewer people are
 * known to have answered: otherwise the limit is that of whoever delivered the figures.
 *
 * @param waves the wave with the others of its series or survey: only the first that is planned is the next one
 */
export function stateSentence(
  { site, language }: Pick<Teller, 'site' | 'language'>,
  { year, label, status, belowLimit }: StatedWave,
  waves: readonly StatedWave[],
): string {
  if (status === 'ok') return '';
  const isLater =
    status === 'planned' && waves.some((other) => other.status === 'planned' && other.year < year);
  if (isLater) return language.sentence('state.plannedLater', { wave: label });
  const isUncounted = status === 'too-few' && belowLimit !== true;
  return language.sentence(isUncounted ? 'state.too-fewUncounted' : `state.${status}`, {
    wave: label,
    limit: site.report.catalog.settings.publishing.hideBelow,
  });
}

/** What is known of a wave without its figure. */
type StatedWave = Pick<Observation, 'year' | 'label' | 'status'> & Partial<Pick<Observation, 'belowLimit'>>;

/** How sure the figure of one wave is, one sentence a string. */
export function certaintySentences(at: WithFigure, language: Language): string[] {
  if (at.low === null || at.high === null) return [language.sentence('intervalUnknown')];
  const said = answersSentences(at, language);
  if (isCensus(at)) return [...said, language.sentence('census')];
  said.push(
    language.sentence('interval', shareLimits({ low: at.low, high: at.high }, language.share, language)),
  );
  if (at.correctedFor !== null)
    said.push(language.word('interval.corrected', { population: at.correctedFor }));
  if (at.wide) said.push(language.sentence('wide'));
  return said;
}

/** How many answered; where only the base of a weighted survey is known, no more than that it is small. */
function answersSentences({ n, flagged }: WithFigure, language: Language): string[] {
  if (n !== null) return [language.sentence(flagged ? 'fewAnswers' : 'answered', { n })];
  return flagged ? [language.sentence('fewAnswersUncounted')] : [];
}
