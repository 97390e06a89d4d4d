import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/commands/summary.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { fingerprint } from '../../src/catalog/entries/fingerprint.ts';
import { layOutSite, type SiteFolder } from '../catalog/site-folder.ts';
import { mdx, smallSite } from '../catalog/small-site.ts';
import { runCommand } from '../run-command.ts';

const WAVE = 'data/surveys/svar/2024.csv';
const wave = (percent: number): string => `indikator;andel;antal svar\nglad;${percent};400\n`;

/** The Markdown of `npm run check -- --summary`. */
function summaryOf({ root }: SiteFolder): string {
  return summarise(readEnvironment({ SITE_ROOT: root, BUILD_DATE: '2026-11-22' })).markdown;
}

describe('the summary of a change', () => {
  test('tells a new wave, the verdict it turns and the pages it touches', () => {
    const site = layOutSite();
    site.commit();
    site.write({ [WAVE]: wave(90) });
    const markdown = summaryOf(site);
    expect(markdown).toContain('| `glad` | 2024 | – | 90 % (n = 400) | nyt |');
    expect(markdown).toContain('- `glad`: Nye tal mangler → **Forbedret**');
    expect(markdown).toContain('- `/indikatorer/glad/`');
    expect(markdown).toContain('- `/aar/2024/`');
  });

  test('passes over what is no file: Emacs marks a text that is being written by a link to nowhere', () => {
    const site = layOutSite();
    site.commit();
    symlinkSync('her@maskinen.1', path.join(site.root, 'content/goals/da/.#ro.mdx'));
    expect(summaryOf(site)).toContain('Ingen tal ændrer sig.');
  });

  test('compares a branch with where it left the published one', () => {
    const site = layOutSite();
    site.commit();
    site.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    site.write({ [WAVE]: wave(90) });
    site.commit();
    site.write({ [WAVE]: wave(91) });
    site.commit();
    expect(summaryOf(site)).toContain('| `glad` | 2024 | – | 91 % (n = 400) | nyt |');
  });

  test('tells what the edits do that are in no commit yet, on the published branch as without one', () => {
    const site = layOutSite();
    site.commit();
    site.write({ [WAVE]: wave(90) });
    site.commit();
    site.write({ [WAVE]: wave(91) });
    const edited = '| `glad` | 2024 | 90 % (n = 400) | 91 % (n = 400) | ændret |';
    expect(summaryOf(site)).toContain(edited);
    site.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(summaryOf(site)).toContain(edited);
  });

  test('takes an edit of a public file for one: what the last commit did is not what is being done', () => {
    const site = layOutSite();
    site.commit();
    site.write({ [WAVE]: wave(90) });
    site.commit();
    site.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(summaryOf(site)).toContain('| `glad` | 2024 | – | 90 % (n = 400) | nyt |');
    site.write({ 'public/plan.txt': 'Planen\n' });
    expect(summaryOf(site)).toContain('Ingen tal ændrer sig.');
    expect(summaryOf(site)).toContain('Ingen siders egen tekst eller egne tal ændrer sig.');
    expect(summaryOf(site)).toContain('- `public/plan.txt`');
  });

  test('tells in the table why there is no figure, and a note that changes', () => {
    const site = layOutSite();
    site.commit();
    site.write({ [WAVE]: 'indikator;andel;antal svar;status;note\nglad;;;mangler;Kommer *snart*.\n' });
    expect(summaryOf(site)).toContain('| `glad` | 2024 | – | – (mangler) »Kommer \\*snart\\*.« | nyt |');
    expect(summaryOf(site)).toContain('- `/indikatorer/glad/`');
  });

  test('names the figures that are to be compared with another measurement', () => {
    const site = layOutSite({ [WAVE]: 'indikator;andel;antal svar\nglad;90;400\n' });
    site.commit();
    const file = 'content/indicators/da/glad.mdx';
    site.write({ [file]: site.read(file).replace('baselineYear: 2021', 'baselineYear: 2024') });
    expect(summaryOf(site)).toContain('- `glad`: bliver sammenlignet med **2024** i stedet for 2021');
  });

  test('names the translations that a changed text leaves behind', () => {
    const words = { title: 'Om planen', summary: 'Planen hjælper.' };
    const from = `translation:\n  status: reviewed\n  from: '${fingerprint(words, '## Hvem\n\nBeboerne.\n')}'`;
    const settings = (smallSite['content/site.yaml'] ?? '').replace(
      'locales:\n',
      'locales:\n  - { tag: en, label: English, dir: ltr }\n',
    );
    const site = layOutSite({
      'content/site.yaml': settings,
      'content/pages/en/om.mdx': mdx(
        `title: About the plan\nsummary: The plan helps.\n${from}`,
        '## Who\n\nResidents.\n',
      ),
    });
    site.commit();
    expect(summaryOf(site)).not.toContain('Oversættelser');
    site.write({
      'content/pages/da/om.mdx': mdx('title: Om planen\nsummary: Planen hjælper.', '## Hvem\n\nAlle.\n'),
    });
    const markdown = summaryOf(site);
    expect(markdown).toMatch(/### Oversættelser, der bliver gamle[\s\S]*`content\/pages\/en\/om\.mdx`/);
    expect(markdown).toContain('Den danske tekst er ændret.');
    expect(markdown).toContain('- `/om/`');
  });

  test('names the main language whose texts the translations no longer fit', () => {
    const english = Object.entries(smallSite).map(([file, text]) => [file.replace(/\/da\b/, '/en'), text]);
    const settings = (smallSite['content/site.yaml'] ?? '')
      .replace('defaultLocale: da', 'defaultLocale: en')
      .replace('locales:\n', 'locales:\n  - { tag: en, label: English, dir: ltr }\n');
    const words = { title: 'Om planen', summary: 'Planen hjælper.' };
    const page = (body: string): string => mdx('title: Om planen\nsummary: Planen hjælper.', body);
    const from = `translation:\n  status: reviewed\n  from: '${fingerprint(words, '## Hvem\n\nBeboerne.\n')}'`;
    const site = layOutSite({
      ...Object.fromEntries(Object.keys(smallSite).map((file) => [file, null])),
      ...Object.fromEntries(english),
      'content/site.yaml': settings,
      'content/pages/en/om.mdx': page('## Hvem\n\nBeboerne.\n'),
      'content/pages/da/om.mdx': mdx(`title: Om\nsummary: Planen.\n${from}`, '## Hvem\n\nBeboerne.\n'),
    });
    site.commit();
    site.write({ 'content/pages/en/om.mdx': page('## Hvem\n\nAlle.\n') });
    expect(summaryOf(site)).toContain('Teksten i mappen »en« er ændret.');
  });

  test(
    'is Markdown alone on stdout when there are problems, which go to stderr and fail',
    { timeout: 30_000 },
    () => {
      const site = layOutSite();
      site.commit();
      site.write({ [WAVE]: 'indikator;andel\nglad;ca. 90\n' });
      const { code, said, complained } = runCommand('check', ['--summary'], {
        ...site,
        variables: { GITHUB_ACTIONS: 'true' },
      });
      expect(code).toBe(1);
      expect(said).toMatch(/^## Det gør ændringen ved siden\n/);
      expect(said).not.toContain('::error');
      expect(said).toContain('**1 fejl');
      expect(complained).toContain(`${WAVE}:2:6 `);
    },
  );

  test('says nothing of figures and verdicts that an error keeps from being compared', () => {
    const site = layOutSite();
    site.commit();
    const fault = { [WAVE]: 'indikator;andel\nglad;ca. 90\n' };
    site.write(fault);
    expect(summaryOf(site)).toContain('Tal og vurderinger kan ikke sammenlignes, før fejlene er rettet.');
    expect(summaryOf(site)).toContain('Ingen siders egen tekst ændrer sig.');
    expect(summaryOf(site)).not.toMatch(/### (Tal|Vurderinger)|Ingen (tal|vurderinger|sider) /);
    site.commit();
    site.write({ [WAVE]: wave(90) });
    expect(summaryOf(site)).toContain('Det, der sammenlignes med, kan ikke læses');
    expect(summaryOf(site)).not.toMatch(/### (Tal|Vurderinger)|Ingen (tal|vurderinger|sider) /);
  });

  test('cannot be made to hold markup by a name in the data', () => {
    const site = layOutSite();
    site.commit();
    const group = '<img src=x> | [a](b)';
    site.write({ [WAVE]: `indikator;gruppe;andel;antal svar\nglad;;80;400\nglad;${group};80;200\n` });
    const markdown = summaryOf(site);
    expect(markdown).toContain('src=x');
    expect(markdown).not.toMatch(/(?<!\\)<img/);
    expect(markdown).not.toMatch(/(?<!\\)\[a/);
  });

  test('calls everything new where there is nothing to compare with', () => {
    const markdown = summaryOf(layOutSite());
    expect(markdown).toContain('alt er nyt');
    expect(markdown).toContain('| `glad` | 2021 | – | 70 % (n = 100) | nyt |');
  });
});
