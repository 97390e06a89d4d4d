import { Stryker } from '@stryker-mutator/core';
import { wilson } from '../../src/statistics/interval.ts';
import { isDrawn } from './sample.ts';

// npm run mutation -- [room | room/file.ts …] [--fresh] [--quick | --one-of=<number>]: changes the code of a room in every way that Stryker knows, one
// change at a time, and tells which changes its own unit tests (tests/<room>) do not notice. All rooms when none is named.
// A whole room whose score falls below its floor fails. Mutants and tests that have not changed are not tried again, so that a
// room can also be run a few files at a time, and what was interrupted loses no more than those; --fresh tries them all the
// same, which a new test of code that runs on import needs. --quick leaves out the tests that lay out a whole site, which take
// hours for the whole catalog; what only they reach then counts as not tested, and no floor holds. --one-of=40 tries a random
// fortieth of the mutants with all tests instead, and tells between which limits the score of the whole lies.

const FLOORS = { statistics: 95, charts: 85, loaders: 85, schemas: 75, catalog: 75 } as const;
type Room = keyof typeof FLOORS;
const CACHE = '.cache/mutation';

const options = process.argv.slice(2);
const quick = options.includes('--quick');
if (quick) process.env['MUTATION_QUICK'] = '1';
const oneOf = Number(
  options.find((option) => option.startsWith('--one-of='))?.slice('--one-of='.length) ?? 1,
);
if (!Number.isInteger(oneOf) || oneOf < 1) {
  console.error('Say how many mutants one is drawn of, as in --one-of=40.');
  process.exit(1);
}
process.env['MUTATION_ONE_OF'] = String(oneOf);
const named = options.filter((option) => !option.startsWith('--'));
const rooms = Object.keys(FLOORS) as Room[];
const unknown = named.filter((name) => !rooms.some((room) => room === roomOf(name)));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. Choose among ${rooms.join(', ')}.`);
  process.exit(1);
}
for (const room of rooms) {
  const own = named.filter((name) => roomOf(name) === room);
  if (named.length === 0 || own.includes(room))
    await run(room, [`src/${room}/**/*.ts`], quick || oneOf > 1 ? null : FLOORS[room]);
  else if (own.length > 0)
    await run(
      room,
      own.map((file) => `src/${file}`),
      null,
    );
}

async function run(room: Room, files: readonly string[], floor: number | null): Promise<void> {
  const incrementalFile = `${CACHE}/${room}-state.json`;
  // Lists of words without logic, and what needs Astro. That the lists are whole is tested where they are used: in the
  // browser's editor, and by the check of the sentences that come with the project.
  const words = ['field-labels', 'editor-words', 'sentences'].map((name) => `!src/schemas/${name}.ts`);
  const astro = ['joined/load', 'astro/content-layer', 'joined/specimens'].map(
    (name) => `!src/catalog/${name}.ts`,
  );
  const results = await new Stryker({
    mutate: [...files, ...words, ...astro],
    vitest: { dir: `tests/${room}` },
    // A sample says nothing of the mutants that are not in it.
    ...(oneOf > 1 ? { incremental: false, checkers: ['sample'] } : { incrementalFile }),
    force: options.includes('--fresh'),
    htmlReporter: { fileName: `${CACHE}/${room}.html` },
    jsonReporter: { fileName: `${CACHE}/${room}.json` },
    thresholds: { high: 100, low: floor ?? 0, break: floor },
  } as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
  if (oneOf > 1) tellSample(results.filter((mutant) => isDrawn(mutant)));
}

/** What the sample says of the whole: the share of the mutants that a test notices, with its 95 % Wilson interval. */
function tellSample(drawn: readonly { status: string }[]): void {
  const noticed = drawn.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const tried =
    noticed + drawn.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length;
  if (tried === 0) return console.log('No mutant was drawn; draw one of fewer.');
  const { low, high } = wilson(noticed / tried, tried);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  console.log(
    `${noticed} of ${tried} mutants drawn are noticed: ${percent(noticed / tried)}, of all of them ${percent(low)} to ${percent(high)} (95 %)`,
  );
}

function roomOf(name: string): string {
  return name.split('/')[0] ?? name;
}
