import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { folderAt } from '../catalog/site-folder.ts';
import { argumentsOf } from '../run-command.ts';
import { buildOnce, inTurn } from './build-fixture.ts';
import { type BuildEnvironment, buildVariables } from './build-run.ts';
import { fingerprint } from './fingerprint.ts';
import { otherNodeHere } from './other-node.ts';
import { HARBOUR } from './sites.ts';

const WITHOUT_NETWORK = `--import=${pathToFileURL('tests/built-site/no-network.ts').href}`;

test('without a network is really without', () => {
  const ask = `fetch('http://127.0.0.1:49151').catch(({ cause }) => console.log(cause.message))`;
  const answer = execFileSync(process.execPath, ['-e', ask], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: WITHOUT_NETWORK },
  });
  expect(answer).toContain('may not use the network');
});

describe('a build', () => {
  let work: string;
  let first: string;
  let siteRoot: string;
  let published: string;
  let before: Record<string, string>;

  beforeAll(async () => {
    work = mkdtempSync(join(tmpdir(), 'build-'));
    siteRoot = join(work, 'en anden mappe');
    published = join(work, 'published');
    cpSync(HARBOUR.siteRoot, siteRoot, { recursive: true });
    // With the same dates in git as its copy; that its figures were corrected could not be seen from one commit.
    const { git } = folderAt(siteRoot);
    git('init', '--quiet');
    git('add', 'content');
    git('commit', '--quiet', '--message=change');
    first = join(work, 'a folder');
    cpSync(siteRoot, first, { recursive: true });
    const run = await buildOnce({ ...environment(), SITE_ROOT: first });
    expect(run.exitCode, run.output).toBe(0);
    before = fingerprint(published);
  });

  afterAll(() => rmSync(work, { recursive: true, force: true }));

  const environment = () => ({
    SITE_ROOT: siteRoot,
    OUT_DIR: published,
    BUILD_DATE: HARBOUR.buildDate,
    // The files that these builds stop in the middle of are not for others to go on with.
    KEEP_DIR: join(work, 'kept'),
  });
  const leftovers = () => readdirSync(work).filter((name) => name.startsWith('.published'));

  test('writes the same bytes by another Node, from another folder, in another time zone and language, on a machine set up for development, and without a network', async () => {
    const second = join(work, 'another place');
    const elsewhere = {
      ...environment(),
      OUT_DIR: second,
      KEEP_DIR: join(work, 'nothing kept'),
      NODE_OPTIONS: WITHOUT_NETWORK,
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      LANGUAGE: 'tr',
      NODE_ENV: 'development',
      BASE_URL: '/elsewhere/',
    };
    const run = await buildOnce(elsewhere, { node: otherNodeHere() });
    expect(run.exitCode, run.output).toBe(0);
    expect(fingerprint(second)).toEqual(before);
    expect(Object.keys(before).length).toBeGreaterThan(300);
    expect(leftovers()).toEqual([]);
  });

  test.each([
    [
      'a cell',
      'data/surveys/stair-count/2022.csv',
      'indicator\tpercent\tn\nplay-street\t138\t150\n',
      /stair-count\/2022\.csv:2:13 /,
    ],
    [
      'a text',
      'content/goals/en/voice.mdx',
      '---\norder: four\n---\n',
      /content\/goals\/en\/voice\.mdx:2:8 /,
    ],
  ])(
    'with a fault in %s fails, says where, and leaves what is published as it was',
    async (_, file, text, place) => {
      const broken = join(work, 'broken');
      cpSync(siteRoot, broken, { recursive: true });
      writeFileSync(join(broken, file), text);
      const run = await buildOnce({ ...environment(), SITE_ROOT: broken });
      rmSync(broken, { recursive: true });
      expect(run.exitCode).toBe(1);
      expect(run.errors).toMatch(place);
      expect(fingerprint(published)).toEqual(before);
      expect(leftovers()).toEqual([]);
    },
  );

  test('that may not move what is published says so in Danish, and leaves it as it was', async () => {
    const held = `--import=${pathToFileURL('tests/built-site/held-place.ts').href}`;
    const run = await buildOnce({ ...environment(), SITE_ROOT: first, NODE_OPTIONS: held });
    expect(run.exitCode).toBe(1);
    expect(run.errors).toContain(`Siden kan ikke lægges i ${published}, for mappen er i brug`);
    expect(run.errors).not.toMatch(/resource busy|^ +at /m);
    expect(fingerprint(published)).toEqual(before);
    expect(leftovers()).toEqual([]);
  });

  const PAGES = 'in the middle of its pages';
  const SEARCH = 'when it makes the search index';
  test.each([
    ['SIGTERM', PAGES],
    ['SIGINT', PAGES],
    // While it finishes, a build hears of a signal only when it is done; of this one it never hears.
    ['SIGKILL', SEARCH],
  ] as const)(
    'that is stopped by %s %s leaves what is published as it was, and nothing in the way of the next',
    async (signal, when) => {
      const all = countPages(published);
      const same = { ...environment(), SITE_ROOT: first };
      const stopped = await inTurn(() =>
        stopWhileBuilding(signal, same, (pages, made) =>
          when === PAGES ? pages > 0 : existsSync(join(made, 'pagefind')),
        ),
      );
      if (when === PAGES) expect(stopped.pages).toBeLessThan(all);
      expect(stopped.exitCode).not.toBe(0);
      expect(fingerprint(published)).toEqual(before);
      expect(leftovers()).toEqual([]);
      // Nothing can tidy up after SIGKILL but the next build.
      expect(existsSync(stopped.work)).toBe(signal === 'SIGKILL');
      if (signal !== 'SIGKILL') return;
      const run = await buildOnce(same);
      expect(run.exitCode, run.output).toBe(0);
      expect(fingerprint(published)).toEqual(before);
      expect([existsSync(stopped.work), leftovers()]).toEqual([false, []]);
    },
  );
});

/** Starts a build that keeps nothing of the one before, and stops it once it has come as far as it should. */
async function stopWhileBuilding(
  signal: NodeJS.Signals,
  environment: BuildEnvironment & { KEEP_DIR: string },
  hasCome: (pages: number, made: string) => boolean,
): Promise<StoppedBuild> {
  const child = spawn(process.execPath, [...argumentsOf('build'), '--fresh'], {
    env: buildVariables(environment),
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const work = join(environment.KEEP_DIR, `build-${child.pid}`);
  const made = join(work, 'site');
  let pages = 0;
  while (child.exitCode === null && !hasCome(pages, made)) {
    await wait(10);
    pages = countPages(made);
  }
  if (child.pid === undefined || child.exitCode !== null) throw new Error('the build was over too soon');
  // It stands still while it is counted: on a busy machine it would go on behind the back of the test.
  process.kill(-child.pid, 'SIGSTOP');
  pages = countPages(made);
  process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal);
  if (signal !== 'SIGKILL') process.kill(-child.pid, 'SIGCONT');
  return { exitCode: await ended, work, pages };
}

function countPages(folder: string): number {
  try {
    return builtFiles(folder).filter((file) => file.endsWith('.html')).length;
  } catch {
    return 0; // it is not there yet, or Astro has just taken away a folder of its own
  }
}

interface StoppedBuild {
  /** Null when it was killed. */
  exitCode: number | null;
  /** Its working folder. */
  work: string;
  /** How many pages lay there when it was stopped. */
  pages: number;
}
