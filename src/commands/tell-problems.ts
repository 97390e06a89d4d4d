import path from 'node:path';
import { sortProblems, type Problem } from '../problems/problem.ts';
import { annotations, problemReport } from '../problems/report.ts';

/** Writes problems in their order to stderr, and as annotations where GitHub Actions will show them at their lines. */
export function tellProblems(found: readonly Problem[], siteRoot: string): void {
  const problems = sortProblems(found);
  for (const line of problemReport(problems)) console.error(line);
  if (!process.env['GITHUB_ACTIONS']) return;
  const folder = path.relative(process.cwd(), siteRoot);
  for (const line of annotations(problems, folder === '' ? '' : `${folder.replaceAll(path.sep, '/')}/`))
    console.log(line);
}
