import { expect, test } from 'vitest';
import { dataFiles } from '../../src/views/files/data-files.ts';
import type { Phrase } from '../../src/views/telling/link.ts';
import { dataView } from '../../src/views/pages/data-page.ts';
import { harbourTeller } from './harbour-teller.ts';

const textOf = (phrases: readonly Phrase[]) => phrases.map(({ text }) => text).join('');

test('a survey round leads to where its results are published, and only where that is known', () => {
  const [panel] = dataView(harbourTeller({})).surveys;
  const led = panel?.waves.filter(({ results }) => results !== null);
  expect(led).toEqual([
    { said: '2022', results: { text: 'The results from 2022', address: 'https://saltmere.example/panel' } },
  ]);
  expect(panel?.waves.length).toBeGreaterThan(1);
});

test('a survey without a translation says its language where it is named as a source', () => {
  const [source] = dataFiles(harbourTeller({ tag: 'ar' })).whole[0]?.facts ?? [];
  const marked = source?.filter(({ lang }) => lang !== undefined);
  expect(marked).toEqual([{ text: 'The Stair Count', lang: 'en', dir: 'ltr' }]);
  expect(source && textOf(source)).toMatch(/^المصدر: .+ و.+/);
});

test('a licence that all surveys have is said once, and one of its own beside each file', () => {
  const filesWith = (licences: readonly (string | undefined)[]) =>
    dataFiles(
      harbourTeller({
        change: (kept) => {
          const surveys = kept.surveys.map((survey, index) => ({
            ...survey,
            facts: { ...survey.facts, licence: licences[index % licences.length] },
          }));
          return { ...kept, surveys } as typeof kept;
        },
      }),
    );
  const said = ({ whole, single }: ReturnType<typeof dataFiles>) =>
    [...whole, ...single]
      // A form holds no figures.
      .filter(({ title }) => title !== 'Form for new figures')
      .map(({ facts }) => facts.map(textOf).filter((fact) => fact.startsWith('Licence')));
  const undecided = filesWith([undefined]);
  expect(undecided.licence).toEqual({ label: 'Licence', value: 'Not settled' });
  expect(said(undecided).flat()).toEqual([]);
  const address = 'https://one.example/';
  expect(filesWith([address]).licence?.value).toEqual({ text: address, address });
  const different = filesWith(['https://one.example/', undefined]);
  expect(different.licence).toBeNull();
  expect(said(different).filter((facts) => facts.length !== 1)).toEqual([]);
  expect(said(different)[0]).toEqual(['Licence: https://one.example/, Not settled']);
});
