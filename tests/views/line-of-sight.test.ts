import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { sightView } from '../../src/views/plan/line-of-sight.ts';
import { harbourTeller } from './harbour-teller.ts';

// The Office of Counts has agreed to hours and has no activity.
test('the list holds whatever the picture shows, and what is tied to nothing by itself', () => {
  const { picture, list } = sightView(harbourTeller({}));
  const shown = picture?.columns.flatMap(({ boxes }) => boxes.map(({ id }) => id.split('/')[1]));
  const listed = [
    ...list.goals.flatMap(({ goal, figures, activities }) => [
      goal,
      ...figures.map(({ figure }) => figure),
      ...activities.flatMap(({ activity, partners }) => [
        activity,
        ...partners.map(({ partner }) => partner),
      ]),
    ]),
    ...list.untied.partners.map(({ partner }) => partner),
  ].map(({ address }) => address.split('/').at(-2));
  expect(new Set(listed)).toEqual(new Set(shown));
  expect(list.untied.partners.map(({ partner }) => partner.text)).toEqual(['Office of Counts']);
});

test('one who has left is not told to be tied to no activity', () => {
  const { list } = viewOf(({ partners }) => ({
    partners: partners.map((partner) => {
      const isGone = partner.id === 'count-office';
      return isGone ? { ...partner, facts: { ...partner.facts, ended: { on: '2024-06-30' } } } : partner;
    }),
  }));
  expect(list.untied.partners).toEqual([]);
});

const viewOf = (change: (kept: Catalog) => Partial<Catalog>) =>
  sightView(harbourTeller({ change: (kept) => ({ ...kept, ...change(kept) }) }));

test('there is a picture while lines can be followed in it', () => {
  const withGoals = (count: number) =>
    viewOf(({ goals }) => ({
      goals: Array.from({ length: count }, (_, index) => ({
        ...(goals[index] ?? goals[0]),
        id: goals[index]?.id ?? `g${index}`,
      })) as Catalog['goals'],
    }));
  expect(withGoals(20).picture?.columns).toHaveLength(4);
  expect(withGoals(21).picture).toBeNull();
  // A figure and its goal have next to nothing between them; with another figure there is something to tie.
  const least = (count: number) =>
    viewOf(({ goals, indicators }) => ({
      goals: goals.filter(({ id }) => id === 'voice'),
      indicators: indicators.filter(({ facts }) => facts.goal === 'voice').slice(0, count),
      activities: [],
    }));
  expect(least(1)).toMatchObject({ picture: null, lead: 'Figures count. They do not explain.' });
  expect(least(2).picture?.columns.map(({ boxes }) => boxes.length)).toEqual([2, 1]);
});

test('a column that nothing is tied to is left out, and neither the lead nor the words for the picture tell of it', () => {
  const { picture, lead, list } = viewOf(() => ({ activities: [] }));
  expect(picture?.columns.map(({ heading }) => heading)).toEqual(['Figures', 'Goals']);
  expect(picture?.alt).toBe(
    'Overview with lines between 15 figures and 4 goals. The list below says the same.',
  );
  expect(lead).toBe('The lines show which figures belong to a goal. They do not show causes.');
  expect(list.untied.partners.length).toBeGreaterThan(0);
  expect(viewOf(() => ({ indicators: [], activities: [] })).picture).toBeNull();
  expect(viewOf(() => ({})).lead).toMatch(/^The lines show .* who does it\. They do not show causes\.$/);
});

test('what the picture marks as missing something, its key explains and the list says', () => {
  const { picture, key, list } = viewOf(() => ({}));
  const marked = picture?.columns.flatMap(({ boxes }) =>
    boxes.filter(({ gap }) => gap).map(({ id }) => id.split('/')[1]),
  );
  expect(marked?.length).toBeGreaterThan(0);
  expect(key).toBe('Something is missing here.');
  const said = [
    ...list.goals.flatMap(({ goal, gap, figures, activities }) => [
      { link: goal, gap },
      ...figures.map(({ figure, gap: ofFigure }) => ({ link: figure, gap: ofFigure })),
      ...activities.flatMap(({ partners }) =>
        partners.map(({ partner, gap: ofPartner }) => ({ link: partner, gap: ofPartner })),
      ),
    ]),
    ...list.untied.partners.map(({ partner, gap }) => ({ link: partner, gap })),
  ].flatMap(({ link, gap }) => (gap === key ? [link.address.split('/').at(-2)] : []));
  expect(new Set(said)).toEqual(new Set(marked));
});

test('without anything missing there is no key', () => {
  const { key, gaps } = viewOf(({ goals, indicators, activities }) => ({
    goals: goals.filter(({ id }) => id === 'evenings'),
    indicators: indicators.filter(({ id }) => id === 'evening-walk'),
    activities: activities.filter(({ facts }) => facts.goals.includes('evenings')).slice(0, 1),
    partners: [],
  }));
  expect([key, gaps.lines]).toEqual([null, []]);
});
