import type { Text } from '../catalog/item.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Teller } from './told.ts';
import { translationNotice, weakestText } from './translation-notice.ts';

/**
 * What a figure must say by itself where the site's own frame is not around it: that it tells no cause, and that its texts
 * are a machine's translation or an old one.
 */
export function remarksAlong(
  teller: Teller,
  texts: readonly Pick<Text<CollectionName>, 'state'>[],
): string[] {
  const notice = translationNotice(teller, weakestText(texts));
  return [teller.language.sentence('noCause'), ...(notice === null ? [] : [notice])];
}
