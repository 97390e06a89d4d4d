import { createHash } from 'node:crypto';

/** By which a page is known to be the same as in the build before. */
export interface PageKey {
  key: string;
  /** The documents whose bodies stand on it. */
  documents: readonly string[];
  /** The view, as JSON: a page is laid out from what its key was made of. */
  json: string;
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
    const mark = markOf(text);
    if (mark !== undefined) found.set(text, mark);
  });
  const json = JSON.stringify(view);
  const hash = createHash('sha256').update(`${kind}\n`).update(json);
  for (const mark of found.values()) hash.update(mark);
  return { key: hash.digest('base64url'), documents: [...found.keys()], json };
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
