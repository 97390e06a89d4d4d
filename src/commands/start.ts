import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';
import { openDoor } from '../catalog/door.ts';
import { rootFault } from '../build/guard-place.ts';
import { runAstro } from '../build/run-astro.ts';
import { environmentOrExit } from './environment-or-exit.ts';
import { refusePreview } from './preview-options.ts';
import { runningPreview } from './running-preview.ts';
import { tellFault } from './tell-fault.ts';
import { tellProblems } from './tell-problems.ts';

// `npm start`: a local preview that follows edits. Problems are told here and in the browser, and do not stop it.
// Options are those of Astro's own preview, `--open`, `--port`, `--host`, and go on to it as they are written.
const given = process.argv.slice(2);
const refusal = refusePreview(given);
if (refusal !== null) {
  console.error(refusal);
  process.exit(1);
}
const { siteRoot, outDir, buildDate } = environmentOrExit();
const fault = rootFault([process.cwd(), siteRoot]);
if (fault !== null) {
  console.error(fault);
  process.exit(1);
}
const running = given.includes('--force') ? null : await runningPreview(process.cwd());
if (running !== null) {
  console.error(
    `Siden vises allerede på ${running} – åbn den dér, eller kør »npm start -- --force«, som lukker den og begynder forfra`,
  );
  process.exit(1);
}
try {
  // Astro keeps its notes there, and where it may not it ends in a stack trace.
  const notes = path.join(process.cwd(), '.astro');
  mkdirSync(notes, { recursive: true });
  accessSync(notes, constants.W_OK);
  tellProblems(openDoor(siteRoot).problems, siteRoot);
} catch (error) {
  tellFault(error);
  process.exit(1);
}
const cacheDir = path.join(process.cwd(), 'node_modules', '.astro');
const succeeded = await runAstro('dev', { outDir, cacheDir, buildDate, args: given });
process.exitCode = succeeded ? 0 : 1;
