import { listStrayFiles } from '../loaders/site-files.ts';
import { sortProblems, type Problem } from '../problems/problem.ts';
import { collectionNames } from '../schemas/collections.ts';
import { readSettings } from '../site/settings.ts';
import { readEntries } from './entries.ts';
import { joinCatalog, type Catalog } from './join.ts';
import { checkReferences } from './references.ts';
import { readSurveys } from './surveys.ts';

/**
 * The door: reads everything below a site root, checks it, and reports all problems of all files in one go.
 * The catalog is null when there is an error; warnings do not close the door.
 */
export function openDoor(siteRoot: string): { catalog: Catalog | null; problems: Problem[] } {
  const { settings, problems: settingProblems } = readSettings(siteRoot);
  if (!settings) return { catalog: null, problems: settingProblems };
  const { documents, problems: entryProblems } = readEntries(siteRoot, settings);
  const { tables, problems: tableProblems } = readSurveys(siteRoot, documents);
  const problems = sortProblems([
    ...entryProblems,
    ...tableProblems,
    ...checkReferences(documents, settings),
    ...listStrayFiles(siteRoot, collectionNames).map(({ file }) => stray(file)),
  ]);
  const closed = problems.some(({ severity }) => severity === 'error');
  return { catalog: closed ? null : joinCatalog(settings, documents, tables), problems };
}

function stray(file: string): Problem {
  const what = 'Filen bliver ikke læst af siden';
  const advice = file.startsWith('data/')
    ? 'Gem tal som data/surveys/<undersøgelse>/<år>.csv – eller slet filen'
    : 'Flyt den til content/<samling>/<sprog>/<navn>.mdx – eller slet den';
  return { file, line: 1, column: 1, what, advice, severity: 'warning' };
}
