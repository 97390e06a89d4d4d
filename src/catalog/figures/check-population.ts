import { errorIn, type Problem } from '../../problems/problem.ts';
import { surveyPath } from '../entries/document.ts';
import { statedFacts } from '../entries/entries.ts';
import { errorAtField } from '../entries/field-problems.ts';
import { originalOf, type Reading } from '../entries/reading.ts';

/**
 * Numbers of people who could have been asked that cannot be right. Where as many answered as there are, the site says that
 * a figure is no estimate, so that a digit too few would make every figure of a wave certain.
 */
export function checkPopulation(reading: Reading): Problem[] {
  return [...missingPopulations(reading), ...reading.tables.flatMap((table) => outnumbered(table, reading))];
}

function missingPopulations({ originals }: Reading): Problem[] {
  return originals.flatMap((file) => {
    if (file.collection !== 'surveys' || !file.sound) return [];
    const { waves } = statedFacts<'surveys'>(file);
    return waves.flatMap(({ population, correctForPopulation }, index): Problem[] => {
      if (!correctForPopulation || population !== undefined) return [];
      const what = 'Usikkerheden kan ikke regnes mindre, når man ikke ved, hvor mange der er spurgt blandt';
      const advice = 'Skriv antallet efter »population:« under runden, eller slet linjen';
      return [errorAtField(file, ['waves', index, 'correctForPopulation'], what, advice, 'name')];
    });
  });
}

/** One message a wave: where the population is wrong, it is for every row. */
function outnumbered({ survey, year, rows }: Reading['tables'][number], reading: Reading): Problem[] {
  const declared = originalOf(reading, 'surveys', survey);
  if (!declared?.sound) return [];
  const { waves } = statedFacts<'surveys'>(declared);
  const population = waves.find((wave) => wave.year === year)?.population;
  const row = rows.find(({ n }) => population !== undefined && n !== null && n > population);
  if (!row) return [];
  const what = `»${row.indicator}« har ${row.n} svar, men der er kun spurgt blandt ${population}`;
  const advice = `Ret antal svar, eller ret »population« ved runden ${year} i ${declared.file}`;
  return [errorIn(surveyPath({ survey, year }), row.at, what, advice)];
}
