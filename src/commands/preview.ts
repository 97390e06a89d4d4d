import { existsSync } from 'node:fs';
import { runAstro } from '../build/run-astro.ts';
import { Told } from '../problems/told.ts';
import { environmentOrExit } from './environment-or-exit.ts';
import { refusePreview } from './preview-options.ts';
import { alreadyShown } from './running-preview.ts';
import { tellFault } from './tell-fault.ts';

// `npm run preview`: shows the site as it was built, with the `OUT_DIR` and `BASE_PATH` of the build, until it is stopped.
// Options are those of `npm start`.
const given = process.argv.slice(2);
const { outDir, buildDate } = environmentOrExit();

try {
  const refusal =
    refusePreview(given) ?? nothingBuilt() ?? (await alreadyShown('npm run preview', 'preview', given));
  if (refusal !== null) throw new Told(refusal);
  if (!(await runAstro('preview', { outDir, buildDate, args: given }))) process.exitCode = 1;
} catch (error) {
  tellFault(error);
}

function nothingBuilt(): string | null {
  return existsSync(outDir) ? null : `Der er ingen side i ${outDir}. Kør »npm run build« først.`;
}
