import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { evaluate } from '../../src/catalog/figures/evaluate.ts';
import { findUnrecorded } from '../../src/catalog/figures/published.ts';
import { danishTable } from '../../src/loaders/danish-csv.ts';
import { readPublishedFile } from '../../src/loaders/published-file.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { publishedColumns } from '../../src/schemas/published-row.ts';
import { folderAt, layOutSite, type SiteFolder } from './site-folder.ts';
import { linesOf, smallSite } from './small-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const WAVE = 'data/surveys/svar/2021.csv';
const LEDGER = 'data/published.csv';
const wave = (percent: string, n = '100'): string => `indikator;andel;antal svar\nglad;${percent};${n}\n`;
const weighted = (effective: string): string =>
  `indikator;andel;antal svar;effektivt antal\nglad;70;100;${effective}\n`;
const ledger = (...lines: string[]): string =>
  `${publishedColumns.map(({ header }) => header).join(';')}\n${lines.map((line) => `${line}\n`).join('')}`;

const RECORD = 'svar;2021;glad;;;;;;70;100;;;';
const CORRECTION = 'svar;2021;glad;;;70;100;;72,5;100;;2026-03-01;Tastefejl.';

/** What the door says of figures, errors and warnings alike. */
function toldIn({ root }: SiteFolder): string[] {
  return openDoor(root)
    .problems.filter(({ file }) => file.startsWith('data/'))
    .map((problem) => formatProblem({ ...problem, severity: 'error' }));
}

function correctionsIn({ root }: SiteFolder) {
  const { catalog, problems } = openDoor(root);
  if (!catalog) throw new Error(problems.map(formatProblem).join('\n'));
  return evaluate(catalog, '2026-11-22').evaluations.flatMap(({ corrections }) => corrections);
}

describe('a published figure that is changed', () => {
  test('is told at its cell, with the line that explains it, when the log knows the figure', () => {
    const site = layOutSite({ [WAVE]: wave('72,5'), [LEDGER]: ledger(RECORD) });
    const [line, ...more] = toldIn(site);
    expect(more).toEqual([]);
    expect(line).toMatch(
      /^data\/surveys\/svar\/2021\.csv:2:6 {2}»glad« er vist på siden med 70 % af 100 svar, men her står 72,5 %/,
    );
    expect(line).toContain('svar;2021;glad;;;70;100;;72,5;100;;DATO;BEGRUNDELSE');
  });

  test('is told with the day that its file was changed, once that is in a commit', () => {
    const site = layOutSite({ [WAVE]: wave('70') });
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('GIT_COMMITTER_DATE', '2026-02-01T12:00:00Z');
    site.commit();
    site.write({ [WAVE]: wave('72,5') });
    expect(toldIn(site)).toEqual([
      expect.stringMatching(/her står 72,5 % af 100 svar\. .* med dagen \(fx 2026-03-01\) og .*;DATO;/),
    ]);
    vi.stubEnv('GIT_COMMITTER_DATE', '2026-03-02T12:00:00Z');
    site.commit();
    expect(toldIn(site)).toEqual([
      expect.stringMatching(
        /her står 72,5 % af 100 svar \(filen er sidst ændret 2026-03-02\)\. .* med grunden: svar;2021;glad;;;70;100;;72,5;100;;2026-03-02;BEGRUNDELSE$/,
      ),
    ]);
    vi.stubEnv('GIT_COMMITTER_DATE', '2026-04-03T12:00:00Z');
    site.write({ [WAVE]: null });
    site.commit();
    expect(toldIn(site)).toEqual([
      expect.stringMatching(/filen er her ikke mere \(slettet 2026-04-03\) – .*;2026-04-03;/),
    ]);
  });

  test('has no day in a clone that knows only the end of the history', () => {
    const site = layOutSite({ [WAVE]: wave('70'), [LEDGER]: ledger(RECORD) });
    site.commit();
    site.write({ [WAVE]: wave('72,5') });
    site.commit();
    const clone = path.join(site.root, 'clone');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${site.root}`, clone], { stdio: 'ignore' });
    expect(toldIn(folderAt(clone))).toEqual([expect.stringContaining(';DATO;BEGRUNDELSE')]);
    expect(toldIn(site)).toEqual([expect.stringMatching(/sidst ændret \d{4}-\d\d-\d\d\)/)]);
  });

  test('is told when the signs of markup or a name in its reason would be shown', () => {
    const reason = CORRECTION.replace('Tastefejl.', '**Tastefejl** i {period}.');
    const site = layOutSite({ [WAVE]: wave('72,5'), [LEDGER]: ledger(RECORD, reason) });
    expect(toldIn(site)).toEqual([
      `${LEDGER}:3:1  Begrundelsen: »**« vises, som det står: her kan kun stå ord – Slet stjernerne`,
      `${LEDGER}:3:1  Begrundelsen: »{period}« vises, som det står: her kan kun stå ord – Skriv ordene selv`,
    ]);
    const sound = layOutSite({ [WAVE]: wave('72,5'), [LEDGER]: ledger(RECORD, CORRECTION) });
    expect(toldIn(sound)).toEqual([]);
  });

  test('is told at the base when only the base has changed', () => {
    const site = layOutSite({ [WAVE]: wave('70', '140'), [LEDGER]: ledger(RECORD) });
    expect(toldIn(site)).toEqual([expect.stringMatching(/^data\/surveys\/svar\/2021\.csv:2:9 /)]);
  });

  test('is told where it counts for another number of answers, which changes its limits', () => {
    const known = layOutSite({
      [WAVE]: weighted('62,5'),
      [LEDGER]: ledger('svar;2021;glad;;;;;;70;100;80;;'),
    });
    const [line, ...more] = toldIn(known);
    expect(more).toEqual([]);
    expect(line).toMatch(
      /^data\/surveys\/svar\/2021\.csv:2:13 .* med 70 % af 100 svar \(effektivt antal 80\), men her står 70 % af 100 svar \(effektivt antal 62,5\)/,
    );
    expect(line).toContain('svar;2021;glad;;;70;100;80;70;100;62,5;DATO;BEGRUNDELSE');
    expect(correctionsIn(known)).toMatchObject([
      { change: { before: { nEffective: 80 }, after: { nEffective: 62.5 } } },
    ]);
    const weightedLater = layOutSite({ [WAVE]: weighted('62,5'), [LEDGER]: ledger(RECORD) });
    expect(toldIn(weightedLater)).toHaveLength(1);
    const byGit = layOutSite({ [WAVE]: weighted('80') });
    byGit.commit();
    byGit.write({ [WAVE]: weighted('') });
    expect(toldIn(byGit)).toHaveLength(1);
    byGit.write({ [LEDGER]: ledger('svar;2021;glad;;;70;100;80;70;100;;2026-03-01;Vægtene var forkerte.') });
    expect(toldIn(byGit)).toEqual([]);
  });

  test('does not close the door, and readers are told old and new although no editor has said why', () => {
    const site = layOutSite({ [WAVE]: wave('72,5'), [LEDGER]: ledger(RECORD) });
    expect(openDoor(site.root).problems.map(({ severity }) => severity)).not.toContain('error');
    const change = {
      before: { percent: 70, n: 100, nEffective: null },
      after: { percent: 72.5, n: 100, nEffective: null },
    };
    expect(correctionsIn(site)).toEqual([
      { year: 2021, group: null, answer: null, change, date: null, reason: null },
    ]);
  });

  test('passes when the log says so, and readers are told old, new, day and reason', () => {
    const site = layOutSite({ [WAVE]: wave('72,5'), [LEDGER]: ledger(RECORD, CORRECTION) });
    expect(toldIn(site)).toEqual([]);
    const change = {
      before: { percent: 70, n: 100, nEffective: null },
      after: { percent: 72.5, n: 100, nEffective: null },
    };
    expect(correctionsIn(site)).toEqual([
      { year: 2021, group: null, answer: null, change, date: '2026-03-01', reason: 'Tastefejl.' },
    ]);
  });

  test('may be explained as often as it is changed', () => {
    const site = layOutSite();
    site.commit();
    const again = 'svar;2021;glad;;;72,5;100;;75;100;;2026-04-01;Regnet forkert.';
    site.write({ [WAVE]: wave('75'), [LEDGER]: ledger(RECORD, CORRECTION, again) });
    expect(toldIn(site)).toEqual([]);
    expect(correctionsIn(site).map(({ date }) => date)).toEqual(['2026-04-01', '2026-03-01']);
  });

  test('is told also when it was withdrawn and comes back', () => {
    const withdrawn = 'svar;2021;glad;;;;;;;;;2026-03-01;Fejl.';
    expect(toldIn(layOutSite({ [WAVE]: wave('70'), [LEDGER]: ledger(withdrawn) }))).toEqual([
      expect.stringMatching(
        /»glad« er taget af siden, men her står 70 % af 100 svar\. Læserne får det at vide – Lad rækken stå uden tal igen, hvis det er en fejl\. Ellers fortæl læserne hvorfor/,
      ),
    ]);
  });

  test('is told again when it moves on from what the log says', () => {
    const site = layOutSite({ [WAVE]: wave('75'), [LEDGER]: ledger(RECORD, CORRECTION) });
    expect(toldIn(site)).toEqual([expect.stringContaining('vist på siden med 72,5 % af 100 svar')]);
  });

  test('is refused when its whole file is gone', () => {
    const site = layOutSite({ [WAVE]: null, [LEDGER]: ledger(RECORD) });
    expect(toldIn(site)).toEqual([
      expect.stringMatching(/^data\/surveys\/svar\/2021\.csv:1:1 .*Læg filen tilbage/),
    ]);
    expect(openDoor(site.root).catalog).toBeNull();
  });

  describe('to nothing', () => {
    const rows = (...lines: string[]) => `indikator;gruppe;andel;antal svar;status\n${lines.join('\n')}\n`;
    const all = 'glad;;70;1000;';
    const young = 'glad;Unge;50;400;';

    test('is refused when its row is gone, with every way to mend it', () => {
      const site = layOutSite({ [WAVE]: rows(all, young) });
      site.commit();
      site.write({ [WAVE]: rows(all) });
      const [line, ...more] = toldIn(site);
      expect(more).toEqual([]);
      expect(line).toBe(
        'data/surveys/svar/2021.csv:1:1  »glad, Unge« er vist på siden med 50 % af 400 svar, men rækken er her ikke mere – Skriv rækken igen med 50 % af 400 svar, hvis det er en fejl, eller lad den stå uden tal og med en status, fx »mangler« eller »diskretion«. Ellers fortæl læserne hvorfor: kør »npm run new -- rettelse«, eller sæt denne linje nederst i data/published.csv med dagen (fx 2026-03-01) og grunden: svar;2021;glad;Unge;;;;;;;;DATO;BEGRUNDELSE',
      );
      expect(openDoor(site.root).catalog).toBeNull();
    });

    test('is refused when only the log knows its row', () => {
      const site = layOutSite({ [LEDGER]: ledger(RECORD, 'svar;2021;glad;Unge;;;;;50;400;;;') });
      expect(toldIn(site)).toEqual([expect.stringContaining('rækken er her ikke mere')]);
      expect(openDoor(site.root).catalog).toBeNull();
    });

    test.each(['mangler', 'diskretion'])(
      'is told, and does not close the door, when its row says »%s«',
      (status) => {
        const site = layOutSite({ [WAVE]: rows(all, young) });
        site.commit();
        site.write({ [WAVE]: rows(all, `glad;Unge;;;${status}`) });
        expect(toldIn(site)).toContainEqual(
          expect.stringContaining('men tallet er her ikke mere. Læserne får'),
        );
        expect(openDoor(site.root).catalog).not.toBeNull();
      },
    );

    test('passes without its row when the log says so', () => {
      const site = layOutSite({ [WAVE]: rows(all, young) });
      site.commit();
      site.write({
        [WAVE]: rows(all),
        [LEDGER]: ledger('svar;2021;glad;Unge;;;;;;;;2026-03-01;Regnet forkert.'),
      });
      expect(toldIn(site)).toEqual([]);
      expect(correctionsIn(site)).toMatchObject([{ group: 'Unge', change: null, reason: 'Regnet forkert.' }]);
    });
  });

  test('is found by git where the log does not know it, and not while it is unpublished work', () => {
    const site = layOutSite();
    site.commit();
    site.write({ [WAVE]: wave('72,5') });
    expect(toldIn(site)).toEqual([expect.stringMatching(/^data\/surveys\/svar\/2021\.csv:2:6 /)]);
    site.commit();
    expect(toldIn(site)).toHaveLength(1);
    site.write({ [LEDGER]: ledger(CORRECTION) });
    expect(toldIn(site)).toEqual([]);
    site.write({ 'data/surveys/svar/2024.csv': wave('60') });
    site.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    site.commit();
    site.write({ 'data/surveys/svar/2024.csv': wave('61') });
    expect(toldIn(site)).toEqual([]);
  });

  test('is found by git in a site that is a folder of a repository, whose log may begin before it', () => {
    const repository = layOutSite();
    rmSync(repository.root, { recursive: true });
    const site = folderAt(path.join(repository.root, 'sites/ours'));
    site.write({ ...smallSite, [LEDGER]: ledger(CORRECTION), [WAVE]: wave('72,5') });
    repository.commit();
    expect(toldIn(site)).toEqual([]);
    site.write({ [WAVE]: wave('75') });
    expect(toldIn(site)).toEqual([
      expect.stringMatching(/^data\/surveys\/svar\/2021\.csv:2:6 .*72,5 % af 100/),
    ]);
  });

  test('is found by git from version to version, back to the first', () => {
    const site = layOutSite();
    for (const percent of ['70', '71', '72']) {
      site.write({ [WAVE]: wave(percent) });
      site.commit();
    }
    expect(toldIn(site)).toEqual([
      expect.stringContaining('vist på siden med 70 % af 100 svar, men her står 72 %'),
    ]);
    site.write({ [WAVE]: wave('70') });
    expect(toldIn(site)).toEqual([]);
  });

  test('is found by git also when another figure of its survey is given a new name with it', () => {
    const indicator = smallSite['content/indicators/da/glad.mdx'] ?? '';
    const both = (other: string, percent: string) =>
      `indikator;andel;antal svar\n${other};60;100\nglad;${percent};100\n`;
    const site = layOutSite({ 'content/indicators/da/tryk.mdx': indicator, [WAVE]: both('tryk', '70') });
    site.commit();
    site.write({
      'content/indicators/da/tryk.mdx': null,
      'content/indicators/da/tryg.mdx': indicator,
      [WAVE]: both('tryg', '72,5'),
    });
    expect(toldIn(site)).toEqual([
      expect.stringMatching(
        /^data\/surveys\/svar\/2021\.csv:3:6 .*»glad« er vist på siden med 70 % af 100 svar/,
      ),
    ]);
  });

  test('is none where the version with the other figure was refused, for a name that no figure ever had', () => {
    const both = (other: string, percent: string) =>
      `indikator;andel;antal svar\n${other};60;100\nglad;${percent};100\n`;
    const tryk = smallSite['content/indicators/da/glad.mdx'] ?? '';
    const site = layOutSite({ 'content/indicators/da/tryk.mdx': tryk, [WAVE]: both('trk', '83') });
    site.commit();
    site.write({ [WAVE]: both('tryk', '38') });
    site.commit();
    expect(toldIn(site)).toEqual([]);
  });

  test('is found by the log in a shallow clone', () => {
    const site = layOutSite({ [LEDGER]: ledger(RECORD) });
    site.commit();
    site.write({ [WAVE]: wave('72,5') });
    site.commit();
    const clone = temporaryFolder();
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${site.root}`, clone], { stdio: 'ignore' });
    const shallow = folderAt(clone);
    expect(toldIn(shallow)).toEqual([expect.stringMatching(/^data\/surveys\/svar\/2021\.csv:2:6 /)]);
    shallow.write({ [LEDGER]: ledger(RECORD, CORRECTION) });
    expect(toldIn(shallow)).toEqual([]);
  });

  test('cannot be hidden by rewriting the log', () => {
    const site = layOutSite({ [LEDGER]: ledger(RECORD) });
    site.commit();
    site.write({ [WAVE]: wave('72,5'), [LEDGER]: ledger('svar;2021;glad;;;;;;72,5;100;;;') });
    expect(toldIn(site)).toEqual([
      expect.stringMatching(
        /^data\/published\.csv:2:1 .*først viste 72,5 %.*viste 70 %.*Ret rækken tilbage til 70 %/,
      ),
    ]);
    expect(openDoor(site.root).catalog).toBeNull();
  });
});

describe('what needs no word', () => {
  test('is a new wave, in a file of its own and nothing else', () => {
    const site = layOutSite({ [LEDGER]: ledger(RECORD) });
    site.commit();
    site.write({ 'data/surveys/svar/2024.csv': wave('80') });
    expect(toldIn(site)).toEqual([]);
    site.commit();
    expect(toldIn(site)).toEqual([]);
  });

  test('is a base that becomes known', () => {
    const site = layOutSite({ [WAVE]: wave('70', ''), [LEDGER]: ledger('svar;2021;glad;;;;;;70;;;;') });
    site.commit();
    site.write({ [WAVE]: wave('70', '312') });
    expect(toldIn(site)).toEqual([]);
    const { published } = openDoor(site.root);
    expect(published && findUnrecorded(published)).toMatchObject([{ percent: 70, n: 312 }]);
  });

  test('is an effective base that becomes known with the base, or is the base', () => {
    const unknown = 'svar;2021;glad;;;;;;70;;;;';
    const weightedAtOnce = layOutSite({ [WAVE]: weighted('80'), [LEDGER]: ledger(unknown) });
    expect(toldIn(weightedAtOnce)).toEqual([]);
    const { published } = openDoor(weightedAtOnce.root);
    expect(published && findUnrecorded(published)).toMatchObject([{ percent: 70, n: 100, nEffective: 80 }]);
    expect(toldIn(layOutSite({ [WAVE]: weighted('100'), [LEDGER]: ledger(RECORD) }))).toEqual([]);
    const counted = layOutSite({
      [WAVE]: weighted('80'),
      [LEDGER]: ledger('svar;2021;glad;;;;;;70;;80;;'),
    });
    expect(toldIn(counted)).toEqual([]);
  });

  test('is an effective base of an answer, which no limits are made of', () => {
    const answers = (effective: string): string =>
      `indikator;svar;andel;antal svar;effektivt antal\nglad;;70;100;\nglad;Ja;70;100;${effective}\nglad;Nej;30;100;${effective}\n`;
    const indicator = 'content/indicators/da/glad.mdx';
    const asked = smallSite[indicator]?.replace('order: 1\n', 'order: 1\nanswers: [Ja, Nej]\n') ?? null;
    const site = layOutSite({ [indicator]: asked, [WAVE]: answers('80') });
    site.commit();
    site.write({ [WAVE]: answers('60') });
    expect(toldIn(site)).toEqual([]);
  });

  test('is a version in git that the door refused, and so was never published', () => {
    const site = layOutSite({ [WAVE]: 'indikator;andel;antal svar\nglad;7O;100\n' });
    site.commit();
    site.write({ [WAVE]: wave('70') });
    expect(toldIn(site)).toEqual([]);
  });
});

describe('the log', () => {
  test('names group and answer of a figure that has changed, and a share below one with its sign', () => {
    const rows = (percent: string) =>
      `indikator;gruppe;andel;antal svar\nglad;;70;1000\nglad;Unge;${percent};400\n`;
    const site = layOutSite({ [WAVE]: rows('50') });
    site.commit();
    site.write({ [WAVE]: rows('0,5 %') });
    const line = toldIn(site).find((told) => told.includes('vist på siden'));
    expect(line).toContain(
      '»glad, Unge« er vist på siden med 50 % af 400 svar, men her står 0,5 % af 400 svar',
    );
    expect(line).toContain('Skriv 50 % af 400 svar igen');
  });

  test('tells nothing of an old figure that the disclosure guard would hide', () => {
    const tooFew = 'svar;2021;glad;;;55;12;;70;100;;2026-03-01;Flere svar kom til.';
    const site = layOutSite({ [LEDGER]: ledger(tooFew) });
    expect(toldIn(site)).toEqual([]);
    expect(correctionsIn(site)).toMatchObject([{ change: null, date: '2026-03-01' }]);
  });

  test('tells nothing of an old figure once the figure is withheld', () => {
    const withheld = 'indikator;andel;antal svar;status\nglad;;;diskretion\n';
    const site = layOutSite({
      [WAVE]: withheld,
      [LEDGER]: ledger(RECORD, CORRECTION, 'svar;2021;glad;;;;;;;;;2026-04-01;For få.'),
    });
    expect(toldIn(site)).toEqual([]);
    expect(correctionsIn(site).map(({ change, date }) => ({ change, date }))).toEqual([
      { change: null, date: '2026-04-01' },
      { change: null, date: '2026-03-01' },
    ]);
  });

  test.each([
    ['svar;2021;glad;;;70;100;;72,5;100;;2026-03-01;', '2:47', 'begrundelsen for rettelsen mangler'],
    ['svar;2021;glad;;;70;100;;72,5;100;;;Tastefejl', '2:36', 'datoen for rettelsen mangler'],
    ['svar;2021;glad;;;70;100;;72,5;100;;i går;Tastefejl', '2:36', '»i går« er ikke en dato'],
    ['svar;2021;gald;;;;;;70;100;;;', '2:1', '»gald« er ikke et tal i undersøgelsen – Mente du »glad«?'],
    ['svra;2021;glad;;;;;;70;100;;;', '2:1', '»svra« er ikke en kendt undersøgelse – Mente du »svar«?'],
    [
      'helt-andet;2021;glad;;;;;;70;100;;;',
      '2:1',
      'Ret navnet, eller slet rækken, hvis tallet er taget ud af siden',
    ],
    ['svar;21;glad;;;;;;70;100;;;', '2:6', '»21« er ikke et årstal'],
    ['svar;2021;glad;;;;;;0,7;100;;;', '2:21', 'kan læses på to måder'],
  ])('refuses the row %s at its cell', (row, place, what) => {
    const lines = toldIn(layOutSite({ [LEDGER]: ledger(row) }));
    expect(lines).toEqual([expect.stringContaining(what)]);
    expect(lines[0]).toContain(`${LEDGER}:${place} `);
  });

  test('warns of a correction many years before its wave or after it and the plan, as of news: its digits may have changed places', () => {
    const toldOf = (year: number, date: string) =>
      linesOf({
        [WAVE]: wave('72,5'),
        [LEDGER]: ledger(CORRECTION.replace('2021', String(year)).replace('2026-03-01', date)),
      }).filter((line) => line.startsWith(LEDGER));
    expect(toldOf(2021, '2062-03-01')).toEqual([
      `${LEDGER}:2:1  advarsel: Rettelsen er fra 2062-03-01, men planen varer fra 2024 til 2027 – Ret dagen, eller lad den stå, hvis den er rigtig`,
    ]);
    expect(toldOf(2021, '2031-01-01')).toHaveLength(1);
    expect(toldOf(2021, '2030-12-31')).toEqual([]);
    expect(toldOf(2021, '2018-01-01')).toEqual([]);
    expect(toldOf(2021, '2017-12-31')).toEqual([
      `${LEDGER}:2:1  advarsel: Rettelsen er fra 2017-12-31, men målingen er fra 2021 – Ret dagen, eller lad den stå, hvis den er rigtig`,
    ]);
    expect(toldOf(2031, '2034-01-01')).toEqual([]);
  });

  test('may hold every figure of a large site', () => {
    const reason = 'Leverandøren har rettet tallet. '.repeat(40).trim();
    const rows = Array.from(
      { length: 2000 },
      (_, at) => `svar;2021;glad-${at};;;70;100;;72,5;100;;2026-03-01;${reason}`,
    );
    const log = readPublishedFile(Buffer.from(ledger(...rows)));
    expect(log.problems).toEqual([]);
    expect(log.rows).toHaveLength(2000);
  });

  test('is read as Danish Excel saves it again', () => {
    const rows = [
      publishedColumns.map(({ header }) => header),
      'svar;2021;glad;;;70;100;;72,5;100;;01-03-2026;Fejl'.split(';'),
    ];
    const {
      rows: [row],
      problems,
    } = readPublishedFile(Buffer.from(danishTable(rows)));
    expect(problems).toEqual([]);
    expect(row).toMatchObject({
      percent: 72.5,
      before: { percent: 70, n: 100 },
      correction: { date: '2026-03-01', reason: 'Fejl' },
    });
  });
});
