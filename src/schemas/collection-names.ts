/** The folder names of all collections below `content/`, in the order they are read and reported. */
export const collectionNames = [
  'goals',
  'indicators',
  'surveys',
  'activities',
  'partners',
  'updates',
  'years',
  'glossary',
  'milestones',
  'pages',
] as const;

/** The name of a collection, which is also its folder below `content/`. */
export type CollectionName = (typeof collectionNames)[number];

/** The collections whose entries are fields alone: no page shows a text below them. */
export const bodiless: ReadonlySet<string> = new Set<CollectionName>(['milestones']);
