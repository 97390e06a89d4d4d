import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';

/** What is wrong with a CSV text by a Table Schema: its cells cast by their type and judged by a JSON Schema of it. */
export function tableFaults(text: string, { fields, missingValues }: TableSchema): string[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  const names = fields.map(({ name }) => name);
  const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile({
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, cellSchema(field)])),
    required: names,
    additionalProperties: false,
  });
  return [
    ...errors.map(({ message }) => message),
    ...(JSON.stringify(meta.fields) === JSON.stringify(names) ? [] : ['other columns']),
    ...data.flatMap((row) => {
      const cells = fields.map(({ name, type }) => [name, cast(row[name] ?? '', type, missingValues)]);
      if (validate(Object.fromEntries(cells))) return [];
      return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    }),
  ];
}

function cast(value: string, type: string, missing: readonly string[]): unknown {
  if (missing.includes(value)) return null;
  if (type === 'number' || type === 'integer') return Number(value);
  return type === 'boolean' ? value === 'true' || (value === 'false' ? false : value) : value;
}

function cellSchema({ type, constraints = {} }: Field): object {
  const { required = false, pattern, enum: choice, ...limits } = constraints;
  const whole = pattern === undefined ? {} : { pattern: `^(${pattern})$` };
  const allowed = choice ? { enum: required ? choice : [...choice, null] } : {};
  return { type: required ? type : [type, 'null'], ...whole, ...allowed, ...limits };
}

/** A Table Schema, as far as ours go. */
export interface TableSchema {
  fields: Field[];
  missingValues: string[];
}

interface Field {
  name: string;
  type: string;
  constraints?: {
    required?: boolean;
    pattern?: string;
    enum?: string[];
    minimum?: number;
    maximum?: number;
  };
}
