// @ts-nocheck
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openDoor } from '../catalog/door.ts';
import { counted } from '../problems/report.ts';
import { readEnvironment } from '../site/environment.ts';
import { finishSite } from './finish-site.ts';
import { runAstro } from './run-astro.ts';
import { clearAbandoned, mendPlace, takePlace } from './take-place.ts';
import { tellProblems } from './tell-problems.ts';

// `npm run build`: the door first, then the whole site into a folder of its own, which takes the place of the
// published one only when it is complete. Nothing that fails or is interrupted touches `dist/`.
const started = performance.now();
const environment = readEnvironment();
const { siteRoot, outDir, buildDate } = environment;

mendPlace(outDir);
console.log('Tjekker indhold og data …');
const { catalog, problems } = openDoor(siteRoot);
tellProblems(problems, siteRoot);
if (catalog) await build(catalog);
else {
  console.error('Siden er ikke bygget. Den, der ligger der i forvejen, er ikke rørt.');
  process.exitCode = 1;
}

async function build({ indicators, tables, settings }: NonNullable<typeof catalog>): Promise<void> {
  // Inside the project Astro keeps its working files below the folder it builds, so that builds can run side by side.
  const cache = path.join(process.cwd(), 'node_modules', '.cache');
  const work = path.join(cache, `build-${process.pid}`);
  const built = path.join(work, 'site');
  clearAbandoned(cache, 'build-');
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));
  console.log('Bygger siderne …');
  const succeeded = await runAstro('build', { outDir: built, cacheDir: path.join(work, 'cache'), buildDate });
  if (!succeeded) {
    console.error('Siden kunne ikke bygges. Den, der ligger der i forvejen, er ikke rørt.');
    process.exitCode = 1;
    return;
  }
  const { errors, notices } = await finishSite(built, siteRoot, settings, process.argv.includes('--record'));
  if (errors.length > 0) {
    for (const error of errors) console.error(error);
    console.error(
      `${errors.length} adresser ville forsvinde. Den side, der ligger der i forvejen, er ikke rørt.`,
    );
    process.exitCode = 1;
    return;
  }
  mkdirSync(path.dirname(outDir), { recursive: true });
  takePlace(built, outDir);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    [
      '',
      `Siden er bygget på ${seconds} sekunder (opgjort ${buildDate}).`,
      `  Sider:      ${countPages(outDir)}`,
      `  Sprog:      ${settings.locales.map(({ label }) => label).join(', ')}`,
      `  Tal:        ${indicators.length}`,
      `  Målinger:   ${tables.length}`,
      ...notices.map((notice) => `  Adresser:   ${notice}`),
      `  Advarsler:  ${problems.length === 0 ? 'ingen' : counted(problems)}`,
      `  Se den:     npm start – eller åbn ${path.relative(process.cwd(), outDir) || outDir} på en webserver`,
      ...(environment.siteUrl || settings.url
        ? []
        : ['  Bemærk:     SITE_URL er ikke sat; faste links peger på http://localhost:4321']),
    ].join('\n'),
  );
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    .length;
}
