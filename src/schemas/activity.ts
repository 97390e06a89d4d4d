import { z } from 'zod';
import { Day, defineEntry, Id, Words } from './entry.ts';

/** Something that is done in the neighbourhood, `content/activities/<locale>/<id>.mdx`. */
export const Activity = defineEntry(
  {
    order: z.int().min(1).describe('Plads i rækken af aktiviteter.'),
    agreementText: Words.optional().describe(
      'Aktivitetens navn, ord for ord som i aftalen. Udelades, når aftalen ikke nævner det.',
    ),
    goals: z.array(Id).min(1).describe('Filnavnene på de mål, aktiviteten skal bidrage til.'),
    goalsAreEditorial: z
      .boolean()
      .describe('true, når koblingen til mål er redaktionens og ikke står i aftalen.'),
    responsible: z.array(Id).min(1).describe('Filnavnene på de partnere, der har ansvaret.'),
    partners: z.array(Id).default([]).describe('De partnere, der hjælper.'),
    started: Day.optional().describe(
      'Den dag, aktiviteten begyndte. Udelades, når den begyndte med planen: så står den under alle planens år.',
    ),
    ended: z
      .strictObject({
        on: Day.describe('Den dag, aktiviteten sluttede eller slutter.'),
        instead: Id.optional().describe('En aktivitet, man kan se i stedet.'),
      })
      .optional()
      .describe(
        'Udfyldes, når man ved, hvornår aktiviteten slutter. Den er i gang indtil da. Siden bliver stående og siger det.',
      ),
  },
  {
    title: Words.describe('Navnet, beboerne møder.'),
    short: Words.describe('Hvad det er, i én sætning.'),
    audience: z.array(Words).min(1).describe('Hvem det er for.'),
    happens: z.array(Words).min(1).describe('Hvad der sker, et punkt ad gangen.'),
    practical: z
      .array(Words)
      .min(1)
      .max(4)
      .optional()
      .describe(
        'Tid, sted og kontakt, højst fire korte punkter. De står også på plakaten, og det første står på listen. Udelades, indtil man ved det: så siger siden det.',
      ),
  },
);
