import { existsSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { placeFault, realPlace, rootFault, siteMark } from '../../src/build/guard-place.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(temporaryFolder());
  for (const folder of ['project/content', 'project/src', 'project/node_modules/.cache', 'site/content'])
    mkdirSync(at(folder), { recursive: true });
});

describe('placeFault(place, roots)', () => {
  const faultOf = (place: string) =>
    placeFault(path.resolve(at('project'), place), [at('project'), at('site')]);

  test.each(['.', '..', '/', '../site'])('%s would take the project or its texts along', (place) => {
    expect(faultOf(place)).toMatch(/^OUT_DIR: .*ville blive slettet – vælg /);
  });

  test.each(['content', 'content/da', 'public/new', 'data', 'src/pages', '.git', '../site/public'])(
    '%s is what people have written',
    (place) => expect(faultOf(place)).toMatch(/ som ikke må ændres /),
  );

  test.each([
    'dist',
    'dist/new',
    'node_modules/.cache/new',
    '../elsewhere',
    '../site/dist',
    'content-built',
    '..x',
  ])('nothing lies at %s yet', (place) => expect(faultOf(place)).toBeNull());

  test.runIf(existsSync('/proc/self'))('a folder in which none can be made is told before the build', () => {
    expect(faultOf('/proc/site')).toMatch(
      /^OUT_DIR: .*, for der kan ikke laves mapper i \/proc \([A-Z]+\) – vælg /,
    );
  });

  test('an empty folder and an older site may be replaced', () => {
    mkdirSync(at('dist'));
    expect(faultOf('../dist')).toBeNull();
    mkdirSync(path.dirname(at(`dist/${siteMark}`)));
    writeFileSync(at(`dist/${siteMark}`), '');
    writeFileSync(at('dist/other'), '');
    expect(faultOf('../dist')).toBeNull();
  });

  test('a site that somebody else has made may not', () => {
    mkdirSync(at('html/uploads'), { recursive: true });
    writeFileSync(at('html/index.html'), '');
    expect(faultOf('../html')).toMatch(/ikke en side, som er bygget her .*ville blive slettet – vælg en ny/);
  });

  test('the folder that builds go to by themselves may hold what one has left, but no repository', () => {
    mkdirSync(at('project/dist'));
    writeFileSync(at('project/dist/half.txt'), '');
    expect(faultOf('dist')).toBeNull();
    mkdirSync(at('site/dist'));
    writeFileSync(at('site/dist/letters.txt'), '');
    expect(faultOf('../site/dist')).toContain('ikke tom');
    mkdirSync(at('project/dist/.git'));
    expect(faultOf('dist')).toContain('git-arkiv');
  });

  test('a folder with something else, a repository and a file may not', () => {
    mkdirSync(at('letters/.git'), { recursive: true });
    writeFileSync(at('letters/index.html'), '');
    expect(faultOf('../letters')).toContain('git-arkiv');
    rmSync(at('letters/.git'), { recursive: true });
    rmSync(at('letters/index.html'));
    writeFileSync(at('letters/to-you.txt'), '');
    expect(faultOf('../letters')).toContain('ikke tom');
    expect(faultOf('../letters/to-you.txt')).toContain('en fil');
    for (const below of ['site', 'site/new'])
      expect(faultOf(`../letters/to-you.txt/${below}`)).toMatch(
        /to-you\.txt er en fil og ikke en mappe – vælg en ny/,
      );
  });

  test('a link that leads nowhere may not', () => {
    symlinkSync(at('gone'), at('link'));
    expect(faultOf('../link')).toContain('et link');
  });
});

describe('realPlace(place)', () => {
  test('is the folder behind a link, also of one that is not there yet', () => {
    mkdirSync(at('published'));
    symlinkSync(at('published'), at('dist'));
    expect(realPlace(at('dist'))).toBe(at('published'));
    expect(realPlace(at('dist/below/new'))).toBe(at('published/below/new'));
    expect(realPlace(at('nothing'))).toBe(at('nothing'));
  });
});

function at(below: string): string {
  return path.join(root, below);
}

describe('rootFault(roots)', () => {
  test.each(['C#', '100%', 'hvad?', 'a*'])('a folder %s would be taken for another', (name) => {
    const folder = at(name);
    mkdirSync(folder);
    symlinkSync(folder, at('link'));
    const sign = name.replace(/[\w\s]/g, '');
    for (const place of [folder, path.join(folder, 'site')])
      expect(rootFault([at('project'), place])).toContain(
        `i ${place}, for stien har »${sign}« i et navn – giv`,
      );
    expect(rootFault([at('link')])).toContain(`i ${folder},`);
  });

  test.each(['æ ø å', 'R&D', '[a] {b} (c)', '🏘️'])('a folder %s is as good as any', (name) =>
    expect(rootFault([at('project'), at(name)])).toBeNull(),
  );
});
