import { noDay, type Environment } from '../site/environment.ts';

/** What an editor has to know, in Danish, when nothing says which day it is; null when the day is known. */
export function dayNotice({ buildDate }: Pick<Environment, 'buildDate'>): string | null {
  if (buildDate !== noDay) return null;
  return (
    'Dagen er ukendt, så siden siger »1. januar 1970« og fortæller ikke, hvilke målinger der er forsinkede – ' +
    'sæt BUILD_DATE=ÅÅÅÅ-MM-DD, fx BUILD_DATE=2026-11-22, eller læg content/ og data/ i git (commit)'
  );
}
