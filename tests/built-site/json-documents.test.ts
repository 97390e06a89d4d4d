import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { SITES } from './sites.ts';

describe.each(SITES)('the JSON documents of $name', ({ folder: build }) => {
  let folder: string;
  const json = <Shape>(file: string): Shape => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Shape;

  beforeAll(async () => {
    folder = await build();
  });

  test('indicators.json obeys the JSON Schema that is published beside it', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(json<object>('data/indicators.schema.json'));
    expect([validate(json('data/indicators.json')), validate.errors]).toEqual([true, null]);
    expect(validate({ ...json<object>('data/indicators.json'), generated: 'i går' })).toBe(false);
  });

  test('the changes name each wave of figures with its indicators', () => {
    const { changes } = json<{
      changes: { kind: string; survey: string; year: number; indicators?: string[] }[];
    }>('data/changes.json');
    const waves = changes.filter(({ kind }) => kind === 'wave');
    expect(waves.length).toBeGreaterThan(0);
    expect(waves.every(({ indicators }) => (indicators ?? []).length > 0)).toBe(true);
  });
});
