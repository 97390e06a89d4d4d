import type { Language } from '../../i18n/language.ts';
import { isMeasured } from '../../statistics/comparison.ts';
import { smallestDetectable } from '../../statistics/power.ts';
import { answersCounted } from '../../statistics/effective-base.ts';
import type { Observation } from '../../statistics/observation.ts';
import { isCensus, latestOf, nextWaveOf } from './figure-sentences.ts';

/**
 * The smallest change that could be told from chance if the next wave has the base of the last; null in a census, which
 * has none, before a wave that cannot be compared with it, and where no measurement or only a hidden one was the last. It
 * names the people who answered only where they were counted: the base of a weighted survey is not people.
 */
export function whatItTakesSentence(series: readonly Observation[], language: Language): string | null {
  const last = latestOf(series);
  if (series.some((wave) => isMeasured(wave) && wave.year > (last?.year ?? 0))) return null;
  if (!last || isCensus(last) || nextWaveOf(series)?.breakInSeries) return null;
  const base = answersCounted(last);
  if (base === null) return language.sentence('whatItTakesUnknown');
  const { rise, fall } = smallestDetectable(last.percent, base);
  const { n } = last;
  const say = language.sentence;
  if (rise === null) {
    if (fall === null) return say('wide');
    return n === null ? say('whatItTakesFallUncounted', { fall }) : say('whatItTakesFall', { n, fall });
  }
  if (fall === null)
    return n === null ? say('whatItTakesRiseUncounted', { rise }) : say('whatItTakesRise', { n, rise });
  if (n === null) return say('whatItTakesUncounted', { rise, fall });
  const people = Math.ceil((Math.min(rise, fall) * n) / 100);
  return say('whatItTakes', { n, rise, fall, people });
}
