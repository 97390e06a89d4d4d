import { rmSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

// npm run mutation -- [room …] [--fresh]: changes the code of a room in every way that Stryker knows, one change at a
// time, and tells which changes its own unit tests (tests/<room>) do not notice. All rooms when none is named. A room
// whose score falls below its floor fails. --fresh forgets what earlier runs found.

const FLOORS = { statistics: 95, charts: 85, loaders: 85, schemas: 75, catalog: 75 } as const;
type Room = keyof typeof FLOORS;
const CACHE = '.cache/mutation';

const options = process.argv.slice(2);
const named = options.filter((option) => !option.startsWith('--'));
const rooms = Object.keys(FLOORS) as Room[];
const unknown = named.filter((name) => !rooms.includes(name as Room));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. Choose among ${rooms.join(', ')}.`);
  process.exit(1);
}
for (const room of rooms.filter((name) => named.length === 0 || named.includes(name))) await run(room);

async function run(room: Room): Promise<void> {
  const incrementalFile = `${CACHE}/${room}-state.json`;
  if (options.includes('--fresh')) rmSync(incrementalFile, { force: true });
  // Labels and words that an editor reads: lists without logic.
  const words = ['!src/schemas/field-labels.ts', '!src/schemas/editor-words.ts'];
  await new Stryker({
    mutate: [`src/${room}/**/*.ts`, ...words],
    vitest: { dir: `tests/${room}` },
    incrementalFile,
    htmlReporter: { fileName: `${CACHE}/${room}.html` },
    jsonReporter: { fileName: `${CACHE}/${room}.json` },
    thresholds: { high: 100, low: FLOORS[room], break: FLOORS[room] },
  } as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
}
