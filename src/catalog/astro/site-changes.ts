// Astro evaluates the loaders of a preview and its pages apart, each with modules of their own, but in one process.
const KEY = Symbol.for('changes of the site');
const shared = globalThis as { [KEY]?: number };

/** How often a file of the site has changed since the preview began. */
export function siteChangesSoFar(): number {
  return shared[KEY] ?? 0;
}

/** Counts a change, and answers how many there are now. */
export function countSiteChange(): number {
  return (shared[KEY] = siteChangesSoFar() + 1);
}
