import type { SurveyWave } from '../../catalog/figures/wave-status.ts';
import { stateSentence } from '../figures/figure-sentences.ts';
import type { Teller } from '../telling/told.ts';

/**
 * How it stands with a wave of a survey, as a sentence; empty when its figures are here.
 *
 * @param waves the wave with the others of its survey
 */
export function waveSentence(teller: Teller, wave: SurveyWave, waves: readonly SurveyWave[]): string {
  return wave.status === 'not-asked'
    ? teller.language.word('wave.notMeasured', { wave: wave.label })
    : stateSentence(teller, wave, waves);
}
