import { errorIn, fileStart, type Problem } from '../../problems/problem.ts';
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
    .map(({ id, file }) => {
      const what = `Et mål og en aktivitet hedder begge »${id}«, og deres plakater får samme adresse`;
      return errorIn(file, fileStart, what, 'Giv den ene fil et andet navn');
    });
}

/** A wave of figures is a piece of news with an address of its own. */
function sharedNews({ tables, originals }: Reading): Problem[] {
  const waves = new Map(tables.map((wave) => [waveId(wave), `${wave.survey} ${wave.year}`]));
  return originals
    .filter(({ collection, id }) => collection === 'updates' && waves.has(id))
    .map(({ id, file }) => {
      const what = `Nyheden hedder »${id}«, men den adresse har nyheden om målingen ${waves.get(id)} allerede`;
      const advice = `Giv filen et andet navn, fx »${id}-resultater.mdx«, på alle sprog`;
      return errorIn(file, fileStart, what, advice);
    });
}
