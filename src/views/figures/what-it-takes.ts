import type { Language } from '../../i18n/language.ts';
import { breakBetween } from '../../statistics/comparison.ts';
import { smallestDetectable } from '../../statistics/power.ts';
import { answersCounted } from '../../statistics/effective-base.ts';
import type { Observation } from '../../statistics/observation.ts';
import { hasFigure, isCensus, isMeasured, latestOf, nextWaveOf } from '../../statistics/waves.ts';

/**
 * The smallest change of the latest figure that could be told from chance if the next wave has the base of the latest whose
 * base is known; null in a census, which has none, where nothing was measured, and where a later wave, hidden or to come,
 * cannot be compared with it. It names the people who answered only where they were counted: the base of a weighted survey is
 * not people.
 */
export function whatItTakesSentence(series: readonly Observation[], language: Language): string | null {
  const say = language.sentence;
  const last = latestOf(series);
  if (!last || isCensus(last)) return null;
  if (breakBetween(series, last.year, nextWaveOf(series)?.year ?? Infinity) !== null) return null;
  const counted = series.findLast(
    (wave) =>
      hasFigure(wave) &&
      answersCounted(wave) !== null &&
      !isCensus(wave) &&
      breakBetween(series, wave.year, last.year) === null,
  );
  const base = counted ? answersCounted(counted) : null;
  if (!counted || base === null)
    return series.some((wave) => isMeasured(wave) && wave.year > last.year)
      ? null
      : say('whatItTakesUnknown');
  const { rise, fall } = smallestDetectable(last.percent, base);
  // That a figure is very uncertain is said where its certainty is.
  if (rise === null && fall === null) return counted === last ? null : say('wide');
  const ofWay = WAYS[rise === null ? 'fall' : fall === null ? 'rise' : 'both'];
  const values = {
    wave: counted.label,
    ...(rise === null ? {} : { rise }),
    ...(fall === null ? {} : { fall }),
  };
  const { n } = counted;
  if (n === null) return say(ofWay.uncounted, values);
  const people = Math.ceil((Math.min(rise ?? Infinity, fall ?? Infinity) * n) / 100);
  return say(ofWay.counted, { ...values, n, people });
}

/** By which way a change could be told. */
const WAYS = {
  both: { counted: 'whatItTakes', uncounted: 'whatItTakesUncounted' },
  rise: { counted: 'whatItTakesRise', uncounted: 'whatItTakesRiseUncounted' },
  fall: { counted: 'whatItTakesFall', uncounted: 'whatItTakesFallUncounted' },
} as const;
