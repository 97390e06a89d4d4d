import { openDoor } from '../catalog/door.ts';
import { readEnvironment } from '../site/environment.ts';
import { tellProblems } from './tell-problems.ts';

// `npm run check`: content and data only, in seconds and without a build.
const started = performance.now();
const { siteRoot } = readEnvironment();
const { catalog, problems } = openDoor(siteRoot);
tellProblems(problems, siteRoot);
if (catalog) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { indicators, tables, settings } = catalog;
  console.log(
    `Indhold og data er i orden: ${indicators.length} tal, ${tables.length} målinger, ${settings.locales.length} sprog (${seconds} s).`,
  );
} else {
  console.error('Intet er ændret. Ret fejlene, og prøv igen.');
  process.exitCode = 1;
}
