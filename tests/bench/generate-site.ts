import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { fingerprint } from '../../src/catalog/entries/fingerprint.ts';
import { COMMITTER } from '../committer.ts';
import { inventedText, writtenRightToLeft } from './invented-text.ts';

/** How large an invented neighbourhood is. */
export interface SiteSize {
  indicators: number;
  /** Survey rounds with figures, a year apart. */
  waves: number;
  /** Language tags, the default first; everything is translated into each. */
  languages: readonly string[];
}

/**
 * Writes an invented neighbourhood for benchmarks: a site root with `content/`, `data/` and `public/`, the same
 * bytes on every run, in a git repository, as every published figure is held against its history. An indicator has
 * about 300 words and, with three waves, twelve rows of figures.
 */
export function generateSite(siteRoot: string, size: SiteSize): void {
  const write = writer(siteRoot);
  const surveys = Array.from(
    { length: Math.ceil(size.indicators / INDICATORS_A_SURVEY) },
    (_, at) => `survey-${at + 1}`,
  );
  write('content/site.yaml', stringify(settings(size.languages)));
  write('public/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n');
  // Sentences, hard words and the names of the fixed pages are the product's own.
  for (const file of ['content/jargon.yaml', ...size.languages.map((tag) => `content/sentences/${tag}.yaml`)])
    cpSync(file, join(siteRoot, file));
  const [defaultLocale = ''] = size.languages;
  const entry = (path: string, facts: object, words: Words, bodyIn: (tag: string) => string): void => {
    const from = fingerprint(words, bodyIn(defaultLocale));
    for (const tag of size.languages) {
      const [collection = '', id = ''] = path.split('/');
      const said =
        tag === defaultLocale
          ? { ...facts, ...words }
          : { ...translated(words, tag), translation: { status: 'machine', from } };
      const head = stringify(said, { lineWidth: 0 });
      write(`content/${collection}/${tag}/${id}.mdx`, `---\n${head}---\n${bodyIn(tag)}`);
    }
  };
  for (const file of readdirSync('content/pages/da')) {
    entry(`pages/${file.replace('.mdx', '')}`, {}, { title: file, summary: 'En side om planen.' }, (tag) =>
      writtenRightToLeft(tag) ? '\nنص قصير.\n' : `\nEn kort tekst (${tag}).\n`,
    );
  }
  entry(
    'partners/owner',
    { order: 1, isParty: true, agreementText: 'Ejer' },
    { title: 'Ejer', role: 'Ejer husene.', tasks: [] },
    noText,
  );
  entry('glossary/wave', {}, { title: 'Måling', short: 'Når alle bliver spurgt.' }, noText);
  for (const [at, goal] of GOALS.entries()) {
    const words = { title: `Mål ${goal}`, short: 'Et mål i planen.', summary: 'Et mål, som planen følger.' };
    entry(
      `goals/${goal}`,
      { order: at + 1, ambition: 'increase', agreementText: goal },
      words,
      (tag) => `\n${inventedText(at, tag)}`,
    );
  }
  for (const [at, survey] of surveys.entries()) {
    const waves = [...years(size.waves), LAST_YEAR + 2].map((year) => ({ year }));
    const groups = GROUPS.map((id) => ({ id, dimension: 'age' }));
    const facts = { order: at + 1, provider: 'owner', agreementText: survey, waves, groups, licence: null };
    entry(
      `surveys/${survey}`,
      facts,
      {
        title: `Undersøgelse ${letters(at)}`,
        summary: 'Et brev til alle hjem.',
        dimensionLabels: { age: 'Alder' },
        groupLabels: Object.fromEntries(GROUPS.map((id) => [id, `Dem, der er ${id}`])),
      },
      noText,
    );
  }
  for (let number = 1; number <= size.indicators; number += 1) {
    const survey = surveys[(number - 1) % surveys.length];
    const facts = {
      order: number,
      goal: GOALS[number % GOALS.length],
      survey,
      betterIs: 'higher',
      baselineYear: years(size.waves)[0],
      isQuestion: true,
      agreementText: `Spørgsmål ${number}`,
    };
    entry(
      `indicators/indicator-${number}`,
      facts,
      indicatorWords(number),
      (tag) => `\n${inventedText(number, tag)}\n${asking(number, tag)}\n`,
    );
  }
  for (const [at, survey] of surveys.entries()) {
    const own = Array.from({ length: size.indicators }, (_, index) => index + 1).filter(
      (number) => (number - 1) % surveys.length === at,
    );
    for (const year of years(size.waves)) write(`data/surveys/${survey}/${year}.csv`, surveyFile(own, year));
  }
  for (const command of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...COMMITTER, 'commit', '--quiet', '--message', 'Figures'],
  ])
    execFileSync('git', command, { cwd: siteRoot });
}

/** Changes one figure of the latest wave; not the one in front, which is in the share image of every page. */
export function changeOneValue(siteRoot: string): void {
  const file = join(siteRoot, `data/surveys/survey-1/${LAST_YEAR}.csv`);
  const changed = readFileSync(file, 'utf8').replace(
    /^(indicator-(?!1;)\d+;;;)(\d+)/m,
    (_, cells: string, percent: string) => cells + String(Number(percent) + 1),
  );
  writeFileSync(file, changed);
}

const INDICATORS_A_SURVEY = 40;
const LAST_YEAR = 2024;
const GOALS = ['trust', 'safety', 'influence', 'health', 'voice', 'work'];
const GROUPS = ['young', 'middle', 'older'];

/** A number without digits: a text may not hold a figure that data could change. */
function letters(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

function years(waves: number): number[] {
  return Array.from({ length: waves }, (_, at) => LAST_YEAR - waves + 1 + at);
}

/** The words of an entry by their field. */
type Words = Record<string, string | string[] | Record<string, string>>;

const noText = (): string => '';

/** The same words marked as those of another language: a translation that says what the original says counts as none. */
function translated(words: Words, tag: string): Words {
  const mark = writtenRightToLeft(tag) ? 'هنا' : tag;
  return Object.fromEntries(
    Object.entries(words).map(([field, word]) => [
      field,
      typeof word === 'string' ? `${word} ${mark}` : word,
    ]),
  );
}

function indicatorWords(number: number): Words {
  return {
    title: `Tal ${letters(number)}`,
    question: 'Er du glad for at bo her?',
    sentence: 'I {year} svarede {share}, at de er glade.',
    caption: 'svarede i {year}, at de er glade.',
    measures: 'Andel, der er glade',
  };
}

/** A paragraph that asks for a fact, a figure and a word, as authors do. */
function asking(number: number, tag: string): string {
  const period = '<Fact name="period" />';
  const figure = `<Figure indicator="indicator-${number}" />`;
  return writtenRightToLeft(tag)
    ? `مدة الخطة ${period}. كان الرقم الأخير ${figure}. يحتاج كل <Term id="wave">قياس</Term> إلى وقت.`
    : `Planen løber i ${period}. Sidst var tallet ${figure}. En <Term id="wave">måling</Term> tager tid.`;
}

/** Figures that wander a little from year to year, all with bases that may be published. */
function surveyFile(indicators: readonly number[], year: number): string {
  const rows = indicators.flatMap((number) => {
    const percent = 30 + ((number * 13 + year * 5) % 45);
    const groups = GROUPS.map(
      (group, at) => `indicator-${number};${group};;${percent + at * 3 - 3},5;${120 + at * 20}`,
    );
    return [`indicator-${number};;;${percent},5;420`, ...groups];
  });
  return `indikator;gruppe;svar;andel;n\n${rows.join('\n')}\n`;
}

function settings(languages: readonly string[]): object {
  const [defaultLocale] = languages;
  return {
    name: 'Byen',
    plan: 'Planen',
    agreement: { title: 'Aftalen' },
    period: { from: '2024-01-01', to: '2027-12-31' },
    url: 'https://bench.example',
    defaultLocale,
    locales: languages.map((tag) => ({ tag, label: tag, dir: writtenRightToLeft(tag) ? 'rtl' : 'ltr' })),
    featuredIndicator: 'indicator-1',
    contact: { organisation: null, email: null, phone: null },
    accessibilityStatement: null,
    repository: null,
    publishing: { hideBelow: 30, flagBelow: 60, withholdCellsBelow: 5 },
    facts: {},
    redirects: [],
  };
}

function writer(root: string) {
  return (file: string, text: string): void => {
    const location = join(root, file);
    mkdirSync(dirname(location), { recursive: true });
    writeFileSync(location, text);
  };
}
