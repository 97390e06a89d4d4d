import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const chapter = /^## How it is built$([\s\S]*?)^## /m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';

/** What the table of rooms says: the rooms of each row, and the files to begin with in the first of them. */
const rows = [...chapter.matchAll(/^\| (`src\/.+?) \| .+ \| (.+) \|$/gm)].map(
  ([, rooms = '', files = '']) => ({
    rooms: codesOf(rooms).map((room) => room.replace(/^src\//, '')),
    files: codesOf(files),
  }),
);

test('the README tells of every room', () => {
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rows.flatMap((row) => row.rooms).sort()).toEqual(rooms.map(({ name }) => name).sort());
});

test('the README leads to files that are there', () => {
  const ofRooms = rows.flatMap(({ rooms: [room = ''], files }) => files.map((file) => `${room}/${file}`));
  const ofBuild = codesOf(/^To read the code[\s\S]*?\n\n/m.exec(chapter)?.[0] ?? '');
  expect(ofRooms.length).toBeGreaterThanOrEqual(rows.length);
  expect(ofBuild.length).toBeGreaterThan(1);
  expect([...ofRooms, ...ofBuild].filter((file) => !existsSync(`src/${file}`))).toEqual([]);
});

function codesOf(markdown: string): string[] {
  return [...markdown.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
