import { expect, test } from 'vitest';
import type { Catalog } from '../../src/catalog/join.ts';
import { indicatorView } from '../../src/views/indicator.ts';
import { harbourTeller } from './harbour-teller.ts';

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
  const walk = teller.site.report.evaluations.find(({ indicator }) => indicator.id === 'evening-walk');
  if (!walk) throw new Error('the harbour has lost its evening walk');
  const { notes } = indicatorView(teller, walk);
  const said = walk.groups.flatMap(({ series }) => series).filter(({ note }) => note !== null);
  expect(said.length).toBeGreaterThan(0);
  expect(notes.length).toBeGreaterThanOrEqual(said.length);
  for (const note of notes) expect(note).toMatch(/^[^,:]+, [^:]+: Asked at the door\.$/);
});
