import { existsSync } from 'node:fs';
import path from 'node:path';
import { createViews, writeBuildPlan } from '../catalog/astro/build-plan.ts';
import type { SoundFile } from '../catalog/entries/entries.ts';
import type { Catalog } from '../catalog/entries/join.ts';
import { assembleSite } from '../catalog/joined/site.ts';
import type { Environment } from '../site/environment.ts';
import { pictureSize } from '../site/picture-size.ts';
import { remembered } from '../site/remembered.ts';
import { isPublicFile } from '../site/public-file.ts';
import { bringFiles } from './bring-files.ts';
import { buildCode } from './build-code.ts';
import { lastBuild } from './last-build.ts';
import { unfoldPages } from './moved-files.ts';
import type { SiteFacts } from './page-facts.ts';
import { planBuild } from './plan-build.ts';
import { runAstro } from './run-astro.ts';
import { builtFiles } from './built-files.ts';
import { spareFolder, takeSpare } from './spare-site.ts';
import { writeFiles } from './write-files.ts';

/** What a site is made from, and where. */
export interface SiteInput {
  catalog: Catalog;
  documents: readonly SoundFile[];
  environment: Environment;
  /** An empty folder for the pages while they are made. */
  work: string;
  /** Whether nothing is to be kept of the build before. */
  fresh: boolean;
}

/** A site that is made and has not taken its place yet. */
export interface MadeSite {
  folder: string;
  /** Pages and files that are those of the build before: they are finished. */
  kept: ReadonlySet<string>;
  /** Pages that were laid out now and are still to be finished; none that the site's own `public/` holds instead. */
  laidOut: ReadonlySet<string>;
  /** What is known of the pages among them. */
  facts: SiteFacts;
  /** To be called when the site stands in its place: the next build may keep its pages. */
  remember(facts: SiteFacts): void;
}

/**
 * Makes the pages and files of a site that are not those of the build before, side by side: pages by Astro, files here.
 * Null when Astro failed and has said why.
 */
export async function makeSite(input: SiteInput): Promise<MadeSite | null> {
  const { catalog, documents, environment, work, fresh } = input;
  const { siteRoot, outDir, buildDate } = environment;
  const before = lastBuild(outDir, buildCode(environment));
  // A file of the site's own `public/` is copied over whatever has its name: a page that is kept must not have it.
  const publicFolder = path.join(siteRoot, 'public');
  const inPublic = new Set(existsSync(publicFolder) ? builtFiles(publicFolder) : []);
  const viewsFile = path.join(work, 'views.json');
  const views = createViews(viewsFile);
  const { keys, kept, files, plan } = planBuild(
    assembleSite(catalog, environment),
    documents,
    {
      has: (url) => isPublicFile(siteRoot, url),
      sizeOf: remembered((url) => pictureSize(siteRoot, url)),
    },
    (file, key) => !fresh && before.stands(file, key) && !inPublic.has(file),
    views.put,
  );
  views.close();
  const planFile = path.join(work, 'plan.json');
  // Astro itself passes over a page that is in `public/` only where it has a folder of its own, or is the first 404.html.
  const pages = plan.pages.filter(
    ({ file }) => /(^|\/)index\.html$/.test(file) || file === '404.html' || !inPublic.has(file),
  );
  writeBuildPlan(planFile, { ...plan, pages, views: viewsFile });
  const folder = path.join(work, 'site');
  if (kept.length > 0) takeSpare(spareFolder(outDir), folder);
  // Judged and taken in one go: another build into the same place may replace it while this one lays out its pages.
  const same = bringFiles(kept, outDir, folder);
  console.log(kept.length === 0 ? 'Bygger siderne …' : 'Bygger de sider, der er ændret …');
  const laidOut = runAstro('build', {
    outDir: folder,
    cacheDir: path.join(work, 'cache'),
    buildDate,
    planFile,
  });
  const written = writeFiles(
    files.filter(({ file }) => !inPublic.has(file)),
    folder,
  );
  // What fails first ends the build: nobody waits for the rest of it.
  if (!(await Promise.race([laidOut, written.then(() => laidOut)]))) return null;
  await written;
  // A file of the site comes before one of its name in `public/`, which Astro copies over whatever lies there.
  await writeFiles(
    files.filter(({ file }) => inPublic.has(file)),
    folder,
  );
  const planned = plan.pages.map(({ file }) => file);
  unfoldPages(folder, planned);
  return {
    folder,
    kept: new Set(kept),
    laidOut: new Set(planned.filter((file) => !inPublic.has(file))),
    facts: before.facts,
    // What a file from `public/` stands in the place of is made when that is taken away.
    remember: (facts) =>
      before.remember(new Map([...keys].filter(([file]) => !inPublic.has(file))), facts, same),
  };
}
