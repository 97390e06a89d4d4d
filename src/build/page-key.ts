import { createHash } from 'node:crypto';

/** By which a page is known to be the same as in the build before, and the documents whose bodies stand on it. */
export interface PageKey {
  key: string;
  documents: readonly string[];
}

/**
 * The key of a page: equal keys, under the same code, mean equal bytes.
 *
 * @param markOf what a document's body says on this page; undefined for a text that names no document
 * @throws Error when the view holds anything that JSON cannot write: a key would not see it
 */
export function pageKey(
  kind: string,
  view: unknown,
  markOf: (document: string) => string | undefined,
): PageKey {
  const found = new Map<string, string>();
  inspect(view, (text) => {
    const mark = found.has(text) ? undefined : markOf(text);
    if (mark !== undefined) found.set(text, mark);
  });
  const hash = createHash('sha256').update(`${kind}\n`).update(JSON.stringify(view));
  for (const mark of found.values()) hash.update(mark);
  return { key: hash.digest('base64url'), documents: [...found.keys()] };
}

/** Looks at every part of a value that is to be plain data. */
function inspect(value: unknown, seeText: (text: string) => void): void {
  if (typeof value === 'string') return seeText(value);
  if (value === null || value === undefined || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value) && !value.includes(undefined)) {
    for (const part of value) inspect(part, seeText);
    return;
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`a view holds something that is no plain data: ${String(value)}`);
  for (const part of Object.values(value)) inspect(part, seeText);
}
