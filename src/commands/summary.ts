import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  compareSites,
  type SiteChanges,
  type SiteState,
  type ToldFigure,
} from '../catalog/joined/changes.ts';
import { openDoor } from '../catalog/door.ts';
import { evaluate } from '../catalog/figures/evaluate.ts';
import type { Language } from '../i18n/language.ts';
import { createLanguages } from '../i18n/languages.ts';
import { danishBase, danishShare } from '../loaders/danish-csv.ts';
import { isRegularFile, listContentFiles, listPublicFiles, type SiteFile } from '../loaders/site-files.ts';
import type { Problem } from '../problems/problem.ts';
import { counted } from '../problems/report.ts';
import type { FigureKey } from '../schemas/figure.ts';
import { surveyStatusWords } from '../schemas/survey-row.ts';
import type { Environment } from '../site/environment.ts';
import { languageOf } from '../site/language-tag.ts';
import { verdictView } from '../views/figures/verdict-sentence.ts';
import { layOutBase } from './base-site.ts';

/** What a change does to the site, as Markdown in Danish for a pull request, and the problems that stand in its way. */
export function summarise({ siteRoot, buildDate }: Environment): { markdown: string; problems: Problem[] } {
  const { state: after, problems } = stateOf(siteRoot, buildDate);
  const earlier = layOutBase(siteRoot);
  try {
    const before = earlier && stateOf(earlier.root, buildDate).state;
    const changes = compareSites(before, after);
    const settings = after.report?.catalog.settings;
    const [language] = settings ? createLanguages(settings, siteRoot, '/') : [];
    const against =
      earlier === null
        ? 'Der er ikke noget at sammenligne med, så alt er nyt.'
        : `Sammenlignet med \`${earlier.commit}\`.`;
    const lines = [
      '## Det gør ændringen ved siden',
      against,
      ...problemLines(problems),
      ...(changes.compared
        ? [...figureLines(changes), ...verdictLines(changes, language)]
        : [whyNotCompared(after)]),
      ...pageLines(changes),
      ...translationLines(changes, after),
    ];
    return { markdown: `${lines.join('\n\n')}\n`, problems };
  } finally {
    earlier?.discard();
  }
}

function stateOf(siteRoot: string, buildDate: string): { state: SiteState; problems: Problem[] } {
  const { catalog, problems } = openDoor(siteRoot);
  const texts = new Map(
    listContentFiles(siteRoot)
      .filter(({ location }) => isRegularFile(location))
      .map(({ file, location }) => [file, readFileSync(location, 'utf8')]),
  );
  const publicFiles = new Map(listPublicFiles(siteRoot).map((found) => [found.file, hashOf(found)]));
  return { state: { report: catalog && evaluate(catalog, buildDate), texts, publicFiles }, problems };
}

/** What no page can show, such as a link that leads nowhere, the check tells of. */
function hashOf({ location }: SiteFile): string {
  return isRegularFile(location) ? createHash('sha256').update(readFileSync(location)).digest('hex') : '';
}

function problemLines(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return ['Ingen fejl og ingen advarsler.'];
  const stops = problems.some(({ severity }) => severity === 'error');
  return [`**${counted(problems)}.**${stops ? ' Siden bliver ikke udgivet, før fejlene er rettet.' : ''}`];
}

function whyNotCompared({ report }: SiteState): string {
  return report === null
    ? 'Tal og vurderinger kan ikke sammenlignes, før fejlene er rettet.'
    : 'Det, der sammenlignes med, kan ikke læses, så tal og vurderinger er ikke sammenlignet.';
}

function figureLines({ figures }: SiteChanges): string[] {
  if (figures.length === 0) return ['### Tal', 'Ingen tal ændrer sig.'];
  const rows = figures.map((figure) => {
    const kind = figure.before === null ? 'nyt' : figure.after === null ? 'vises ikke mere' : 'ændret';
    const withNote = figure.before?.note !== figure.after?.note;
    const [was, is] = [figure.before, figure.after].map((side) => value(side, withNote));
    return `| ${[nameOf(figure), figure.year, was, is, kind].join(' | ')} |`;
  });
  return ['### Tal', ['| tal | måling | før | efter | |', '|---|---|---|---|---|', ...rows].join('\n')];
}

function nameOf({ indicator, group, answer }: FigureKey): string {
  const parts = [group, answer].filter((part) => part !== null).map(cell);
  return [`\`${indicator}\``, ...parts].join(', ');
}

/** @param withNote whether what the editor wrote beside it is told, too */
function value(figure: ToldFigure | null, withNote: boolean): string {
  if (figure === null) return '–';
  const { percent, n, nEffective, status, note } = figure;
  const reason = surveyStatusWords.find((known) => known.status === status)?.words[0];
  const bases = [
    ...(reason === undefined ? [] : [reason]),
    ...(n === null ? [] : [`n = ${n}`]),
    ...(nEffective === null ? [] : [`effektivt antal ${danishBase(nEffective)}`]),
  ];
  const base = bases.length === 0 ? '' : ` (${bases.join(', ')})`;
  const said = withNote && note !== null ? ` »${cell(note)}«` : '';
  return `${percent === null ? '–' : danishShare(percent)}${base}${said}`;
}

function verdictLines({ verdicts, baselines }: SiteChanges, language: Language | undefined): string[] {
  if ((verdicts.length === 0 && baselines.length === 0) || !language)
    return ['### Vurderinger', 'Ingen vurderinger ændrer sig.'];
  const compared = baselines.map(
    ({ id, before, after }) =>
      `- \`${id}\`: bliver sammenlignet med **${after}** i stedet for ${before}, også på siderne om de år, der er gået`,
  );
  const rows = verdicts.map(({ before, after }) => {
    const [old, now] = [before, after].map((evaluation) => cell(verdictView(evaluation, language).label));
    return `- \`${after.indicator.id}\`: ${old} → **${now}**`;
  });
  return ['### Vurderinger', [...compared, ...rows].join('\n')];
}

function pageLines({ pages, everyPage, publicFiles, compared }: SiteChanges): string[] {
  const all = everyPage ? ['Indstillinger eller faste sætninger ændrer sig. Det kan ses på alle sider.'] : [];
  // A page shows more than its own, such as the figures of others and pictures.
  const none = `Ingen siders egen tekst ${compared ? 'eller egne tal ' : ''}ændrer sig.`;
  const own = pages.length > 0 ? [folded(pages, 'sider')] : everyPage ? [] : [none];
  const files =
    publicFiles.length > 0
      ? ['### Filer', 'Billeder og andre filer, der ændrer sig:', folded(publicFiles, 'filer')]
      : [];
  return ['### Sider', ...all, ...own, ...files];
}

/** A list of addresses or paths, which is folded when it is long. */
function folded(names: readonly string[], what: string): string {
  const list = names.map((name) => `- \`${name}\``).join('\n');
  return names.length > 12
    ? `<details><summary>${names.length} ${what}</summary>\n\n${list}\n\n</details>`
    : list;
}

function translationLines({ outdated }: SiteChanges, { report }: SiteState): string[] {
  if (outdated.length === 0) return [];
  const mainLocale = report?.catalog.settings.defaultLocale;
  const original =
    mainLocale && languageOf(mainLocale) === 'da' ? 'Den danske tekst' : `Teksten i mappen »${mainLocale}«`;
  const lead = `${original} er ændret. Disse oversættelser passer ikke til den mere, og siden siger det til læserne:`;
  const rows = outdated.map(
    ({ collection, locale, id }) => `- \`content/${collection}/${locale}/${id}.mdx\``,
  );
  return ['### Oversættelser, der bliver gamle', lead, rows.join('\n')];
}

/** Text from content within Markdown: nothing in it may act as markup. */
function cell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~@]/g, '\\$&').replace(/\s+/g, ' ');
}
