import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { waveCalendar } from '../../src/views/files/wave-calendar.ts';
import { harbourTeller } from './harbour-teller.ts';

/** What is known of the days on which the answers of a wave are gathered. */
interface Known {
  label?: string;
  collectedFrom?: string;
  collectedTo?: string;
}

/** First day and the day after the last one of the event of the stair count's wave of 2022. */
function eventDays(known: Known): string[] {
  const change = (catalog: Catalog): Catalog => ({
    ...catalog,
    surveys: catalog.surveys.map((survey) => ({
      ...survey,
      facts: { ...survey.facts, waves: survey.facts.waves.map((wave) => ({ ...wave, ...known })) },
    })),
  });
  const lines = waveCalendar(harbourTeller({ change })).split('\r\n');
  const event = lines.slice(lines.findIndex((line) => line.startsWith('UID:stair-count-2022@')));
  return event.slice(0, 4).flatMap((line) => /^DT(?:START|END);VALUE=DATE:(\d+)$/.exec(line)?.[1] ?? []);
}

test.each([
  [{}, ['20220101', '20230101']],
  [{ label: '2021/22' }, ['20210101', '20230101']],
  [{ label: '2022–2023' }, ['20220101', '20240101']],
  [{ label: '2021/22', collectedTo: '2022-04-15' }, ['20210101', '20220416']],
  [{ label: '2018/19' }, ['20220101', '20230101']],
  [{ label: 'winter 2021/22' }, ['20220101', '20230101']],
  [{ collectedFrom: '2022-03-01' }, ['20220301', '20230101']],
  [{ collectedTo: '2022-04-15' }, ['20220101', '20220416']],
  [{ collectedFrom: '2022-03-01', collectedTo: '2022-04-15' }, ['20220301', '20220416']],
  [{ collectedFrom: '2023-01-15' }, ['20230115', '20230116']],
  [{ collectedTo: '2021-11-30' }, ['20211130', '20211201']],
] as [Known, string[]][])('the event of a wave does not end before it begins: %j', (known, days) => {
  expect(eventDays(known)).toEqual(days);
});

test('figures that are here are no longer due, also when they came before the last day', () => {
  const due = waveCalendar(harbourTeller({ buildDate: '2024-09-01' })).match(/UID:.*-due@/g);
  expect(due).toContain('UID:quay-panel-2026-due@');
  expect(due).toContain('UID:market-poll-2023-due@');
  expect(due).not.toContain('UID:quay-panel-2024-due@');
  expect(due).not.toContain('UID:quay-panel-2016-due@');
});
