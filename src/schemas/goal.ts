import { z } from 'zod';
import { Day, defineEntry, Words } from './entry.ts';

/** A goal of the plan, `content/goals/<locale>/<id>.mdx`. */
export const Goal = defineEntry(
  {
    order: z.int().min(1).describe('Plads i rækken af mål.'),
    ambition: z
      .enum(['maintain', 'increase', 'decrease', 'none'])
      .describe(
        'Hvad aftalen vil, eller I selv, når målet ikke står i den: »maintain« (fastholde), »increase«, »decrease« – eller »none«, når det ikke er sagt.',
      ),
    agreementText: Words.optional().describe(
      'Målet, ord for ord som i aftalen. Udelades, når aftalen ikke nævner det: så siger siden, at det ikke står i den.',
    ),
    started: Day.optional().describe(
      'Den dag, målet kom til. Udelades, når det har været der fra planens begyndelse: så står det under alle år. Ellers står det fra det år, og under de tidligere, hvor et af dets tal er målt.',
    ),
  },
  {
    title: Words.describe('Kort navn, et eller to ord.'),
    short: Words.describe('Målet i én enkel sætning.'),
    summary: Words.describe('Et par sætninger til den, der ikke kender planen.'),
  },
);
