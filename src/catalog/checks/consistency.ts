import { yearOf, YEARS_AROUND } from '../entries/lifetime.ts';
import { errorIn, fileStart, type Problem } from '../../problems/problem.ts';
import { surveyPath } from '../entries/document.ts';
import { answerFaults } from './answers.ts';
import { changedWordingFaults, questionsOfNoWave } from './changed-wordings.ts';
import { doublesIn } from './doubles.ts';
import { lifetimeFaults } from './lifetimes.ts';
import { milestoneProblems } from './milestones.ts';
import { approvedOutOfTime, dayFarFromPlan, storyOutsidePlan } from './years-around-plan.ts';
import { statedFacts, type ReadFile } from '../entries/entries.ts';
import { errorAtField } from '../entries/field-problems.ts';
import { originalOf, type Reading } from '../entries/reading.ts';
import { adviceForSecondWave, declaredYears } from '../entries/surveys.ts';

/** Facts that contradict each other although each is well formed. */
export function checkConsistency(reading: Reading): Problem[] {
  const sound = reading.originals.filter(({ sound: holds }) => holds);
  return [
    ...sound.flatMap((file) => (rules[file.collection] ?? (() => []))(file, reading)),
    ...sound.flatMap((file) =>
      doublesIn(file).map(({ path, name, list }) => {
        const advice = `Ret eller slet den ene${path.at(-1) === 'year' ? `. ${adviceForSecondWave}` : ''}`;
        return errorAtField(file, path, `»${name}« står to gange under »${list}«`, advice);
      }),
    ),
    ...undeclaredWaves(reading),
  ];
}

const rules: Partial<Record<ReadFile['collection'], (file: ReadFile, reading: Reading) => Problem[]>> = {
  indicators(file, reading) {
    const { survey: id, baselineYear } = statedFacts<'indicators'>(file);
    const survey = originalOf(reading, 'surveys', id);
    const years = survey?.sound ? declaredYears(survey) : [baselineYear];
    const baseline = years.includes(baselineYear)
      ? []
      : [
          errorAtField(
            file,
            ['baselineYear'],
            `Undersøgelsen »${id}« har ingen måling i ${baselineYear}`,
            `Vælg mellem ${years.join(', ')}`,
          ),
        ];
    return [...baseline, ...answerFaults(file), ...questionsOfNoWave(file, survey)];
  },
  activities(file, reading) {
    const { ended } = statedFacts<'activities'>(file);
    return [
      ...lifetimeFaults(file, 'aktivitet', reading),
      ...dayFarFromPlan(file, ['ended', 'on'], ended?.on, reading),
    ];
  },
  updates: (file, reading) => dayFarFromPlan(file, ['date'], statedFacts<'updates'>(file).date, reading),
  partners: (file, reading) => lifetimeFaults(file, 'partner', reading),
  surveys(file, reading) {
    return statedFacts<'surveys'>(file).waves.flatMap((wave, index) => {
      const { year, collectedFrom, collectedTo } = wave;
      return [
        ...(collectedFrom && collectedTo && collectedTo < collectedFrom
          ? [
              errorAtField(
                file,
                ['waves', index, 'collectedTo'],
                `Indsamlingen slutter (${collectedTo}), før den begynder (${collectedFrom})`,
                'Byt de to om, eller ret den ene',
              ),
            ]
          : []),
        ...(['collectedFrom', 'collectedTo'] as const).flatMap((field) => {
          const day = wave[field];
          if (day === undefined || Math.abs(yearOf(day) - year) <= YEARS_AROUND) return [];
          const what = `Svarene til målingen i ${year} er samlet ind ${day}`;
          return [errorAtField(file, ['waves', index, field], what, 'Ret dagen, eller ret målingens år')];
        }),
        ...changedWordingFaults(file, index, reading),
      ];
    });
  },
  years(file, reading) {
    return [...approvedOutOfTime(file), ...storyOutsidePlan(file, reading)];
  },
  milestones: milestoneProblems,
};

/** A spreadsheet for a year that its survey does not know would never be shown. */
function undeclaredWaves(reading: Reading): Problem[] {
  return reading.tables.flatMap(({ survey, year }) => {
    const file = originalOf(reading, 'surveys', survey);
    if (!file?.sound || declaredYears(file).includes(year)) return [];
    const what = `Undersøgelsen »${survey}« har ingen måling i ${year}`;
    const advice = `Tilføj linjen »- year: ${year}« under »waves« i ${file.file}, eller ret filens navn`;
    return [errorIn(surveyPath({ survey, year }), fileStart, what, advice)];
  });
}
