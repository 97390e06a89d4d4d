import { z } from 'zod';
import { Day, Id, isWholeAddress, WebAddress, Words, YearOrDay } from './entry.ts';
import { LanguageTag } from './language-tag.ts';

/** The address of a whole web site. What is no https address at all is told by `WebAddress`, and not again. */
const SiteAddress = WebAddress.regex(
  /^(?!https:\/\/[^/?#]*(\/.|\/?[?#]))/i,
  'skal være uden noget efter navnet, fx https://eksempel.dk. Ligger siden i en mappe, skrives mappen i BASE_PATH, når den bygges',
);

/** What stands in the place of an accessibility statement where no law asks for one. */
const NOT_REQUIRED = 'not-required';

/** A blank field is told by `Words` alone. */
const Statement = Words.refine((text) => ['', NOT_REQUIRED].includes(text) || isWholeAddress(text), {
  error: 'skal være en hel adresse som i browseren eller not-required',
  params: { advice: 'Skriv adressen, som WAS-Tool gav: https://was.digst.dk/…, null eller not-required' },
});

/** The address of the accessibility statement; null when there is none yet, or none is required. */
export function statementAddress(settings: { accessibilityStatement: string | null }): string | null {
  const { accessibilityStatement } = settings;
  return accessibilityStatement === NOT_REQUIRED ? null : accessibilityStatement;
}

/** A number that can be called: the catalogue of the data leaves only its digits. A blank field is told by `Words` alone. */
const Telephone = Words.regex(/^$|\d/, 'skal være et telefonnummer som 12 34 56 78');

/** A mail address. Its host may have letters of any language, as a link in a text may have them. */
const MAIL_ADDRESS =
  /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*\.)+\p{L}[\p{L}\p{M}]+$/u;

/** People below which a site hides a figure when its settings do not say. */
export const HIDE_BELOW = 30;

/** The settings of a neighbourhood's site, `content/site.yaml`. */
export const SiteSettings = z.strictObject({
  name: Words.describe('Navnet, siden bruger om området.'),
  plan: Words.describe('Planens fulde navn på hovedsproget.'),
  agreement: z
    .strictObject({ title: Words.describe('Aftalens fulde navn, som det står i aftalen.') })
    .describe('Den aftale, planen bygger på.'),
  period: z
    .strictObject({
      from: Day.describe('Planens første dag, fx 2024-01-01.'),
      to: Day.describe('Planens sidste dag, fx 2027-12-31.'),
    })
    .describe('Planens første og sidste dag. I den tid gælder aftalen.'),
  url: SiteAddress.nullable()
    .default(null)
    .describe(
      'Sidens faste adresse på nettet, uden mappe efter: https://eksempel.dk; null, indtil den er besluttet.',
    ),
  defaultLocale: z
    .string()
    .describe('Hovedsproget. Fakta, fx plads i rækken og timer, står kun i filerne på dette sprog.'),
  locales: z
    .array(
      z.strictObject({
        tag: LanguageTag.describe(
          'Sprogets mærke, fx da eller en. Sprogets mapper i content/ hedder det samme.',
        ),
        label: Words.describe('Sprogets navn på sproget selv.'),
        dir: z.enum(['ltr', 'rtl']).describe('Skriveretning.'),
        formats: LanguageTag.optional().describe(
          'Sprogmærket, som tal og datoer skrives efter, når det ikke er »tag«, fx en-GB.',
        ),
      }),
    )
    .min(1)
    .describe('Sprogene, siden findes på.'),
  featuredIndicator: Id.describe('Det tal, forsiden begynder med.'),
  contact: z
    .strictObject({
      organisation: Words.nullable()
        .default(null)
        .describe('Den organisation, der har ansvaret for siden; null = ikke afklaret.'),
      email: z
        .email({ pattern: MAIL_ADDRESS })
        .nullable()
        .default(null)
        .describe('Den mail, læserne kan skrive til; null = ikke afklaret.'),
      phone: Telephone.nullable()
        .default(null)
        .describe('Det nummer, læserne kan ringe til; null = ikke afklaret.'),
    })
    .prefault({})
    .describe('Hvem læserne kan spørge.'),
  accessibilityStatement: Statement.nullable()
    .default(null)
    .describe(
      'Adressen på tilgængelighedserklæringen i WAS-Tool; null, indtil den er lavet; not-required, når loven ikke gælder for jer.',
    ),
  repository: WebAddress.nullable()
    .default(null)
    .describe(
      'Adressen på github.com, hvor teksterne ligger: der logger /admin/ ind og retter dem. Er den null eller et andet sted, retter /admin/ kun i en mappe på ens egen computer.',
    ),
  publishing: z
    .strictObject({
      hideBelow: z.int().min(1).default(HIDE_BELOW).describe('Færre svar end dette vises ikke.'),
      flagBelow: z.int().min(1).default(60).describe('Færre svar end dette vises med en advarsel.'),
      withholdCellsBelow: z
        .int()
        .min(1)
        .default(5)
        .describe(
          'I grupper og i fordelingen af svar vises et tal ikke, hvis færre personer end dette, men ikke nul, svarede sådan. I grupper gælder det også, hvis så få svarede noget andet.',
        ),
    })
    .prefault({})
    .describe('Hvor mange svar der skal til, før et tal vises.'),
  facts: z
    .record(
      Id,
      z.strictObject({
        value: z.number().describe('Tallet.'),
        source: Words.describe('Hvor tallet står. Siden viser det ikke.'),
        date: YearOrDay.optional().describe(
          'Året eller dagen, kilden er fra. Teksterne henter det med {facts.navn.date}.',
        ),
      }),
    )
    .default({})
    .describe('Tal om stedet, som teksterne henter med {facts.navn}.'),
  redirects: z
    .array(
      z.strictObject({
        from: z.string().startsWith('/').describe('Den gamle adresse, fx /maal/gammelt-navn/.'),
        to: z.string().startsWith('/').describe('Den adresse, den fører til nu, fx /maal/nyt-navn/.'),
      }),
    )
    .default([])
    .describe('Gamle adresser, der skal føre videre.'),
});
