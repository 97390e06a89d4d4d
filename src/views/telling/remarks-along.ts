import type { Teller } from './told.ts';
import { noticesOf, type AnyText } from './translation-notice.ts';

/**
 * What a figure must say by itself where the site's own frame is not around it: that it tells no cause, and that its texts
 * are a machine's translation or an old one.
 */
export function remarksAlong(teller: Teller, texts: readonly AnyText[]): string[] {
  return [teller.language.sentence('noCause'), ...noticesOf(teller, texts)];
}
