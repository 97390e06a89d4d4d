import type { Site } from '../../catalog/joined/site.ts';
import { textIn, type Item, type Text } from '../../catalog/entries/item.ts';
import type { Language } from '../../i18n/language.ts';
import { hasLetters } from '../../i18n/script.ts';
import { holdTelephones } from '../../i18n/telephones.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { remembered, rememberedOf } from '../../site/remembered.ts';
import { factsIn, fill } from './facts.ts';
import { withWaveLabels } from './wave-labels.ts';

/** One reader's language over one site: what views are made with. */
export interface Teller {
  /** With the names that survey rounds have in the language. */
  site: Site;
  language: Language;
  /** The words of an entry with facts filled in, in the reader's language or, when missing, the original's. */
  tell<Name extends CollectionName>(item: Item<Name>): Told<Name>;
  /** A fact by its name, as text in the teller's language. @throws Error when it is not known: the door has checked */
  fact(name: string): string;
  /** The language that a text is really written in. */
  languageOf(tag: string): Language;
}

/** Words as they are shown, with the language they are written in. */
export type Told<Name extends CollectionName> = Omit<Text<Name>, 'locale'> & { written: Written };

/** The language and direction of a piece of text, as the attributes of an element. */
export interface Written {
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Language and direction of a text that is in another language than the page; empty for one in the page's own. */
export type Foreign = Partial<Written>;

/** The attributes of a text where it is not in the page's language. */
export function unlessOfPage({ language }: Teller, written: Written): Foreign {
  return written.lang === language.tag ? {} : written;
}

/** The attributes of what stands in the site's own language alone: an editor's notes, the name of the agreement. */
export function originalWritten(teller: Teller): Foreign {
  const { tag, dir } = originalLanguage(teller.site);
  return unlessOfPage(teller, { lang: tag, dir });
}

/** That a part of a page is only in this language, or null where that is the page's own. */
export function onlyIn({ language }: Teller, lang: string): string | null {
  if (lang === language.tag) return null;
  return language.word('translation.partMissing', { language: language.formats.languageName(lang) });
}

/** The teller of a site in a language; made once. */
export function tellerFor(site: Site, tag: string): Teller {
  return tellers(untold.get(site) ?? site)(tag);
}

const tellers = rememberedOf((site: Site) => remembered((tag) => createTeller(site, tag)));

/** The site with the names that its survey rounds have in each language; made once. */
const labelled = rememberedOf((site: Site) => remembered((tag) => withWaveLabels(site, tag)));

/** The facts of a site in each language; found once. */
const factsOfSite = rememberedOf((site: Site) =>
  remembered((tag) => factsIn(labelled(site)(tag).report, languageNamed(site, tag))),
);

/** The site that a teller's own was made of: from there, and not from one in another language, others are told. */
const untold = new WeakMap<Site, Site>();

/** The site's own language, in which the agreement and other originals are written. */
export function originalLanguage(site: Site): Language {
  return languageNamed(site, site.report.catalog.settings.defaultLocale);
}

/** The teller of the site's own language. */
export function originalTeller(site: Site): Teller {
  return tellerFor(site, originalLanguage(site).tag);
}

/** Who tells what a picture says: a language whose letters we lack has the pictures of the site's own. */
export function pictureTeller(teller: Teller): Teller {
  return hasLetters(teller.language.tag) ? teller : originalTeller(teller.site);
}

function createTeller(site: Site, tag: string): Teller {
  const language = languageNamed(site, tag);
  const factsOf = factsOfSite(site);
  const own = labelled(site)(tag);
  if (own !== site) untold.set(own, site);
  return {
    site: own,
    language,
    fact: (name) => fill(`{${name}}`, factsOf(tag)),
    languageOf: (of) => languageNamed(site, of),
    tell: rememberedOf((item: Item<CollectionName>) => {
      const { locale, words, ...text } = textIn(item, tag);
      const facts = factsOf(locale);
      return {
        ...text,
        words: mapStrings(words, (value) => holdTelephones(fillKnown(value, facts))),
        written: { lang: locale, dir: languageNamed(site, locale).dir },
      };
    }) as Teller['tell'],
  };
}

function languageNamed(site: Site, tag: string): Language {
  const language = site.languages.find((candidate) => candidate.tag === tag);
  if (!language) throw new Error(`no language »${tag}«`);
  return language;
}

/** `{year}` and `{share}` belong to sentences about a figure and are filled where the figure is known. */
function fillKnown(text: string, facts: ReadonlyMap<string, string>): string {
  return /\{(year|share)\}/.test(text) ? text : fill(text, facts);
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((part) => mapStrings(part, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapStrings(part, change)]));
}
