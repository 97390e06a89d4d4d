import type { CollectionName } from '../../schemas/collection-names.ts';
import type { Answers } from './answers.ts';
import { idFrom, originalsOf, refuseId, type SiteAtHand } from './site-at-hand.ts';

/**
 * The file name and title of a new entry. On the command line the name comes first and the title may be left out; in
 * a conversation the title comes first and suggests the name.
 */
export async function nameEntry(
  site: SiteAtHand,
  answers: Answers,
  collection: CollectionName,
  asksTitle: string,
): Promise<{ file: string; title: string | null }> {
  const taken = originalsOf(site, collection).map(({ id }) => id);
  const refuse = (id: string): string | null =>
    taken.includes(id) ? `»${id}« findes allerede. Vælg et andet filnavn.` : refuseId(id);
  const title = answers.conversation ? await answers.takeIfGiven({ asks: asksTitle }) : null;
  const suggestion = title === null ? '' : idFrom(title);
  const id = await answers.take({ asks: 'Hvad skal filen hedde', suggestion, refuse });
  return {
    file: `content/${collection}/${site.settings.defaultLocale}/${id}.mdx`,
    title: title ?? (answers.conversation ? null : await answers.takeIfGiven({ asks: asksTitle })),
  };
}
