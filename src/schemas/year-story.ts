import { z } from 'zod';
import { Day, defineEntry, Hours, Id, Words, Year } from './entry.ts';

/** The editors' story of a year, `content/years/<locale>/<year>.mdx`. */
export const YearStory = defineEntry(
  {
    year: Year.describe('Året, historien handler om.'),
    approvedOn: Day.optional().describe('Den dag, bestyrelsen godkendte teksten.'),
    reported: z
      .array(z.strictObject({ partner: Id, hours: Hours }))
      .default([])
      .describe('Timer, som partnerne har meldt ind for året.'),
  },
  {
    title: Words.describe('Historiens navn. Siden viser det ikke: dens overskrift er året.'),
    summary: Words.describe('Året i én eller to sætninger.'),
  },
);
