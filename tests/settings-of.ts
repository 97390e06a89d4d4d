import { formatProblem } from '../src/problems/problem.ts';
import { readSettings, type Settings } from '../src/site/settings.ts';

/** The settings of a site that has no problems in them. @throws Error when it has */
export function settingsOf(siteRoot: string): Settings {
  const { settings, problems } = readSettings(siteRoot);
  if (!settings) throw new Error(problems.map(formatProblem).join('\n'));
  return settings;
}
