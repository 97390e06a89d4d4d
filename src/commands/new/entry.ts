import type { CollectionName } from '../../schemas/collection-names.ts';
import type { Answers } from './answers.ts';
import { entryTemplate, nextOrder } from './front-matter.ts';
import { idFrom, idsIn, refuseId, writeNew, type SiteAtHand, type Started } from './site-at-hand.ts';

/** Starts an activity, last in the order, that begins today. */
export const startActivity = entryStarter(
  'activities',
  'Hvad skal aktiviteten hedde',
  (site) => ({ order: nextOrder(site, 'activities'), started: site.today }),
  'Udfyld felterne, og fortæl om aktiviteten under den sidste linje med ---. Overskrifter begynder med ##.',
);

/** Starts a partner, last in the order, who comes today. */
export const startPartner = entryStarter(
  'partners',
  'Hvad hedder partneren',
  (site) => ({ order: nextOrder(site, 'partners'), started: site.today }),
  'Udfyld felterne. Var partneren med fra planens begyndelse, så slet linjen »started«.',
);

/** Starts a goal, last in the order, that applies from today. */
export const startGoal = entryStarter(
  'goals',
  'Hvad skal målet hedde',
  (site) => ({ order: nextOrder(site, 'goals'), started: site.today }),
  'Udfyld felterne. Var målet der fra planens begyndelse, så slet linjen »started«.',
);

/** Starts a figure, last in the order. */
export const startIndicator = entryStarter(
  'indicators',
  'Hvad skal tallet hedde',
  (site) => ({ order: nextOrder(site, 'indicators') }),
  'Udfyld felterne. »baselineYear« er den første runde, der er spurgt i: runder før den hører ikke til tallet.',
);

/** Starts a survey, last in the order, that is made this year. */
export const startSurvey = entryStarter(
  'surveys',
  'Hvad hedder undersøgelsen',
  (site) => ({ order: nextOrder(site, 'surveys'), waves: [{ year: Number(site.today.slice(0, 4)) }] }),
  'Udfyld felterne, og fortæl om undersøgelsen under den sidste linje med ---. Ret årstallet under »waves«, og giv hver runde en linje, også dem der er planlagt.',
);

/** Starts a piece of news, dated today. */
export const startUpdate = entryStarter(
  'updates',
  'Hvad skal nyhedens overskrift være',
  ({ today }) => ({ date: today }),
  'Skriv nyheden i felterne, og fortsæt under den sidste linje med ---, hvis der skal stå mere.',
);

/**
 * What starts an entry of a collection. On the command line the name of the file comes first and the title may be left out; in
 * a conversation the title comes first and suggests the name.
 *
 * @param facts what is known of the entry before its author has said anything
 * @param next what its author is to do then
 */
function entryStarter(
  collection: CollectionName,
  asksTitle: string,
  facts: (site: SiteAtHand) => Readonly<Record<string, unknown>>,
  next: string,
) {
  return async (site: SiteAtHand, answers: Answers): Promise<Started> => {
    const taken = idsIn(site, collection);
    const refuse = (id: string): string | null =>
      taken.includes(id) ? `»${id}« findes allerede. Vælg et andet filnavn.` : refuseId(id);
    const askTitle = () => answers.takeIfGiven({ asks: asksTitle });
    const told = answers.conversation ? await askTitle() : null;
    const suggestion = told === null ? '' : idFrom(told);
    const id = await answers.take({ asks: 'Hvad skal filen hedde', suggestion, refuse });
    const title = answers.conversation ? told : await askTitle();
    const file = `content/${collection}/${site.settings.defaultLocale}/${id}.mdx`;
    const known = { ...facts(site), ...(title === null ? {} : { title }) };
    writeNew(site.siteRoot, file, entryTemplate(site, collection, known));
    return { file, next: [next] };
  };
}
