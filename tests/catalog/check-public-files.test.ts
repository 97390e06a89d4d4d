import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { layOutSite } from './site-folder.ts';

test('links in public/ that lead nowhere or in a circle are told: the build would end at them in a stack trace', () => {
  const { root } = layOutSite();
  const folder = path.join(root, 'public');
  mkdirSync(path.join(root, 'elsewhere'));
  writeFileSync(path.join(root, 'elsewhere/plan.pdf'), '%PDF-');
  for (const [name, target] of [
    ['plan.pdf', '../elsewhere/plan.pdf'],
    ['gone.svg', '../nowhere.svg'],
    ['round', '.'],
    ['itself.html', 'itself.html'],
    ['folder', '../elsewhere'],
  ] as const)
    symlinkSync(target, path.join(folder, name));
  const told = openDoor(root).problems.filter(({ what }) => what.startsWith('Det er ikke en almindelig fil'));
  expect(told.map(({ file, severity }) => [file, severity])).toEqual(
    ['gone.svg', 'itself.html', 'round'].map((name) => [`public/${name}`, 'error']),
  );
});
