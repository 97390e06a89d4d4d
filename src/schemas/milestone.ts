import { z } from 'zod';
import { defineEntry, WebAddress, Words } from './entry.ts';

/** A year or a day that the calendar has: a date without a day cannot be written for readers, nor put in order. */
const YearOrDay = z
  .string()
  .regex(new RegExp(`^\\d{4}$|${z.regexes.date.source}`), 'skal være et år eller en dato som 2024-01-25');

/** A point on the plan's timeline, or a revision of the agreement, `content/milestones/<locale>/<id>.mdx`. */
export const Milestone = defineEntry(
  {
    from: YearOrDay.describe('Året eller dagen.'),
    to: YearOrDay.optional().describe('Slutningen, når det varer.'),
    kind: z
      .enum(['plan', 'building', 'revision'])
      .describe('plan, building (byggeri) eller revision (ændring af aftalen).'),
    certainty: z
      .enum(['agreement', 'public-source', 'expected'])
      .describe(
        'agreement (står i aftalen), public-source (står et andet offentligt sted) eller expected (forventes).',
      ),
    source: z
      .strictObject({ name: Words, address: WebAddress })
      .optional()
      .describe('Kilden, når den ikke er aftalen.'),
  },
  { title: Words.describe('Hvad der sker.'), summary: Words.optional().describe('En sætning mere.') },
);
