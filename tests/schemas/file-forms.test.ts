import { expect, test } from 'vitest';
import { authorComponents } from '../../src/schemas/author-components.ts';
import { figureName } from '../../src/schemas/figure.ts';
import { publishedColumns, publishedFile } from '../../src/schemas/published-row.ts';
import { surveyColumns, surveyStatusWords } from '../../src/schemas/survey-row.ts';

// What editors' files and texts already hold: a word that is changed here would make them unreadable.

test('the columns of a survey file have the names that the data dictionary promises', () => {
  const names = surveyColumns.map(({ id, headers, required, type }) => [id, required, type, ...headers]);
  expect(names).toEqual([
    ['indicator', true, 'string', 'indikator', 'indicator', 'indikator-id'],
    ['group', false, 'string', 'gruppe', 'group'],
    ['answer', false, 'string', 'svar', 'answer'],
    [
      ...['percent', false, 'number', 'andel', 'percent', 'procent', 'pct', 'pct.', '%'],
      ...['andel (%)', 'andel i %', 'andel i procent'],
    ],
    ['n', false, 'integer', 'antal svar', 'n', 'antal besvarelser', 'besvarelser', 'base'],
    ['n_effective', false, 'number', 'effektivt antal', 'n_effective'],
    ['status', false, 'string', 'status'],
    ['note', false, 'string', 'note', 'bemærkning'],
  ]);
});

test('what a form in English writes is what is read', () => {
  expect(
    surveyColumns.filter(({ headers, english }) => !(headers as readonly string[]).includes(english.header)),
  ).toEqual([]);
  expect(surveyStatusWords.map(({ status, words }) => words[1] === status)).not.toContain(false);
});

test('every status but the blank one has a word to write, the Danish one first', () => {
  expect(surveyStatusWords.map(({ status, words }) => [status, ...words])).toEqual([
    ['missing', 'mangler', 'missing'],
    ['too-few', 'for få svar', 'too-few'],
    ['not-asked', 'ikke spurgt', 'not-asked'],
    ['withheld', 'diskretion', 'withheld', '..'],
  ]);
});

test('the log of published figures has its columns in this order', () => {
  expect(publishedFile).toBe('data/published.csv');
  expect(publishedColumns.map(({ id, header }) => `${id}: ${header}`)).toEqual([
    'survey: undersøgelse',
    'year: år',
    'indicator: indikator',
    'group: gruppe',
    'answer: svar',
    'percentBefore: andel før',
    'nBefore: antal svar før',
    'nEffectiveBefore: effektivt antal før',
    'percent: andel',
    'n: antal svar',
    'nEffective: effektivt antal',
    'date: dato',
    'reason: begrundelse',
  ]);
});

test('two figures share a name only when every part of their keys is the same', () => {
  const key = { survey: 'svar', year: 2021, indicator: 'glad', group: null, answer: null };
  const names = [
    key,
    { ...key, survey: 'x' },
    { ...key, year: 2024 },
    { ...key, indicator: 'x' },
    { ...key, group: 'x' },
    { ...key, answer: 'x' },
    { ...key, group: 'null' },
  ].map(figureName);
  expect(new Set(names).size).toBe(names.length);
  expect(figureName({ ...key })).toBe(names[0]);
});

test('authors may write these components and no attribute besides', () => {
  const forms = Object.entries(authorComponents).map(([name, { attributes, holds, alone }]) => {
    const written = Object.entries(attributes).map(
      ([attribute, { required, options, example }]) =>
        `${attribute}${required ? '' : '?'}=${options?.join('|') ?? ''}(${example})`,
    );
    return [name, holds, ...(alone ? ['alone'] : []), ...written].join(' ');
  });
  expect(forms).toEqual([
    'Agreement blocks',
    'AnswersNeeded nothing alone',
    'Contact nothing alone',
    'Fact nothing name=(period)',
    'Figure nothing indicator=(navn) as?=percent|hundred|sentence(percent) year?=(årstal)',
    'Note blocks',
    'Term words id=(ord)',
  ]);
});
