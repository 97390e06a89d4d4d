import { createHash } from 'node:crypto';
import type { BuildPlan, ViewPlace } from '../catalog/build-plan.ts';
import { bodyOf } from '../catalog/bodies/body.ts';
import type { ReadDocument } from '../catalog/entries.ts';
import type { Site } from '../catalog/site.ts';
import { bodyCalls } from '../mdx/body-calls.ts';
import { fileKinds, type FileKind } from '../views/file-kinds.ts';
import { sitePages, type PageKind } from '../views/page-kind.ts';
import { pageKinds } from '../views/page-kinds.ts';
import { tellerFor } from '../views/told.ts';
import { pageKey } from './page-key.ts';
import { themedCopies } from './themed-embeds.ts';
import type { FileToWrite } from './write-files.ts';

/** What there is to do for a build, and what can be kept of the one before. */
export interface PlannedBuild {
  /** The key of every page and file that can be kept, by its path. */
  keys: ReadonlyMap<string, string>;
  kept: readonly string[];
  /** Files that are no pages and have changed. */
  files: readonly FileToWrite[];
  /** The pages to lay out, and the bodies that stand on them. */
  plan: Pick<BuildPlan, 'pages' | 'bodies'>;
}

/**
 * Finds the pages that say what they said before.
 *
 * @param documents every document of the site, as the door has read it
 * @param stands whether the build before left this very page, by its path and key
 * @param putView keeps the view of a page to make for the process that lays it out
 */
export function planBuild(
  site: Site,
  documents: readonly ReadDocument[],
  stands: (file: string, key: string) => boolean,
  putView: (json: string) => ViewPlace,
): PlannedBuild {
  const marks = bodyMarks(site, documents);
  const keys = new Map<string, string>();
  const kept: string[] = [];
  const stays = (file: string, key: string): boolean => {
    const all = [file, ...themedCopies(file).map(({ copy }) => copy)];
    for (const each of all) {
      if (keys.has(each)) throw new Error(`two pages or files of the site would be written to ${each}`);
      keys.set(each, key);
    }
    const same = all.every((each) => stands(each, key));
    if (same) kept.push(...all);
    return same;
  };
  const pages = new Map<string, ViewPlace>();
  const needed = new Set<string>();
  const placed = new Set<string>();
  for (const [name, kind] of Object.entries(pageKinds)) {
    for (const { file, tag, view } of sitePages(site, kind as PageKind<unknown, unknown>)) {
      const { key, documents: own, json } = pageKey(name, view(), (document) => marks(document, tag));
      const same = stays(file, key);
      if (!same) pages.set(file, putView(json));
      for (const document of own) (same ? placed : needed).add(document);
    }
  }
  const files: FileToWrite[] = [];
  for (const [name, kind] of Object.entries(fileKinds) as [string, FileKind<unknown, unknown>][]) {
    for (const { file, view } of sitePages(site, kind)) {
      if (stays(file, pageKey(name, view(), () => undefined).key)) continue;
      files.push({ file, write: (styles) => kind.write(view(), styles) });
    }
  }
  // Bodies that stand on no page of the table belong to pages that every build makes.
  const all = documents.map(({ collection, locale, id }) => `${collection}/${locale}/${id}`);
  const bodies = new Set(all.filter((document) => needed.has(document) || !placed.has(document)));
  return { keys, kept, files, plan: { pages, bodies } };
}

/** What the body of a document says on a page of a language; undefined for a text that names no document. */
function bodyMarks(site: Site, documents: readonly ReadDocument[]) {
  const byName = new Map(documents.map((each) => [`${each.collection}/${each.locale}/${each.id}`, each]));
  const known = new Map<string, string>();
  return (name: string, tag: string): string | undefined => {
    const document = byName.get(name);
    if (!document) return undefined;
    const place = `${name} ${tag}`;
    const mark = known.get(place) ?? markOf(site, document, tag);
    known.set(place, mark);
    return mark;
  };
}

function markOf(site: Site, { entry, locale, body }: ReadDocument, tag: string): string {
  const readers = { text: tellerFor(site, locale), page: tellerFor(site, tag) };
  const said = JSON.stringify([body, locale, bodyCalls(bodyOf(entry).tree, readers)]);
  return createHash('sha256').update(said).digest('base64url');
}
