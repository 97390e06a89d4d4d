import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { layOutSite } from './site-folder.ts';
import { english, linesOf } from './small-site.ts';

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

test('figures of a survey in public/ are told to be read by nobody, and other tables are not', () => {
  const { root } = layOutSite({
    'public/filer/2024.csv': 'Indikator;Andel\nglad;70\n',
    'public/priser.csv': 'Rum;Pris\nSal;200\n',
  });
  const told = openDoor(root).problems.filter(
    ({ file }) => file.endsWith('.csv') && file.startsWith('public/'),
  );
  expect(told.map(({ file, severity, advice }) => [file, severity, advice])).toEqual([
    [
      'public/filer/2024.csv',
      'warning',
      'Flyt den til undersøgelsens mappe: data/surveys/<undersøgelse>/<år>.csv. Ligger de samme tal der allerede, så slet filen her',
    ],
  ]);
});

test('below a language the site writes embedded figures alone, and below its main one nothing', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const files = ['da/assets/a.svg', 'da/embed/glad.svg', 'en/assets/a.svg', 'en/deling/a.svg'];
  const own = ['assets/a.svg', 'embed/a.svg', 'en/embed/a.svg'];
  const hidden = ['embed/glad.svg', 'en/embed/glad.svg'];
  const told = linesOf({
    'content/site.yaml': english,
    ...Object.fromEntries([...files, ...own, ...hidden].map((file) => [`public/${file}`, svg])),
  }).filter((line) => line.startsWith('public/'));
  const toldAs = (begin: string): string[] =>
    told.flatMap((line) => line.match(`^public/(.*):1:1  advarsel: ${begin} `)?.[1] ?? []);
  expect(toldAs('Mappen er sidens egen:')).toEqual(own);
  expect(toldAs('Siden skriver selv en fil med det navn,')).toEqual(hidden);
  expect(told).toHaveLength(own.length + hidden.length);
});
