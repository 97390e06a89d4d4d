import { idPattern, Year } from '../../schemas/entry.ts';
import { Goal } from '../../schemas/goal.ts';
import { Indicator } from '../../schemas/indicator.ts';
import { observationStatuses } from '../../statistics/observation.ts';
import { verdictCodes } from '../../statistics/verdict.ts';
import { csvColumns } from './indicator-csv.ts';
import type { IndicatorRecord, IndicatorsDocument, ObservationRecord } from './open-data.ts';

/** The JSON Schema (2020-12) of `/data/indicators.json`. @param id its own absolute address */
export function indicatorsSchema(id: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Published survey figures of a neighbourhood plan',
    ...record<keyof IndicatorsDocument>({
      site: record({
        name: TEXT,
        period: record({ from: DAY, to: DAY }),
        url: { type: 'string', format: 'uri' },
      }),
      generated: { ...DAY, description: 'The day by which overdue waves were judged.' },
      indicators: { type: 'array', items: { $ref: '#/$defs/indicator' } },
    }),
    $defs: {
      percent: {
        type: ['number', 'null'],
        minimum: 0,
        maximum: 100,
        description: 'Percent 0–100, unrounded.',
      },
      points: {
        type: ['number', 'null'],
        minimum: -100,
        maximum: 100,
        description: 'Percentage points, unrounded.',
      },
      observation: record<keyof ObservationRecord>({
        year: YEAR,
        label: TEXT,
        percent: { $ref: '#/$defs/percent' },
        n: {
          type: ['integer', 'null'],
          minimum: 0,
          description: 'People who answered. Null where that is not known, and where there is no figure.',
        },
        nEffective: {
          type: ['number', 'null'],
          exclusiveMinimum: 0,
          description:
            'Number of answers behind the limits: n, unless the survey is weighted or corrected for its population. Null where no number of answers is known, where everybody answered so that the limits are the percent, and where there is no figure.',
        },
        low: { $ref: '#/$defs/percent' },
        high: { $ref: '#/$defs/percent' },
        status: { enum: observationStatuses },
        breakInSeries: { type: 'boolean' },
      }),
      observations: { type: 'array', items: { $ref: '#/$defs/observation' } },
      indicator: record<keyof IndicatorRecord>({
        ...{ id: TEXT, goal: TEXT, survey: TEXT },
        betterIs: { enum: Indicator.facts.shape.betterIs.options },
        ambition: { enum: Goal.facts.shape.ambition.options },
        margin: { type: ['number', 'null'], exclusiveMinimum: 0, maximum: 100 },
        baselineYear: YEAR,
        observations: { $ref: '#/$defs/observations' },
        groups: {
          type: 'array',
          items: record({ group: TEXT, observations: { $ref: '#/$defs/observations' } }),
        },
        answers: {
          type: 'array',
          items: record({ year: YEAR, answer: TEXT, percent: { type: 'number', minimum: 0, maximum: 100 } }),
        },
        verdict: record<keyof IndicatorRecord['verdict']>({
          code: { enum: verdictCodes },
          year: { type: ['integer', 'null'] },
          difference: { $ref: '#/$defs/points' },
          low: { $ref: '#/$defs/points' },
          high: { $ref: '#/$defs/points' },
        }),
      }),
    },
  };
}

/** The Table Schema (Frictionless) of every CSV file of figures. */
export function figuresTableSchema(): object {
  const constraints: Partial<Record<(typeof csvColumns)[number]['name'], object>> = {
    indicator: { required: true, pattern: idPattern },
    year: { required: true, ...YEARS },
    label: { required: true },
    percent: { minimum: 0, maximum: 100 },
    n: { minimum: 0 },
    low: { minimum: 0, maximum: 100 },
    high: { minimum: 0, maximum: 100 },
    status: { required: true, enum: observationStatuses },
  };
  return {
    fields: csvColumns.map(({ name, type }) => ({
      name,
      type,
      ...(constraints[name] ? { constraints: constraints[name] } : {}),
    })),
    missingValues: [''],
  };
}

const TEXT = { type: 'string', minLength: 1 };
const DAY = { type: 'string', format: 'date' };
const YEARS = { minimum: Year.minValue, maximum: Year.maxValue };
const YEAR = { type: 'integer', ...YEARS };

/** An object with exactly these properties. */
function record<Name extends string>(properties: Readonly<Record<Name, object>>): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}
