import { fixedPages } from './fixed-pages.ts';

/** The endings of the files that figures can be fetched as. */
export const dataEndings = ['xlsx', 'csv', 'json'] as const;

/** The endings of an indicator's files: its figures, and their chart as a picture. */
export const figureEndings = [...dataEndings, 'svg', 'png'] as const;

/**
 * The files for programs that there is one of in a language or in all. As all addresses here and those of pages, in the default
 * language and without base path.
 */
export const singleFiles = {
  feed: `${fixedPages.nyt}rss.xml`,
  calendar: `${fixedPages.nyt}maalinger.ics`,
  figuresSchema: `${fixedPages.data}indicators.schema.json`,
  dataPackage: `${fixedPages.data}datapackage.json`,
  dataCatalogue: `${fixedPages.data}katalog.jsonld`,
  changes: `${fixedPages.data}changes.json`,
  sitemap: '/sitemap.xml',
  sitemapIndex: '/sitemap-index.xml',
  robots: '/robots.txt',
} as const;

/** Where a file of one indicator lies. */
export function figureFile(indicator: string, ending: (typeof figureEndings)[number]): string {
  return `${fixedPages.indikatorer}${indicator}.${ending}`;
}

/** Where a file with the figures of all indicators lies. */
export function allFiguresFile(ending: (typeof dataEndings)[number]): string {
  return `${fixedPages.data}indicators.${ending}`;
}

/** Where the form for a survey's next figures lies. */
export function surveyFormAddress(survey: string): string {
  return `${fixedPages.data}skema/${survey}.xlsx`;
}

/** Where an indicator's figure stands as a page for other people's pages. */
export function embedAddress(indicator: string): string {
  return `${EMBEDDED}${indicator}/`;
}

/** Whether an address is that of a figure for other people's pages, or of its picture. */
export function isEmbedded(address: string): boolean {
  return address.startsWith(EMBEDDED);
}

const EMBEDDED = '/embed/';

/** Where an indicator's figure lies as a picture. @param picture `<id>` of the latest, `<id>/2021` of that of a year */
export function embedPicture(picture: string): string {
  return `${EMBEDDED}${picture}.svg`;
}

/** Where the poster of a goal or an activity lies. */
export function posterAddress(id: string): string {
  return `/plakat/${id}/`;
}

/**
 * The files that a text may link to and no old address may take: those for programs that lie beside the pages, and those
 * that others ask for by name: `/robots.txt`, `/404.html` and `/was`. Files that pages themselves point at are not among
 * them: pictures of a figure in one year, pictures that pages are shared with, and what the browser editor reads.
 */
export function fileAddresses({
  indicators,
  surveys,
}: Record<'indicators' | 'surveys', readonly string[]>): string[] {
  return [
    ...Object.values(singleFiles),
    ...dataEndings.map(allFiguresFile),
    '/404.html',
    '/was',
    ...indicators.flatMap((id) => figureEndings.map((ending) => figureFile(id, ending))),
    ...indicators.map(embedPicture),
    ...surveys.map(surveyFormAddress),
  ];
}
