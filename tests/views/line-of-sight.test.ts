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
      ...activities.flatMap(({ activity, partners }) => [activity, ...partners]),
    ]),
    ...list.untied.partners,
  ].map(({ address }) => address.split('/').at(-2));
  expect(new Set(listed)).toEqual(new Set(shown));
  expect(list.untied.partners.map(({ text }) => text)).toEqual(['Office of Counts']);
});

test('there is a picture while lines can be followed in it, without columns that hold nothing', () => {
  const viewOf = (change: (kept: Catalog) => Partial<Catalog>) =>
    sightView(harbourTeller({ change: (kept) => ({ ...kept, ...change(kept) }) }));
  const pictureOf = (change: (kept: Catalog) => Partial<Catalog>) => viewOf(change).picture;
  const many = (partners: Catalog['partners'], count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...partners[0], id: `p${index}` })) as Catalog['partners'];
  const agreed = ({ partners }: Catalog) => partners.filter(({ facts }) => facts.hoursPerYear !== undefined);
  expect(pictureOf((kept) => ({ activities: [], partners: many(agreed(kept), 20) }))?.columns).toHaveLength(
    3,
  );
  expect(pictureOf((kept) => ({ activities: [], partners: many(agreed(kept), 21) }))).toBeNull();
  // A goal and a partner have next to nothing between them; with another partner there is something to tie.
  const least = (count: number) =>
    viewOf((kept) => ({
      goals: kept.goals.slice(0, 1),
      indicators: [],
      activities: [],
      partners: many(agreed(kept), count),
    }));
  expect(least(1)).toMatchObject({ picture: null, lead: 'Figures count. They do not explain.' });
  expect(least(2).picture?.columns.map(({ boxes }) => boxes.length)).toEqual([1, 2]);
  expect(least(2).lead).toMatch(/^The lines show .* They do not show causes\.$/);
});
