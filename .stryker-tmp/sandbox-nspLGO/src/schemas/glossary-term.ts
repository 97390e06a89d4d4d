// @ts-nocheck
import { defineEntry, Words } from './entry.ts';

/** A word that residents meet, `content/glossary/<locale>/<id>.mdx`; the body is the longer explanation. */
export const GlossaryTerm = defineEntry(
  {},
  {
    title: Words.describe('Ordet, som det står i teksterne.'),
    short: Words.describe('Hvad ordet betyder, i én sætning.'),
  },
);
