import { answersFrom, type Answers } from './answers.ts';
import { startCorrection } from './correction.ts';
import { startActivity, startGoal, startIndicator, startPartner, startSurvey, startUpdate } from './entry.ts';
import { Told } from '../../problems/told.ts';
import { startPages } from './pages.ts';
import { siteAtHand, type SiteAtHand, type Started } from './site-at-hand.ts';
import { startTranslation } from './translation.ts';
import { startWave } from './wave.ts';
import { startWords } from './words.ts';
import { startYear } from './year.ts';

/**
 * Starts what the arguments name, and asks for what they lack.
 *
 * @param today ISO date
 * @throws Told when something cannot be started; nothing is written then
 */
export async function startNew(siteRoot: string, given: readonly string[], today: string): Promise<Started> {
  const answers = answersFrom(arranged(given));
  try {
    const name = await answers.take({
      asks: 'Hvad vil du begynde på',
      choices: Object.keys(kinds),
      accept: (word) => nameOf(word) ?? word,
    });
    return await (kinds[name] as Kind).start(siteAtHand(siteRoot, today), answers);
  } finally {
    answers.close();
  }
}

/** How the command is used, in Danish, a line for each kind of thing. */
export function useOfNew(): string[] {
  const lines = Object.entries(kinds).map(([name, kind]) => `  ${commandOf(name, kind)}`);
  return ['Begynd på noget nyt. Uden ord efter spørger kommandoen selv.', ...lines];
}

/**
 * The arguments of a command with a text at its end in one piece, as it was meant where it was written without quotation marks.
 *
 * @throws Told when there are more than the command takes
 */
function arranged(given: readonly string[]): string[] {
  const [word = '', ...rest] = given;
  const name = nameOf(word);
  const kind = name === undefined ? undefined : kinds[name];
  if (name === undefined || !kind) return [...given];
  const { takes, endsInText = false } = kind;
  const single = endsInText ? takes.length - 1 : takes.length;
  const surplus = rest.slice(single);
  if (surplus.length === 0) return [...given];
  if (endsInText) return [word, ...rest.slice(0, single), surplus.join(' ')];
  throw new Told(`Ordet »${surplus[0]}« er til overs – skriv kun »${commandOf(name, kind)}«.`);
}

function nameOf(word: string): string | undefined {
  return Object.keys(kinds).find((kind) => kind === word || kinds[kind]?.words.includes(word));
}

function commandOf(name: string, { takes }: Kind): string {
  return `npm run new -- ${[name, ...takes].join(' ')}`;
}

const kinds: Readonly<Record<string, Kind>> = {
  måling: { words: ['wave', 'maaling'], takes: ['<undersøgelse>', '<år>'], start: startWave },
  nyhed: { words: ['update'], takes: ['<filnavn>', '[overskrift]'], endsInText: true, start: startUpdate },
  aktivitet: { words: ['activity'], takes: ['<filnavn>', '[navn]'], endsInText: true, start: startActivity },
  partner: { words: [], takes: ['<filnavn>', '[navn]'], endsInText: true, start: startPartner },
  mål: { words: ['goal', 'maal'], takes: ['<filnavn>', '[navn]'], endsInText: true, start: startGoal },
  undersøgelse: {
    words: ['survey', 'undersoegelse'],
    takes: ['<filnavn>', '[navn]'],
    endsInText: true,
    start: startSurvey,
  },
  tal: {
    words: ['indicator', 'indikator'],
    takes: ['<filnavn>', '[navn]'],
    endsInText: true,
    start: startIndicator,
  },
  år: { words: ['year', 'aar'], takes: ['<år>'], start: startYear },
  sider: { words: ['pages'], takes: [], start: startPages },
  oversættelse: {
    words: ['translation', 'oversaettelse'],
    takes: ['<samling>/<filnavn>|sætninger', '<sprog>'],
    start: startTranslation,
  },
  ord: { words: ['words'], takes: ['<sprog>', '[da eller en]'], start: startWords },
  rettelse: { words: ['correction'], takes: ['[begrundelse]'], endsInText: true, start: startCorrection },
};

interface Kind {
  /** Other words for it. */
  words: readonly string[];
  /** Its arguments, for the editor. */
  takes: readonly string[];
  /** Whether the last of them is a text, which may be of several words. */
  endsInText?: boolean;
  start: (site: SiteAtHand, answers: Answers) => Promise<Started>;
}
