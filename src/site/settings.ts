import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { readYaml } from '../loaders/yaml.ts';
import type { Problem } from '../problems/problem.ts';
import { validate } from '../schemas/issues.ts';
import { SiteSettings } from '../schemas/site.ts';

/** The checked content of `content/site.yaml`. */
export type Settings = z.output<typeof SiteSettings>;

/** One language of the site. */
export type Locale = Settings['locales'][number];

/** Reads `content/site.yaml` below a site root; settings are null when it has problems. */
export function readSettings(siteRoot: string): { settings: Settings | null; problems: Problem[] } {
  const file = 'content/site.yaml';
  let text: string;
  try {
    text = readFileSync(path.join(siteRoot, file), 'utf8');
  } catch {
    const what = 'Filen med sidens indstillinger mangler';
    const advice = 'Kopier den fra projektet, og ret navn, periode og sprog';
    return { settings: null, problems: [{ file, line: 1, column: 1, what, advice, severity: 'error' }] };
  }
  const { yaml, problems } = readYaml(text, file);
  if (!yaml) return { settings: null, problems };
  const { record, problems: faults } = validate(SiteSettings, yaml.value, file, yaml.placeOf);
  if (!record) return { settings: null, problems: faults };
  const tags = record.locales.map(({ tag }) => tag);
  if (!tags.includes(record.defaultLocale)) {
    const what = `Hovedsproget »${record.defaultLocale}« står ikke i listen over sprog`;
    const advice = `Vælg mellem ${tags.join(', ')}, eller tilføj sproget under »locales«`;
    const fault = { file, ...yaml.placeOf(['defaultLocale']), what, advice, severity: 'error' as const };
    return { settings: null, problems: [fault] };
  }
  return { settings: record, problems: [] };
}

/** The checked settings, for code behind the door. @throws Error when `content/site.yaml` has problems */
export function settingsBehindTheDoor(siteRoot: string): Settings {
  const { settings, problems } = readSettings(siteRoot);
  if (!settings) throw new Error(problems.map(({ file, line, column, what }) => `${file}:${line}:${column}  ${what}`).join('\n'));
  return settings;
}
