import { expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames } from '../../src/schemas/collection-names.ts';
import { entrySchemas } from '../../src/schemas/collections.ts';
import { SiteSettings } from '../../src/schemas/site.ts';
import { listFiles, readSource } from '../source-file.ts';

interface Property {
  description?: string;
  properties?: Record<string, Property>;
  items?: Property;
  additionalProperties?: Property | boolean;
}

/** Every field below a property, by its path. */
function fieldsOf(property: Property, path: string): [string, Property][] {
  const { properties = {}, items, additionalProperties: values } = property;
  return [
    ...Object.entries(properties).flatMap(([name, below]): [string, Property][] => [
      [`${path}.${name}`, below],
      ...fieldsOf(below, `${path}.${name}`),
    ]),
    ...(items ? fieldsOf(items, path) : []),
    ...(typeof values === 'object' ? fieldsOf(values, path) : []),
  ];
}

const schemaOf = (schema: z.ZodType): Property => z.toJSONSchema(schema, { io: 'input' }) as Property;
const fields = [
  ...fieldsOf(schemaOf(SiteSettings), 'site'),
  ...collectionNames.flatMap((name) => fieldsOf(schemaOf(entrySchemas[name].original), name)),
];
const unshown = fields.filter(([, { description = '' }]) => description.includes('Siden viser det ikke'));

test('editors are told of every field what to write in it', () => {
  expect(fields.filter(([, { description = '' }]) => description === '').map(([path]) => path)).toEqual([]);
});

test('editors are told which fields the site does not show', () => {
  expect(unshown.map(([path]) => path)).toEqual(['site.facts.source']);
});

test('a field whose name nothing reads is among them', () => {
  const asked = listFiles('src').filter(
    (path) => /\.(?:ts|astro)$/.test(path) && !/^src\/(schemas|i18n\/words)\/|cms-field/.test(path),
  );
  const words = new Set(asked.flatMap((path) => readSource(path).code.match(/\w+/g) ?? []));
  const unread = fields.filter(([path]) => !words.has(path.split('.').at(-1) ?? ''));
  const told = new Set(unshown.map(([path]) => path));
  expect(words.has('agreementText')).toBe(true);
  expect(unread.map(([path]) => path).filter((path) => !told.has(path))).toEqual([]);
});
