import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { aboutView } from '../../src/views/pages/about.ts';
import { harbourTeller } from './harbour-teller.ts';

/** What the page says below the heading of the revisions, and whether it lists any. */
function said(tag: string, change?: (kept: Catalog) => Catalog, buildDate = '2025-03-01') {
  const { agreement, revisions } = aboutView(harbourTeller({ tag, buildDate, ...(change && { change }) }));
  const { title, around, revised } = agreement;
  const words = [around.before, title, around.after, ...(revised === null ? [] : [' ', revised])].join('');
  return { words, listed: revisions.length };
}

const revisedIn =
  (...revisions: Partial<Catalog['milestones'][number]['facts']>[]) =>
  (kept: Catalog) => {
    const [revision] = kept.milestones.filter(({ facts }) => facts.isRevision);
    if (!revision) throw new Error('no revision');
    const made = revisions.map((facts) => ({ ...revision, facts: { ...revision.facts, ...facts } }));
    return { ...kept, milestones: [...kept.milestones.filter((other) => other !== revision), ...made] };
  };

describe('which text of the agreement the site tells of', () => {
  const named =
    'The agreement is called ‘The harbour agreement’. It is valid from January 1, 2021 to December 31, 2026.';

  test('is told by its name, the days it is valid, and the day it was last revised', () => {
    expect(said('en')).toEqual({ words: `${named} It was last changed on May 1, 2023.`, listed: 1 });
    expect(said('ar').words).toMatch(/«The harbour agreement».*2021.*2026.*2023\.$/);
  });

  test('is told of in the past from the day after its last', () => {
    const on = (buildDate: string) => said('en', (kept) => kept, buildDate).words;
    expect(on('2026-12-31')).toContain('It is valid from');
    expect(on('2027-01-01')).toContain('It was valid from January 1, 2021 to December 31, 2026.');
  });

  test('is told to be without known revisions, once, where it has none', () => {
    expect(said('en', revisedIn())).toEqual({
      words: `${named} We do not know of any changes to the agreement.`,
      listed: 0,
    });
  });

  test('has the last of its revisions that is made, if its day is known: the list tells of years', () => {
    const [first, later] = [{ from: '2023-05-01' }, { from: '2024', to: '2024-02-01' }];
    const ahead = [{ from: '2099-01-01' }, { from: '2025-01-01', certainty: 'expected' as const }];
    expect(said('en', revisedIn(later, first, ...ahead))).toEqual({
      words: `${named} It was last changed on February 1, 2024.`,
      listed: 4,
    });
    expect(said('en', revisedIn(first, { from: '2025' })).words).toBe(named);
    // It may have been made before or after the day in the same year.
    expect(said('en', revisedIn(first, { from: '2023' })).words).toBe(named);
    expect(said('en', revisedIn(...ahead)).words).toBe(named);
  });

  test('has its name in the language of the agreement, marked as such on pages in another', () => {
    const writtenIn = (tag: string) => aboutView(harbourTeller({ tag })).agreement.written;
    expect(writtenIn('en')).toEqual({});
    expect(writtenIn('ar')).toEqual({ lang: 'en', dir: 'ltr' });
  });
});
