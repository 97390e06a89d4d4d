import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file below a site root, named as a problem names it. */
export interface SiteFile {
  /** Path relative to the site root, with forward slashes. */
  file: string;
  /** Absolute path. */
  location: string;
}

/** An MDX file `content/<collection>/<locale>/<id>.mdx`. */
export interface EntryPath extends SiteFile {
  collection: string;
  locale: string;
  id: string;
}

/** A survey file `data/surveys/<survey>/<year>.csv`; `year` is the name without its ending. */
export interface SurveyPath extends SiteFile {
  survey: string;
  year: string;
}

/** All MDX files of the named collections, in order of path. */
export function listEntries(siteRoot: string, collections: readonly string[]): EntryPath[] {
  return collections.flatMap((collection) =>
    folders(siteRoot, `content/${collection}`).flatMap((locale) =>
      files(siteRoot, `content/${collection}/${locale}`, '.mdx').map((found) => ({
        ...found,
        collection,
        locale,
      })),
    ),
  );
}

/** Whether any of the named collections has an MDX file in a language. */
export function hasEntries(siteRoot: string, collections: readonly string[], locale: string): boolean {
  return collections.some(
    (collection) => files(siteRoot, `content/${collection}/${locale}`, '.mdx').length > 0,
  );
}

/** All survey files, in order of path. */
export function listSurveyFiles(siteRoot: string): SurveyPath[] {
  return folders(siteRoot, 'data/surveys').flatMap((survey) =>
    files(siteRoot, `data/surveys/${survey}`, '.csv').map(({ id, ...found }) => ({
      ...found,
      survey,
      year: id,
    })),
  );
}

/** Every file below `content/`, whatever it holds. */
export function listContentFiles(siteRoot: string): SiteFile[] {
  return walk(siteRoot, 'content');
}

/** Everything below `public/` but folders, also links that lead nowhere or in a circle; folders that are links are followed. */
export function listPublicFiles(siteRoot: string): SiteFile[] {
  return walk(siteRoot, 'public');
}

/**
 * Files below `content/` and `data/` that no reader will open, so that an editor learns why nothing happened. Hidden ones are
 * meant to be read by nobody, nor are those in hidden folders of `content/`, where programs for writing keep their own.
 *
 * @param listed the entries and the survey files
 * @param tags the languages whose sentences and words are read
 */
export function listStrayFiles(
  siteRoot: string,
  listed: readonly SiteFile[],
  tags: readonly string[],
): SiteFile[] {
  const read = new Set([
    ...listed.map(({ file }) => file),
    ...tags.flatMap((tag) => [`content/sentences/${tag}.yaml`, `content/words/${tag}.yaml`]),
  ]);
  const known =
    /^content\/(site|jargon)\.yaml$|^data\/(published\.csv|addresses\.txt)$|^content\/(.*\/)?\.|\/\.[^/]*$|\/README\.md$/;
  return ['content', 'data'].flatMap((folder) =>
    walk(siteRoot, folder).filter(({ file }) => !read.has(file) && !known.test(file)),
  );
}

/**
 * Files beside `content/` and `data/` where a table may have been laid by mistake: in the root itself, and below folders whose
 * name is `data` but for its case.
 */
export function listFilesBeside(siteRoot: string): SiteFile[] {
  return entriesOf(siteRoot, '.').flatMap(({ name, location, kind }) => {
    if (kind.isFile()) return [{ file: name, location }];
    return name !== 'data' && /^data$/i.test(name) ? walk(siteRoot, name) : [];
  });
}

/** The path of the settings or the list of jargon where a file of `content/` is one of them by a wrong name; null for others. */
export function rightName(file: string): string | null {
  const [, name] = /^content\/(site|jargon)(?:\.ya?ml)?(?:\.txt)?$/i.exec(file) ?? [];
  return name === undefined ? null : `content/${name.toLowerCase()}.yaml`;
}

/**
 * Whether a file of this name was laid there by a computer: where Office has a file open, by Windows, by a Mac, or as the copy
 * that an editor keeps.
 */
export function isLitter(name: string): boolean {
  return /^(?:~\$.*|\.~lock\..*|\.DS_Store|\._.*|thumbs\.db|desktop\.ini|.*(?:~|\.tmp|\.bak|\.crdownload))$/i.test(
    name,
  );
}

/** Whether a file can be read: not what is told as `noRegularFile`. */
export function isRegularFile(location: string): boolean {
  return existsSync(location) && statSync(location).isFile();
}

/** What is told of a link that leads nowhere, a pipe or a device; without a full stop. */
export const noRegularFile =
  'Det er ikke en almindelig fil, men fx et link, der fører i ring eller til noget, der ikke er der';

/** What to do first with a file that is called as computers call a copy: `2021 (1)`, `2021 - Kopi`; '' for any other name. */
export function adviceForCopy(name: string): string {
  return /\(\d+\)$|[ _–-](?:kopi|copy)\b|^(?:kopi af|copy of) /i.test(name)
    ? 'Er den en kopi, så slet den. Ellers: '
    : '';
}

function folders(siteRoot: string, folder: string): string[] {
  return entriesOf(siteRoot, folder)
    .filter(({ kind }) => kind.isDirectory())
    .map(({ name }) => name);
}

function files(siteRoot: string, folder: string, ending: string): (SiteFile & { id: string })[] {
  return entriesOf(siteRoot, folder)
    .filter(
      ({ name, kind }) => kind.isFile() && name.endsWith(ending) && !name.startsWith('.') && !isLitter(name),
    )
    .map(({ name, location }) => ({
      file: `${folder}/${name}`,
      location,
      id: name.slice(0, -ending.length),
    }));
}

/** @param above the folders it is in, by where they really are: a link that leads back into one of them is listed as it is */
function walk(siteRoot: string, folder: string, above: readonly string[] = []): SiteFile[] {
  const location = path.join(siteRoot, folder);
  const place = existsSync(location) ? realpathSync(location) : location;
  if (above.includes(place)) return [{ file: folder, location }];
  return entriesOf(siteRoot, folder).flatMap(({ name, location: found, kind }) => {
    const file = `${folder}/${name}`;
    return kind.isDirectory() ? walk(siteRoot, file, [...above, place]) : [{ file, location: found }];
  });
}

/** What lies in a folder, in order of name. A link is what it leads to, as it is in `public/`. */
function entriesOf(siteRoot: string, folder: string) {
  const location = path.join(siteRoot, folder);
  if (!existsSync(location)) return [];
  return readdirSync(location, { withFileTypes: true })
    .map((entry) => {
      const { name } = entry;
      const target = `${location}${path.sep}${name}`;
      const kind = entry.isSymbolicLink() && existsSync(target) ? statSync(target) : entry;
      return { name, location: target, kind };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
