import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/catalog/entries/item.ts';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { find } from '../../src/catalog/entries/join.ts';
import { goalView } from '../../src/views/pages/goal.ts';
import { yearView } from '../../src/views/pages/year.ts';
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

describe('a goal that the agreement does not have', () => {
  type GoalFacts = Facts<'goals'>;
  const harbourWith = (
    facts: Partial<GoalFacts>,
    isChanged: (id: string) => boolean = (id) => id === 'voice',
  ) => {
    const change = (catalog: Catalog): Catalog => ({
      ...catalog,
      goals: catalog.goals.map((goal) =>
        isChanged(goal.id) ? { ...goal, facts: { ...goal.facts, ...facts } } : goal,
      ),
    });
    return harbourTeller({ change });
  };
  const voice = (teller: ReturnType<typeof harbourWith>) =>
    goalView(teller, find(teller.site.report.catalog.goals, 'voice'));

  test('is told as the site’s own', () => {
    const own = voice(harbourWith({ agreementText: undefined, started: '2024-08-01' }));
    expect(own).toMatchObject({
      ambition: 'We have not said whether the figure should go up, go down or be kept.',
      added: ['The goal is not in the agreement.', 'The goal applies from August 1, 2024.'],
      words: { ambition: 'What we aim for' },
    });
    const raised = voice(harbourWith({ agreementText: undefined, ambition: 'increase' }));
    expect(raised.ambition).toBe('The level should get higher.');
  });

  test.each([
    ['it quotes the agreement itself', () => false],
    ['no goal does, so that nobody can tell', () => true],
  ])('is not called so where %s', (_, isChanged) => {
    expect(voice(harbourWith({ agreementText: undefined }, isChanged))).toMatchObject({
      ambition: 'The agreement does not say whether the figure should go up, go down or be kept.',
      added: [],
      words: { ambition: 'What the agreement aims for' },
    });
  });

  test('stands with its figures under the years from the one in which it came, and those in which they were measured', () => {
    const teller = harbourWith({ agreementText: undefined, started: '2024-08-01' });
    const { evaluations } = teller.site.report;
    const own = evaluations.filter(({ goal }) => goal.id === 'voice').length;
    expect(own).toBeGreaterThan(0);
    const told = [2022, 2023, 2024].map((year) => {
      const { goals, table } = yearView(teller, year);
      return [goals.at(-1)?.title, goals.at(-1)?.from, table.rows.length];
    });
    expect(told).toEqual([
      ['Having a say', 'The goal applies from August 1, 2024.', evaluations.length],
      ['Knowing one another', null, evaluations.length - own],
      ['Having a say', null, evaluations.length],
    ]);
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
