import { existsSync } from 'node:fs';
import path from 'node:path';
import { errorIn, fileStart, type Problem } from '../problems/problem.ts';
import { tidy } from '../problems/spelling.ts';
import { validate } from '../schemas/issues.ts';
import { TranslatedMessage } from '../schemas/sentences.ts';
import { wrongType } from '../schemas/wrong-type.ts';
import { readBytes } from './read-bytes.ts';
import type { YamlFile } from './yaml.ts';
import { readYamlTable } from './yaml-table.ts';

/**
 * Reads `content/sentences/<tag>.yaml` for every tag, and finds the translations that were made from another sentence than their
 * original is now. They are said until they are made anew, as a translated text is: the original would stand, in another
 * language, in the midst of other sentences. Where the default language's own sentences are translations, as those that come
 * with this project are in any language but its first, others of the same origin hold.
 */
export function readSentences(
  siteRoot: string,
  tags: readonly string[],
  defaultLocale: string,
): MessageFiles {
  const { tables, problems } = readMessages(siteRoot, 'sentences', tags);
  const original = tables.get(defaultLocale);
  for (const [tag, { madeFrom, outdated }] of tables) {
    for (const [key, from] of tag === defaultLocale ? [] : madeFrom) {
      const now = original?.messages[key];
      const origins = [now, original?.madeFrom.get(key)].map((text) => text && tidy(text));
      if (now !== undefined && !origins.includes(tidy(from))) outdated.push(key);
    }
  }
  return { tables, problems };
}

/**
 * Reads `content/<folder>/<tag>.yaml` for every tag: flat tables of messages; one may stand as `{ from, text }`, with the one it
 * was translated from, and is not there while it has no text. A file that is not there is an empty table; what is neither becomes a problem.
 */
export function readMessages(
  siteRoot: string,
  folder: 'sentences' | 'words',
  tags: readonly string[],
): MessageFiles {
  const tables: MessageFiles['tables'] = new Map();
  const problems: Problem[] = [];
  for (const tag of tags) {
    const file = `content/${folder}/${tag}.yaml`;
    const location = path.join(siteRoot, file);
    const table = { file, messages: {}, madeFrom: new Map<string, string>(), outdated: [] };
    if (!existsSync(location)) {
      tables.set(tag, { ...table, yaml: null, named: new Set() });
      continue;
    }
    const { fields, yaml, problems: faults } = readYamlTable(readBytes(location), file);
    problems.push(...faults);
    const messages: Record<string, string> = {};
    const named = new Set(fields.map(([key]) => key));
    for (const [key, message] of fields) {
      if (typeof message === 'string') messages[key] = message;
      else if (isTranslated(message)) {
        const { record, problems: parts } = validate(
          TranslatedMessage,
          message,
          file,
          (within, part) => yaml?.placeOf([key, ...within], part) ?? fileStart,
        );
        problems.push(...parts);
        if (record?.text === null) named.delete(key);
        else if (record) {
          messages[key] = record.text;
          table.madeFrom.set(key, record.from);
        }
      } else {
        const { what, advice } = wrongType(key, 'string', message, '');
        problems.push(errorIn(file, yaml?.placeOf([key]) ?? fileStart, `»${key}« ${what}`, advice));
      }
    }
    tables.set(tag, { ...table, messages, yaml, named: yaml && named });
  }
  return { tables, problems };
}

/** Whether a value is meant as a message with its original, and not as a text in which a colon or a brace has made fields. */
function isTranslated(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('from' in value || 'text' in value);
}

/** Message tables by language tag, with the faults of their files. */
export interface MessageFiles {
  tables: Map<string, MessageFile>;
  problems: Problem[];
}

/** One language's messages. */
export interface MessageFile {
  file: string;
  messages: Record<string, string>;
  /** What translations were made from, of those that say it. */
  madeFrom: ReadonlyMap<string, string>;
  /** The names of translations that were made from another sentence than the original is now. */
  outdated: string[];
  yaml: YamlFile | null;
  /** The names that are said in the file, also those whose message is none; null when the file cannot be read. */
  named: ReadonlySet<string> | null;
}
