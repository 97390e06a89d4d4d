import { percentDecoded } from '../../site/percent-decoded.ts';
import { waveId } from '../entries/document.ts';
import { embedAddress, posterAddress } from './beside-pages.ts';
import { fixedPages, type FixedPage } from './fixed-pages.ts';

/** A collection whose entries have a page each. */
export type PageCollection = keyof typeof folders;

/**
 * Every page of a site, as its address in the default language without base path: `/maal/<goal>/`.
 *
 * @param idsOf the ids of a collection's pages; those of `years` are all years that have a page
 * @param waves waves with figures; each is a piece of news
 */
export function pageAddresses(
  idsOf: (collection: PageCollection) => readonly string[],
  waves: readonly { survey: string; year: number }[],
): string[] {
  return [
    ...fixedAddresses,
    '/soeg/',
    '/was/',
    ...collectionsOfPages().flatMap((name) => idsOf(name).map((id) => entryAddress(name, id))),
    ...waves.map((wave) => entryAddress('updates', waveId(wave))),
    ...idsOf('indicators').map(embedAddress),
    ...[...idsOf('goals'), ...idsOf('activities')].map(posterAddress),
  ];
}

/** Whether an address is a file's and not a page's. */
export function isFile(address: string): boolean {
  return endingOf(address) !== '';
}

/** The file that is read at an address, as its path below the folder of the site: `maal/index.html` of `/maal/`. */
export function fileAt(address: string): string {
  return (isFile(address) ? address : `${address.replace(/\/$/, '')}/index.html`).slice(1);
}

/** Whether an address, or the path of a file, is that of a file which browsers read as a page: `/plan.html`. */
export function fileOfPage(address: string): boolean {
  return /^html?$/.test(endingOf(address));
}

/** `pdf` of `/filer/Plan.PDF`; nothing of a page's address. */
export function endingOf(address: string): string {
  return /\.([a-z0-9]+)$/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

/** What to do about an address of a file that is not there. */
export function placeInPublic(address: string): string {
  const below = /^\/public(\/.+)$/.exec(address)?.[1];
  if (below !== undefined) return `Skriv den uden »/public«: »${below}«`;
  return `Læg filen i mappen public som »public${percentDecoded(address)}«, eller ret adressen. Store og små bogstaver tæller`;
}

/** Whether a folder at the top of a site holds something of its own, so that it cannot be that of a language. */
export function isTopFolder(name: string): boolean {
  return TOP_FOLDERS.has(name.toLowerCase());
}

/** The file name of a year's report as a PDF, beside the page of the year. */
export function yearPdf(year: number): string {
  return `aar-${year}.pdf`;
}

/** The year whose page an address is, in any language; null for any other. */
export function yearOfPage(address: string): number | null {
  const [, year] = /^(?:\/[^/]+)?\/aar\/(\d{4})\/$/.exec(address) ?? [];
  return year === undefined ? null : Number(year);
}

/** Whether an address is that of a year's PDF. */
export function isYearPdf(address: string): boolean {
  const [, page = '', file] = /^(.*\/)([^/]+)$/.exec(address) ?? [];
  const year = yearOfPage(page);
  return year !== null && file === yearPdf(year);
}

/** The address of a page's share image. All lie in one folder, so that no address below it looks like one in a language. */
export function sharedPicture(page: string): string {
  return `/deling/${page === '/' ? 'forside' : page.slice(1, -1).replaceAll('/', '-')}.png`;
}

/** Where the text of an entry is read, or null when it has no page of its own. */
export function entryAddress(collection: PageCollection, id: string): string;
export function entryAddress(collection: string, id: string): string | null;
export function entryAddress(collection: string, id: string): string | null {
  if (collection === 'pages') return Object.hasOwn(fixedPages, id) ? fixedPages[id as FixedPage] : null;
  if (collection === 'glossary') return fixedPages.ord;
  const folder = folders[collection as PageCollection];
  return folder ? `/${folder}/${id}/` : null;
}

/** An address as hosts hold it against others: they may take large letters for small ones and leave out the last stroke. */
export function bareAddress(address: string): string {
  return address.toLowerCase().replace(/\/+$/, '');
}

/** The collections whose entries have a page each. */
export function collectionsOfPages(): PageCollection[] {
  return Object.keys(folders) as PageCollection[];
}

/** The page that shows the body of an entry, or null when none does. */
export function pageShowing(collection: string, id: string): string | null {
  return collection === 'surveys' ? fixedPages.data : entryAddress(collection, id);
}

const folders = {
  goals: 'maal',
  indicators: 'indikatorer',
  activities: 'aktiviteter',
  partners: 'partnere',
  updates: 'nyt',
  years: 'aar',
} as const;

const fixedAddresses: readonly string[] = Object.values(fixedPages).filter((address) => address !== null);

const TOP_FOLDERS: ReadonlySet<string> = new Set([
  ...fixedAddresses.map((page) => page.split('/')[1] ?? ''),
  ...['soeg', 'was', 'embed', 'plakat', 'admin', 'assets', 'deling', 'pagefind', 'stil'],
]);
