import { describe, expect, test } from 'vitest';
import { agreedIn, agreedOn, sumOfHours } from '../../src/catalog/entries/agreed-hours.ts';
import { ofAgreement } from '../../src/catalog/entries/agreement.ts';
import type { Facts } from '../../src/catalog/entries/item.ts';

const PERIOD = { from: '2024-02-01', to: '2027-12-31' };

/** A partner with whom 100 hours a year are agreed, unless its facts say otherwise. */
function partner(id: string, facts: Partial<Facts<'partners'>> = {}) {
  return { id, facts: { isParty: true, hoursPerYear: 100 as number | undefined, ...facts } };
}

function idsOf(partners: readonly { id: string }[]): string {
  return partners.map(({ id }) => id).join(' ');
}

describe('the hours of the agreement on a day', () => {
  const partners = [
    partner('early', { started: '2024-02-01', ended: { on: '2025-06-30' } }),
    partner('late', { started: '2025-06-30' }),
    partner('to-the-end', { ended: { on: '2027-12-31' } }),
    partner('beyond', { ended: { on: '2028-03-31' } }),
    partner('silent', { hoursPerYear: undefined }),
    partner('quoted', { isParty: false, agreementText: 'Quoted' }),
    partner('outside', { isParty: false }),
  ];

  test.each([
    ['before the plan', '2023-01-01', 'early to-the-end beyond quoted'],
    ['on its first day', '2024-02-01', 'early to-the-end beyond quoted'],
    ['the day before one leaves', '2025-06-29', 'early to-the-end beyond quoted'],
    ['the day that one leaves and another comes', '2025-06-30', 'late to-the-end beyond quoted'],
    ['on its last day', '2027-12-31', 'late to-the-end beyond quoted'],
    ['after it', '2029-01-01', 'late to-the-end beyond quoted'],
  ])('%s', (_, day, given) => {
    expect(idsOf(agreedOn(ofAgreement(partners), PERIOD, day))).toBe(given);
  });

  test('are those of all, where nobody is quoted', () => {
    const unquoted = partners.filter(({ id }) => id === 'outside' || id === 'late');
    const nobody = unquoted.map(({ id, facts }) => ({ id, facts: { ...facts, isParty: false } }));
    expect(idsOf(agreedOn(ofAgreement(nobody), PERIOD, '2026-01-01'))).toBe('late outside');
  });
});

describe('the hours agreed for a year in which one partner comes instead of another', () => {
  const old = partner('old', { ended: { on: '2025-06-30', instead: 'new' } });
  const given = (...others: ReturnType<typeof partner>[]) =>
    [2024, 2025, 2026].map((year) => idsOf(agreedIn([old, ...others], year)));

  test.each([
    ['in the same year: only of the new one', { started: '2025-07-01' }, ['old', 'new', 'new']],
    ['in the next: of the old one to the last', { started: '2026-01-01' }, ['old', 'old', 'new']],
    ['having been there before: of both', {}, ['old new', 'old new', 'new']],
    [
      'with none of their own: of the old one',
      { started: '2025-07-01', hoursPerYear: undefined },
      ['old', 'old', ''],
    ],
  ])('%s', (_, facts, ids) => {
    expect(given(partner('new', facts))).toEqual(ids);
  });

  test('who is not asked about: of the old one', () => {
    expect(given()).toEqual(['old', 'old', '']);
  });
});

test('hours are added up', () => {
  expect(sumOfHours([])).toBe(0);
  expect(sumOfHours([{ facts: { hoursPerYear: 0.5 } }, { facts: { hoursPerYear: 200 } }])).toBe(200.5);
});
