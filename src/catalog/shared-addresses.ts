import type { Problem } from '../problems/problem.ts';
import { settingsPath } from '../site/settings.ts';
import { pageAddresses } from './addresses.ts';
import { waveId } from './document.ts';
import { idsIn, type Reading } from './reading.ts';

/** Entries whose ids would give two pages one address. */
export function checkSharedAddresses(reading: Reading): Problem[] {
  return [...sharedPosters(reading), ...sharedNews(reading)];
}

/** Goals and activities share the posters' addresses. */
function sharedPosters(reading: Reading): Problem[] {
  const pages = pageAddresses({
    goals: idsIn(reading, 'goals'),
    indicators: [],
    activities: idsIn(reading, 'activities'),
    partners: [],
    updates: [],
    waves: [],
    years: [],
  });
  const posters = pages.filter((page) => page.startsWith('/plakat/'));
  const twice = [...Map.groupBy(posters, (page) => page)].filter(([, same]) => same.length > 1);
  return twice.map(([page]) => {
    const id = page.split('/')[2] ?? '';
    const file = reading.originals.find(
      (candidate) => candidate.collection === 'activities' && candidate.id === id,
    )?.file;
    const what = `Et mål og en aktivitet hedder begge »${id}«, og deres plakater får samme adresse`;
    return {
      file: file ?? settingsPath,
      line: 1,
      column: 1,
      what,
      advice: 'Giv den ene fil et andet navn',
      severity: 'error',
    };
  });
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
