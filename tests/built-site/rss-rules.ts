import { attributeOf, elementsOf, namesIn, readXml, textsOf, type XmlElement } from './xml-tree.ts';

/**
 * What is wrong with a feed by RSS 2.0 (https://www.rssboard.org/rss-specification) and by the Advisory Board's advice
 * on `atom:link`. The rules are restated here: feed readers on npm are lenient on purpose and would let faults pass.
 *
 * @param address where the feed is published
 */
export function rssFaults(text: string, address: string): string[] {
  const [rss] = elementsOf(readXml(text), 'rss');
  if (!rss || attributeOf(rss, 'version') !== '2.0') return ['no RSS 2.0'];
  const [channel, ...more] = elementsOf(rss, 'channel');
  if (!channel || more.length > 0) return ['not exactly one channel'];
  const items = elementsOf(channel, 'item');
  const guids = items.flatMap((item) => textsOf(item, 'guid'));
  return [
    ...(/^<\?xml version="1\.0" encoding="UTF-8"\?>/i.test(text) ? [] : ['does not say that it is UTF-8']),
    ...strangers(channel, CHANNEL, 'channel'),
    ...['title', 'link', 'description'].flatMap((name) => once(channel, name, 'channel')),
    ...textsOf(channel, 'link')
      .filter(notAbsolute)
      .map((link) => `channel link: ${link}`),
    ...textsOf(channel, 'language')
      .filter(noLanguage)
      .map((tag) => `language: ${tag}`),
    ...selfLink(channel, address),
    ...items.flatMap((item, index) => itemFaults(item).map((fault) => `item ${index + 1}: ${fault}`)),
    ...(new Set(guids).size === guids.length ? [] : ['two items with one guid']),
  ];
}

function itemFaults(item: XmlElement): string[] {
  const [guid] = elementsOf(item, 'guid');
  const id = textsOf(item, 'guid')[0] ?? '';
  const isAddress = attributeOf(guid, 'isPermaLink') !== 'false';
  return [
    ...strangers(item, ITEM, 'item'),
    ...(textsOf(item, 'title').concat(textsOf(item, 'description')).some(filled) ? [] : ['says nothing']),
    ...ITEM.flatMap((name) =>
      name !== 'category' && elementsOf(item, name).length > 1 ? [`two ${name}`] : [],
    ),
    ...textsOf(item, 'link')
      .filter(notAbsolute)
      .map((link) => `link: ${link}`),
    ...textsOf(item, 'pubDate')
      .filter(noRfc822Date)
      .map((date) => `pubDate: ${date}`),
    ...(guid ? [] : ['no guid']), // ours: without one a reader cannot know an item again
    ...(guid && isAddress && notAbsolute(id) ? [`guid is no address: ${id}`] : []),
  ];
}

/** A feed says where it is itself, so that it is found again after it has been copied. */
function selfLink(channel: XmlElement, address: string): string[] {
  const links = elementsOf(channel, 'atom:link').filter((link) => attributeOf(link, 'rel') === 'self');
  const [link] = links;
  if (!link || links.length > 1) return ['not exactly one atom:link to itself'];
  return [
    ...(attributeOf(link, 'href') === address ? [] : [`atom:link: ${attributeOf(link, 'href')}`]),
    ...(attributeOf(link, 'type') === 'application/rss+xml' ? [] : ['atom:link says another type']),
  ];
}

function once(parent: XmlElement, name: string, where: string): string[] {
  const texts = textsOf(parent, name);
  return texts.length === 1 && texts.every(filled) ? [] : [`${where}: not exactly one ${name} with text`];
}

/** Elements without a namespace are the standard's own, and it has no others. */
function strangers(parent: XmlElement, known: readonly string[], where: string): string[] {
  const strange = namesIn(parent).filter((name) => !name.includes(':') && !known.includes(name));
  return strange.map((name) => `${where}: ${name}`);
}

const CHANNEL = [
  ...['title', 'link', 'description', 'language', 'copyright', 'managingEditor', 'webMaster', 'pubDate'],
  ...['lastBuildDate', 'category', 'generator', 'docs', 'cloud', 'ttl', 'image', 'rating', 'textInput'],
  ...['skipHours', 'skipDays', 'item'],
];

const ITEM = [
  ...['title', 'link', 'description', 'author', 'category', 'comments', 'enclosure', 'guid', 'pubDate'],
  'source',
];

function filled(text: string): boolean {
  return text.trim() !== '';
}

function notAbsolute(address: string): boolean {
  return !/^https?:\/\//.test(address) || !URL.canParse(address);
}

function noLanguage(tag: string): boolean {
  return !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
}

/** RFC 822 with a year of four digits, as RSS asks; the day of the week must be that of the date. */
function noRfc822Date(text: string): boolean {
  const form =
    /^((Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(:\d\d)? (GMT|[+-]\d{4})$/;
  const date = new Date(text);
  if (!form.test(text) || Number.isNaN(date.getTime())) return true;
  return text.endsWith('GMT') && text.includes(',') && date.toUTCString().slice(0, 3) !== text.slice(0, 3);
}
