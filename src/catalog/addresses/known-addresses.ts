import { isPublicFile } from '../../site/public-file.ts';
import { rememberedOf } from '../../site/remembered.ts';
import { fileOfPage, isFile, pageAddresses, type PageCollection } from './addresses.ts';
import { anchorsIn, mainAnchor } from './anchors.ts';
import { fileAddresses } from './beside-pages.ts';
import { idsIn, soundOriginals, type Reading } from '../entries/reading.ts';
import { recordedYears } from './ledger.ts';
import { yearsWithPage } from './report-years.ts';

/** The addresses and anchors that a text may link to. */
export interface KnownAddresses {
  /** Every page, for suggestions. */
  pages: readonly string[];
  /** Pages, files beside them, files in `public/` and old addresses of pages, which lead on in every language. */
  has(address: string): boolean;
  /** The anchors that a link may name on a page in a language; of every page at least that of its beginning. */
  anchorsOf(address: string, locale: string): ReadonlySet<string>;
  /** Whether a file lies in `public/`. */
  isPublicFile(address: string): boolean;
}

/** The addresses of the site that a reading becomes; worked out once for each reading. */
export const knownAddresses = rememberedOf(collect);

/** The files that the site writes beside its pages, in the default language. */
export function filesOf(reading: Reading): string[] {
  return fileAddresses({ indicators: idsIn(reading, 'indicators'), surveys: idsIn(reading, 'surveys') });
}

function collect(reading: Reading): KnownAddresses {
  const years = yearsOf(reading).map(String);
  const idsOf = (name: PageCollection): string[] => (name === 'years' ? years : idsIn(reading, name));
  const pages = pageAddresses(idsOf, reading.tables);
  const moved = (reading.readable.redirects ?? []).map(({ from }) => from);
  const all = new Set([...pages, ...filesOf(reading), ...moved.filter(leadsOn)]);
  const isPublic = (address: string): boolean => isPublicFile(reading.siteRoot, address);
  const anchors = anchorsIn(reading);
  return {
    pages: [...new Set(pages)],
    has: (address) => all.has(address) || isPublic(address),
    anchorsOf: (address, locale) => new Set([mainAnchor, ...anchors.on(address, locale).map(({ id }) => id)]),
    isPublicFile: isPublic,
  };
}

/** A file is only copied to its old address, and one of `public/`, which has no language, only there. */
function leadsOn(from: string): boolean {
  return !isFile(from) || fileOfPage(from);
}

function yearsOf(reading: Reading): readonly number[] {
  const { readable, tables, files } = reading;
  return yearsWithPage({
    settings: { period: readable.period ?? { from: '1990-01-01', to: '2100-12-31' } },
    surveys: soundOriginals(reading, 'surveys'),
    updates: soundOriginals(reading, 'updates'),
    activities: soundOriginals(reading, 'activities'),
    recordedYears: recordedYears(reading),
    tables,
    years: files.filter(({ collection }) => collection === 'years'),
  });
}
