import { languageOf } from '../../site/language-tag.ts';
import { isElement, plainText, walk, type MdxNode } from '../../loaders/mdx-tree.ts';
import { choose, meant } from '../../problems/quoted.ts';
import { percentDecoded } from '../../site/percent-decoded.ts';
import { liesTakenApart, publicFile } from '../../site/public-file.ts';
import { isFile, pageShowing, placeInPublic } from '../addresses/addresses.ts';
import { anchorsIn } from '../addresses/anchors.ts';
import { fixedPages } from '../addresses/fixed-pages.ts';
import type { ReadFile } from '../entries/entries.ts';
import { knownAddresses } from '../addresses/known-addresses.ts';
import type { Reading } from '../entries/reading.ts';
import { isPictureName, pictureFault } from '../public-files/check-pictures.ts';
import type { Body } from '../entries/body.ts';
import type { BodyFault } from './body-fault.ts';
import { refuseAddress } from './policy-address.ts';

/** Links that lead nowhere or say nothing, and images that are not there. */
export function linkFaults({ tree }: Body, reading: Reading, file: ReadFile): BodyFault[] {
  return walk(tree).flatMap(({ node }): BodyFault[] =>
    faultsOf(node, reading, file).flatMap((fault) => (fault ? [{ node, ...fault }] : [])),
  );
}

function faultsOf(node: MdxNode, reading: Reading, file: ReadFile): readonly LinkFault[] {
  if (node.type === 'image') return [imageFault(node, reading)];
  return node.type === 'link' ? [targetFault(node, reading, file), textFault(node, file.locale)] : [];
}

/** Link texts that say nothing when they are read alone, as screen readers list them. */
const EMPTY_WORDS: Readonly<Record<string, readonly string[]>> = {
  da: [
    'her',
    'klik her',
    'tryk her',
    'se her',
    'læs her',
    'læs mere',
    'læs mere her',
    'se mere',
    'se mere her',
    'mere',
    'link',
    'dette link',
    'linket',
    'siden',
    'denne side',
    'læs videre',
  ],
  en: [
    'here',
    'click here',
    'read more',
    'see more',
    'more',
    'link',
    'this link',
    'this page',
    'see here',
    'read here',
  ],
  tr: ['burada', 'buraya', 'buraya tıklayın', 'tıklayın', 'devamını oku', 'daha fazla', 'bağlantı'],
  ar: ['هنا', 'اضغط هنا', 'انقر هنا', 'اقرأ المزيد', 'المزيد', 'رابط'],
  ur: ['یہاں', 'یہاں کلک کریں', 'مزید پڑھیں', 'مزید', 'لنک'],
};

function textFault(node: MdxNode, locale: string): LinkFault {
  const words = plainText(node).trim();
  const silent =
    words === '' && !walk(node).some(({ node: part }) => part.type === 'image' || isElement(part));
  if (silent)
    return { what: 'Linket har ingen tekst', advice: 'Skriv, hvad man finder der: [tekst](adresse)' };
  const bare = words
    .toLowerCase()
    .replace(/[\s.:!…›»>→]+$/, '')
    .trim();
  if (!EMPTY_WORDS[languageOf(locale)]?.includes(bare)) return null;
  const what = `Linkets tekst »${words}« siger ikke, hvor linket fører hen`;
  return { what, advice: 'Skriv, hvad man finder der, fx »læs om målene«', severity: 'warning' };
}

function targetFault({ url = '' }: MdxNode, reading: Reading, file: ReadFile): LinkFault {
  if (refuseAddress(url, 'link')) return null;
  if (!/^[/#]/.test(url)) return ownAddressFault(url, reading);
  const known = knownAddresses(reading);
  const [address = '', anchor] = splitAddress(url, file);
  if (!known.has(address)) {
    const kind = isFile(address) ? 'Filen' : 'Siden';
    return { what: `${kind} »${address}« findes ikke`, advice: suggestion(address, reading, anchor) };
  }
  if (anchor === undefined || anchor === '') return null;
  const anchors = known.anchorsOf(address, file.locale);
  if (anchors.has(anchor)) return elsewhere(reading, { file, address, anchor });
  const otherwise = `Slet »#${anchor}«, eller vælg et sted, der er på siden`;
  const advice = meant(anchor, [...anchors], otherwise, (near) => `»${address}#${near}«`);
  return { what: `Siden »${address}« har ikke stedet »#${anchor}«`, advice };
}

/**
 * A whole address of a page of this site, as it is copied from a browser: it leads readers of other languages away from theirs.
 * Where the site lies in a folder of a larger one, other pages of the host are not its own.
 */
function ownAddressFault(url: string, reading: Reading): LinkFault {
  const { basePath, readable } = reading;
  const { locales, url: own } = readable;
  const there = URL.parse(url);
  if (!there || !own || there.host !== URL.parse(own)?.host) return null;
  if (!there.pathname.startsWith(basePath)) return null;
  const path = there.pathname.slice(basePath.length - 1);
  const [, first = '', rest = ''] = /^\/([^/]*)(\/.*)$/.exec(path) ?? [];
  const address = locales.some(({ tag }) => tag === first) ? rest : path;
  const isKnown = knownAddresses(reading).has(address);
  const what = `Linket går til siden selv${isKnown ? '' : `, hvor »${address}« ikke findes`}`;
  const advice = isKnown
    ? `Skriv »${address}${there.hash}«: så fører det til læserens eget sprog`
    : suggestion(address, reading, there.hash.slice(1));
  return { what, advice, severity: 'warning' };
}

/**
 * A text that is not translated is read on the pages of other languages too, and its links lead to pages of that language,
 * where translated headings have other ids.
 */
function elsewhere(
  reading: Reading,
  { file, address, anchor }: { file: ReadFile; address: string; anchor: string },
): LinkFault {
  const { locales, defaultLocale } = reading.readable;
  if (file.locale !== defaultLocale) return null;
  const lacking = locales.filter(
    ({ tag }) =>
      anchorsIn(reading).shown(file, tag) === file &&
      !knownAddresses(reading).anchorsOf(address, tag).has(anchor),
  );
  if (lacking.length === 0) return null;
  const languages = lacking.map(({ label, tag }) => `${label} (${tag})`).join(', ');
  const what = `Siden »${address}« har ikke stedet »#${anchor}« på ${languages}, hvor teksten her læses på hovedsproget`;
  return { what, advice: `Oversæt teksten, eller slet »#${anchor}«`, severity: 'warning' };
}

/** Address without query, and anchor. An anchor alone is one of the page itself. */
function splitAddress(url: string, { collection, id }: ReadFile): [string, string | undefined] {
  const [before = '', anchor] = url.split('#');
  const address = before.split('?')[0] ?? '';
  const own = pageShowing(collection, id) ?? '/';
  return [address === '' ? own : address, anchor === undefined ? undefined : percentDecoded(anchor)];
}

/** @param anchor the place on the page that is meant, which the page keeps when it is only written otherwise */
function suggestion(address: string, reading: Reading, anchor = ''): string {
  const known = knownAddresses(reading);
  const moved = reading.readable.redirects?.find(({ from }) => from === address);
  if (moved) return `Filen er flyttet: skriv »${moved.to}«`;
  const [, first = '', ...rest] = address.split('/');
  const translated = reading.readable.locales.some(({ tag }) => tag === first);
  const page = address.replace(PAGE_AS_FILE, '/');
  const place = anchor === '' ? '' : `#${anchor}`;
  if (known.has(page)) return `Skriv »${page}${place}«`;
  const inAnyLanguage = page.slice(first.length + 1) || '/';
  if (translated && known.has(inAnyLanguage)) return `Links skrives uden sprog: »${inAnyLanguage}${place}«`;
  // The file of a text is never one that lies in public.
  if (/\.mdx$/i.test(address)) return suggestion(page, reading, anchor);
  if (isFile(address)) return adviseFile(address, reading);
  if (known.has(`${address}/`)) return `Skriv den med skråstreg til sidst: »${address}/${place}«`;
  const [word = ''] = rest;
  if (first === 'ord' && known.anchorsOf(fixedPages.ord, reading.readable.defaultLocale).has(word))
    return `Skriv »${fixedPages.ord}#${word}«`;
  const siblings = known.pages.filter((page) => page.split('/')[1] === first && page !== `/${first}/`);
  const otherwise =
    siblings.length === 0 ? 'Skriv en adresse, der findes, fx »/maal/« eller »/om/«' : choose(siblings, 8);
  return meant(address, known.pages, otherwise);
}

function imageFault({ url = '' }: MdxNode, reading: Reading): LinkFault {
  if (refuseAddress(url, 'image')) return null;
  const [address = ''] = url.split(/[?#]/);
  const location = publicFile(reading.siteRoot, address);
  if (location === null) return { what: `Billedet »${url}« findes ikke`, advice: adviseFile(url, reading) };
  // What is a picture by its name is told where it lies, once for all texts.
  if (isPictureName(address) || !pictureFault(location)) return null;
  return {
    what: `Browsere viser ikke »${url}« som et billede`,
    advice: `Gem det som JPG i et billedprogram, og skriv adressen på det her. Er filen ikke et billede, så skriv et link til den: [tekst](${url})`,
  };
}

function adviseFile(address: string, { siteRoot }: Reading): string {
  return liesTakenApart(siteRoot, address)
    ? 'Den ligger i public, men computeren har delt bogstaver som å i filens navn. Giv den et navn uden æ, ø, å og accenter, og skriv det her'
    : placeInPublic(address);
}

/** How an address ends that names the file of a text, or the file that a page would be in a folder, and not the page. */
const PAGE_AS_FILE = /(?:\/index)?\.(?:html?|mdx)$/i;

/** What is wrong with a link or an image, if anything. */
type LinkFault = Omit<BodyFault, 'node'> | null;
