import { expect, test } from 'vitest';
import { posterSubjects, posterView } from '../../src/views/pages/poster.ts';
import { harbourTeller } from './harbour-teller.ts';

test.each(['en', 'ar'])('the block of a poster is named where the sheet tells its figure: %s', (tag) => {
  const teller = harbourTeller({ tag });
  const posters = posterSubjects(teller.site).flatMap(({ thing: { kind, item } }) => {
    const subject = { kind, item } as Parameters<typeof posterView>[1];
    const { facade, sentence } = posterView(teller, subject);
    return facade ? [{ kind, facade, sentence: sentence.text }] : [];
  });
  const [goals, activities] = (['goal', 'activity'] as const).map((each) =>
    posters.filter(({ kind }) => kind === each),
  );
  expect(goals).not.toHaveLength(0);
  for (const { facade, sentence } of goals ?? []) {
    expect(facade.alt).toContain(String(facade.lit));
    expect(sentence).toContain(String(facade.lit));
  }
  // The figure that the editors have put in front, of which an activity's sheet has no word.
  expect(activities).not.toHaveLength(0);
  for (const { facade } of activities ?? []) expect([facade.title, facade.alt]).toEqual(['', '']);
});

test('one figure on a poster does not pass for its goal: what can be said of each stands below where it differs', () => {
  const teller = harbourTeller({});
  const notesOf = (id: string) => {
    const item = teller.site.report.catalog.goals.find((goal) => goal.id === id);
    return item ? posterView(teller, { kind: 'goal', item }).notes : [];
  };
  const notes = notesOf('streets');
  expect(notes).toContain('Litter: Worsened.');
  expect(notes).toContain('Noise: Worsened beyond the limit.');
  expect(notes).toContain('Dark stairs: Level kept.');
});
