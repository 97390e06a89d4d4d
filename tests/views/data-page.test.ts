import { expect, test } from 'vitest';
import { dataView } from '../../src/views/data-page.ts';
import { harbourTeller } from './harbour-teller.ts';

test('a survey round leads to where its results are published, and only where that is known', () => {
  const [panel] = dataView(harbourTeller({})).surveys;
  const led = panel?.waves.filter(({ results }) => results !== null);
  expect(led).toEqual([
    { said: '2022', results: { text: 'The results from 2022', address: 'https://saltmere.example/panel' } },
  ]);
  expect(panel?.waves.length).toBeGreaterThan(1);
});
