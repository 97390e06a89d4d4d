import { describe, expect, test } from 'vitest';
import { find, type Catalog } from '../../src/catalog/entries/join.ts';
import { activitiesView, activityView } from '../../src/views/pages/activity.ts';
import { partnerView } from '../../src/views/pages/partner.ts';
import { goalView } from '../../src/views/pages/goal.ts';
import { homeView } from '../../src/views/pages/home.ts';
import { sightView } from '../../src/views/plan/line-of-sight.ts';
import { posterSubjects, posterView } from '../../src/views/pages/poster.ts';
import { harbourTeller } from './harbour-teller.ts';

// The lantern walk is the second of three activities, and has ended.
const teller = harbourTeller({});
const { catalog } = teller.site.report;
const viewOf = (id: string) => activityView(teller, find(catalog.activities, id));

describe('an activity that has ended', () => {
  test('stands last and is not counted among those to join', () => {
    const { frame, activities } = activitiesView(teller);
    expect(frame.description).toBe('There are 2 things to join.');
    const [first, second, last] = activities;
    expect([first?.ended, second?.ended]).toEqual([null, null]);
    expect(last).toMatchObject({
      title: 'Lantern walks',
      ended: 'The activity ended on June 30, 2024.',
    });
    expect(viewOf('pier-cafe').next?.text).toContain('The repair shed');
    expect(viewOf('lantern-walk').next).toBeNull();
    const { activities: ofGoal } = goalView(teller, find(catalog.goals, 'evenings'));
    expect(ofGoal.map(({ title }) => title)).toEqual(['The pier café', 'Lantern walks']);
  });

  test('stands under a heading in the past where all of a goal have ended, and always on the page of a partner', () => {
    const headingOf = (kept: Catalog) => {
      const ended = harbourTeller({ change: () => kept });
      return goalView(ended, find(kept.goals, 'evenings')).words.activities;
    };
    const only = catalog.activities.filter(({ id }) => id === 'lantern-walk');
    expect(headingOf(catalog)).toBe('What we do to reach this goal');
    expect(headingOf({ ...catalog, activities: only })).toBe('What we did to reach this goal');
    expect(headingOf({ ...catalog, activities: [] })).toBe('What we do to reach this goal');
    const [responsible = ''] = find(catalog.activities, 'lantern-walk').facts.responsible;
    const { activities, endedActivities, words } = partnerView(teller, find(catalog.partners, responsible));
    expect(words.endedActivities).toBe('Took part in');
    expect(endedActivities.map(({ text }) => text)).toEqual(['Lantern walks']);
    expect(activities.map(({ text }) => text)).not.toContain('Lantern walks');
  });

  test('is what the front page leads to in the list, where those to join stand there already', () => {
    const textOf = (change: (kept: Catalog) => Catalog) =>
      homeView(harbourTeller({ change })).allActivities?.text;
    expect(textOf((kept) => kept)).toBe('See 1 activity that has ended');
    const ended = (kept: Catalog): Catalog => ({
      ...kept,
      activities: kept.activities.map((each) => ({
        ...each,
        facts: { ...each.facts, ended: { on: '2024-06-30' } },
      })),
    });
    // With nothing to join there is no part of the page to lead on from.
    expect(textOf(ended)).toBeUndefined();
  });

  test('does not tell that time and place are still to come, and offers no poster', () => {
    expect(viewOf('lantern-walk')).toMatchObject({ practical: null, poster: null });
    expect(viewOf('repair-shed').practical).toMatchObject({
      heading: 'Time, place and contact',
      known: null,
    });
    expect(viewOf('pier-cafe').poster?.address).toBe('/plakat/pier-cafe/');
  });

  test('says so in the picture of what is tied to what, and in the same as a list', () => {
    const { picture, list } = sightView(teller);
    const box = picture?.columns
      .flatMap(({ boxes }) => boxes)
      .find(({ id }) => id === 'activity/lantern-walk');
    expect(box?.label.join(' ')).toBe('Lantern walks');
    expect(box?.more.join(' ')).toBe('The activity ended on June 30, 2024.');
    const ended = list.goals.flatMap(({ activities }) => activities.map((activity) => activity.ended));
    expect(ended.filter((line) => line !== null)).toEqual(['The activity ended on June 30, 2024.']);
  });

  test('has its poster still, which says that it has ended', () => {
    const ended = posterSubjects(teller).map(({ params, thing }) => [
      params['id'],
      posterView(teller, thing).ended,
    ]);
    expect(ended.filter(([, line]) => line !== null)).toEqual([
      ['lantern-walk', 'The activity ended on June 30, 2024.'],
    ]);
  });
});

test('where every activity has ended, their page is led in by that, not by what an editor said while they ran', () => {
  const ended = { on: '2024-06-30' };
  const leadWhere = (count: number, buildDate: string) => {
    const change = (kept: Catalog): Catalog => ({
      ...kept,
      activities: kept.activities
        .slice(0, count)
        .map((activity) => ({ ...activity, facts: { ...activity.facts, ended } })),
    });
    return activitiesView(harbourTeller({ buildDate, change })).frame.description;
  };
  expect(leadWhere(3, '2024-06-29')).toBe('There are 3 things to join.');
  expect(leadWhere(3, '2024-06-30')).toBe('The activities have ended.');
  expect(leadWhere(1, '2024-06-30')).toBe('The activity has ended.');
});

describe('an activity whose last day is set', () => {
  const on = (buildDate: string) => harbourTeller({ buildDate });
  const walkOn = (buildDate: string) => activityView(on(buildDate), find(catalog.activities, 'lantern-walk'));
  const shownOn = (buildDate: string) => homeView(on(buildDate)).activities.map(({ title }) => title);

  test('is running until that day', () => {
    expect(walkOn('2024-06-29')).toMatchObject({
      ended: null,
      ends: 'The activity ends on June 30, 2024.',
      practical: { heading: 'Time, place and contact' },
      poster: { address: '/plakat/lantern-walk/' },
    });
    expect(shownOn('2024-06-29')).toContain('Lantern walks');
    const { frame, activities } = activitiesView(on('2024-06-29'));
    expect(frame.description).toBe('There are 3 things to join.');
    expect(activities.map(({ ended }) => ended)).toEqual([null, null, null]);
    expect(activities[1]?.title).toBe('Lantern walks');
  });

  test('has ended from that day', () => {
    expect(walkOn('2024-06-30')).toMatchObject({ ends: null, poster: null, practical: null });
    expect(walkOn('2024-06-30').ended?.text).toBe('The activity ended on June 30, 2024.');
    expect(shownOn('2024-06-30')).not.toContain('Lantern walks');
    expect(activitiesView(on('2024-06-30')).frame.description).toBe('There are 2 things to join.');
  });
});
