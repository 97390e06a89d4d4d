import { beforeEach, expect, onTestFinished, test, vi, type MockInstance } from 'vitest';
import { tellProblems } from '../../src/commands/tell-problems.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { annotations, problemReport } from '../../src/problems/report.ts';
import { error } from '../problems/an-error.ts';

let told: MockInstance<typeof console.error>;
let annotated: MockInstance<typeof console.log>;

beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  annotated = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
});

test('annotations are made where GitHub runs, from the folder of the repository', () => {
  vi.stubEnv('GITHUB_ACTIONS', '');
  tellProblems([error], '.');
  expect(annotated).not.toHaveBeenCalled();
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  tellProblems([error], process.cwd());
  tellProblems([error], 'tests/fixtures/harbour');
  expect(told.mock.calls.flat()).toHaveLength(3 * problemReport([error]).length);
  expect(annotated.mock.calls.flat()).toEqual(
    ['', 'tests/fixtures/harbour/'].flatMap((folder) => annotations([error], folder)),
  );
  expect(annotated.mock.calls.flat()[1]).toContain('file=tests/fixtures/harbour/data/surveys/');
});

test('problems are told and annotated in their order, however they were found', () => {
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  const warning: Problem = { ...error, line: 1, severity: 'warning' };
  const inOrder = [{ ...error, file: 'content/a.mdx' }, error, { ...error, line: 10 }, warning];
  tellProblems(inOrder.toReversed(), process.cwd());
  expect(told.mock.calls.flat()).toEqual(problemReport(inOrder));
  expect(annotated.mock.calls.flat()).toEqual(annotations(inOrder, ''));
});
