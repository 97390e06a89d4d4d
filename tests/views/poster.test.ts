import { expect, test } from 'vitest';
import { posterSubjects, posterView, type PosterSubject } from '../../src/views/pages/poster.ts';
import { harbourTeller } from './harbour-teller.ts';

test.each(['en', 'ar'])(
  'only a sheet that tells a figure has lit windows, and says what they are: %s',
  (tag) => {
    const teller = harbourTeller({ tag });
    const posters = posterSubjects(teller.site).map(({ thing: { kind, item } }) => {
      const { facade, sentence, notes } = posterView(teller, { kind, item } as PosterSubject);
      return { kind, facade, sentence: sentence.text, notes };
    });
    const [lit, dark] = [posters.filter(({ facade }) => facade), posters.filter(({ facade }) => !facade)];
    expect(lit).not.toHaveLength(0);
    for (const { kind, facade, sentence, notes } of lit) {
      expect(kind).toBe('goal');
      expect(facade?.alt).toContain(String(facade?.lit));
      expect(sentence).toContain(String(facade?.lit));
      expect(notes[0]).toBe(teller.language.word('home.facadeNote'));
    }
    expect(dark.map(({ kind }) => kind)).toContain('activity');
    for (const { notes } of dark) expect(notes).not.toContain(teller.language.word('home.facadeNote'));
  },
);

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
