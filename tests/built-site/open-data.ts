import { z } from 'zod';

// The shape of `/data/indicators.json` as it is promised to programs outside: written here once more by hand, so
// that a change of the code cannot change the promise unseen. Strict: a key more or less is a break.

const percent = z.number().min(0).max(100).nullable();
const points = z.number().min(-100).max(100).nullable();
const year = z.int().min(1990).max(2100);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const Observation = z.strictObject({
  year,
  label: z.string().min(1),
  percent,
  n: z.int().min(0).nullable(),
  nEffective: z.number().positive().nullable(),
  low: percent,
  high: percent,
  status: z.enum(['ok', 'missing', 'too-few', 'not-asked', 'withheld', 'awaiting', 'planned']),
  breakInSeries: z.boolean(),
});

const Indicator = z.strictObject({
  id,
  goal: id,
  survey: id,
  betterIs: z.enum(['lower', 'higher']),
  ambition: z.enum(['maintain', 'none', 'increase', 'decrease']),
  margin: z.number().positive().max(100).nullable(),
  baselineYear: year,
  observations: z.array(Observation).min(1),
  groups: z.array(z.strictObject({ group: z.string().min(1), observations: z.array(Observation).min(1) })),
  answers: z.array(z.strictObject({ year, answer: z.string().min(1), percent: z.number().min(0).max(100) })),
  verdict: z.strictObject({
    code: z.enum([
      'awaiting',
      'not-assessable',
      'improved',
      'worsened-beyond-margin',
      'worsened',
      'maintained',
      'no-clear-change',
      'uncertain',
    ]),
    year: year.nullable(),
    difference: points,
    low: points,
    high: points,
  }),
});

/** `/data/indicators.json`. */
export const OpenData = z.strictObject({
  site: z.strictObject({
    name: z.string().min(1),
    period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
    url: z.url(),
  }),
  generated: z.iso.date(),
  indicators: z.array(Indicator).min(1),
});

export type OpenData = z.output<typeof OpenData>;
export type OpenIndicator = z.output<typeof Indicator>;
export type OpenObservation = z.output<typeof Observation>;
