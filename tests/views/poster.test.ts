import { expect, test } from 'vitest';
import { posterSubjects, posterView, type PosterSubject } from '../../src/views/pages/poster.ts';
import { harbourTeller } from './harbour-teller.ts';

test.each(['en', 'ar'])('the block of a poster is named where the sheet tells its figure: %s', (tag) => {
  const teller = harbourTeller({ tag });
  const note = teller.language.word('home.facadeNote');
  const posters = posterSubjects(teller).flatMap(({ thing: { kind, item } }) => {
    const { facade, sentence, notes } = posterView(teller, { kind, item } as PosterSubject);
    return facade ? [{ kind, facade, sentence: sentence.text, notes }] : [];
  });
  const [goals, activities] = (['goal', 'activity'] as const).map((each) =>
    posters.filter(({ kind }) => kind === each),
  );
  expect(goals).not.toHaveLength(0);
  for (const { facade, sentence, notes } of goals ?? []) {
    expect(facade.alt).toContain(String(facade.lit));
    expect(sentence).toContain(String(facade.lit));
    expect(notes[0]).toBe(note);
  }
  // The figure that the editors have put in front, of which an activity's sheet has no word.
  expect(activities).not.toHaveLength(0);
  for (const { facade, notes } of activities ?? []) {
    expect([facade.title, facade.alt]).toEqual(['', '']);
    expect(notes).not.toContain(note);
  }
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
