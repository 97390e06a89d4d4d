import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';

test('what lies in a folder behind a link lies there too: a page of the editors’ own is found in it', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'built-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(path.join(root, 'elsewhere/kort'), { recursive: true });
  mkdirSync(path.join(root, 'public'));
  writeFileSync(path.join(root, 'elsewhere/kort/index.html'), '');
  writeFileSync(path.join(root, 'elsewhere/plan.pdf'), '');
  symlinkSync('../elsewhere', path.join(root, 'public/om'));
  symlinkSync('../elsewhere/plan.pdf', path.join(root, 'public/plan.pdf'));
  expect(builtFiles(path.join(root, 'public'))).toEqual(['om/kort/index.html', 'om/plan.pdf', 'plan.pdf']);
});
