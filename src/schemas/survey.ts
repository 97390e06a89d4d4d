import { z } from 'zod';
import { Day, defineEntry, Id, WebAddress, Words, Year } from './entry.ts';

/** One round of a survey: measured when its CSV file is there, otherwise planned or overdue. */
const SurveyWave = z.strictObject({
  year: Year.describe('Årstallet i filnavnet på regnearket.'),
  label: Words.optional().describe('Hvordan runden nævnes, når det ikke er årstallet alene, fx »2023/24«.'),
  breakInSeries: z
    .boolean()
    .optional()
    .describe('true, når tallene ikke kan sammenlignes med dem før, fx fordi undersøgelsen er lagt om.'),
  changedWording: z.array(Id).optional().describe('De tal, hvis spørgsmål har fået ny ordlyd i denne runde.'),
  population: z.int().positive().optional().describe('Antal personer, stikprøven er taget af.'),
  correctForPopulation: z
    .boolean()
    .optional()
    .describe('true, hvis usikkerheden skal regnes mindre, fordi en stor del af alle blev spurgt.'),
  collectedFrom: Day.optional().describe('Første dag, der blev samlet svar ind.'),
  collectedTo: Day.optional().describe('Sidste dag, der blev samlet svar ind.'),
  source: WebAddress.optional().describe('Hvor rundens resultater er offentliggjort.'),
});

/** A survey that measures indicators, `content/surveys/<locale>/<id>.mdx`. */
export const Survey = defineEntry(
  {
    order: z.int().min(1).describe('Plads i rækken af undersøgelser.'),
    provider: Id.describe('Filnavnet på den partner, der laver eller leverer undersøgelsen.'),
    agreementText: Words.optional().describe(
      'Navnet, ord for ord som i aftalen. Udelades, når aftalen ikke nævner det.',
    ),
    agreementFootnote: Words.optional().describe('Aftalens fodnote om undersøgelsen, ord for ord.'),
    waves: z.array(SurveyWave).min(1).describe('Alle runder, også dem der er planlagt.'),
    groups: z
      .array(
        z.strictObject({
          id: Words.describe('Gruppens navn, som det står i regnearket.'),
          dimension: Id.describe(
            'Det, grupperne er delt efter, fx alder. Hver dimension deler alle i grupper.',
          ),
        }),
      )
      .optional()
      .describe(
        'Grupperne i regnearket, og hvad de er delt efter. En gruppe, der ikke står her, vises, som den er skrevet, med en advarsel.',
      ),
    licence: WebAddress.nullable()
      .default(null)
      .describe('Adressen på licensen for tallene; null = ikke afklaret.'),
    landingPage: WebAddress.optional().describe('Undersøgelsens egen side.'),
  },
  {
    title: Words.describe('Undersøgelsens navn.'),
    summary: Words.describe('Hvem der spørger hvem, i én eller to sætninger.'),
    breakReason: Words.optional().describe('Hvorfor nogle runder ikke kan sammenlignes.'),
    groupLabels: z.record(z.string(), Words).optional().describe('Gruppernes navne på dette sprog.'),
    dimensionLabels: z
      .record(z.string(), Words)
      .optional()
      .describe('Hvad grupperne er delt efter, på dette sprog.'),
    waveLabels: z
      .record(z.string(), Words)
      .optional()
      .describe('Hvad runderne hedder på dette sprog, når de har et navn i originalen, fx »forår 2024«.'),
  },
);
