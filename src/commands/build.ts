import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openDoor, type Opened } from '../catalog/door.ts';
import type { Catalog } from '../catalog/entries/join.ts';
import { recordAddresses } from '../build/address-ledger.ts';
import { finishSite } from '../build/finish-site.ts';
import { placeFault, realPlace, rootFault } from '../build/guard-place.ts';
import { makeSite } from '../build/make-site.ts';
import { fileOfPage } from '../catalog/addresses/addresses.ts';
import { letGoOfSite, spareFolder } from '../build/spare-site.ts';
import { clearAbandoned, mendPlace, takePlace } from '../build/take-place.ts';
import { letGoOfUnused } from '../export/keep.ts';
import { cacheFolder } from '../site/cache-folder.ts';
import { environmentOrExit } from './environment-or-exit.ts';
import { optionsOrExit } from './options.ts';
import { tellBuild } from './tell-build.ts';
import { tellFault } from './tell-fault.ts';
import { tellProblems } from './tell-problems.ts';

// `npm run build`: the door first, then the whole site into a folder of its own, which takes the place of the
// published one only when it is complete. Nothing that fails or is interrupted touches `dist/`.
//   --fresh   makes every page anew, also those that say what they said before
//   --record  writes new addresses into the ledger
// Node keeps more room for what has just been made than by itself: views live until they are written, and are not to be sorted
// out among what lasts.
const started = performance.now();
const { fresh = false, record = false } = optionsOrExit({
  fresh: { type: 'boolean' },
  record: { type: 'boolean' },
});
const given = environmentOrExit();
const environment = { ...given, outDir: realPlace(given.outDir) };
const { siteRoot, outDir } = environment;

let stands = false;

if (!(await checkAndBuild().catch(failed))) {
  console.error(
    stands
      ? 'Siden er bygget og ligger på sin plads. Kun det, der står ovenfor, mangler.'
      : 'Siden er ikke bygget. Den, der ligger der i forvejen, er ikke rørt.',
  );
  // What is still at work ends here, as soon as all that was said is read: a pipe holds little.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(1)));
}

function failed(error: unknown): false {
  tellFault(error);
  return false;
}

/** Whether everything was done. */
async function checkAndBuild(): Promise<boolean> {
  const roots = [process.cwd(), siteRoot] as const;
  const fault = rootFault(roots) ?? placeFault(outDir, roots);
  if (fault === null) mendPlace(outDir);
  console.log('Tjekker indhold og data …');
  const opened = openDoor(siteRoot);
  tellProblems(opened.problems, siteRoot);
  if (fault !== null) console.error(fault);
  return opened.catalog !== null && fault === null && build(opened.catalog, opened);
}

/** Whether the site was built and stands in its place. */
async function build(catalog: Catalog, { documents, problems, published }: Opened): Promise<boolean> {
  // Inside the project Astro keeps its working files below the folder it builds, so that builds can run side by side; not so with
  // a `KEEP_DIR` elsewhere.
  const cache = cacheFolder('');
  const work = path.join(cache, `build-${process.pid}`);
  clearAbandoned(cache, 'build-');
  process.on('exit', () => rmSync(work, { recursive: true, force: true, maxRetries: 3 }));
  mkdirSync(work, { recursive: true });
  const made = await makeSite({ catalog, documents, environment, work, fresh });
  if (!made) return false;
  const finish = await finishSite(made, catalog.settings, environment);
  if (finish.errors.length > 0) {
    tellProblems(finish.errors, siteRoot);
    return false;
  }
  const previous = takePlace(made.folder, outDir);
  stands = true;
  made.remember(finish.facts);
  // Not before: it may never stand there.
  if (record) recordAddresses(siteRoot, finish.addresses);
  // Last, as it may take long.
  if (previous !== null) letGoOfSite(previous, spareFolder(outDir), finish.pages);
  letGoOfUnused(Date.now());
  const seconds = (performance.now() - started) / 1000;
  const unchanged = [...made.kept].filter(fileOfPage).length;
  const history = published?.history ?? 'none';
  tellBuild({ ...finish, catalog, environment, history, unchanged, record, problems, seconds });
  return true;
}
