import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { noDay, readEnvironment } from '../../src/site/environment.ts';
import { fileDates } from '../../src/site/file-dates.ts';
import { layOutSite } from '../catalog/site-folder.ts';

test.each(['2026-02-28', '2024-02-29', '2100-12-31', noDay])('BUILD_DATE may be %s', (day) => {
  expect(readEnvironment({ BUILD_DATE: day }).buildDate).toBe(day);
});

test.each(['2026-02-31', '2026-02-29', '2026-13-01', '2026-1-1', 'i dag', '2206-01-01', '1026-01-01'])(
  'and not %s',
  (day) => {
    expect(() => readEnvironment({ BUILD_DATE: day })).toThrow(`BUILD_DATE er »${day}« – skriv en dato`);
  },
);

test('the day is that of the last commit, else SOURCE_DATE_EPOCH, else always the same one', () => {
  const site = layOutSite();
  const dayWith = (variables: NodeJS.ProcessEnv) =>
    readEnvironment({ SITE_ROOT: site.root, ...variables }).buildDate;
  expect(dayWith({})).toBe(noDay);
  expect(dayWith({ SOURCE_DATE_EPOCH: '1700000000' })).toBe('2023-11-14');
  site.commit();
  expect(dayWith({ SOURCE_DATE_EPOCH: '1700000000' })).not.toMatch(/^(1970|2023)/);
});

test('without variables a project is its own site, built into dist and below no path', () => {
  const { root } = layOutSite();
  const unset = { siteUrl: null, basePath: '/', buildDate: noDay, pdf: false };
  expect(readEnvironment({}, root)).toEqual({ siteRoot: root, outDir: path.join(root, 'dist'), ...unset });
  expect(
    readEnvironment({ SITE_ROOT: '', OUT_DIR: '', SITE_URL: '', BUILD_DATE: '', PDF: '' }, root),
  ).toEqual(readEnvironment({}, root));
});

test('a site may lie in a folder of the project, be built anywhere and be printed', () => {
  const { root } = layOutSite();
  const variables = { SITE_ROOT: 'content', OUT_DIR: '../ud', PDF: '1' };
  expect(readEnvironment(variables, root)).toMatchObject({
    siteRoot: path.join(root, 'content'),
    outDir: path.join(path.dirname(root), 'ud'),
    pdf: true,
  });
  expect(readEnvironment({ OUT_DIR: root, PDF: 'nej' }, '/')).toMatchObject({ outDir: root, pdf: false });
});

test('the day is that of the last commit of a text or a figure, and of no other file', () => {
  const site = layOutSite();
  const dayAfter = (day: string, file: string): string => {
    vi.stubEnv('GIT_COMMITTER_DATE', `${day}T12:00:00Z`);
    site.write({ [file]: day });
    site.commit();
    return readEnvironment({ SITE_ROOT: site.root }).buildDate;
  };
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(dayAfter('2026-01-01', 'README.md')).toBe('2026-01-01');
  expect(dayAfter('2026-02-01', 'data/README.md')).toBe('2026-02-01');
  expect(dayAfter('2026-03-01', 'content/README.md')).toBe('2026-03-01');
  expect(dayAfter('2026-04-01', 'README.md')).toBe('2026-03-01');
});

// Half past midnight in Denmark is the day before in UTC: a file from the day after the build would be no news of it.
test('a file is from the same day as the build that its commit is the last of, wherever it was committed', () => {
  const site = layOutSite({ 'data/README.md': 'Tal\n' });
  vi.stubEnv('GIT_COMMITTER_DATE', '2026-03-01T00:30:00+01:00');
  onTestFinished(() => void vi.unstubAllEnvs());
  site.commit();
  const { buildDate } = readEnvironment({ SITE_ROOT: site.root });
  expect(buildDate).toBe('2026-02-28');
  expect(fileDates(site.root, 'data').get('data/README.md')).toEqual({
    created: buildDate,
    changed: buildDate,
  });
});

test.each(['99999999999999', '253402300800', 'i dag', '-5', '1e9'])(
  'SOURCE_DATE_EPOCH may not be %s where it has to say the day',
  (epoch) => {
    const site = layOutSite();
    const read = () => readEnvironment({ SITE_ROOT: site.root, SOURCE_DATE_EPOCH: epoch });
    expect(read).toThrow(
      `SOURCE_DATE_EPOCH er »${epoch}« – skriv antallet af sekunder siden 1970, fx 1700000000, eller skriv en dato i BUILD_DATE`,
    );
    site.commit();
    expect(read).not.toThrow();
  },
);

test.each(['/findes-ikke', 'package.json'])('SITE_ROOT is a folder, which %s is not', (folder) => {
  expect(() => readEnvironment({ SITE_ROOT: folder })).toThrow(
    `SITE_ROOT er »${folder}«, og den mappe findes ikke – skriv stien til mappen med content/`,
  );
});

test.each(['https://x.dk', 'https://x.dk/', 'http://localhost:4321', 'https://X.dk:443'])(
  'SITE_URL may be %s',
  (address) => {
    expect(readEnvironment({ SITE_URL: address }).siteUrl).toBe(new URL(address).origin);
  },
);

test.each(['localhost:4321', 'x.dk', 'ftp://x.dk', 'mailto:a@x.dk'])('and not %s', (address) => {
  expect(() => readEnvironment({ SITE_URL: address })).toThrow(
    `SITE_URL er »${address}« – skriv en hel adresse, fx https://eksempel.dk`,
  );
});

test('a path in SITE_URL is told to belong in BASE_PATH, as every lasting link would lack it', () => {
  expect(() => readEnvironment({ SITE_URL: 'https://x.github.io/rapport' })).toThrow(
    'SITE_URL er »https://x.github.io/rapport« – skriv kun https://x.github.io her, og skriv /rapport i BASE_PATH',
  );
  expect(() => readEnvironment({ SITE_URL: 'https://x.dk?a=b' })).toThrow('skriv kun https://x.dk');
  const together = { SITE_URL: 'https://x.github.io/rapport', BASE_PATH: '/rapport' };
  expect(readEnvironment(together)).toMatchObject({ siteUrl: 'https://x.github.io', basePath: '/rapport/' });
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['rapport', '/rapport/'],
  ['/by/rapport_2~a.b-c/', '/by/rapport_2~a.b-c/'],
])('BASE_PATH may be %s', (given, basePath) => {
  expect(readEnvironment({ BASE_PATH: given }).basePath).toBe(basePath);
});

test.each([
  'https://example.dk/report/',
  '/a b/',
  '/rapport?x/',
  '/rapport#x/',
  '/../x/',
  '/x/./y/',
  '/"x/',
  '/a///b/',
  '/a%20b/',
  '/bygården/',
  '\\x\\',
])('and not %s', (given) => {
  expect(() => readEnvironment({ BASE_PATH: given })).toThrow(
    `BASE_PATH er »${given}« – skriv kun den sti på webstedet, siden ligger under, fx /rapport/, med bogstaverne a–z, tal, bindestreg og punktum`,
  );
});

test('what Git Bash makes of a path is told to be that', () => {
  expect(() => readEnvironment({ BASE_PATH: 'C:/Program Files/Git/report/' })).toThrow(
    'BASE_PATH er »C:/Program Files/Git/report/« – skriv stien uden skråstreg foran, fx rapport/, når kommandoen køres i Git Bash',
  );
});
