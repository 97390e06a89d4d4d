import { z } from 'zod';
import { defineEntry, Hours, Id, WebAddress, Words } from './entry.ts';

/** Someone who takes part, or is named by the agreement, `content/partners/<locale>/<id>.mdx`. */
export const Partner = defineEntry(
  {
    order: z.int().min(1).describe('Plads i rækken.'),
    isParty: z.boolean().describe('true for aftalens parter; false for andre, som aftalen nævner.'),
    agreementText: Words.optional().describe(
      'Navnet, ord for ord som i aftalen. Udelades, når aftalen ikke nævner det.',
    ),
    hoursPerYear: Hours.positive().optional().describe('Timer om året, som aftalen nævner.'),
    workingTimePercent: z
      .number()
      .positive()
      .max(100)
      .optional()
      .describe('Andel af arbejdstiden i procent. Det er ikke et tal fra en undersøgelse.'),
    fullTime: z.boolean().optional().describe('true for en fuldtidsstilling.'),
    paidBy: Id.optional().describe('Den partner, der betaler.'),
    website: WebAddress.optional().describe('Partnerens egen side.'),
  },
  {
    title: Words.describe('Navnet, beboerne kender.'),
    role: Words.describe('Hvad partneren gør i planen, i én sætning.'),
    tasks: z
      .array(Words)
      .default([])
      .describe('Opgaverne, et punkt ad gangen. Tom liste, når aftalen ikke nævner nogen.'),
  },
);
