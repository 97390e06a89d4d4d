import { describe, expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { find } from '../../src/catalog/entries/join.ts';
import { goalView } from '../../src/views/pages/goal.ts';
import { harbourTeller } from './harbour-teller.ts';

describe('the page of a goal says of its activities', () => {
  test('that editors made the link, when they made every one', () => {
    expect(notesWhen(() => true)).toEqual({
      editorial: {
        text: 'The link to goals was made by the editors. It is not in the agreement.',
        activities: [],
      },
      noCause: 'When a figure changes, we cannot say whether the activity caused it.',
    });
  });

  test('which of them editors linked, when the agreement has the others', () => {
    expect(notesWhen((id) => id === 'lantern-walk')?.editorial).toEqual({
      text: 'Linked to the goal by the editors. The link is not in the agreement:',
      activities: [{ text: 'Lantern walks', address: '/aktiviteter/lantern-walk/' }],
    });
  });

  test('nothing of editors when the agreement has them all', () => {
    expect(notesWhen(() => false)).toMatchObject({ editorial: null });
  });

  test('nothing at all when there are none', () => {
    const change = (catalog: Catalog): Catalog => ({ ...catalog, activities: [] });
    const teller = harbourTeller({ change });
    expect(goalView(teller, find(teller.site.report.catalog.goals, 'evenings')).notes).toBeNull();
  });
});

/** What stands below the activities of a goal of two when editors linked these. */
function notesWhen(goalsAreEditorial: (id: string) => boolean) {
  const change = (catalog: Catalog): Catalog => ({
    ...catalog,
    activities: catalog.activities.map((activity) => ({
      ...activity,
      facts: { ...activity.facts, goalsAreEditorial: goalsAreEditorial(activity.id) },
    })),
  });
  const teller = harbourTeller({ change });
  return goalView(teller, find(teller.site.report.catalog.goals, 'evenings')).notes;
}
