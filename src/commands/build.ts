import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openDoor } from '../catalog/door.ts';
import { counted } from '../problems/report.ts';
import { readEnvironment } from '../site/environment.ts';
import { runAstro } from './run-astro.ts';
import { tellProblems } from './tell-problems.ts';

// `npm run build`: the door first, then the whole site into a folder of its own, which takes the place of the
// published one only when it is complete. Nothing that fails or is interrupted touches `dist/`.
const started = performance.now();
const environment = readEnvironment();
const { siteRoot, outDir, buildDate } = environment;

console.log('Tjekker indhold og data …');
const { catalog, problems } = openDoor(siteRoot);
tellProblems(problems, siteRoot);
if (catalog) await build(catalog);
else {
  console.error('Siden er ikke bygget. Den, der ligger der i forvejen, er ikke rørt.');
  process.exitCode = 1;
}

async function build({ indicators, tables, settings }: NonNullable<typeof catalog>): Promise<void> {
  const next = beside('next');
  const work = path.join(process.cwd(), 'node_modules', '.cache', `build-${process.pid}`);
  mkdirSync(path.dirname(outDir), { recursive: true });
  const discard = (): void => {
    rmSync(next, { recursive: true, force: true });
    rmSync(work, { recursive: true, force: true });
  };
  process.on('exit', discard);
  console.log('Bygger siderne …');
  const succeeded = await runAstro('build', { outDir: next, cacheDir: work, buildDate });
  if (!succeeded) {
    console.error('Siden kunne ikke bygges. Den, der ligger der i forvejen, er ikke rørt.');
    process.exitCode = 1;
    return;
  }
  swap(next);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    [
      '',
      `Siden er bygget på ${seconds} sekunder (opgjort ${buildDate}).`,
      `  Sider:      ${countPages(outDir)}`,
      `  Sprog:      ${settings.locales.map(({ label }) => label).join(', ')}`,
      `  Tal:        ${indicators.length}`,
      `  Målinger:   ${tables.length}`,
      `  Advarsler:  ${problems.length === 0 ? 'ingen' : counted(problems)}`,
      `  Se den:     npm start – eller åbn ${path.relative(process.cwd(), outDir) || outDir} på en webserver`,
      ...(environment.siteUrl || settings.url
        ? []
        : ['  Bemærk:     SITE_URL er ikke sat; faste links peger på http://localhost:4321']),
    ].join('\n'),
  );
}

/** A folder beside the target, so that taking its place is a rename and not a copy. */
function beside(role: 'next' | 'previous'): string {
  return path.join(path.dirname(outDir), `.${path.basename(outDir)}-${role}-${process.pid}`);
}

function swap(next: string): void {
  const previous = beside('previous');
  if (existsSync(outDir)) renameSync(outDir, previous);
  renameSync(next, outDir);
  rmSync(previous, { recursive: true, force: true });
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
}
