// @ts-nocheck
import { z } from 'zod';
import { defineEntry, Words } from './entry.ts';

/** The words of a page that stands by itself (front page, about, method …), `content/pages/<locale>/<id>.mdx`. */
export const Page = defineEntry(
  {
    forResidents: z
      .boolean()
      .default(true)
      .describe('false for sider til fagfolk; de må være sværere at læse.'),
  },
  {
    title: Words.describe('Sidens overskrift.'),
    summary: Words.describe('Det vigtigste i én eller to sætninger.'),
  },
);
