/**
 * A PDF of Chromium without what differs from run to run: the two dates become `isoDate`, and the ids of the
 * structure's elements, which go on counting over all pages that a browser prints, become their rank. Every byte
 * keeps its place, so the table of offsets still holds.
 */
// @ts-nocheck

export function reproducible(pdf: Uint8Array, isoDate: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const dated = text.replace(
    /(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g,
    `$1${isoDate.replaceAll('-', '')}000000`,
  );
  const ids = [...new Set(dated.match(ELEMENT_ID) ?? [])].sort();
  const ranks = new Map(
    ids.map((id, rank) => [id, `(node${String(rank).padStart(id.length - '(node)'.length, '0')})`]),
  );
  return Buffer.from(
    dated.replace(ELEMENT_ID, (id) => ranks.get(id) ?? id),
    'latin1',
  );
}

const ELEMENT_ID = /\(node\d{8,}\)/g;
