// @ts-nocheck
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { entryFolder, surveyTables } from './catalog/content-layer.ts';
import { collectionNames } from './schemas/collections.ts';
import { readEnvironment } from './site/environment.ts';

const { siteRoot } = readEnvironment();

// The loaders hand over what the door's own schemas have checked; a second check here could only disagree.
const checked = z.looseObject({});

export const collections = {
  ...Object.fromEntries(
    collectionNames.map((name) => [
      name,
      defineCollection({ loader: entryFolder(siteRoot, name), schema: checked }),
    ]),
  ),
  tables: defineCollection({ loader: surveyTables(siteRoot), schema: checked }),
};
