import { expect, test } from 'vitest';
import { posterSubjects, posterView } from '../../src/views/poster.ts';
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
