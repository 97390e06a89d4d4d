import { z } from 'zod';
import { defineEntry, Words } from './entry.ts';

/** A goal of the plan, `content/goals/<locale>/<id>.mdx`. */
export const Goal = defineEntry(
  {
    order: z.int().min(1).describe('Plads i rækken af mål.'),
    ambition: z
      .enum(['maintain', 'increase', 'decrease', 'none'])
      .describe(
        'Hvad aftalen vil: »maintain« (fastholde), »increase«, »decrease« – eller »none«, når den ikke siger det.',
      ),
    agreementText: Words.optional().describe(
      'Målet, ord for ord som i aftalen. Udelades, når aftalen ikke nævner det.',
    ),
  },
  {
    title: Words.describe('Kort navn, et eller to ord.'),
    short: Words.describe('Målet i én enkel sætning.'),
    summary: Words.describe('Et par sætninger til den, der ikke kender planen.'),
  },
);
