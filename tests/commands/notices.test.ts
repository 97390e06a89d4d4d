import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { noticesOf, planNotices } from '../../src/commands/notices.ts';
import { tellBuild } from '../../src/commands/tell-build.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { historyReach } from '../../src/site/git-history.ts';
import { layOutSite, type SiteFolder } from '../catalog/site-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const noticeOf = ({ root }: Pick<SiteFolder, 'root'>): string | undefined =>
  noticesOf({ siteRoot: root, buildDate: '2026-11-22' }, historyReach(root))[0];

function committed(): SiteFolder {
  const site = layOutSite();
  site.commit();
  return site;
}

test('nothing is said where there is no repository, or its history can be read', () => {
  const site = layOutSite();
  expect([historyReach(site.root), noticeOf(site)]).toEqual(['none', undefined]);
  site.git('init', '--quiet');
  expect([historyReach(site.root), noticeOf(site)]).toEqual(['whole', undefined]);
  expect([historyReach(path.join(site.root, 'data')), noticeOf(site)]).toEqual(['folder', undefined]);
});

test('a history that git refuses for its owner is told, with the command that lets git read it', () => {
  const site = committed();
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  expect(historyReach(site.root)).toBe('not-trusted');
  expect(noticeOf(site)).toMatch(/tidligere tal og adresser ikke kan sammenlignes/);
  expect(noticeOf(site)).toContain(`»git config --global --add safe.directory ${realpathSync(site.root)}«`);
});

test('a repository without the program, or with one that fails, is told', () => {
  const site = committed();
  vi.stubEnv('PATH', '');
  expect(historyReach(site.root)).toBe('no-git');
  expect(noticeOf(site)).toMatch(/programmet git findes ikke her, så tidligere tal .* – installer git/);
  vi.unstubAllEnvs();
  site.write({ '.git/config': '[core' });
  expect(historyReach(site.root)).toBe('failed');
  expect(noticeOf(site)).toContain('»git status«');
});

test('a shallow clone is told, by the build too', () => {
  const site = committed();
  site.commit();
  const clone = path.join(site.root, 'clone');
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${site.root}`, clone], { stdio: 'ignore' });
  const notice = noticeOf({ root: clone });
  expect(notice).toMatch(/»git fetch --unshallow«.*»fetch-depth: 0«/);
  const { catalog, published, problems } = openDoor(clone);
  if (!catalog) throw new Error('the site is faulty');
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const environment = readEnvironment({ SITE_ROOT: clone });
  const history = published?.history ?? 'none';
  const outcome = {
    catalog,
    environment,
    history,
    pages: 9,
    unchanged: 0,
    fresh: [],
    unprinted: 0,
    record: false,
    problems,
    seconds: 1,
  };
  tellBuild({ ...outcome, unread: ['En vært læser kun noget'] });
  const said = log.mock.calls.flat().join('\n');
  for (const told of [notice, 'En vært læser kun noget']) expect(said).toContain(`Bemærk:     ${told}`);
});

test('from the day after the plan has ended it is told what still speaks of it as running', () => {
  const { catalog } = openDoor(layOutSite().root);
  if (!catalog) throw new Error('the site has faults');
  const { period } = catalog.settings;
  const [activity] = catalog.activities;
  if (!activity) throw new Error('the site has no activity');
  const on = (buildDate: string, ended?: string) =>
    planNotices(
      {
        ...catalog,
        activities: [{ ...activity, facts: { ...activity.facts, ...(ended && { ended: { on: ended } }) } }],
      },
      { buildDate },
    );
  expect(on(period.to)).toEqual([]);
  expect(on('2099-01-01')).toEqual([
    `Planen sluttede ${period.to} – skriv »ended« i »${activity.id}« under content/activities/, hvis det er slut, og ret de faste sider i content/pages/, der taler om planen, som om den er i gang`,
  ]);
  expect(on('2099-01-01', '2027-12-31')).toEqual([]);
});
