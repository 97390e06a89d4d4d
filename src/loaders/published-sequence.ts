import { errorAt, type Fault } from '../problems/problem.ts';
import { figureName, type FigureValue } from '../schemas/figure.ts';
import type { PublishedRow } from '../schemas/published-row.ts';
import { saidFigure } from './danish-csv.ts';

/**
 * What the rows of one figure say against each other, the oldest first: each begins with the figure that the one before it ended
 * with. An old figure that is left blank must not be told, and contradicts nothing.
 */
export function checkSequence(rows: readonly PublishedRow[]): Fault[] {
  const told = new Map<string, PublishedRow>();
  const last = new Map<string, PublishedRow>();
  return rows.flatMap((row) => {
    const figure = figureName(row);
    const { at: _, ...said } = row;
    const line = JSON.stringify(said);
    const same = row.correction ? told.get(line) : undefined;
    if (same) return [refuseTwice(row, same)];
    const before = last.get(figure);
    told.set(line, row);
    last.set(figure, row);
    return before && contradicts(row, before) ? [refuseContradiction(row, before)] : [];
  });
}

function contradicts(row: PublishedRow, before: PublishedRow): boolean {
  const said = saidBefore(row);
  if (said.percent === null) return false;
  const differs = (one: number | null, other: number | null): boolean =>
    one !== null && other !== null && one !== other;
  return (
    said.percent !== before.percent ||
    differs(said.n, before.n) ||
    // The share of an answer is told without limits, for which alone the effective base counts.
    (row.answer === null && differs(said.nEffective, before.nEffective))
  );
}

/** What a row takes the site to have shown until then: of a record, what it shows still. */
function saidBefore(row: PublishedRow): FigureValue {
  return row.correction ? row.before : row;
}

function refuseTwice({ at }: PublishedRow, same: PublishedRow): Fault {
  return errorAt(
    at,
    `rettelsen står også i linje ${same.at.line}, så læserne får den at vide to gange`,
    'slet den ene af de to rækker',
  );
}

function refuseContradiction(row: PublishedRow, before: PublishedRow): Fault {
  const isRecord = row.correction === null;
  return errorAt(
    row.at,
    `rækken siger, at siden ${isRecord ? 'viser' : 'før viste'} ${saidFigure(saidBefore(row))}, men linje ${before.at.line} siger ${saidFigure(before)}`,
    isRecord
      ? 'skriv dagen, grunden og tallene før, hvis tallet er rettet; ellers slet rækken'
      : 'ret tallene før, så de siger det samme, eller slet den række, der ikke passer. Den nyeste rettelse står nederst',
  );
}
