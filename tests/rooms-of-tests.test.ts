import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listFiles, readSource } from './source-file.ts';

/** Folders of tests that are of no room of `src/`: the built site's, and what is no unit test. */
const OF_NO_ROOM = ['bench', 'built-site', 'fixtures', 'golden', 'mutation', 'other-node'];

const rooms = foldersOf('src');
const files = listFiles('tests').filter((path) => path.endsWith('.ts'));
const sources = new Map(files.map((path) => [path, readSource(path)]));

test('tests stand in the folders of rooms, but for those of none', () => {
  expect(foldersOf('tests').filter((name) => !rooms.includes(name))).toEqual(OF_NO_ROOM);
});

// Mutants of a room are tried with the tests of its folder: one that stands elsewhere notices none of them.
test('the tests in the folder of a room are of something in it', () => {
  const wrong = files.filter((path) => {
    const [, room = ''] = path.split('/');
    if (!path.endsWith('.test.ts') || !rooms.includes(room)) return false;
    const reached = [...reachedFrom(path)];
    // A command is also tested by running it.
    if (room === 'commands' && reached.includes('tests/run-command.ts')) return false;
    return !reached.some((test) => sources.get(test)?.code.includes(`src/${room}/`));
  });
  expect(wrong).toEqual([]);
});

/** A file of the tests and all others of them that it imports, itself or by way of one of these. */
function reachedFrom(path: string, reached = new Set<string>()): Set<string> {
  reached.add(path);
  for (const { file } of sources.get(path)?.imports ?? [])
    if (file && sources.has(file) && !reached.has(file)) reachedFrom(file, reached);
  return reached;
}

function foldersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
