import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { literalPattern } from '../src/site/literal-pattern.ts';
import { listFiles } from './source-file.ts';

const FORBIDDEN_NAMES = /^(?:utils?|helpers?|common|misc|lib|types|constants)$/;
const MAX_LINES = 200;
const WORD_TABLES = 'src/i18n/words/';

/**
 * Ids of one word that no code has any business with. They are named here, since an editor may call a piece of news by any
 * word that the product uses too; an id of several words is one of the place.
 */
const NAMES_OF_ONE_WORD = [
  ...['brobygning', 'borgerservice', 'byggeprojekt', 'faellesskab', 'frivilliggruppen', 'indflydelse'],
  ...['kommunikationsmedarbejder', 'landsbyggefonden', 'medborgerskabsmedarbejder', 'nationalmuseet'],
  ...['tilfredshed', 'tryghed'],
];

const COLLECTIONS = ['goals', 'indicators', 'activities', 'partners', 'surveys', 'updates', 'milestones'];

/** Beginnings of names of the place that no id holds. */
const PLACE_NAMES = ['Værebro', 'Gladsaxe', 'Bagsværd'];

describe('names and lengths', () => {
  test('no file or folder has a name that says nothing', () => {
    const paths = [...listFiles('src'), ...listFiles('tests')].filter(
      (path) => !path.startsWith('tests/fixtures/'),
    );
    const stems = (path: string) => path.split('/').map((part) => basename(part, extname(part)));
    expect(paths.filter((path) => stems(path).some((stem) => FORBIDDEN_NAMES.test(stem)))).toEqual([]);
  });

  test(`no source file is longer than ${MAX_LINES} lines`, () => {
    const files = listFiles('src').filter(
      (path) => /\.(?:ts|astro)$/.test(path) && !path.startsWith(WORD_TABLES),
    );
    const lengths = files.map((path) => ({
      path,
      lines: readFileSync(path, 'utf8').trimEnd().split('\n').length,
    }));
    expect(lengths.filter(({ lines }) => lines > MAX_LINES)).toEqual([]);
  });

  test('no word of the neighbourhood stands in src', () => {
    const words = neighbourhoodWords().map(literalPattern).join('|');
    const pattern = new RegExp(
      `(?<![\\p{L}\\d-])(?:(?:${words})(?![\\p{L}\\d-])|${PLACE_NAMES.join('|')})`,
      'iu',
    );
    const found = listFiles('src').flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${pattern.exec(line)?.[0]}`] : [])),
    );
    expect(neighbourhoodWords().length).toBeGreaterThan(10);
    expect(found).toEqual([]);
  });
});

/** Names and ids that belong to the place: they may stand in content, data and tests, never in code. */
function neighbourhoodWords(): string[] {
  const entries = COLLECTIONS.map((name) => `content/${name}`).flatMap((path) =>
    existsSync(path) ? listFiles(path) : [],
  );
  const ids = new Set(entries.map((path) => basename(path, extname(path))));
  const specific = [...ids].filter((id) => id.includes('-'));
  const surveys = readdirSync('data/surveys').filter((name) => name.length > 4);
  const { name } = parse(readFileSync('content/site.yaml', 'utf8')) as { name: string };
  return [
    ...NAMES_OF_ONE_WORD,
    ...specific,
    ...surveys,
    ...surveys.map((survey) => survey.replaceAll('-', ' ')),
    name,
  ];
}
