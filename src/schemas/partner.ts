import { z } from 'zod';
import { Day, defineEntry, Hours, Id, WebAddress, Words } from './entry.ts';

/** Refuses a share of one where a percentage belongs, as tables of figures do: 0.4 is 40 out of 100 to whoever writes it. */
function notOfOne({ value, issues }: z.core.ParsePayload<number>): void {
  if (!(value > 0 && value < 1)) return;
  const percent = Number((value * 100).toFixed(10));
  const advice = `Skriv ${percent}, hvis det er ${percent} ud af 100. Er det under 1 procent, så udelad feltet`;
  issues.push({
    code: 'custom',
    input: value,
    message: 'skal være et tal fra 1 til 100',
    params: { advice },
  });
}

/** Someone who takes part, or is named by the agreement, `content/partners/<locale>/<id>.mdx`. */
export const Partner = defineEntry(
  {
    order: z.int().min(1).describe('Plads i rækken.'),
    isParty: z
      .boolean()
      .describe('true for aftalens parter; false for andre, også dem, der er kommet med siden.'),
    agreementText: Words.optional().describe(
      'Navnet, ord for ord som i aftalen. Udelades, når aftalen ikke nævner det: så står partneren for sig.',
    ),
    hoursPerYear: Hours.positive()
      .optional()
      .describe('Aftalte timer om året. De tæller i de år, partneren er med.'),
    workingTimePercent: z
      .number()
      .positive()
      .max(100)
      .check(notOfOne)
      .optional()
      .describe('Andel af arbejdstiden i procent. Det er ikke et tal fra en undersøgelse.'),
    fullTime: z.boolean().optional().describe('true for en fuldtidsstilling.'),
    paidBy: Id.optional().describe('Den partner, der betaler.'),
    started: Day.optional().describe(
      'Den dag, partneren kom med. Udelades, når partneren har været med fra planens begyndelse.',
    ),
    ended: z
      .strictObject({
        on: Day.describe('Den dag, partneren gik ud eller går ud.'),
        instead: Id.optional().describe('En partner, der er kommet i stedet.'),
      })
      .optional()
      .describe(
        'Udfyldes, når man ved, hvornår partneren går ud. Partneren er med indtil da. Siden bliver stående og siger det.',
      ),
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
