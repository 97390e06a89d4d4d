import { expect, test } from 'vitest';
import { find } from '../../src/catalog/entries/join.ts';
import { activityCard } from '../../src/views/plan/activity-card.ts';
import { activityView } from '../../src/views/pages/activity.ts';
import { posterSubjects, posterView } from '../../src/views/pages/poster.ts';
import { harbourTeller } from './harbour-teller.ts';

const LINES = [
  'Every Thursday, 16.30–18.00',
  'At the end of the pier',
  'Ring Ada at 12\u00A034\u00A056\u00A078',
];

function told(tag: string, id: string) {
  const teller = harbourTeller({ tag });
  const poster = posterSubjects(teller).find(({ params }) => params['id'] === id);
  if (!poster) throw new Error(`no poster of ${id}`);
  const activity = find(teller.site.report.catalog.activities, id);
  return {
    page: activityView(teller, activity).practical,
    card: activityCard(teller, activity).practical,
    poster: posterView(teller, poster.thing),
  };
}

test('time, place and contact stand on the page of an activity and on its poster, the first also where it is listed', () => {
  const { page, card, poster } = told('en', 'pier-cafe');
  expect(card?.lines[0]).toBe(LINES[0]);
  expect(page?.known).toEqual({ lines: LINES, written: { lang: 'en', dir: 'ltr' }, only: null });
  expect(poster.practical?.lines).toEqual(LINES);
});

test('where only they are not translated, they are told as they are, and that they are', () => {
  const { page, poster } = told('ar', 'pier-cafe');
  expect(page?.known).toMatchObject({ lines: LINES, written: { lang: 'en', dir: 'ltr' } });
  expect(page?.known?.only).not.toBeNull();
  expect(poster.practical?.written.lang).toBe('en');
});

test('where they are not known, the page says so and the poster says nothing', () => {
  const { page, poster } = told('en', 'repair-shed');
  expect(page).toMatchObject({ known: null, unknown: expect.stringContaining('not know yet') as string });
  expect(poster.practical).toBeNull();
});

test('an old poster invites nobody to what has ended', () => {
  const { page, card, poster } = told('en', 'lantern-walk');
  expect([page, card, poster.practical]).toEqual([null, null, null]);
});
