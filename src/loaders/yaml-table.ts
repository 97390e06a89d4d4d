import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { validate } from '../schemas/issues.ts';
import { readContentText } from './content-text.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** A YAML file of fields whose names are not known beforehand. */
export interface YamlTable {
  /** The fields in their order; none when the file cannot be read. */
  fields: [name: string, value: unknown][];
  /** Null when the file cannot be read. */
  yaml: YamlFile | null;
  problems: Problem[];
}

/** Reads such a file from its bytes. One that holds nothing has no fields; one that holds anything but fields is told. */
export function readYamlTable(bytes: Uint8Array, file: string): YamlTable {
  const { text, problems: damaged } = readContentText(bytes, file);
  const { yaml, problems: unreadable } = readYaml(text, file);
  const problems = [...damaged, ...unreadable];
  if (!yaml) return { fields: [], yaml, problems };
  const { record, problems: faults } = validate(Fields, yaml.value ?? {}, file, yaml.placeOf);
  return { fields: Object.entries(record ?? {}), yaml, problems: [...problems, ...faults] };
}

const Fields = z.record(z.string(), z.unknown());
