import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

// `npm test`: every check of the project, from the quickest to the slowest, up to the first that fails. Those that have
// nothing to do with each other run side by side, and each tells all it has to say when it is done. Ends with the number
// of tests on a line of its own, which continuous integration reads.

const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const total: Count = { passed: 0, failed: 0 };

try {
  for (const stage of stages()) {
    const alone = stage.length === 1;
    const results = await Promise.all(stage.map(async (step) => ({ step, passed: await run(step, alone) })));
    for (const { report } of stage) if (report) add(total, readReport(report));
    const failed = results.filter(({ passed }) => !passed);
    if (failed.length === 0) continue;
    // A step that fails without a failing test (types, lint, a crash) counts as one, so the line never says 0.
    total.failed = Math.max(total.failed, failed.length);
    for (const { step } of failed) console.error(`\n✗ ${step.title} failed`);
    process.exitCode = 1;
    break;
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

function stages(): Step[][] {
  return [
    [{ title: 'Content and data', args: ['src/commands/check.ts'] }],
    [
      {
        title: 'Types',
        args: [program('astro', 'bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'error'],
      },
      { title: 'Lint', args: [program('eslint', 'bin/eslint.js'), '.'] },
      { title: 'Format', args: [program('prettier', 'bin/prettier.cjs'), '--check', '.'] },
    ],
    [vitest('Unit tests', 'unit*', '--coverage'), { title: 'Build', args: ['src/commands/build.ts'] }],
    [vitest('The built site in a browser', 'site')],
  ];
}

function vitest(title: string, project: string, ...options: string[]): Step {
  const report = join(reports, `${project.replace('*', '')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    title,
    args: [program('vitest', 'vitest.mjs'), 'run', '--project', project, ...options, ...reporters],
    report,
  };
}

/** Programs are run by this very Node, since a shell may find an older one that cannot run TypeScript. */
function program(name: string, file: string): string {
  return resolve('node_modules', name, file);
}

async function run(step: Step, alone: boolean): Promise<boolean> {
  if (alone) console.log(`\n── ${step.title}`);
  const begin = performance.now();
  let said = '';
  const code = await new Promise<number | null>((done, failed) => {
    const child = spawn(process.execPath, step.args, {
      stdio: ['ignore', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe'],
      env: environment(),
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('error', failed);
    child.on('close', done);
  });
  if (!alone) console.log(`\n── ${step.title}\n${said.trimEnd()}`);
  console.log(`── ${step.title}: ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return code === 0;
}

function environment(): NodeJS.ProcessEnv {
  const path = [dirname(process.execPath), process.env['PATH']].filter(Boolean).join(delimiter);
  const built = resolve(process.env['OUT_DIR'] || 'dist');
  return { ...process.env, PATH: path, DIST_DIR: built, ASTRO_TELEMETRY_DISABLED: '1' };
}

function readReport(file: string): Count {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 0 }; // the runner ended before it could write one: its step has failed then
  }
}

function add(sum: Count, count: Count): void {
  sum.passed += count.passed;
  sum.failed += count.failed;
}

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  title: string;
  /** Arguments to Node: a script and its own. */
  args: string[];
  /** Where the step writes its count of tests, when it has one. */
  report?: string;
}
