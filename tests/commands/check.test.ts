import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/catalog/entries/fingerprint.ts';
import { layOutSite, type SiteFolder } from '../catalog/site-folder.ts';
import { mdx } from '../catalog/small-site.ts';
import { runCommand } from '../run-command.ts';

/** A process of its own takes a while on a busy machine. */
const SPAWNS = { timeout: 30_000 };

/** Runs `npm run check -- …`. */
function check({ root }: SiteFolder, args: string[] = [], variables: NodeJS.ProcessEnv = {}) {
  return runCommand('check', args, { root, variables });
}

describe('the check', () => {
  test('says that it does not know the day, and what to do', SPAWNS, () => {
    const site = layOutSite();
    const unknown = { BUILD_DATE: undefined, SOURCE_DATE_EPOCH: undefined };
    expect(check(site, [], unknown).said).toMatch(/^Bemærk: Dagen er ukendt.*BUILD_DATE=ÅÅÅÅ-MM-DD/m);
    expect(check(site).said).not.toContain('Bemærk');
  });

  test('fails with every problem of every file, their number and what has become of it', SPAWNS, () => {
    const site = layOutSite({
      'data/surveys/svar/2021.csv': 'indikator;andel;antal svar\nglad;ca. 70;12\n',
      'content/updates/da/start.mdx': mdx('date: 2024-01-01\ntitle: Nu'),
    });
    site.write({ 'content/ord.txt': 'x' });
    const { code, said, complained } = check(site);
    expect({ code, said }).toEqual({ code: 1, said: '' });
    expect(complained.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^content\/updates\/da\/start\.mdx:2:1 {2}Feltet »summary« mangler – .+/),
      expect.stringMatching(/^data\/surveys\/svar\/2021\.csv:2:6 {2}celle B2: .+ – .+/),
      expect.stringMatching(/^content\/ord\.txt:1:1 {2}advarsel: .+ – .+/),
      '',
      '2 fejl og 1 advarsel.',
      'Intet er ændret. Ret fejlene, og prøv igen.',
    ]);
  });

  test('passes with warnings, which it tells', SPAWNS, () => {
    const site = layOutSite({ 'content/ord.txt': 'x' });
    const { code, said, complained } = check(site);
    expect(code).toBe(0);
    expect(said).toMatch(/^Indhold og data er i orden: 1 tal, 1 måling, 1 sprog \(\d\.\d s\)\.\n$/);
    expect(complained).toMatch(/^content\/ord\.txt:1:1 {2}advarsel: .+\n\n1 advarsel\.\n$/);
  });

  test.each([
    [
      ['--summary', '--record'],
      '»--record« skriver ikke noget sammen med »--summary« – kør »npm run check -- --record« for sig.',
    ],
    ...['--summary', '--record'].map((other): [string[], string] => [
      ['--translations', other],
      `»--translations« kan ikke bruges sammen med »${other}« – kør »npm run check -- --translations« for sig.`,
    ]),
  ])('refuses what would do nothing: %j', SPAWNS, (args, line) => {
    expect(check(layOutSite(), args)).toEqual({ code: 1, said: '', complained: `${line}\n` });
  });

  test('names every text that is to be translated, and why', SPAWNS, () => {
    const site = layOutSite();
    expect(check(site, ['--translations'])).toEqual({ code: 0, said: 'Alt er oversat.\n', complained: '' });
    const locales =
      'locales:\n  - { tag: en, label: English, dir: ltr }\n  - { tag: so, label: Soomaali, dir: ltr }\n';
    const words = { title: 'Om planen', summary: 'Planen hjælper.' };
    const page = (title: string, from: string, status = 'machine', body = '') =>
      mdx(
        `title: ${title}\nsummary: Planen hjælper.\ntranslation: { status: ${status}, from: '${from}' }`,
        body,
      );
    const body = 'Egeparken\n';
    site.write({
      'content/site.yaml': site.read('content/site.yaml').replace('locales:\n', locales),
      'content/pages/da/om.mdx': mdx('title: Om planen\nsummary: Planen hjælper.'),
      'content/pages/en/om.mdx': page('Om planen', fingerprint(words, '')),
      'content/pages/en/nyt.mdx': page('News', '0123456789ab'),
      'content/pages/da/data.mdx': mdx('title: Om planen\nsummary: Planen hjælper.', body),
      'content/pages/en/data.mdx': page('About', fingerprint(words, body), 'reviewed', body),
      'content/words/so.yaml': 'nav.goals: { from: Goals, text: }\nnav.news: { from: News, text: Wararka }\n',
      'content/sentences/en.yaml': `rounded: { from: 'ord', text: words }\ncensus: { from: 'alle', text: all }\n`,
    });
    const { code, said, complained } = check(site, ['--translations']);
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    const lines = said.trimEnd().split('\n');
    expect(lines[0]).toBe('en  goals/ro: mangler');
    expect(lines).toContain('en  pages/om: er ikke skrevet endnu');
    expect(lines).toContain('en  pages/nyt: er lavet af en ældre tekst');
    expect(lines).toContain('en  sentences/census: er lavet af en ældre tekst');
    expect(lines).toContain('en  sentences/wide: mangler');
    expect(lines).toContain('so  sentences/census: mangler');
    expect(lines).toContain('so  words/nav.goals: mangler');
    expect(said).not.toMatch(/^en {2}words\/|so {2}words\/nav\.news/m);
    expect(said).not.toMatch(/en {2}sentences\/rounded|^da /m);
    expect(lines).toEqual(lines.toSorted((a, b) => a.slice(0, 2).localeCompare(b.slice(0, 2))));
    expect(said).not.toContain('en  pages/data');
    expect(lines.filter((line) => line.startsWith('en  pages/')).length).toBeGreaterThan(5);
  });

  test.each([
    ['content/sentences/da.yaml', 'a: [\n'],
    ['content/pages/da/om.mdx', '---\ntitle: [\n---\n'],
  ])('does not say that all is translated while it cannot read %s', SPAWNS, (file, text) => {
    const { code, said, complained } = check(layOutSite({ [file]: text }), ['--translations']);
    expect({ code, said }).toEqual({ code: 1, said: '' });
    expect(complained).toMatch(new RegExp(`^${file}:`));
    expect(complained).toContain('1 fejl');
  });

  test('says when earlier figures and addresses cannot be read from git', SPAWNS, () => {
    const site = layOutSite();
    site.commit();
    const { code, said } = check(site, [], { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' });
    expect(code).toBe(0);
    expect(said).toMatch(/^Bemærk: git vil ikke læse mappen.*safe\.directory /m);
  });

  test('records what is shown, but no figure that has changed and waits for its reason', SPAWNS, () => {
    const site = layOutSite();
    site.commit();
    site.write({
      'data/surveys/svar/2021.csv': 'indikator;andel;antal svar\nglad;72,5;100\n',
      'data/surveys/svar/2024.csv': 'indikator;andel;antal svar\nglad;80;100\n',
    });
    const { code, said } = check(site, ['--record']);
    expect(code).toBe(0);
    expect(said).toContain('Skrevet i data/published.csv: 1 ny række.');
    expect(said).toMatch(/^1 tal, der er ændret, venter .*»npm run new -- rettelse«/m);
    expect(site.read('data/published.csv').split('\r\n').slice(1)).toEqual([
      'svar;2024;glad;;;;;;80;100;;;',
      '',
    ]);
    site.write({ 'data/surveys/svar/2021.csv': 'indikator;andel;antal svar\nglad;70;100\n' });
    const mended = check(site, ['--record']);
    expect(mended.said).toContain('1 ny række.');
    expect(mended.said).not.toContain('venter');
  });
});
