// @ts-nocheck
import { startActivity } from './activity.ts';
import { answersFrom, type Answers } from './answers.ts';
import { startCorrection } from './correction.ts';
import { siteAtHand, type SiteAtHand, type Started } from './site-at-hand.ts';
import { startTranslation } from './translation.ts';
import { startUpdate } from './update.ts';
import { startWave } from './wave.ts';
import { startYear } from './year.ts';

/**
 * Starts what the arguments name, and asks for what they lack.
 *
 * @param today ISO date
 * @throws Error with a Danish text when something cannot be started; nothing is written then
 */
export async function startNew(siteRoot: string, given: readonly string[], today: string): Promise<Started> {
  const answers = answersFrom(given);
  try {
    const name = await answers.take({
      asks: 'Hvad vil du begynde på',
      choices: Object.keys(kinds),
      accept: (word) => Object.keys(kinds).find((kind) => kinds[kind]?.words.includes(word)) ?? word,
    });
    return await (kinds[name] as Kind).start(siteAtHand(siteRoot, today), answers);
  } finally {
    answers.close();
  }
}

/** How the command is used, in Danish, a line for each kind of thing. */
export function useOfNew(): string[] {
  const lines = Object.entries(kinds).map(([name, { takes }]) => `  npm run new -- ${name} ${takes}`);
  return ['Begynd på noget nyt. Uden ord efter spørger kommandoen selv.', ...lines];
}

const kinds: Readonly<Record<string, Kind>> = {
  måling: { words: ['wave', 'maaling'], takes: '<undersøgelse> <år>', start: startWave },
  nyhed: { words: ['update'], takes: '<filnavn> [overskrift]', start: startUpdate },
  aktivitet: { words: ['activity'], takes: '<filnavn> [navn]', start: startActivity },
  år: { words: ['year', 'aar'], takes: '<år>', start: startYear },
  oversættelse: {
    words: ['translation', 'oversaettelse'],
    takes: '<samling>/<filnavn> <sprog>',
    start: startTranslation,
  },
  rettelse: { words: ['correction'], takes: '[begrundelse]', start: startCorrection },
};

interface Kind {
  /** Other words for it. */
  words: readonly string[];
  /** Its arguments, for the editor. */
  takes: string;
  start: (site: SiteAtHand, answers: Answers) => Promise<Started>;
}
