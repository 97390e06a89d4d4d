import { expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { generateSite } from './generate-site.ts';
import { hasSentences, ownLanguages } from '../own-languages.ts';
import { temporaryFolder } from '../temporary-folder.ts';

// Its sentences are those of the project.
const tags = ownLanguages.map(({ tag }) => tag);

test.runIf(tags.every(hasSentences))(
  'an invented site has nothing to mend, so that the work of every language is measured',
  () => {
    const root = temporaryFolder();
    generateSite(root, { indicators: 12, waves: 3, languages: tags });
    const lines = openDoor(root).problems.map(formatProblem);
    expect(lines.filter((line) => !line.includes('tilgængelighedserklæring'))).toEqual([]);
  },
);
