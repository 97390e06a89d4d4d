import { existsSync, lstatSync, mkdtempSync, readdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileAt } from '../catalog/addresses/addresses.ts';
import { singleFiles } from '../catalog/addresses/beside-pages.ts';

/**
 * The file by which a site is known as one of ours, by its path below the folder of the site: every build writes it, and
 * nothing but a build does.
 */
export const siteMark = fileAt(singleFiles.figuresSchema);

/** Folders of a project or a site that hold what people have written. */
const OWN = ['content', 'data', 'public', 'src', '.git'];

/**
 * Where a folder really lies: links on the way to it and the folder's own are followed, so that the folder behind a
 * link is replaced and not the link. A link that leads nowhere stays.
 *
 * @param place absolute path; nothing need be there yet
 */
export function realPlace(place: string): string {
  if (existsSync(place)) return realpathSync(place);
  const parent = path.dirname(place);
  return parent === place ? place : path.join(realPlace(parent), path.basename(place));
}

/**
 * Why a site must not take a place, in Danish with what to do; null when it may. Whatever lies there is deleted when the
 * site takes its place, so it must be a site of ours, or nothing.
 *
 * @param place absolute path without links
 * @param roots folders that must outlive the build: of the project and of the site's texts
 */
export function placeFault(
  place: string,
  roots: readonly [project: string, siteRoot: string],
): string | null {
  const fault = (why: string): string =>
    `OUT_DIR: siden kan ikke skrives i ${place}, for ${why} – vælg en ny, tom mappe, fx OUT_DIR=dist`;
  for (const root of roots.map(realPlace)) {
    if (isWithin(root, place))
      return fault('mappen rummer projektet eller sidens tekster og ville blive slettet');
    const own = OWN.find((name) => isWithin(place, path.join(root, name)));
    if (own !== undefined) return fault(`mappen ligger i ${own}/, som ikke må ændres af bygningen`);
  }
  const above = nearestAbove(place);
  if (!statSync(above).isDirectory()) return fault(`${above} er en fil og ikke en mappe`);
  const refusal = refusalToWrite(above);
  if (refusal !== null) return fault(`der kan ikke laves mapper i ${above} (${refusal})`);
  const present = lstatSync(place, { throwIfNoEntry: false });
  if (!present) return null;
  if (present.isSymbolicLink()) return fault('det er et link, der ikke fører nogen steder hen');
  if (!present.isDirectory()) return fault('der ligger en fil med det navn');
  const names = readdirSync(place);
  if (names.includes('.git')) return fault('mappen rummer et git-arkiv, som ville blive slettet');
  // Where builds go when nobody says otherwise holds what a build has left, whole or not.
  const usual = place === path.join(realPlace(roots[0]), 'dist');
  if (!usual && names.length > 0 && !existsSync(path.join(place, siteMark)))
    return fault(
      `mappen er ikke tom, og det, der ligger i den, er ikke en side, som er bygget her (filen ${siteMark} mangler), og ville blive slettet`,
    );
  return null;
}

/**
 * Why no site can be made of what lies in these folders, in Danish with what to do; null when it can. Vite hands paths on as
 * addresses and Node as patterns, where these signs mean something else: files would not be found, or fonts left out in silence.
 *
 * @param roots folders of the project and of the site's texts, as absolute paths
 */
export function rootFault(roots: readonly string[]): string | null {
  const root = roots.flatMap((each) => [each, realPlace(each)]).find((each) => /[#%?*]/.test(each));
  return root === undefined
    ? null
    : `Siden kan ikke bygges i ${root}, for stien har »${/[#%?*]/.exec(root)?.[0]}« i et navn – giv mappen et navn uden #, %, ? og *, eller flyt siden til en anden mappe`;
}

/** The nearest that is there already of what a place would lie in. */
function nearestAbove(place: string): string {
  const parent = path.dirname(place);
  return existsSync(parent) ? parent : nearestAbove(parent);
}

/**
 * The machine's word for why no folder can be made in another; null when one can. It is tried: the rights of a folder do not
 * tell of a disk that can only be read, nor of one that is none, as `/proc`.
 */
function refusalToWrite(folder: string): string | null {
  try {
    rmdirSync(mkdtempSync(path.join(folder, '.site-')));
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}

/** Whether a path is that of a folder, or lies anywhere in it. */
function isWithin(inner: string, folder: string): boolean {
  const way = path.relative(folder, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}
