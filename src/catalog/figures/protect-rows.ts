import type { SurveyRow } from '../../schemas/survey-row.ts';
import { protect } from '../../statistics/disclosure.ts';
import { baseOfAll } from '../../statistics/known-total.ts';
import type { Figure, Thresholds } from '../../statistics/observation.ts';
import type { SurveyTable } from '../../statistics/survey-table.ts';
import type { Facts } from '../entries/item.ts';

/** The rows of one indicator over all waves, after the disclosure guard: headline, groups and answers by year. */
export interface GuardedRows {
  headline: ReadonlyMap<number, Figure>;
  /** The years in which fewer of all residents answered than the limit: no more than that is told of a hidden number. */
  belowLimit: ReadonlySet<number>;
  groups: readonly { group: string; dimension: string | null; figures: ReadonlyMap<number, Figure> }[];
  answers: readonly { year: number; group: string | null; answer: string; figure: Figure }[];
}

/** What the guard has to know of the indicator and its survey. */
export interface GuardRules {
  /** The dimension of each declared group. */
  dimensions: ReadonlyMap<string, string>;
  headlineAnswers: readonly string[] | null;
  thresholds: Thresholds;
}

/** The guard's rules for an indicator: the same for what pages show and for what counts as published. */
export function rulesFor(
  survey: Pick<Facts<'surveys'>, 'groups'>,
  indicator: Pick<Facts<'indicators'>, 'headlineAnswers'>,
  thresholds: Thresholds,
): GuardRules {
  return {
    dimensions: new Map((survey.groups ?? []).map(({ id, dimension }) => [id, dimension])),
    headlineAnswers: indicator.headlineAnswers ?? null,
    thresholds,
  };
}

/** Guards the rows of one indicator wave by wave. Nothing that the guard hides leaves this function. */
export function protectRows(rows: readonly (SurveyRow & { year: number })[], rules: GuardRules): GuardedRows {
  const waves = [...Map.groupBy(rows, ({ year }) => year)].map(([year, own]) => {
    const told = tableOf(own, rules);
    return { year, told, table: protect(told, rules.thresholds) };
  });
  const headlines = waves.flatMap(({ year, table }): [number, Figure][] =>
    table.headline ? [[year, table.headline]] : [],
  );
  const names = [
    ...new Set(rows.flatMap(({ group, answer }) => (group !== null && answer === null ? [group] : []))),
  ];
  return {
    headline: new Map(headlines),
    belowLimit: new Set(
      waves
        .filter(({ told: { headline, answers } }) => {
          const base = headline && baseOfAll(headline, answers);
          return base !== null && base < rules.thresholds.hideBelow;
        })
        .map(({ year }) => year),
    ),
    groups: names.map((group) => ({
      group,
      dimension: rules.dimensions.get(group) ?? null,
      figures: new Map(
        waves.flatMap(({ year, table }): [number, Figure][] => {
          const cell = table.groups.find((candidate) => candidate.group === group);
          return cell ? [[year, cell.figure]] : [];
        }),
      ),
    })),
    answers: waves.flatMap(({ year, table }) => table.answers.map((cell) => ({ year, ...cell }))),
  };
}

function tableOf(rows: readonly SurveyRow[], { dimensions, headlineAnswers }: GuardRules): SurveyTable {
  const headline = rows.find(isHeadline);
  return {
    headline: headline ? figureOf(headline) : null,
    groups: rows.flatMap((row) =>
      row.group !== null && row.answer === null
        ? [{ group: row.group, dimension: dimensions.get(row.group) ?? null, figure: figureOf(row) }]
        : [],
    ),
    answers: rows.flatMap((row) =>
      row.answer === null ? [] : [{ answer: row.answer, group: row.group, figure: figureOf(row) }],
    ),
    headlineAnswers,
  };
}

function isHeadline({ group, answer }: SurveyRow): boolean {
  return group === null && answer === null;
}

function figureOf({ percent, n, nEffective, status, note }: SurveyRow): Figure {
  return { percent, n, nEffective, status, note };
}
