import type { Text } from '../../catalog/entries/item.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { originalLanguage, type Teller } from './told.ts';

/**
 * Of texts that stand together, the one of which a reader must know that it is a machine's, or else that it is older than its
 * original. Null where all can be relied on. One without a translation says itself, beside its words, which language it is in.
 */
export function weakestText<Each extends AnyText>(texts: readonly Each[]): Each | null {
  const inState = (state: AnyText['state']) => texts.find((text) => text.state === state);
  return inState('machine') ?? inState('outdated') ?? null;
}

/** What is to be said above a text of its translation, or null for one that people have written or read. */
export function translationNotice({ site, language }: Teller, text: AnyText | null): string | null {
  if (!text || text.state === 'original' || text.state === 'reviewed') return null;
  return language.word(`translation.${text.state}`, {
    language: language.formats.languageName(originalLanguage(site).tag),
  });
}

/** What is to be said of texts that stand together where there is no page around them: one sentence or none. */
export function noticesOf({ site, language }: Teller, texts: readonly AnyText[]): string[] {
  const weakest = weakestText(texts);
  if (weakest === null) return [];
  const key = weakest.state === 'machine' ? 'translation.machineText' : 'translation.outdatedText';
  return [language.word(key, { language: language.formats.languageName(originalLanguage(site).tag) })];
}

/**
 * What a figure must say by itself where the site's own frame is not around it: that it tells no cause, and that its texts
 * are a machine's translation or an old one.
 */
export function remarksAlong(teller: Teller, texts: readonly AnyText[]): string[] {
  return [teller.language.sentence('noCause'), ...noticesOf(teller, texts)];
}

/** What a page says above its content: of its own text, or else of the texts of others that it tells too. */
export function pageNotice(
  teller: Teller,
  own: AnyText | undefined,
  others: readonly AnyText[],
): string | null {
  return translationNotice(teller, own ?? null) ?? translationNotice(teller, weakestText(others));
}

/** As much of a text as is asked about. */
export type AnyText = Pick<Text<CollectionName>, 'state'>;
