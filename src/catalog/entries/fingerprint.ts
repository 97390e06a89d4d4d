import { createHash } from 'node:crypto';
import { entrySchemas } from '../../schemas/collections.ts';
import { rememberedOf } from '../../site/remembered.ts';
import type { Document } from './document.ts';

/** The fingerprint of a document in the default language, as its translations record it. */
export const fingerprintOf = rememberedOf(({ collection, data, body }: Document): string => {
  const words = Object.keys(entrySchemas[collection].words.shape).map(
    (key) => [key, said(data[key])] as const,
  );
  return fingerprint(Object.fromEntries(words.filter(([, value]) => value !== undefined)), body);
});

/**
 * The words of a field as far as they say anything: a name that stands for itself in a record says no more than none, and
 * neither does an empty record, which the browser editor writes where a file had none.
 */
function said(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const words = Object.entries(value).filter(([name, word]) => word !== name);
  return words.length > 0 ? Object.fromEntries(words) : undefined;
}

/**
 * Whether a translation still says what the original says, or said when it was started: readers would be told that it is
 * translated. One that a person has read may say the same.
 *
 * @param original the fingerprint of the original as it is now
 */
export function isUntouched(translation: Document, original: string): boolean {
  const made = translation.data['translation'] as { status?: unknown; from?: unknown } | null | undefined;
  if (made?.status !== 'machine') return false;
  const print = fingerprintOf(translation);
  return print === made.from || print === original;
}

/** The 12 characters by which a translation records which words and body it was made from. */
export function fingerprint(words: Readonly<Record<string, unknown>>, body: string): string {
  const text = body.replace(/\r\n?/g, '\n').trim();
  return createHash('sha256')
    .update(JSON.stringify(sorted(words)))
    .update('\n')
    .update(text)
    .digest('hex')
    .slice(0, 12);
}

/** The same value with the keys of every record in order, so that the order in a file does not matter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  );
}
