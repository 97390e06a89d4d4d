import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from './server.ts';

// The site tests trust this server to behave as a static host does; these hold it to that.

const FILES = {
  'index.html': 'front page',
  '404.html': 'not found',
  'ar/404.html': 'not found, in Arabic',
  'maal/index.html': 'goals',
  'maal/tal.csv': 'a;b',
};

describe.each(['', '/report'])('a site below "%s"', (basePath) => {
  let folder: string;
  let server: StaticServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'server-'));
    for (const [name, text] of Object.entries(FILES)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    const rules = `# comment\n/*\n  X-Everywhere: yes\n${basePath}/maal/*\n  X-Goals: yes\n`;
    await writeFile(join(folder, '_headers'), rules);
    server = await serveFolder(folder, { basePath });
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });
  const read = async (path: string) => {
    const response = await get(path);
    return [response.status, await response.text()];
  };

  test('answers a folder with its index and a file with itself', async () => {
    expect(await read('')).toEqual([200, 'front page']);
    expect(await read('maal/?from=poster')).toEqual([200, 'goals']);
    expect(await read('maal/tal.csv')).toEqual([200, 'a;b']);
  });

  test('moves on to the slash at the end of a folder', async () => {
    const response = await get('maal?from=poster');
    expect([response.status, response.headers.get('location')]).toEqual([
      301,
      `${basePath}/maal/?from=poster`,
    ]);
  });

  test('answers an unknown address with the nearest page for it', async () => {
    expect(await read('nothing/here/')).toEqual([404, 'not found']);
    expect(await read('ar/nothing/here/')).toEqual([404, 'not found, in Arabic']);
    expect(await read('maal/tal.csv/')).toEqual([404, 'not found']);
  });

  test('applies the header rules to the paths that they name', async () => {
    expect((await get('maal/')).headers.get('x-goals')).toBe('yes');
    expect((await get('')).headers.get('x-goals')).toBeNull();
    expect((await get('')).headers.get('x-everywhere')).toBe('yes');
  });

  test('gives nothing from outside its folder', async () => {
    expect((await get('..%2f..%2fetc%2fpasswd')).status).toBe(404);
    expect((await get('%zz')).status).toBe(404);
  });
});
