import { SHARE } from '../../charts/draw-share.ts';
import { sharedPicture } from '../../catalog/addresses/addresses.ts';
import { singleFiles } from '../../catalog/addresses/beside-pages.ts';
import { fixedPages } from '../../catalog/addresses/fixed-pages.ts';
import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Language } from '../../i18n/language.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { rememberedOf } from '../../site/remembered.ts';
import { footerFor, type Footer } from './footer.ts';
import { lastingLink, type Link } from '../telling/link.ts';
import {
  originalLanguage,
  unlessOfPage,
  type Foreign,
  type Teller,
  type Told,
  type Written,
} from '../telling/told.ts';
import { originalsIn, type Originals } from './originals.ts';
import { pageNotice, type AnyText } from '../telling/translation-notice.ts';
import { wordsAround } from '../telling/words-around.ts';

/** What surrounds the content of every page. */
export interface Frame extends Written {
  /** Title of the document: the page, then the site. */
  documentTitle: string;
  description: string;
  /** The page's own heading; `description` is what leads the page in, where nothing else does. */
  title: string;
  /** Address of the page in the default language, without the base path. */
  page: string;
  /** Absolute path of this page in this language. */
  address: string;
  /** The picture that is shown where the page is shared: absolute address, what it says, and its size in px. */
  shared: { address: string; alt: string; width: number; height: number };
  /** The address that lasts, and how to refer to the page: what stands before and after the address. */
  reference: { heading: string; label: string; link: string; cite: { before: string; after: string } };
  /** Languages of the site; `current` is this page's. */
  alternates: readonly (Written & { label: string; address: string; current: boolean })[];
  /** The default language's address, for readers of no listed language. */
  defaultAddress: string;
  home: { name: string; tagline: string; address: string };
  navigation: { label: string; links: readonly Link[] };
  breadcrumbs: { label: string; links: readonly Link[] } | null;
  /** Why the text below may not be what the reader wants, with a way to the original. */
  notice: { text: string; link: Link } | null;
  footer: Footer;
  feed: Link;
  skip: string;
  languagesLabel: string;
  originals: Originals;
  /** Language and direction of the text that the page stands on: the page's own unless it is missing in that. */
  content: Written;
}

/** What a page tells of itself: a list of pages needs no more of it, and its frame is made from it. */
export interface PageIdentity {
  /** Address in the default language, `/maal/<id>/`. */
  page: string;
  title: string;
  description: string;
  /** The way down to the page, for the breadcrumb; left out on top pages. */
  trail?: readonly Link[];
  /** The text that the page stands on, for its language and for the notice of a translation. */
  text?: Told<CollectionName>;
  /**
   * Texts of others that the page tells too: the notice says of these, too, that they are a machine's, and what else is to be
   * known of them where the page's own text needs none.
   */
  tells?: readonly AnyText[];
  /** The title is the interface's own words, and so in the page's language whatever that of the text is. */
  ownTitle?: true;
  /** The figure that the page is about: the picture that it is shared with shows it. */
  evaluation?: Evaluation;
}

/** The frame of a page. */
export function frameFor(teller: Teller, identity: PageIdentity): Frame {
  const { page, title, description, trail = [], text, tells = [] } = identity;
  const { site, language } = teller;
  const { settings } = site.report.catalog;
  const { word, tag, dir } = language;
  const { home, ...around } = aroundEveryPage(teller);
  const original = originalLanguage(site);
  const here = pageLink(teller, identity);
  const link = lastingLink(teller, page);
  const date = language.formats.day(site.report.buildDate);
  return {
    ...around,
    home,
    documentTitle: page === '/' ? word('site.title', { name: settings.name }) : `${title} · ${settings.name}`,
    description,
    title,
    page,
    address: here.address,
    shared: { address: lastingLink(teller, sharedPicture(page)), alt: description, ...SHARE },
    reference: {
      heading: word('reference.heading'),
      label: word('reference.link'),
      link,
      cite: wordsAround(language, 'reference.cite', 'link', { title, name: settings.name, date }),
    },
    alternates: site.languages.map(({ tag: lang, dir: direction, label, address: write }) => ({
      lang,
      dir: direction,
      label,
      address: write(page),
      current: lang === tag,
    })),
    defaultAddress: original.address(page),
    navigation: {
      label: word('nav.label'),
      links: navigation(teller, [here.address, ...trail.map((above) => above.address)]),
    },
    breadcrumbs:
      page === '/'
        ? null
        : {
            label: word('breadcrumb.label'),
            links: [
              { text: word('breadcrumb.home'), address: home.address },
              ...trail,
              { ...here, current: true },
            ],
          },
    notice: noticeFor(teller, original, page, pageNotice(teller, text, tells)),
    content: text?.state === 'missing' ? text.written : { lang: tag, dir },
  };
}

/** A link to a page, by its title. */
export function pageLink(teller: Teller, identity: PageIdentity): Link {
  return {
    text: identity.title,
    address: teller.language.address(identity.page),
    ...titleIn(teller, identity),
  };
}

function titleIn(teller: Teller, { text, ownTitle }: PageIdentity): Foreign {
  return ownTitle || text?.state !== 'missing' ? {} : unlessOfPage(teller, text.written);
}

/** What is the same around every page in one language; made once. */
const aroundEveryPage = rememberedOf((teller: Teller) => {
  const { site, language } = teller;
  const { name } = site.report.catalog.settings;
  const { word, tag, dir, address } = language;
  return {
    lang: tag,
    dir,
    home: { name, tagline: word('site.tagline'), address: address('/') },
    footer: footerFor(teller),
    feed: { text: word('feed.title', { name }), address: address(singleFiles.feed) },
    originals: originalsIn(teller),
    skip: word('skip'),
    languagesLabel: word('languages.label'),
  };
});

/** The page of all goals, which the goals and their figures stand below. */
export function goalsLink({ word, address }: Language): Link {
  return { text: word('nav.goals'), address: address(fixedPages.maal) };
}

/** The menu, without lists of nothing; `places` are the addresses of the page and of those above it. */
function navigation({ site, language }: Teller, places: readonly string[]): Link[] {
  const { word, address } = language;
  const { activities, glossary } = site.report.catalog;
  const sections = [
    [fixedPages.maal, 'nav.goals', true],
    [fixedPages.aktiviteter, 'nav.activities', activities.length > 0],
    [fixedPages.aar, 'nav.years', true],
    [fixedPages.nyt, 'nav.news', true],
    [fixedPages.ord, 'nav.glossary', glossary.length > 0],
    [fixedPages.om, 'nav.about', true],
    ['/soeg/', 'nav.search', true],
  ] as const;
  return sections
    .filter(([, , hasAny]) => hasAny)
    .map(([section, key]) => ({
      text: word(key),
      address: address(section),
      current: places.some((place) => place.startsWith(address(section))),
    }));
}

function noticeFor(teller: Teller, original: Language, page: string, notice: string | null): Frame['notice'] {
  if (notice === null) return null;
  const { formats, word } = teller.language;
  const text = word('translation.readOriginal', { language: formats.languageName(original.tag) });
  return { text: notice, link: { text, address: original.address(page) } };
}
