import { z } from 'zod';
import { Day, defineEntry, Hours, Id, Words } from './entry.ts';

/** The editors' story of a year, `content/years/<locale>/<year>.mdx`: its file says which. */
export const YearStory = defineEntry(
  {
    approvedOn: Day.optional().describe(
      'Den dag, bestyrelsen godkendte teksten. Siden siger det fra den dag.',
    ),
    reported: z
      .array(
        z.strictObject({
          partner: Id.describe('Den partner, der har meldt timer ind.'),
          hours: Hours.describe('Timer i alt i det år.'),
        }),
      )
      .default([])
      .describe('Timer, som partnerne har meldt ind for året.'),
  },
  {
    summary: Words.describe('Året i én eller to sætninger.'),
  },
);
