import { createHash } from 'node:crypto';

/** The 12 characters by which a translation records which words and body it was made from. */
export function fingerprint(words: Readonly<Record<string, unknown>>, body: string): string {
  const text = body.replace(/\r\n?/g, '\n').trim();
  return createHash('sha256').update(JSON.stringify(sorted(words))).update('\n').update(text).digest('hex').slice(0, 12);
}

/** The same value with the keys of every record in order, so that the order in a file does not matter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
