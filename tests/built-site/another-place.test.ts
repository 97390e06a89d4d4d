import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { builtFiles } from '../../src/build/built-files.ts';
import { openDoor } from '../../src/catalog/door.ts';
import { literalPattern } from '../../src/site/literal-pattern.ts';
import { buildHarbour } from './sites.ts';

describe('the site of another neighbourhood', () => {
  let files: ReadFile[];
  let ours: ReadFile[];

  beforeAll(async () => {
    files = readFiles(await buildHarbour());
    ours = readFiles(inject('siteFolder'));
  });

  test('has no name of ours: not of the place, its goals, figures, surveys, activities or partners', () => {
    const forbidden = ourNames().map(
      (name) =>
        [name, new RegExp(`(?<![\\p{L}\\p{N}-])${literalPattern(name)}(?![\\p{L}\\p{N}-])`, 'u')] as const,
    );
    expect(forbidden.length).toBeGreaterThan(60);
    const found = files.flatMap(({ file, text }) =>
      forbidden.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
    expect(
      files.filter(({ text }) => FOCUS.some((name) => text.includes(name))).map(({ file }) => file),
    ).toEqual([]);
    const unseen = forbidden.filter(([, pattern]) => !ours.some(({ text }) => pattern.test(text)));
    expect(unseen.map(([name]) => `${name} would not be found in our own site either`)).toEqual([]);
  });

  test('does not call its own language Danish', () => {
    const danish = /\bdanish\b|\bdansk\b|الدنمارك/;
    expect(files.filter(({ text }) => danish.test(text)).map(({ file }) => file)).toEqual([]);
    expect(ours.filter(({ text }) => danish.test(text)).length).toBeGreaterThan(100);
  });
});

function readFiles(folder: string): ReadFile[] {
  return builtFiles(folder)
    .filter((file) => /\.(html|json|csv|xml|txt|js|svg|webmanifest)$|^_/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8').toLowerCase() }));
}

/** Names and ids from our content, in lower case, and the names of places in them. */
function ourNames(): string[] {
  const { catalog } = openDoor('.');
  if (!catalog) throw new Error('our own content has errors');
  const { settings, goals, indicators, surveys, activities, partners, updates, milestones } = catalog;
  const items = [goals, indicators, surveys, activities, partners].flat();
  // A piece of news may be called by a word that every site uses, »Kalender«.
  const news = updates.filter(({ id, original }) => id.includes('-') && original.words.title.includes(' '));
  const titles = [
    ...[...items, ...news].flatMap(({ id, original }) => [id, original.words.title]),
    // Their ids are published nowhere.
    ...milestones.map(({ original }) => original.words.title),
  ];
  const places =
    JSON.stringify([settings, titles]).match(
      /\p{Lu}\p{Ll}*(?:værebro|gladsaxe)\p{Ll}*|Værebro\p{Ll}*|Gladsaxe/giu,
    ) ?? [];
  const names = [settings.name, settings.plan, settings.agreement.title, ...titles, ...places];
  return [...new Set(names.map((name) => name.toLowerCase()))].filter((name) => !GENERAL.has(name));
}

// The focus areas of our agreement, which our texts need not name.
const FOCUS = ['sammenhængskraft og medborgerskab', 'uddannelse og livschancer'];

// Words that any Danish editor meets in the forms of the browser editor: every plan has its board.
const GENERAL = new Set(['bestyrelsen']);

/** A file of a built site and what it says, in lower case. */
interface ReadFile {
  file: string;
  text: string;
}
