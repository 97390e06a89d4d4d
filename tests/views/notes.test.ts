import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { indicatorView } from '../../src/views/pages/indicator.ts';
import { evaluationOf, harbourTeller } from './harbour-teller.ts';

/** The harbour with a note on every row of a group or an answer, and on no other. */
const noted = (catalog: Catalog): Catalog => ({
  ...catalog,
  tables: catalog.tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      note: row.group === null && row.answer === null ? null : 'Asked at the door.',
    })),
  })),
});

test('what an editor writes beside the figure of a group or an answer is shown, with what it is about', () => {
  const teller = harbourTeller({ change: noted });
  const walk = evaluationOf(teller, 'evening-walk');
  const { notes } = indicatorView(teller, walk);
  const said = walk.groups.flatMap(({ series }) => series).filter(({ note }) => note !== null);
  expect(said.length).toBeGreaterThan(0);
  expect(notes.length).toBeGreaterThanOrEqual(said.length);
  for (const { place, note, written } of notes) {
    expect(place).toMatch(/^[^,:]+, [^:]+$/);
    expect({ note, written }).toEqual({ note: 'Asked at the door.', written: {} });
  }
});

test('a note says which language it is in when it is not the page’s, and its place is in the page’s', () => {
  const teller = harbourTeller({ tag: 'ar', change: noted });
  const [first] = indicatorView(teller, evaluationOf(teller, 'evening-walk')).notes;
  expect(first?.place).toContain(teller.language.word('list.comma'));
  expect(first?.written).toEqual({ lang: 'en', dir: 'ltr' });
});
