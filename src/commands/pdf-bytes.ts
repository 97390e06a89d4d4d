/**
 * A PDF of Chromium without what differs from run to run: the two dates become `isoDate`, and the ids of the
 * structure's elements, which the browser deals out in whatever order it happens to look at the page, become their
 * place in the document. Every object keeps its length, so the table of offsets still holds.
 */
export function reproducible(pdf: Uint8Array, isoDate: string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const dated = text.replace(
    /(\/(?:CreationDate|ModDate) ?\(D:)\d{14}/g,
    `$1${isoDate.replaceAll('-', '')}000000`,
  );
  const ids = [...new Set(dated.match(ELEMENT_ID) ?? [])];
  const places = new Map(
    ids.map((id, place) => [id, `(node${String(place).padStart(id.length - '(node)'.length, '0')})`]),
  );
  const renamed = dated.replace(ELEMENT_ID, (id) => places.get(id) ?? id);
  return Buffer.from(renamed.replace(ELEMENT_INDEX, sortedIndex), 'latin1');
}

const ELEMENT_ID = /\(node\d{8,}\)/g;

/** The index from ids to elements, which readers search by halving and which therefore stands in order. */
const ELEMENT_INDEX = /\/Limits \[\(node\d+\) \(node\d+\)\]\n\/Names \[((?:\(node\d+\) \d+ 0 R ?)+)\]/g;

function sortedIndex(_index: string, names: string): string {
  const entries = (names.match(/\(node\d+\) \d+ 0 R/g) ?? []).sort();
  const [first = '', last = ''] = [entries.at(0), entries.at(-1)].map((entry) => entry?.split(' ')[0]);
  return `/Limits [${first} ${last}]\n/Names [${entries.join(' ')}]`;
}
