import { defineCollection } from 'astro:content';
import { entryFolder, siteChanges } from './catalog/astro/content-layer.ts';
import { collectionNames } from './schemas/collection-names.ts';
import { readEnvironment } from './site/environment.ts';

const { siteRoot } = readEnvironment();

// No schemas: the loaders hand over what the door's own have checked, and a second check here could only disagree.
export const collections = {
  ...Object.fromEntries(
    collectionNames.map((name) => [name, defineCollection({ loader: entryFolder(siteRoot, name) })]),
  ),
  changes: defineCollection({ loader: siteChanges(siteRoot) }),
};
