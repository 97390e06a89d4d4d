import { createHash } from 'node:crypto';
import type { BuildPlan, PlannedPage, ViewPlace } from '../catalog/astro/build-plan.ts';
import { bodyOf } from '../catalog/entries/body.ts';
import type { SoundFile } from '../catalog/entries/entries.ts';
import type { Site } from '../catalog/joined/site.ts';
import { walk, type MdxNode } from '../loaders/mdx-tree.ts';
import type { PictureSize } from '../site/picture-size.ts';
import { storyYear } from '../mdx/author-call.ts';
import { bodyCalls, type SaidCall } from '../mdx/body-calls.ts';
import { fileKinds, type FileKind } from '../views/listing/file-kinds.ts';
import { siteFiles, type Kind } from '../views/frame/kind.ts';
import { pageKinds } from '../views/listing/page-kinds.ts';
import { tellerFor } from '../views/telling/told.ts';
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
  /** The pages to lay out, and the bodies that stand on them with what these say. */
  plan: Omit<BuildPlan, 'views'>;
}

/**
 * Finds the pages that say what they said before.
 *
 * @param documents every document of the site, as the door has read it
 * @param publicFiles the files of the site's own `public/`, which links and pictures in texts lead to
 * @param stands whether the build before left this very page, by its path and key
 * @param putView keeps the view of a page to make for the process that lays it out
 */
export function planBuild(
  site: Site,
  documents: readonly SoundFile[],
  publicFiles: PublicFiles,
  stands: (file: string, key: string) => boolean,
  putView: (json: string) => ViewPlace,
): PlannedBuild {
  const bodies = readBodies(site, documents, publicFiles);
  const keys = new Map<string, string>();
  const kept: string[] = [];
  const stays = (
    file: string,
    key: string,
    { everyBuild = false }: Pick<Kind<unknown, unknown>, 'everyBuild'>,
  ): boolean => {
    const all = [file, ...themedCopies(file).map(({ copy }) => copy)];
    for (const each of all) {
      if (keys.has(each)) throw new Error(`two pages or files of the site would be written to ${each}`);
      keys.set(each, key);
    }
    const same = !everyBuild && all.every((each) => stands(each, key));
    if (same) kept.push(...all);
    return same;
  };
  const pages: PlannedPage[] = [];
  const needed = new Set<string>();
  const said: Record<string, string> = {};
  for (const [name, each] of Object.entries(pageKinds)) {
    const kind = each as Kind<unknown, unknown>;
    for (const { file, tag, view } of siteFiles(site, kind)) {
      const { key, documents: own, json } = pageKey(name, view(), (document) => bodies(document, tag)?.mark);
      if (stays(file, key, kind)) continue;
      pages.push({ file, kind: name, tag, view: putView(json) });
      for (const document of own) {
        needed.add(document);
        for (const { name: call, html } of bodies(document, tag)?.calls ?? []) said[call] = html;
      }
    }
  }
  const files: FileToWrite[] = [];
  for (const [name, kind] of Object.entries(fileKinds) as [string, FileKind<unknown, unknown>][]) {
    for (const { file, view } of siteFiles(site, kind)) {
      const shown = view();
      if (stays(file, pageKey(name, shown, () => undefined).key, kind)) continue;
      files.push({ file, write: (styles) => kind.write(shown, styles) });
    }
  }
  return { keys, kept, files, plan: { pages, bodies: [...needed], said } };
}

/** What the body of a document says on a page of a language; undefined for a text that names no document. */
function readBodies(site: Site, documents: readonly SoundFile[], publicFiles: PublicFiles) {
  const byName = new Map(documents.map((each) => [nameOf(each), each]));
  // Every text of every view is asked about: most are longer than any name, and a text is read through to be looked up.
  const longest = Math.max(...[...byName.keys()].map(({ length }) => length), 0);
  const known = new Map<string, SaidBody>();
  return (name: string, tag: string): SaidBody | undefined => {
    const document = name.length > longest ? undefined : byName.get(name);
    if (!document) return undefined;
    const place = `${name} ${tag}`;
    const body = known.get(place) ?? readBody(site, document, tag, publicFiles);
    known.set(place, body);
    return body;
  };
}

function nameOf({ collection, locale, id }: SoundFile): string {
  return `${collection}/${locale}/${id}`;
}

function readBody(
  site: Site,
  { collection, id, entry, locale, body }: SoundFile,
  tag: string,
  { has, sizeOf }: PublicFiles,
): SaidBody {
  const { tree } = bodyOf(entry);
  const readers = { text: tellerFor(site, locale), page: tellerFor(site, tag) };
  const calls = bodyCalls(tree, readers, storyYear(collection, id));
  const files = addressesOf(tree, 'link').filter(has);
  const sizes = addressesOf(tree, 'image').map(sizeOf);
  const said = JSON.stringify([body, locale, calls.map(({ html }) => html), files, sizes]);
  return { calls, mark: createHash('sha256').update(said).digest('base64url') };
}

/** The addresses that a body links to, or of its pictures, as they are written. */
function addressesOf(tree: MdxNode, kind: 'link' | 'image'): string[] {
  return walk(tree).flatMap(({ node: { type, url = '' } }) => (type === kind ? [url] : []));
}

/** The files of the site's own `public/` by their addresses. */
export interface PublicFiles {
  /** Whether there is such a file: a link to one is written otherwise than one to a page. */
  has: (url: string) => boolean;
  /** The size of a picture, which the page says; null when not known. */
  sizeOf: (url: string) => PictureSize | null;
}

/** What a body says on the pages of a language. */
interface SaidBody {
  calls: readonly SaidCall[];
  /** A hash of all that it says. */
  mark: string;
}
