import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isLitter, isRegularFile, listPublicFiles, noRegularFile } from '../../loaders/site-files.ts';
import { isSurveyTable } from '../../loaders/survey-file.ts';
import { errorIn, fileStart, warningIn, type Explanation, type Problem } from '../../problems/problem.ts';
import { fileOfPage, isFile } from '../addresses/addresses.ts';
import { checkActiveFiles } from './check-active-files.ts';
import { checkPhotos } from './check-photos.ts';
import { checkPictures } from './check-pictures.ts';
import { filesOf } from '../addresses/known-addresses.ts';
import type { Reading } from '../entries/reading.ts';

/**
 * What an editor would not expect of files in `public/`: some that nobody sees, some whose corrections nobody sees, some that
 * a computer has laid there, pictures and pages that may run a script, pictures that are none, and photos that are large or tell
 * where they were taken.
 */
export function checkPublicFiles(reading: Reading): Problem[] {
  const { files, others } = publicFiles(reading.siteRoot);
  return [
    ...others.map(notAFile),
    ...WARNINGS.flatMap(({ of, what, advice }) =>
      of(files, reading).map((file) => warningIn(`public/${file}`, fileStart, what, advice)),
    ),
    ...checkActiveFiles(reading.siteRoot, files),
    ...checkPictures(reading.siteRoot, files),
    ...checkPhotos(reading.siteRoot, files),
  ];
}

/** What lies in the site's own `public/` by its path below it: files, also by a link, and what nobody can publish. */
function publicFiles(siteRoot: string): { files: string[]; others: string[] } {
  const found = listPublicFiles(siteRoot).map(({ file, location }) => ({
    file: file.slice('public/'.length),
    publishable: isRegularFile(location),
  }));
  const named = (publishable: boolean): string[] =>
    found.filter((each) => each.publishable === publishable).map(({ file }) => file);
  return { files: named(true), others: named(false) };
}

/** A link round in a circle or to nowhere would end the build in the middle, and a pipe would not let it end. */
function notAFile(file: string): Problem {
  const advice = 'Læg selve filen her, eller slet det, der ligger her';
  return errorIn(`public/${file}`, fileStart, noRegularFile, advice);
}

/** Files in `public/` that are published, or hidden, otherwise than whoever laid them there will think. */
const WARNINGS: readonly Warning[] = [
  {
    of: hiddenFiles,
    what: 'Siden skriver selv en fil med det navn, så ingen får den her at se',
    advice: 'Giv filen et andet navn, eller slet den',
  },
  {
    // Pages and hosts take what lies there for what the build has written: hosts are told that of some it never changes.
    of: ownFolderFiles,
    what: 'Mappen er sidens egen: siden kan skrive en anden fil oven i, og læserne kan blive ved med at se en gammel udgave',
    advice: 'Læg filen i en anden mappe i public/, fx public/filer/, og ret de links, der fører til den',
  },
  {
    // It is published too, and may hold the names of people and of other files.
    of: (files) => files.filter((file) => isLitter(path.posix.basename(file))),
    what: 'Filen er lagt her af computeren og bliver udgivet med siden',
    advice: 'Luk de programmer, der har filer i mappen åbne, og slet den',
  },
  {
    of: (files, { siteRoot }) =>
      files.filter(
        (file) => /\.csv$/i.test(file) && isSurveyTable(readFileSync(path.join(siteRoot, 'public', file))),
      ),
    what: 'Filen kan hentes, som den er, men siden læser ikke tal herfra',
    advice:
      'Flyt den til undersøgelsens mappe: data/surveys/<undersøgelse>/<år>.csv. Ligger de samme tal der allerede, så slet filen her',
  },
];

/** The site writes a file of the same name. Pages come from `public/` first. */
function hiddenFiles(files: readonly string[], reading: Reading): string[] {
  if (files.length === 0) return [];
  const { readable } = reading;
  const folders = readable.locales.map(({ tag }) => (tag === readable.defaultLocale ? '' : `/${tag}`));
  const written = filesOf(reading).filter((address) => isFile(address) && !fileOfPage(address));
  const hidden = new Set(folders.flatMap((folder) => written.map((address) => `${folder}${address}`)));
  return files.filter((file) => hidden.has(`/${file}`));
}

/** Those in a folder that the site alone writes, of whose names it is not known that it writes them. */
function ownFolderFiles(files: readonly string[], reading: Reading): string[] {
  const { locales, defaultLocale } = reading.readable;
  const embeds = locales.filter(({ tag }) => tag !== defaultLocale).map(({ tag }) => `${tag}/embed/`);
  const folders = [...OWN_FOLDERS, ...embeds];
  const hidden = new Set(hiddenFiles(files, reading));
  return files.filter((file) => !hidden.has(file) && folders.some((folder) => file.startsWith(folder)));
}

/** Written once for all languages but for embedded figures, of which each language has its own. */
const OWN_FOLDERS = ['admin/', 'assets/', 'deling/', 'embed/', 'pagefind/'];

interface Warning extends Explanation {
  /** Those of the files that it is about, by their paths below `public/`. */
  of(files: readonly string[], reading: Reading): string[];
}
