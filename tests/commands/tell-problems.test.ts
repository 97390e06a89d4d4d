import { expect, onTestFinished, test, vi } from 'vitest';
import { tellProblems } from '../../src/commands/tell-problems.ts';
import { annotations, problemReport } from '../../src/problems/report.ts';
import { error } from '../problems/an-error.ts';

test('annotations are made where GitHub runs, from the folder of the repository', () => {
  const [told, annotated] = (['error', 'log'] as const).map((stream) =>
    vi.spyOn(console, stream).mockImplementation(() => undefined),
  );
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  vi.stubEnv('GITHUB_ACTIONS', '');
  tellProblems([error], '.');
  expect(annotated).not.toHaveBeenCalled();
  vi.stubEnv('GITHUB_ACTIONS', 'true');
  tellProblems([error], process.cwd());
  tellProblems([error], 'tests/fixtures/harbour');
  expect(told?.mock.calls.flat()).toHaveLength(3 * problemReport([error]).length);
  expect(annotated?.mock.calls.flat()).toEqual(
    ['', 'tests/fixtures/harbour/'].flatMap((folder) => annotations([error], folder)),
  );
  expect(annotated?.mock.calls.flat()[1]).toContain('file=tests/fixtures/harbour/data/surveys/');
});
