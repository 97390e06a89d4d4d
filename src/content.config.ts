import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { surveyTables } from './catalog/survey-tables.ts';
import { collectionNames, entrySchemas, type CollectionName } from './schemas/collections.ts';
import { surveyRow } from './schemas/survey-row.ts';
import { readEnvironment } from './site/environment.ts';

const { siteRoot } = readEnvironment();

const entries = (name: CollectionName) =>
  defineCollection({
    loader: glob({
      base: `${siteRoot}/content/${name}`,
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.union([entrySchemas[name].original, entrySchemas[name].translated]),
  });

const tables = defineCollection({
  loader: surveyTables(siteRoot),
  schema: z.strictObject({ survey: z.string(), year: z.int(), rows: z.array(surveyRow) }),
});

export const collections = {
  ...Object.fromEntries(collectionNames.map((name) => [name, entries(name)])),
  tables,
};
