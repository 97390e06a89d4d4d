import { z } from 'zod';
import { defineEntry, WebAddress, Words, YearOrDay } from './entry.ts';

/** A point on the plan's timeline, or a revision of the agreement, `content/milestones/<locale>/<id>.mdx`. */
export const Milestone = defineEntry(
  {
    from: YearOrDay.describe('Året eller dagen.'),
    to: YearOrDay.optional().describe('Slutningen, når det varer.'),
    isRevision: z
      .boolean()
      .default(false)
      .describe('true for en ændring af aftalen. Den står for sig selv, og ikke på tidslinjen.'),
    certainty: z
      .enum(['agreement', 'public-source', 'expected'])
      .describe(
        'agreement (står i aftalen), public-source (står et andet offentligt sted) eller expected (forventes; når tiden er gået, siger siden, at det ikke er bekræftet).',
      ),
    source: z
      .strictObject({
        name: Words.describe('Kildens navn, som læserne ser det.'),
        address: WebAddress.describe('Siden på nettet, hvor det står.'),
      })
      .optional()
      .describe('Kilden, når den ikke er aftalen.'),
  },
  { title: Words.describe('Hvad der sker.'), summary: Words.optional().describe('En sætning mere.') },
);
