import { errorIn, fileStart, warningIn, type Problem } from '../../problems/problem.ts';
import { meant } from '../../problems/quoted.ts';
import { recordedYears } from '../addresses/ledger.ts';
import { surveyPath } from '../entries/document.ts';
import { doublesIn } from './doubles.ts';
import { lifetimeFaults } from './lifetimes.ts';
import { milestoneProblems } from './milestones.ts';
import { placeOfField, statedFacts, type ReadFile } from '../entries/entries.ts';
import { originalOf, type Reading } from '../entries/reading.ts';
import { adviceForSecondWave } from '../entries/surveys.ts';

/** Facts that contradict each other although each is well formed. */
export function checkConsistency(reading: Reading): Problem[] {
  const sound = reading.originals.filter(({ sound: holds }) => holds);
  return [
    ...sound.flatMap((file) => (rules[file.collection] ?? (() => []))(file, reading)),
    ...sound.flatMap((file) =>
      doublesIn(file).map(({ path, name, list }) => {
        const advice = `Ret eller slet den ene${path.at(-1) === 'year' ? `. ${adviceForSecondWave}` : ''}`;
        return errorAt(file, path, `»${name}« står to gange under »${list}«`, advice);
      }),
    ),
    ...undeclaredWaves(reading),
  ];
}

const rules: Partial<Record<ReadFile['collection'], (file: ReadFile, reading: Reading) => Problem[]>> = {
  indicators(file, reading) {
    const { survey: id, baselineYear, answers, headlineAnswers } = statedFacts<'indicators'>(file);
    const survey = originalOf(reading, 'surveys', id);
    const years = survey?.sound ? yearsOf(survey) : [baselineYear];
    const baseline = years.includes(baselineYear)
      ? []
      : [
          errorAt(
            file,
            ['baselineYear'],
            `Undersøgelsen »${id}« har ingen måling i ${baselineYear}`,
            `Vælg mellem ${years.join(', ')}`,
          ),
        ];
    const unknown = (headlineAnswers ?? []).flatMap((answer, index) => {
      if (answers?.includes(answer)) return [];
      const advice = meant(answer, answers ?? [], 'Skriv svaret, som det står under »answers«');
      return [
        errorAt(file, ['headlineAnswers', index], `»${answer}« er ikke en af svarmulighederne`, advice),
      ];
    });
    return [...baseline, ...unknown, ...questionsOfNoWave(file, survey)];
  },
  activities(file, reading) {
    const { ended } = statedFacts<'activities'>(file);
    return [
      ...lifetimeFaults(file, 'aktivitet'),
      ...dayFarFromPlan(file, ['ended', 'on'], ended?.on, reading),
    ];
  },
  updates: (file, reading) => dayFarFromPlan(file, ['date'], statedFacts<'updates'>(file).date, reading),
  partners: (file) => lifetimeFaults(file, 'partner'),
  surveys(file, reading) {
    return statedFacts<'surveys'>(file).waves.flatMap((wave, index) => {
      const { year, changedWording, collectedFrom, collectedTo } = wave;
      return [
        ...(collectedFrom && collectedTo && collectedTo < collectedFrom
          ? [
              errorAt(
                file,
                ['waves', index, 'collectedTo'],
                `Indsamlingen slutter (${collectedTo}), før den begynder (${collectedFrom})`,
                'Byt de to om, eller ret den ene',
              ),
            ]
          : []),
        ...(['collectedFrom', 'collectedTo'] as const).flatMap((field) => {
          const day = wave[field];
          if (day === undefined || Math.abs(Number(day.slice(0, 4)) - year) <= YEARS_AROUND) return [];
          const what = `Svarene til målingen i ${year} er samlet ind ${day}`;
          return [errorAt(file, ['waves', index, field], what, 'Ret dagen, eller ret målingens år')];
        }),
        ...(changedWording ?? []).flatMap((id, at) =>
          wordingOfNobody(file, reading, { year, id, path: ['waves', index, 'changedWording', at] }),
        ),
        ...(changedWording ?? []).flatMap((id, at) => {
          const indicator = originalOf(reading, 'indicators', id);
          if (!indicator?.sound || indicator.data['survey'] === file.id) return [];
          const what = `»${id}« er ikke et tal i denne undersøgelse, men i »${indicator.data['survey']}«`;
          const advice = `Slet det, eller skriv det i ${indicator.data['survey']}.mdx`;
          return [errorAt(file, ['waves', index, 'changedWording', at], what, advice)];
        }),
      ];
    });
  },
  years(file, reading) {
    return [...approvedOutOfTime(file), ...storyOutsidePlan(file, reading)];
  },
  milestones: milestoneProblems,
};

/** Of a wave in which nobody was asked, as one that was put off, no page tells what the question would have been. */
function wordingOfNobody(
  { file, entry, id: survey }: ReadFile,
  { tables }: Reading,
  { year, id, path }: { year: number; id: string; path: readonly PropertyKey[] },
): Problem[] {
  const table = tables.find((each) => each.survey === survey && each.year === year);
  const rows = table?.rows.filter(({ indicator }) => indicator === id) ?? [];
  if (rows.length === 0 || rows.some(({ status }) => status !== 'not-asked')) return [];
  const what = `Der blev ikke spurgt om »${id}« i ${year}, så ingen side viser den nye ordlyd`;
  const advice = `Flyt »${id}« til »changedWording« ved den runde, der spørger med de nye ord, og ret årstallet under »changedQuestions« i tallets fil`;
  return [warningIn(file, placeOfField({ entry }, path), what, advice)];
}

/** A new wording is that of a wave which says that the figure has one: of any other it would never be shown. */
function questionsOfNoWave(file: ReadFile, survey: ReadFile | undefined): Problem[] {
  if (!survey?.sound) return [];
  const changed = statedFacts<'surveys'>(survey)
    .waves.filter(({ changedWording }) => changedWording?.includes(file.id))
    .map(({ year }) => String(year));
  return Object.keys(file.data['changedQuestions'] ?? {})
    .filter((year) => !changed.includes(year))
    .map((year) =>
      errorAt(
        file,
        ['changedQuestions', year],
        `Undersøgelsen »${survey.id}« siger ikke, at spørgsmålet blev ændret i ${year}`,
        `Skriv »changedWording: [${file.id}]« ved runden i ${survey.file}, eller ret årstallet`,
      ),
    );
}

/**
 * The board cannot approve a text before its year has begun, and seldom approves one many years after it: such a day is mostly one
 * whose digits changed places. Whether a day has come is not asked here, where no file says which day it is: the page waits for it.
 */
function approvedOutOfTime(file: ReadFile): Problem[] {
  const { approvedOn } = statedFacts<'years'>(file);
  if (approvedOn === undefined) return [];
  const place = placeOfField(file, ['approvedOn']);
  const what = `Teksten om ${file.id} er godkendt ${approvedOn}`;
  const yearsAfter = Number(approvedOn.slice(0, 4)) - Number(file.id);
  if (yearsAfter < 0) {
    const advice = 'Ret dagen, eller slet linjen, indtil teksten er godkendt';
    return [errorIn(file.file, place, `${what}, før året begyndte`, advice)];
  }
  if (yearsAfter <= YEARS_AROUND) return [];
  const advice = 'Ret dagen, eller lad den stå, hvis den er rigtig';
  return [warningIn(file.file, place, `${what}, ${yearsAfter} år efter`, advice)];
}

/** A story gives its year a page, with a place in the list of all years: digits that changed places make one of a year long gone. */
function storyOutsidePlan({ file, id }: ReadFile, reading: Reading): Problem[] {
  const what = yearOutsidePlan(Number(id), 0, reading);
  if (what === null) return [];
  const advice = 'Ret filens navn, eller lad det stå, hvis det er meningen';
  return [warningIn(file, fileStart, what, advice)];
}

/** News and the end of an activity give their year a page as well, which stays once its address is recorded. */
function dayFarFromPlan(
  file: ReadFile,
  field: readonly PropertyKey[],
  day: string | undefined,
  reading: Reading,
): Problem[] {
  const what = day === undefined ? null : yearOutsidePlan(Number(day.slice(0, 4)), YEARS_AROUND, reading);
  if (what === null) return [];
  const advice = 'Ret dagen, eller lad den stå, hvis den er rigtig';
  return [warningIn(file.file, placeOfField(file, field), what, advice)];
}

/** What is told of a year that neither the plan, some years about it, a survey nor the ledger has; null of any other. */
function yearOutsidePlan(
  year: number,
  around: number,
  { siteRoot, readable: { period, redirects = [] }, originals }: Reading,
): string | null {
  if (!period) return null;
  const [from, to] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  if (from - around <= year && year <= to + around) return null;
  const isKnown =
    recordedYears(siteRoot, redirects).includes(year) ||
    originals
      .filter(({ collection, sound }) => collection === 'surveys' && sound)
      .some((survey) => yearsOf(survey).includes(year));
  if (isKnown) return null;
  return `Planen varer fra ${from} til ${to}, så ${year} ligger uden for den og får en side for sig`;
}

/** What belongs to a year, such as its answers, is also gathered or approved in the years about it, but not many years from it. */
const YEARS_AROUND = 3;

/** A spreadsheet for a year that its survey does not know would never be shown. */
function undeclaredWaves(reading: Reading): Problem[] {
  return reading.tables.flatMap(({ survey, year }) => {
    const file = originalOf(reading, 'surveys', survey);
    if (!file?.sound || yearsOf(file).includes(year)) return [];
    const what = `Undersøgelsen »${survey}« har ingen måling i ${year}`;
    const advice = `Tilføj linjen »- year: ${year}« under »waves« i ${file.file}, eller ret filens navn`;
    return [errorIn(surveyPath({ survey, year }), fileStart, what, advice)];
  });
}

/** The years of the waves that a survey declares. */
function yearsOf(survey: ReadFile): number[] {
  return statedFacts<'surveys'>(survey).waves.map(({ year }) => year);
}

function errorAt(file: ReadFile, path: readonly PropertyKey[], what: string, advice: string): Problem {
  return errorIn(file.file, placeOfField(file, path), what, advice);
}
