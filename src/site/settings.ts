import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { readContentText } from '../loaders/content-text.ts';
import { readBytes } from '../loaders/read-bytes.ts';
import { listContentFiles, rightName } from '../loaders/site-files.ts';
import { readYaml } from '../loaders/yaml.ts';
import { errorIn, fileStart, type Problem } from '../problems/problem.ts';
import { validate, type PlaceOf } from '../schemas/issues.ts';
import { SiteSettings } from '../schemas/site.ts';

/** The checked content of `content/site.yaml`. */
export type Settings = z.output<typeof SiteSettings>;

/** One language of the site. */
export type Locale = Settings['locales'][number];

/** What is sound in `content/site.yaml`: at least the languages, so that the other files can be checked. */
export type ReadableSettings = Pick<Settings, 'locales' | 'defaultLocale'> & Partial<Settings>;

/** The languages that texts are translated to: all but the default. */
export function otherLanguages({
  locales,
  defaultLocale,
}: Pick<Settings, 'locales' | 'defaultLocale'>): string[] {
  return locales.map(({ tag }) => tag).filter((tag) => tag !== defaultLocale);
}

/** `content/site.yaml` as it was read. */
export interface SettingsFile {
  /** Null when the file has errors. */
  settings: Settings | null;
  /** The sound part of a file with errors; null when not even the languages can be read. */
  readable: ReadableSettings | null;
  placeOf: PlaceOf;
  problems: Problem[];
}

/** Where the settings stand below a site root. */
export const settingsPath = 'content/site.yaml';

/** Where a small complete site lies, for editors to copy from. */
export const exampleSite = 'tests/fixtures/harbour';

/** Reads `content/site.yaml` below a site root. @throws the machine's error when it is there and cannot be read */
export function readSettings(siteRoot: string): SettingsFile {
  const file = settingsPath;
  const unread = { settings: null, readable: null, placeOf: () => fileStart };
  let bytes: Uint8Array;
  try {
    bytes = readBytes(path.join(siteRoot, file));
  } catch (error) {
    // One that is there and cannot be read must not be replaced by another.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const what = 'Filen med sidens indstillinger mangler';
    const misnamed = listContentFiles(siteRoot).find((found) => rightName(found.file) === file);
    const advice = misnamed
      ? `Giv ${misnamed.file} det navn. Viser Windows ikke endelser, så slå dem til i Stifinder under Vis`
      : existsSync(exampleSite)
        ? `Kopier den fra ${exampleSite}/content, og ret navn, periode og sprog`
        : 'Hent den fra git igen, eller skriv den: content/README.md siger, hvad der står i den';
    return { ...unread, problems: [errorIn(file, fileStart, what, advice)] };
  }
  const { text, problems } = readContentText(bytes, file);
  const { yaml, problems: unreadable } = readYaml(text, file);
  problems.push(...unreadable);
  if (!yaml) return { ...unread, problems };
  const { record, problems: faults } = validate(SiteSettings, yaml.value, file, yaml.placeOf);
  problems.push(...faults);
  const readable = record ?? readablePart(yaml.value);
  const { placeOf } = yaml;
  if (!readable) return { ...unread, placeOf, problems };
  const tags = readable.locales.map(({ tag }) => tag);
  if (!tags.includes(readable.defaultLocale)) {
    const what = `Hovedsproget »${readable.defaultLocale}« står ikke i listen over sprog`;
    const advice = `Vælg mellem ${tags.join(', ')}, eller ret eller tilføj sproget under »locales«`;
    const fault = errorIn(file, placeOf(['defaultLocale']), what, advice);
    return { ...unread, placeOf, problems: [...problems, fault] };
  }
  const refused = problems.some(({ severity }) => severity === 'error');
  return { settings: refused ? null : record, readable, placeOf, problems };
}

/** The settings in the bytes of such a file, which may be old or have errors: those that can be read. */
export function settingsIn(bytes: Uint8Array): Partial<Settings> {
  const { yaml } = readYaml(readContentText(bytes, settingsPath).text, settingsPath);
  return soundFields(yaml?.value);
}

function readablePart(value: unknown): ReadableSettings | null {
  const fields = soundFields(value);
  const { locales, defaultLocale } = fields;
  return locales && defaultLocale ? { ...fields, locales, defaultLocale } : null;
}

/** The fields that are sound on their own. */
function soundFields(value: unknown): Partial<Settings> {
  const record = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const sound = Object.entries(SiteSettings.shape).flatMap(([key, schema]): [string, unknown][] => {
    const result = schema.safeParse(record[key]);
    return result.success ? [[key, result.data]] : [];
  });
  return Object.fromEntries(sound) as Partial<Settings>;
}
