import { findDamage } from './damaged-text.ts';
import { personalValueIn } from './personal-data.ts';
import { tidy } from '../problems/spelling.ts';
import { refuseFormula } from './survey-values.ts';
import type { Explanation } from '../problems/problem.ts';

/** The refusal of a correction that has no reason. */
export const noReason: Explanation = {
  what: 'begrundelsen for rettelsen mangler',
  advice: 'skriv, hvorfor tallet er rettet; læserne ser det',
};

/**
 * What is wrong with a reason that is to be written into `data/published.csv`, by the rules that the file is read with
 * afterwards; undefined when it will do.
 */
export function refuseReason(text: string): Explanation | undefined {
  if (tidy(text) === '') return noReason;
  const personal = personalValueIn(text);
  if (personal) return { what: personal, advice: 'skriv begrundelsen uden det, for læserne ser den' };
  const [damage] = findDamage(text, 'utf-8');
  return damage ? { what: damage.what, advice: 'skriv begrundelsen igen' } : refuseFormula(text);
}
