import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import type { SurveyRow } from '../../src/schemas/survey-row.ts';
import { wholeDataset } from '../../src/views/files/dataset.ts';
import { waveCalendar } from '../../src/views/files/wave-calendar.ts';
import { dataView } from '../../src/views/pages/data-page.ts';
import { newsItemView } from '../../src/views/pages/news-page.ts';
import { yearView } from '../../src/views/pages/year.ts';
import { newsSources } from '../../src/views/plan/news-sources.ts';
import { news } from '../../src/views/plan/news-list.ts';
import { timeline } from '../../src/views/plan/timeline.ts';
import { tellerFor } from '../../src/views/telling/told.ts';
import { evaluationOf, harbourTeller } from './harbour-teller.ts';

const NOTE = 'The panel was never held.';

/** The harbour with the spring panel of 2024 as one in which nobody was asked, or with all its figures held back. */
function panelWith(status: 'not-asked' | 'withheld'): (catalog: Catalog) => Catalog {
  return (catalog) => ({
    ...catalog,
    tables: catalog.tables.map((table) => {
      if (table.survey !== 'quay-panel' || table.year !== 2024) return table;
      const rows = table.rows.map((row) => ({
        ...row,
        percent: null,
        n: null,
        nEffective: null,
        status,
        note: NOTE,
      }));
      return { ...table, rows };
    }),
  });
}

const notAsked = harbourTeller({ change: panelWith('not-asked') });
const withheld = harbourTeller({ change: panelWith('withheld') });
const said = 'None of the figures was measured in spring 2024.';
const named = 'The Quay Panel, spring 2024';

/** What the page of a year says became of the round. */
const toldAs = ({ waves }: ReturnType<typeof yearView>): string[] =>
  waves.flatMap(({ heading, names }) => (names.includes(named) ? [heading] : []));

test('a round in which nobody was asked is not told as measured, nor as missing', () => {
  expect(toldAs(yearView(notAsked, 2024))).toEqual(['Not measured']);
  expect(toldAs(yearView(withheld, 2024))).toEqual(['Measured in the year']);
  const panel = dataView(notAsked).surveys.find(({ id }) => id === 'quay-panel');
  expect(panel?.waves.map((wave) => wave.said)).toContain(said);
  expect(timeline(notAsked).find(({ summary }) => summary === said)).toMatchObject({
    when: 'spring 2024',
    state: 'done',
    mark: null,
  });
});

test('nor is one whose file says nothing of one of the figures, which is missing itself', () => {
  const teller = harbourTeller({
    change: (catalog) => {
      const { tables, ...rest } = panelWith('not-asked')(catalog);
      const without = (rows: readonly SurveyRow[]) => rows.filter(({ indicator }) => indicator !== 'noise');
      return { ...rest, tables: tables.map((table) => ({ ...table, rows: without(table.rows) })) };
    },
  });
  expect(toldAs(yearView(teller, 2024))).toEqual(['Not measured']);
  const noise = evaluationOf(teller, 'noise').series.find(({ year }) => year === 2024);
  expect(noise?.status).toBe('missing');
});

test('a round in which nobody was asked is no time that the data set covers', () => {
  expect(wholeDataset(harbourTeller({}))).toMatchObject({ temporalCoverage: '2016/2024' });
  expect(wholeDataset(notAsked)).toMatchObject({ temporalCoverage: '2016/2022' });
});

test('the calendar says so of its days, and waits for no figures', () => {
  const calendar = waveCalendar(notAsked).replaceAll('\r\n ', '');
  expect(calendar).toContain(said);
  expect(calendar).not.toContain('UID:quay-panel-2024-due@');
});

test.each([notAsked, withheld])('a round without a figure is no news of figures', (teller) => {
  expect(news(teller).find(({ id }) => id === 'quay-panel-2024')).toMatchObject({
    title: 'No figures from spring 2024: The Quay Panel',
    summary: 'There are no figures from The Quay Panel, spring 2024.',
  });
});

test('the page of its news gives the reason that the editor has written, in the language it is written in', () => {
  const notesIn = (tag: string) => {
    const teller = tellerFor(notAsked.site, tag);
    const source = newsSources(teller.site).find(({ id }) => id === 'quay-panel-2024');
    return source ? newsItemView(teller, source).figures.map(({ note }) => note) : [];
  };
  expect(notesIn('en')[0]).toEqual({ text: NOTE, written: {} });
  const other = notAsked.site.languages.find(({ tag }) => tag !== 'en')?.tag ?? '';
  expect(notesIn(other)[0]).toEqual({ text: NOTE, written: { lang: 'en', dir: 'ltr' } });
  const shown = newsSources(notAsked.site).find(({ id }) => id === 'market-poll-2019');
  expect(shown && newsItemView(notAsked, shown).figures.map(({ note }) => note)).toEqual([null, null, null]);
});
