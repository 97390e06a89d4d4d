import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clearAbandoned, mendPlace, takePlace } from '../../src/build/take-place.ts';
import { Told } from '../../src/problems/told.ts';
import { temporaryFolder } from '../temporary-folder.ts';

vi.mock('node:fs', { spy: true });
const { renameSync: rename } = await vi.importActual<{ renameSync: typeof renameSync }>('node:fs');

/** A process that is there as long as this one. */
const RUNNING = process.ppid;

let root: string;
let place: string;

beforeEach(() => {
  root = temporaryFolder();
  place = path.join(root, 'dist');
});

describe('takePlace(finished, place)', () => {
  const take = () => takePlace(path.join(root, 'finished'), place);

  beforeEach(() => lay('finished', 'new'));

  test('lays the new site there, and the old one beside it', () => {
    lay('dist', 'old');
    expect(siteAt(path.basename(take() ?? ''))).toBe('old');
    expect(siteAt('dist')).toBe('new');
  });

  test('leaves the old site in its place when the new one cannot be laid there', () => {
    lay('dist', 'old');
    vi.mocked(renameSync)
      .mockImplementationOnce(rename)
      .mockImplementationOnce(rename)
      .mockImplementationOnce(() => {
        throw new Error('EPERM');
      });
    expect(take).toThrow('EPERM');
    expect(siteAt('dist')).toBe('old');
  });

  test.each([
    { held: 'the place beside', code: 'EACCES', after: 0 },
    { held: 'the old site', code: 'EBUSY', after: 1 },
    { held: 'the new site', code: 'EPERM', after: 2 },
    { held: 'the old site by another build', code: 'ENOENT', after: 1 },
    { held: 'the place by another build', code: 'ENOTEMPTY', after: 2 },
    { held: 'the place by another build', code: 'EEXIST', after: 2 },
  ])('says in Danish that $held is held ($code), and loses nothing', ({ code, after }) => {
    lay('dist', 'old');
    for (let done = 0; done < after; done += 1) vi.mocked(renameSync).mockImplementationOnce(rename);
    vi.mocked(renameSync).mockImplementationOnce(() => {
      throw Object.assign(new Error(`${code}: rename`), { code });
    });
    expect(take).toThrow(Told);
    vi.mocked(renameSync).mockReset().mockImplementation(rename);
    expect(siteAt('dist')).toBe('old');
    expect(readdirSync(root).filter((name) => name !== 'finished')).toEqual(['dist']);
  });

  test('lays no old site where none stood when the new one cannot be laid there', () => {
    vi.mocked(renameSync)
      .mockImplementationOnce(rename)
      .mockImplementationOnce(() => {
        throw Object.assign(new Error('EPERM: rename'), { code: 'EPERM' });
      });
    expect(take).toThrow(Told);
    expect(readdirSync(root)).toEqual([]);
  });

  test('has no old site where nothing stood', () => {
    expect(take()).toBeNull();
    expect(siteAt('dist')).toBe('new');
  });

  test('is not held up by what a run with the same process id has left, as the next one in a container may have', () => {
    lay('dist', 'old');
    lay(`.dist-previous-${process.pid}`, 'older');
    lay(`.dist-next-${process.pid}`, 'half');
    mendPlace(place);
    expect(siteAt(path.basename(take() ?? ''))).toBe('old');
    expect(siteAt('dist')).toBe('new');
  });
});

describe('mendPlace(place)', () => {
  test('leaves what another program holds', () => {
    lay('dist', 'site');
    lay(`.dist-next-${process.pid}`, 'half');
    vi.mocked(rmSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('EPERM: rmdir'), { code: 'EPERM' });
    });
    mendPlace(place);
    expect(siteAt('dist')).toBe('site');
    expect(siteAt(`.dist-next-${process.pid}`)).toBe('half');
  });

  test('brings back the site that a run with the same process id has moved aside', () => {
    lay(`.dist-previous-${process.pid}`, 'old');
    mendPlace(place);
    expect(siteAt('dist')).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('leaves alone what another run is at', () => {
    lay(`.dist-next-${RUNNING}`, 'half');
    mendPlace(place);
    expect(siteAt(`.dist-next-${RUNNING}`)).toBe('half');
  });
});

test('clearAbandoned(folder, prefix) removes the working folder of an earlier run with the same process id', () => {
  lay(`build-${process.pid}`, 'half');
  lay(`build-${RUNNING}`, 'half');
  clearAbandoned(root, 'build-');
  expect(existsSync(path.join(root, `build-${process.pid}`))).toBe(false);
  expect(siteAt(`build-${RUNNING}`)).toBe('half');
});

/** A folder with a page that says which one it is. */
function lay(name: string, text: string): void {
  mkdirSync(path.join(root, name));
  writeFileSync(path.join(root, name, 'index.html'), text);
}

function siteAt(name: string): string {
  return readFileSync(path.join(root, name, 'index.html'), 'utf8');
}
