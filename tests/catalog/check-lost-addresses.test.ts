import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { explainLoss } from '../../src/catalog/addresses/check-lost-addresses.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { folderAt, layOutSite, type SiteFolder } from './site-folder.ts';
import { mdx, smallSite } from './small-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const news = (title: string): string => mdx(`date: 2024-02-01\ntitle: ${title}\nsummary: Vi er i gang.`);
const UPDATES = 'content/updates/da';
const SETTINGS = 'content/site.yaml';

/** What the door says of addresses that were public. */
function toldIn({ root }: Pick<SiteFolder, 'root'>): string[] {
  return openDoor(root)
    .problems.filter(({ what }) => what.includes('har været offentlig'))
    .map(formatProblem);
}

const lost = (file: string, address: string): string => {
  const { what, advice } = explainLoss(address);
  return `${file}:1:1  ${what} – ${advice}`;
};

test('an activity and a partner are advised to say that they have ended: no other text can', () => {
  const advised = (address: string) => explainLoss(address).advice.replace(/^.*, eller /, '');
  expect(advised('/en/aktiviteter/fest/')).toBe('lad siden stå, og sig, at den er slut (»ended«)');
  expect(advised('/partnere/klub/')).toBe('lad siden stå, og sig, at partneren er gået ud (»ended«)');
  expect(['/nyt/a/', '/en/maal/ro/', '/embed/glad/'].map(advised)).toEqual(
    new Array(3).fill('læg siden tilbage'),
  );
});

/** A site whose history has three pieces of news more than the small site. */
function published(): SiteFolder {
  const site = layOutSite(
    Object.fromEntries(['a', 'b', 'c'].map((id) => [`${UPDATES}/${id}.mdx`, news(id)])),
  );
  site.commit();
  return site;
}

describe('a page that the published branch has held', () => {
  test('is asked for when it is deleted or renamed, at once and ever after, in the words of the ledger', () => {
    const site = published();
    site.git('rm', '--quiet', `${UPDATES}/a.mdx`);
    site.git('mv', `${UPDATES}/b.mdx`, `${UPDATES}/ny.mdx`);
    const both = [lost(`${UPDATES}/a.mdx`, '/nyt/a/'), lost(`${UPDATES}/b.mdx`, '/nyt/b/')];
    expect(toldIn(site)).toEqual(both);
    site.commit();
    expect(toldIn(site)).toEqual(both);
    expect(openDoor(site.root).catalog).toBeNull();
  });

  test('is asked for also when it had a field that there is none of any more', () => {
    const site = layOutSite({ [`${UPDATES}/a.mdx`]: news('a').replace('date:', 'kind: news\ndate:') });
    site.commit();
    site.git('rm', '--quiet', `${UPDATES}/a.mdx`);
    expect(toldIn(site)).toEqual([lost(`${UPDATES}/a.mdx`, '/nyt/a/')]);
  });

  test('may lead on, be a file of one’s own, or come back', () => {
    const site = published();
    site.write(Object.fromEntries(['a', 'b', 'c'].map((id) => [`${UPDATES}/${id}.mdx`, null])));
    site.commit();
    const redirects = 'redirects:\n  - { from: /nyt/a/, to: /nyt/start/ }';
    site.write({
      [SETTINGS]: (smallSite[SETTINGS] ?? '').replace('redirects: []', redirects),
      'public/nyt/b/index.html': '<!doctype html><title>Nyt</title>',
      [`${UPDATES}/c.mdx`]: news('c'),
    });
    expect(openDoor(site.root).problems.map(formatProblem)).toEqual([]);
  });

  test('is any that has an address of its own, and no text that is read on another page', () => {
    const site = layOutSite({
      'content/milestones/da/dag.mdx': mdx('from: 2024-01-01\ntitle: Dag'),
    });
    site.commit();
    site.write({
      'content/activities/da/fest.mdx': null,
      'content/glossary/da/plan.mdx': null,
      'content/milestones/da/dag.mdx': null,
    });
    expect(toldIn(site)).toEqual([lost('content/activities/da/fest.mdx', '/aktiviteter/fest/')]);
  });

  test('was never one that the door refused, or that lay in the work tree alone', () => {
    const site = layOutSite({
      [`${UPDATES}/halv.mdx`]: mdx('title: Uden dag'),
      [`${UPDATES}/Stor.mdx`]: news('S'),
      'content/years/da/oversigt.mdx': mdx('title: År\nsummary: Året der gik.'),
    });
    site.commit();
    site.write({
      [`${UPDATES}/halv.mdx`]: null,
      [`${UPDATES}/Stor.mdx`]: null,
      'content/years/da/oversigt.mdx': null,
      [`${UPDATES}/kladde.mdx`]: news('K'),
    });
    site.git('add', '--all');
    site.write({ [`${UPDATES}/kladde.mdx`]: null });
    expect(toldIn(site)).toEqual([]);
  });

  test('is not asked for while the redirects cannot be read, which is told', () => {
    const site = published();
    const settings = (smallSite[SETTINGS] ?? '').replace('redirects: []', 'redirects: ja');
    site.write({ [`${UPDATES}/a.mdx`]: null, [SETTINGS]: settings });
    expect(openDoor(site.root).problems).toHaveLength(1);
    expect(toldIn(site)).toEqual([]);
  });
});

describe('the published branch', () => {
  test('is the remote’s where it is known: commits that are not published do not count', () => {
    const site = published();
    site.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    site.write({ [`${UPDATES}/d.mdx`]: news('d') });
    site.commit();
    site.write({ [`${UPDATES}/d.mdx`]: null, [`${UPDATES}/a.mdx`]: null });
    site.commit();
    expect(toldIn(site)).toEqual([lost(`${UPDATES}/a.mdx`, '/nyt/a/')]);
  });

  test('of the project that another neighbourhood was copied from is not theirs: what they committed counts', () => {
    const upstream = published();
    const site = folderAt(path.join(temporaryFolder(), 'copy'));
    upstream.git('clone', '--quiet', '.', site.root);
    const theirs = site
      .read(SETTINGS)
      .replace(/^name: .*\nplan: .*$/m, 'name: Lindeparken\nplan: Lindeplanen');
    site.write({ [SETTINGS]: theirs, [`${UPDATES}/d.mdx`]: news('d') });
    site.commit();
    site.write({ [`${UPDATES}/d.mdx`]: null });
    expect(toldIn(site)).toEqual([lost(`${UPDATES}/d.mdx`, '/nyt/d/')]);
  });

  test.each([
    ['the name is corrected', [['name: Egeparken', 'name: Egeparken Øst']]],
    ['the plan is', [['plan: ', 'plan: Den nye ']]],
    [
      'both are, at the same address',
      [
        ['name: Egeparken', 'name: Egeparken Øst'],
        ['plan: ', 'plan: Den nye '],
      ],
    ],
  ])('is still theirs when %s', (_what, changes) => {
    const site = published();
    const settings = site.read(SETTINGS).replace(/^url: .*$/m, 'url: https://egeparken.example');
    site.write({ [SETTINGS]: settings });
    site.commit();
    site.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const corrected = changes.reduce((text, [from = '', to = '']) => text.replace(from, to), settings);
    expect(corrected).not.toBe(settings);
    site.write({ [SETTINGS]: corrected, [`${UPDATES}/d.mdx`]: news('d') });
    site.commit();
    site.write({ [`${UPDATES}/d.mdx`]: null });
    expect(toldIn(site)).toEqual([]);
  });

  test('of a project without a site of this kind is nobody’s', () => {
    const site = layOutSite({ [SETTINGS]: null });
    site.commit();
    site.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    site.write({ [SETTINGS]: layOutSite().read(SETTINGS), [`${UPDATES}/d.mdx`]: news('d') });
    site.commit();
    site.write({ [`${UPDATES}/d.mdx`]: null });
    expect(toldIn(site)).toEqual([lost(`${UPDATES}/d.mdx`, '/nyt/d/')]);
  });

  test('is still theirs while the settings cannot be read', () => {
    const site = published();
    const settings = site.read(SETTINGS);
    site.write({ [SETTINGS]: settings.replace('name: Egeparken', 'name: {') });
    site.commit();
    site.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    site.write({ [SETTINGS]: settings, [`${UPDATES}/d.mdx`]: news('d') });
    site.commit();
    site.write({ [`${UPDATES}/d.mdx`]: null });
    expect(toldIn(site)).toEqual([]);
  });

  test('is not asked for what others have published since', () => {
    const site = layOutSite();
    site.commit();
    site.write({ [`${UPDATES}/a.mdx`]: news('a') });
    site.commit();
    site.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    site.git('reset', '--quiet', '--hard', 'HEAD~1');
    expect(toldIn(site)).toEqual([]);
    site.write({ 'content/updates/da/start.mdx': null });
    expect(toldIn(site)).toEqual([lost('content/updates/da/start.mdx', '/nyt/start/')]);
  });

  test('has not held what was renamed within a merged branch', () => {
    const site = published();
    site.git('switch', '--quiet', '-c', 'topic');
    site.write({ [`${UPDATES}/d.mdx`]: news('d') });
    site.commit();
    site.git('mv', `${UPDATES}/d.mdx`, `${UPDATES}/e.mdx`);
    site.commit();
    site.git('switch', '--quiet', 'main');
    site.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'topic');
    expect(toldIn(site)).toEqual([]);
  });

  test('begins anew where the whole ledger is taken away, as by another neighbourhood', () => {
    const site = layOutSite({ 'data/addresses.txt': '/\n' });
    site.commit();
    site.write({ 'data/addresses.txt': null, [`${UPDATES}/start.mdx`]: null });
    expect(toldIn(site)).toEqual([]);
    site.commit();
    site.write({ 'data/addresses.txt': '/\n', [`${UPDATES}/nyt.mdx`]: news('Nyt') });
    site.commit();
    expect(toldIn(site)).toEqual([]);
    site.write({ [`${UPDATES}/nyt.mdx`]: null });
    expect(toldIn(site)).toEqual([lost(`${UPDATES}/nyt.mdx`, '/nyt/nyt/')]);
  });

  test('may be that of a repository in which the site is a folder', () => {
    const root = temporaryFolder();
    const repository = folderAt(root);
    repository.write(
      Object.fromEntries(Object.entries(smallSite).map(([file, text]) => [`by/${file}`, text])),
    );
    repository.commit();
    execFileSync('git', ['mv', `by/${UPDATES}/start.mdx`, `by/${UPDATES}/ny.mdx`], { cwd: root });
    expect(toldIn({ root: path.join(root, 'by') })).toEqual([lost(`${UPDATES}/start.mdx`, '/nyt/start/')]);
  });
});
