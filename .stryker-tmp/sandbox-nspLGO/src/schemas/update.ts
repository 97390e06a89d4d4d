// @ts-nocheck
import { z } from 'zod';
import { Day, defineEntry, Id, Words } from './entry.ts';

/** A piece of news, `content/updates/<locale>/<id>.mdx`. */
export const Update = defineEntry(
  {
    date: Day.describe('Den dag, nyheden gælder fra.'),
    activities: z.array(Id).default([]).describe('Aktiviteter, nyheden handler om.'),
    indicators: z.array(Id).default([]).describe('Tal, nyheden handler om.'),
  },
  {
    title: Words.describe('Overskriften.'),
    summary: Words.describe('Nyheden i én eller to sætninger.'),
  },
);
