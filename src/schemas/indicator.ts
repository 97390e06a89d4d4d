import { z } from 'zod';
import { defineEntry, Id, Words, Year } from './entry.ts';

/** The most answers from one end of a scale to the other, without those that stand aside: more cannot be told apart in a chart. */
export const MOST_ANSWERS = 9;

/** One survey figure that the plan is followed by, `content/indicators/<locale>/<id>.mdx`. */
export const Indicator = defineEntry(
  {
    order: z.int().min(1).describe('Plads i rækken af tal.'),
    goal: Id.describe('Filnavnet på det mål, tallet hører til.'),
    survey: Id.describe('Filnavnet på den undersøgelse, tallet kommer fra.'),
    betterIs: z.enum(['lower', 'higher']).describe('Er et lavere eller et højere tal bedre for beboerne?'),
    baselineYear: Year.describe('Året, der sammenlignes med.'),
    margin: z
      .number()
      .min(0.1)
      .max(50)
      .optional()
      .describe(
        'Bestyrelsens grænse for »fastholdt«, i procentpoint. Udelades, indtil bestyrelsen har besluttet den.',
      ),
    agreementText: Words.optional().describe(
      'Spørgsmålet eller betegnelsen, ord for ord som i aftalen. Udelades, når aftalen ikke nævner det.',
    ),
    isQuestion: z
      .boolean()
      .describe('false, når aftalen kun har en betegnelse og ikke det stillede spørgsmål.'),
    questionNumber: Words.optional().describe(
      'Spørgsmålets nummer i undersøgelsen, som aftalen angiver det.',
    ),
    answers: z
      .array(Words)
      .min(2)
      .optional()
      .describe(
        `Svarmulighederne i rækkefølge, som de står i regnearket, højst ${MOST_ANSWERS} foruden dem, der står uden for rækken.`,
      ),
    headlineAnswers: z
      .array(Words)
      .min(1)
      .optional()
      .describe('De svarmuligheder, som tallet lægger sammen.'),
    asideAnswers: z
      .array(Words)
      .min(1)
      .optional()
      .describe(
        'De svarmuligheder, der står uden for rækken fra den ene ende til den anden, fx »Ved ikke« og »Ønsker ikke at svare«. Udelades, når der ikke er nogen.',
      ),
  },
  {
    title: Words.describe('Kort navn på tallet.'),
    question: Words.describe('Spørgsmålet med rettet stavning, som det lød først – eller betegnelsen.'),
    changedQuestions: z
      .record(z.string(), Words)
      .optional()
      .describe(
        'Ordlyden fra hver runde, hvor spørgsmålet er ændret: året, kolon og spørgsmålet. Runden har tallet under »changedWording«.',
      ),
    sentence: Words.describe(
      'Sætningen om tallet. Brug {year} og {share}: »I {year} svarede {share}, at …«.',
    ),
    caption: Words.describe('Det, der følger efter »73 ud af 100«. Brug {year}: »svarede i {year}, at …«.'),
    measures: Words.describe('Hvad andelen er en andel af, fx »Andel, der er utrygge«.'),
    answerLabels: z.record(z.string(), Words).optional().describe('Svarmulighedernes tekst på dette sprog.'),
  },
);
