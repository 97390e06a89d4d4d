import { existsSync } from 'node:fs';
import path from 'node:path';
import { errorIn, fileStart, type Problem } from '../problems/problem.ts';
import { wrongType } from '../schemas/wrong-type.ts';
import { readBytes } from './read-bytes.ts';
import type { YamlFile } from './yaml.ts';
import { readYamlTable } from './yaml-table.ts';

/**
 * Reads `content/<folder>/<tag>.yaml` for every tag: flat tables of messages. A file that is not there is an
 * empty table; what is not text becomes a problem.
 */
export function readMessages(siteRoot: string, folder: string, tags: readonly string[]): MessageFiles {
  const tables: MessageFiles['tables'] = new Map();
  const problems: Problem[] = [];
  for (const tag of tags) {
    const file = `content/${folder}/${tag}.yaml`;
    const location = path.join(siteRoot, file);
    if (!existsSync(location)) {
      tables.set(tag, { file, messages: {}, yaml: null, named: new Set() });
      continue;
    }
    const { fields, yaml, problems: faults } = readYamlTable(readBytes(location), file);
    problems.push(...faults);
    const messages: Record<string, string> = {};
    for (const [key, message] of fields) {
      if (typeof message === 'string') messages[key] = message;
      else {
        const { what, advice } = wrongType(key, 'string', message, '');
        problems.push(errorIn(file, yaml?.placeOf([key]) ?? fileStart, `»${key}« ${what}`, advice));
      }
    }
    const named = yaml && new Set(fields.map(([key]) => key));
    tables.set(tag, { file, messages, yaml, named });
  }
  return { tables, problems };
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
  yaml: YamlFile | null;
  /** The names that stand in the file, also those whose message is none; null when the file cannot be read. */
  named: ReadonlySet<string> | null;
}
