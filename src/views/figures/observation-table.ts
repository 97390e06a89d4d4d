import type { ChartTable } from '../../charts/spec.ts';
import type { Language } from '../../i18n/language.ts';
import type { Observation } from '../../statistics/observation.ts';
import { isCensus } from '../../statistics/waves.ts';
import { shareLimits } from './written-limits.ts';

/** The table below a chart of shares: each observation by its name, with how sure it is and what is to be said of it. */
export function observationTable(
  caption: string,
  heading: string,
  named: readonly (readonly [name: string, observation: Observation])[],
  language: Language,
): ChartTable {
  const { word, formats } = language;
  return {
    caption,
    columns: [heading, word('table.share'), word('table.interval'), word('table.n'), word('table.state')],
    rows: named.map(([name, observation]) => [
      name,
      observation.percent === null ? '–' : formats.percent(observation.percent),
      intervalText(observation, language) || '–',
      observation.n === null ? '–' : formats.number(observation.n),
      remarks(observation, language).join(`${word('sentence.end')} `),
    ]),
  };
}

/** What a table or tooltip says of one wave beside its figure. */
export function remarks(observation: Observation, language: Language): string[] {
  const { word } = language;
  const said: string[] = [];
  if (observation.status !== 'ok') said.push(word(`status.${observation.status}`));
  else if (observation.low === null) said.push(word('status.unknownBase'));
  if (observation.flagged) said.push(word('status.flagged'));
  if (observation.wide) said.push(word('status.wide'));
  if (isCensus(observation)) said.push(word('status.census'));
  return [...said, ...breakRemark(observation, language)];
}

/** That a wave cannot be compared with those before it, and whether for a new wording alone; empty where it can. */
export function breakRemark(
  { breakInSeries, changedWording }: Pick<Observation, 'breakInSeries' | 'changedWording'>,
  { word }: Language,
): string[] {
  if (!breakInSeries) return [];
  return [word(changedWording ? 'status.changedWording' : 'status.break')];
}

/** `31 %–42 %` as two formatted limits, or an empty text when the interval is not known or has no width. */
export function intervalText(
  { low, high }: { low: number | null; high: number | null },
  language: Language,
): string {
  if (low === null || high === null || isCensus({ low, high })) return '';
  const limits = shareLimits({ low, high }, language.formats.percent, language);
  return `${limits.low}–${limits.high}`;
}
