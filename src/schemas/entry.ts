import { z } from 'zod';

/** What the whole of an `Id` is, as a regular expression. */
export const idPattern = '[a-z0-9]+(-[a-z0-9]+)*';

/** A file name that is safe as an address and never looks like a date to Excel: `two-words`. */
export const Id = z
  .string()
  .regex(new RegExp(`^${idPattern}$`), 'skal være små bogstaver a–z, tal og bindestreger');

/** A short text without line breaks; `{name}` asks for a fact. */
export const Words = z
  .string()
  .trim()
  .min(1)
  // Not as a pattern, for which the editor's form has one line only, and many of these texts are longer to look at.
  .refine((text) => !/[\n\r\u2028\u2029]/.test(text), {
    error: 'skal være uden linjeskift',
    params: { advice: 'Skriv det som ét stykke, uden »|« foran og uden tomme linjer i' },
  })
  .refine((text) => text === '' || /[^\s\p{Default_Ignorable_Code_Point}]/u.test(text), {
    error: 'skal være ord, man kan se',
    params: { advice: 'Slet det usynlige tegn, og skriv noget i feltet' },
  });

const CalendarDay = z.iso.date({
  error: ({ input }) =>
    typeof input === 'string' && /^\d{4}-\d\d-\d\d$/.test(input)
      ? `skal være en dag, der er i kalenderen: ${/-(?:0[1-9]|1[0-2])-/.test(input) ? 'måneden har ikke den dag' : 'måneden står i midten og går fra 01 til 12'}`
      : 'skal være en dato som 2024-01-25',
});

/**
 * A calendar day, `2024-01-25`, in a year that a `Year` may be: a digit too few or two that changed places are centuries. What
 * is not written as a day is told by the calendar alone.
 */
export const Day = CalendarDay
  // Not as a pattern, beside which the editor's form does not see that it is a day.
  .refine((text) => /^(?!\d{4}-\d\d-\d\d$)|^(199\d|20\d\d|2100)-/.test(text), {
    error: 'skal ligge i årene fra 1990 til 2100',
    params: { advice: 'Ret årstallet' },
  });

/**
 * A year or a day that the calendar has: a date without a day cannot be written for readers, nor put in order. What it tells
 * of may be older than the plan, as the houses are.
 */
export const YearOrDay = z
  .string()
  .regex(new RegExp(`^\\d{4}$|${z.regexes.date.source}`), 'skal være et år eller en dato som 2024-01-25')
  // Not as a pattern, of which the editor's form takes one.
  .refine((text) => /^(?!\d{4}(-|$))|^(18|19|20)\d\d|^2100/.test(text), {
    error: 'skal ligge i årene fra 1800 til 2100',
    params: { advice: 'Ret årstallet' },
  });

/** Whether a text is the ISO date of a day that the calendar has: JavaScript's own dates take 30 February for 2 March. */
export function isDay(text: string): boolean {
  return CalendarDay.safeParse(text).success;
}

/** A calendar year, 1990–2100. */
export const Year = z.int().min(1990).max(2100);

/** Whether a text is a year as file names and cells write it: four digits, and a `Year`. */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text) && Year.safeParse(Number(text)).success;
}

/** Hours of work in a year, of one partner: fewer than some sixty people in full-time jobs have. */
export const Hours = z.number().nonnegative().max(100_000);

/**
 * Whether a text is an https address that leads away from every page: a browser takes `https:eksempel.dk` for a page beside the
 * one it stands on.
 */
export function isWholeAddress(text: string): boolean {
  return WHOLE_ADDRESS.test(text) && URL.canParse(text);
}

const WHOLE_ADDRESS = /^https:\/\/[^\s\\/@:?#,;"'»«]+\.[^\s\\/@:?#,;"'»«]+(?::\d{1,5})?(?:[/?#]|$)/i;

/** An absolute https address. */
export const WebAddress = z
  .url({ protocol: /^https$/, error: 'skal være en adresse, der begynder med https://', abort: true })
  // Not as a pattern: the form of the browser editor then no longer knows that it is an address.
  .refine(isWholeAddress, 'skal være en hel adresse som i browseren: https://eksempel.dk/side');

/** What a translated file says of itself: who made it and which text it was made from. */
export const Translation = z.strictObject({
  status: z
    .enum(['machine', 'reviewed'])
    .describe('»machine«, indtil et menneske har læst oversættelsen igennem; derefter »reviewed«.'),
  from: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'skal være de 12 tegn, som »npm run check« viser')
    .describe('Fingeraftryk af den tekst, der er oversat. »npm run new -- translation« skriver det.'),
});

/** Why a text for residents is harder to read than it should be: it is published all the same. */
const HardToRead = Words.min(10)
  .optional()
  .describe(
    'Hvorfor teksten må være svær at læse, i én sætning. Kun når LIX er over 45, og den ikke kan skrives lettere. Læserne ser det ikke.',
  );

/**
 * One collection of entries. The file in the default language holds facts and words; a translation holds the
 * same words and says where it comes from, so that a fact stands in one place only.
 */
export function defineEntry<Facts extends z.ZodRawShape, Text extends z.ZodRawShape>(
  facts: Facts,
  words: Text,
) {
  const allFacts = { ...facts, hardToRead: HardToRead };
  return {
    facts: z.strictObject(allFacts),
    words: z.strictObject(words),
    original: z.strictObject({ ...allFacts, ...words }),
    translated: z.strictObject({ ...words, translation: Translation }),
  };
}
