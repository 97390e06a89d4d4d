import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('what lies in a folder behind a link lies there too: a page of the editors’ own is found in it', () => {
  const root = temporaryFolder();
  mkdirSync(path.join(root, 'elsewhere/kort'), { recursive: true });
  mkdirSync(path.join(root, 'public'));
  writeFileSync(path.join(root, 'elsewhere/kort/index.html'), '');
  writeFileSync(path.join(root, 'elsewhere/plan.pdf'), '');
  symlinkSync('../elsewhere', path.join(root, 'public/om'));
  symlinkSync('../elsewhere/plan.pdf', path.join(root, 'public/plan.pdf'));
  expect(builtFiles(path.join(root, 'public'))).toEqual(['om/kort/index.html', 'om/plan.pdf', 'plan.pdf']);
});
