import { describe, expect, test } from 'vitest';
import { surveyRow } from '../../src/schemas/survey-row.ts';

const ROW = {
  indicator: 'glad',
  group: null,
  answer: null,
  percent: 36.5,
  n: 312,
  nEffective: null,
  status: '',
  note: null,
  at: { line: 1, column: 1 },
};

describe('a row of a survey', () => {
  test.each([
    {},
    { group: 'Unge', answer: 'Ja', nEffective: 0.5, note: 'x' },
    { percent: 0, n: 0 },
    { percent: 100, n: null },
    ...['missing', 'too-few', 'not-asked', 'withheld'].map((status) => ({ percent: null, status })),
  ])('may be %j', (change) => {
    expect(surveyRow.safeParse({ ...ROW, ...change })).toMatchObject({ success: true });
  });

  test.each([
    ['percent', { percent: null }],
    ['percent', { status: 'missing' }],
    ['percent', { status: 'missing', percent: 0 }],
    ['percent', { percent: -0.1 }],
    ['percent', { percent: 100.1 }],
    ['indicator', { indicator: '' }],
    ['group', { group: '' }],
    ['answer', { answer: '' }],
    ['note', { note: '' }],
    ['n', { n: -1 }],
    ['n', { n: 1.5 }],
    ['nEffective', { nEffective: 0 }],
    ['status', { status: 'x' }],
    ['at.line', { at: { line: 0, column: 1 } }],
    ['at.column', { at: { line: 1, column: 0 } }],
    ['at', { at: { line: 1, column: 1, row: 1 } }],
    ['', { year: 2024 }],
  ])('has a faulty »%s« as %j', (place, change) => {
    const { error } = surveyRow.safeParse({ ...ROW, ...change });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([place]);
  });
});
