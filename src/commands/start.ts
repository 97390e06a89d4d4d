import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { openDoor } from '../catalog/door.ts';
import { rootFault } from '../build/guard-place.ts';
import { runAstro } from '../build/run-astro.ts';
import { Told } from '../problems/told.ts';
import { environmentOrExit } from './environment-or-exit.ts';
import { refusePreview } from './preview-options.ts';
import { alreadyShown } from './running-preview.ts';
import { tellFault } from './tell-fault.ts';
import { tellProblems } from './tell-problems.ts';

// `npm start`: a local preview that follows edits. Problems are told here and in the browser, and do not stop it.
// Options are those of Astro's own preview, `--open`, `--port`, `--host`, and go on to it as they are written.
const given = process.argv.slice(2);
const environment = environmentOrExit();

try {
  const refusal =
    refusePreview(given) ??
    rootFault([process.cwd(), environment.siteRoot]) ??
    (await alreadyShown('npm start', 'dev', given));
  if (refusal !== null) throw new Told(refusal);
  if (!(await preview())) process.exitCode = 1;
} catch (error) {
  tellFault(error);
}

/** Whether the preview ended well. */
function preview(): Promise<boolean> {
  const { siteRoot, outDir, buildDate } = environment;
  // Astro keeps its notes there, and where it may not it ends in a stack trace.
  const notes = path.join(process.cwd(), '.astro');
  mkdirSync(notes, { recursive: true });
  accessSync(notes, constants.W_OK);
  tellProblems(openDoor(siteRoot).problems, siteRoot);
  return runAstro('dev', { outDir, buildDate, args: given });
}
