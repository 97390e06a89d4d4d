import type { Problem } from '../../problems/problem.ts';
import { waveId } from '../entries/document.ts';
import { idsIn, type Reading } from '../entries/reading.ts';

/** Entries whose ids would give two pages one address. */
export function checkSharedAddresses(reading: Reading): Problem[] {
  return [...sharedPosters(reading), ...sharedNews(reading)];
}

/** Goals and activities share the posters' addresses. */
function sharedPosters(reading: Reading): Problem[] {
  const goals = new Set(idsIn(reading, 'goals'));
  return reading.originals
    .filter(({ collection, id }) => collection === 'activities' && goals.has(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      column: 1,
      what: `Et mål og en aktivitet hedder begge »${id}«, og deres plakater får samme adresse`,
      advice: 'Giv den ene fil et andet navn',
      severity: 'error',
    }));
}

/** A wave of figures is a piece of news with an address of its own. */
function sharedNews({ tables, originals }: Reading): Problem[] {
  const waves = new Map(tables.map((wave) => [waveId(wave), `${wave.survey} ${wave.year}`]));
  return originals
    .filter(({ collection, id }) => collection === 'updates' && waves.has(id))
    .map(({ id, file }) => ({
      file,
      line: 1,
      column: 1,
      what: `Nyheden hedder »${id}«, men den adresse har nyheden om målingen ${waves.get(id)} allerede`,
      advice: `Giv filen et andet navn, fx »${id}-resultater.mdx«, på alle sprog`,
      severity: 'error',
    }));
}
