import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runningPreview } from '../../src/commands/running-preview.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let project: string;
let server: Server;
let url: string;

beforeEach(async () => {
  project = temporaryFolder();
  server = createServer((_, answer) => void answer.writeHead(500).end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.close();
});

function note(text: string): void {
  mkdirSync(path.join(project, '.astro'), { recursive: true });
  writeFileSync(path.join(project, '.astro/dev.json'), text);
}

test('a preview runs where its note says, whatever it answers', async () => {
  note(JSON.stringify({ pid: process.pid, url }));
  expect(await runningPreview(project, 'dev')).toBe(url);
});

test('another project that is shown at the address of one that was cut off is not taken for it', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  note(JSON.stringify({ pid, url }));
  expect(await runningPreview(project, 'dev')).toBeNull();
});

test('none runs without a note, with half of one, or where nobody answers any more', async () => {
  expect(await runningPreview(project, 'dev')).toBeNull();
  note('{ "pid"');
  expect(await runningPreview(project, 'dev')).toBeNull();
  note(JSON.stringify({ pid: process.pid, url }));
  await new Promise((done) => server.close(done));
  expect(await runningPreview(project, 'dev')).toBeNull();
});
