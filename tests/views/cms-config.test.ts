import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { references } from '../../src/catalog/checks/references.ts';
import { collectionNames } from '../../src/schemas/collection-names.ts';
import { entrySchemas } from '../../src/schemas/collections.ts';
import { choiceWords } from '../../src/schemas/editor-words.ts';
import { Translation } from '../../src/schemas/entry.ts';
import { fieldLabels } from '../../src/schemas/field-labels.ts';
import { SiteSettings } from '../../src/schemas/site.ts';
import { readSettings } from '../../src/site/settings.ts';
import { cmsConfig } from '../../src/views/files/cms-config.ts';
import { formField } from '../../src/views/files/cms-field.ts';

const { settings } = readSettings('.');
if (!settings) throw new Error('content/site.yaml has problems');
const config = cmsConfig(settings, 'https://report.example/');
const forms = config.collections as unknown as Form[];
const isValid = new Ajv({ strict: false, logger: false }).compile(
  JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')) as object,
);
const place = { path: [], required: true, translated: false, relations: {}, namesInUse: {} };

describe('the forms of the browser editor', () => {
  test('are valid by the schema that Sveltia CMS ships', () => {
    expect(isValid(JSON.parse(JSON.stringify(config)))).toBe(true);
    expect(isValid({ ...config, collections: [{ name: 'x' }] })).toBe(false);
  });

  test('hold no object without fields and are valid on a site with one language and nothing more than it must have', () => {
    const [first] = settings.locales;
    const least = { ...settings, facts: {}, redirects: [], locales: first ? [first] : [] };
    const made = JSON.stringify(cmsConfig(least, 'https://report.example/'));
    expect(made).not.toContain('"fields":[]');
    expect(made).not.toContain('"options":[]');
    expect(isValid(JSON.parse(made))).toBe(true);
  });

  test.each(collectionNames)(
    '%s has each field of its schema, facts in one language and words in all',
    (name) => {
      const { facts, words } = entrySchemas[name];
      const fields = form(name).fields ?? [];
      const own = fields.filter((field) => field.name !== 'translation' && field.name !== 'body');
      expect(fields.some((field) => field.name === 'body')).toBe(name !== 'milestones');
      compare(
        facts,
        own.filter(({ i18n }) => !i18n),
      );
      compare(
        words,
        own.filter(({ i18n }) => i18n),
      );
      compare(Translation, fields.find((field) => field.name === 'translation')?.fields ?? []);
    },
  );

  test('know what is an address', () => {
    const types = JSON.stringify(config).match(/"type":"url"/g) ?? [];
    expect(types.length).toBeGreaterThan(5);
  });

  test('hold every setting of site.yaml', () => {
    compare(SiteSettings, form('settings').files?.[0]?.fields ?? []);
  });

  test('offer entries that exist wherever the check asks for one', () => {
    for (const { from, field, to } of references) {
      const found = field.reduce<{ fields?: Field[] } | undefined>(
        (at, key) => at?.fields?.find((f) => f.name === key),
        form(from),
      );
      expect(found, `${from}.${field.join('.')}`).toMatchObject({
        widget: 'relation',
        collection: to,
        value_field: '{{slug}}',
      });
    }
  });

  test('stop the build when a schema gains a field or a choice that has no Danish words', () => {
    expect(() => formField('newField', { type: 'string' }, place)).toThrow('newField');
    expect(() => formField('certainty', { enum: ['unheard-of'] }, place)).toThrow('unheard-of');
  });

  test('have no words left over from fields that are gone', () => {
    const used = new Set(
      forms.flatMap(({ fields, files }) => names(fields ?? files?.flatMap((file) => file.fields) ?? [])),
    );
    expect(Object.keys(fieldLabels).filter((label) => !used.has(label.split('.').at(-1) ?? ''))).toEqual([]);
    const text = JSON.stringify(config);
    expect(Object.keys(choiceWords).filter((choice) => !text.includes(`"value":"${choice}"`))).toEqual([]);
  });

  test('delete nothing, and invent no fixed page', () => {
    expect(collectionNames.filter((name) => form(name).delete !== false)).toEqual([]);
    expect(form('pages').create).toBe(false);
  });
});

describe('the place that texts are kept in', () => {
  test.each([
    ['https://github.com/owner/some.site', 'owner/some.site'],
    ['https://github.com/owner/site.git', 'owner/site'],
    ['https://code.example/owner/site', 'lokal/siden'],
    [null, 'lokal/siden'],
  ])('%s is %s to the CMS', (repository, repo) => {
    const { backend } = cmsConfig({ ...settings, repository }, 'https://report.example/');
    expect(backend).toMatchObject({ name: 'github', repo, auth_methods: ['token'] });
  });
});

/** The schema is asked what it accepts, so that the comparison does not go the way the forms were made. */
function compare(schema: z.ZodObject, fields: readonly Field[]): void {
  expect(fields.map(({ name }) => name)).toEqual(Object.keys(schema.shape));
  for (const field of fields) {
    const part = schema.shape[field.name] as z.ZodType;
    const accepts = (value: unknown): boolean => part.safeParse(value).success;
    const mayBeEmpty = accepts(undefined) || accepts(null);
    expect(field.required, field.name).toBe(!mayBeEmpty);
    // The CMS leaves empty fields out, so the check must do without them.
    if (!field.required) expect(accepts(undefined), `${field.name} left out`).toBe(true);
    if (field.widget === 'select') {
      expect(field.options?.filter(({ value }) => !accepts(value))).toEqual([]);
      expect(field.options?.map(({ value }) => value)).toEqual((inner(part) as z.ZodEnum).options);
    }
    if (field.widget === 'boolean') expect(accepts(true)).toBe(true);
    // A year alone may also be written in a line of text.
    const isDay = accepts('2026-11-22') && !accepts('2026-11-31') && !accepts('2026');
    expect(field.widget === 'datetime', field.name).toBe(isDay);
    if (field.widget === 'number') expect(accepts(field.max ?? Math.max(field.min ?? 1, 1))).toBe(true);
    if (field.value_type === 'int' && field.min !== undefined) {
      expect([field.min, field.min - 1].map(accepts), `least ${field.name}`).toEqual([true, false]);
    }
    if (field.multiple) expect(accepts(['a-name'])).toBe(true);
    const nested = inner(part);
    if (field.fields && nested instanceof z.ZodObject) {
      compare(nested, field.fields);
      if (field.fields.every(({ required }) => !required)) expect(field.required, field.name).toBe(false);
    }
  }
}

/** The schema below optional, nullable, default and list. */
function inner(schema: z.ZodType): z.ZodType {
  const { innerType, element } = schema.def as { innerType?: z.ZodType; element?: z.ZodType };
  const next = innerType ?? element;
  return next ? inner(next) : schema;
}

function form(name: string): Form {
  const found = forms.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no form for ${name}`);
  return found;
}

function names(fields: readonly Field[]): string[] {
  return fields.flatMap(({ name, fields: nested }) => [name, ...names(nested ?? [])]);
}

interface Form {
  name: string;
  fields?: Field[];
  files?: { fields: Field[] }[];
  create?: boolean;
  delete?: boolean;
}

interface Field {
  name: string;
  widget: string;
  required: boolean;
  i18n: boolean;
  fields?: Field[];
  options?: { label: string; value: string }[];
  multiple?: boolean;
  value_type?: string;
  min?: number;
  max?: number;
}
