import { attributeOf, elementsOf, namesIn, readXml, textsOf } from './xml-tree.ts';

/**
 * What is wrong with a sitemap, or an index of sitemaps, by the protocol (https://www.sitemaps.org/protocol.html).
 *
 * @param address where it is published: it may name nothing above its own folder
 */
export function sitemapFaults(text: string, address: string): string[] {
  const tree = readXml(text);
  const [kind, part] = 'sitemapindex' in tree ? ['sitemapindex', 'sitemap'] : ['urlset', 'url'];
  const [root] = elementsOf(tree, kind);
  if (!root || attributeOf(root, 'xmlns') !== PROTOCOL) return ['no sitemap of the protocol'];
  const entries = elementsOf(root, part);
  const places = entries.flatMap((entry) => textsOf(entry, 'loc'));
  return [
    ...(/^<\?xml version="1\.0" encoding="UTF-8"\?>/.test(text) ? [] : ['does not say that it is UTF-8']),
    ...(Buffer.byteLength(text) > 52_428_800 ? ['larger than 50 MB'] : []),
    ...(entries.length === 0 || entries.length > 50_000 ? [`${entries.length} entries`] : []),
    ...namesIn(root).flatMap((name) => (name === part ? [] : [`an element ${name}`])),
    ...entries.flatMap((entry) => namesIn(entry).filter((name) => !KNOWN[kind]?.includes(name))),
    ...(places.length === entries.length ? [] : ['an entry without one loc']),
    ...(new Set(places).size === places.length ? [] : ['an address twice']),
    ...places.filter((place) => misplaced(place, address)).map((place) => `loc: ${place}`),
  ];
}

const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Less than the protocol allows: a site that is built anew for every change knows no day on which a page changed. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  sitemapindex: ['loc'],
  urlset: ['loc', 'xhtml:link'],
};

function misplaced(place: string, address: string): boolean {
  return place.length >= 2048 || !URL.canParse(place) || !place.startsWith(new URL('.', address).href);
}
