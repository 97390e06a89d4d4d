import { expect, test, vi } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { ledgerNotices, tellBuild } from '../../src/commands/tell-build.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { layOutSite, type SiteFolder } from '../catalog/site-folder.ts';
import { smallSite } from '../catalog/small-site.ts';

test.each([
  [{ fresh: [], unprinted: 0, record: false }, []],
  [
    { fresh: ['/a/'], unprinted: 0, record: false },
    [/^1 ny adresse står ikke i data\/addresses\.txt endnu .*--record/],
  ],
  [{ fresh: ['/a/', '/b/'], unprinted: 1, record: false }, [/^2 nye adresser står ikke /, /^1 PDF .* PDF=1/]],
  [
    { fresh: ['/a/'], unprinted: 2, record: true },
    [/^1 ny adresse er skrevet i data\/addresses\.txt$/, /^2 PDF'er /],
  ],
])('the list of addresses is told of: %j', (outcome, lines) => {
  expect(ledgerNotices(outcome)).toEqual(lines.map((line) => expect.stringMatching(line)));
});

/** What is told of a build of a site. */
function toldOf({ root }: SiteFolder, variables: NodeJS.ProcessEnv): string {
  const { catalog, problems } = openDoor(root);
  if (!catalog) throw new Error('the small site has faults');
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const environment = readEnvironment({ SITE_ROOT: root, ...variables });
  tellBuild({
    catalog,
    environment,
    history: 'none',
    pages: 9,
    unchanged: 0,
    fresh: [],
    unprinted: 0,
    record: false,
    unread: [],
    problems,
    seconds: 1,
  });
  const told = log.mock.calls.flat().join('\n');
  log.mockRestore();
  return told;
}

test('a build that does not know the day says so, and what to do', () => {
  expect(toldOf(layOutSite(), {})).toMatch(/Bemærk: +Dagen er ukendt.*forsinkede.*BUILD_DATE=ÅÅÅÅ-MM-DD/);
  expect(toldOf(layOutSite(), { BUILD_DATE: '2026-11-22' })).not.toContain('Dagen er ukendt');
});

test.each([
  ['null', {}, 'SITE_URL er ikke sat; faste links peger på http://localhost:4321'],
  ['https://x.dk', {}, null],
  ['https://eksempel.test.dk', {}, null],
  ['https://x.example', { SITE_URL: 'https://x.dk' }, null],
  ['https://x.example', {}, '»url« i content/site.yaml er https://x.example, som er til eksempler og prøver'],
  ['https://example.com', {}, 'er https://example.com, som er til eksempler'],
  ['https://x.dk', { SITE_URL: 'http://localhost:80' }, 'SITE_URL er http://localhost, som er til eksempler'],
  ['https://a.invalid', {}, 'så ingen andre kan åbne faste links – skriv sidens rigtige adresse'],
  ['https://a.test', {}, 'er https://a.test, som er til'],
])('a build tells of an address that nobody finds: %s with %j', (url, variables, told) => {
  const settings = smallSite['content/site.yaml']?.replace('url: null', `url: ${url}`);
  const said = toldOf(layOutSite({ 'content/site.yaml': settings ?? '' }), {
    BUILD_DATE: '2026-11-22',
    ...variables,
  });
  if (told === null) expect(said).not.toContain('Bemærk:');
  else expect(said).toContain(told);
});
