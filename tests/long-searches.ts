const SEARCHES = ['includes', 'indexOf', 'find', 'findIndex', 'some'] as const;

/** Lists shorter than this may be searched for every line of a file. */
const LONG = 500;

/**
 * How often a long list is searched from its beginning while something runs. Work that grows no faster than what it works
 * on does not search a list for each of its entries.
 */
export function longSearches(run: () => unknown): number {
  let count = 0;
  const lists = Array.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const own = SEARCHES.map((name) => [name, lists[name]] as const);
  for (const [name, search] of own) {
    lists[name] = function (this: unknown[], ...given) {
      if (this.length >= LONG) count += 1;
      return search?.apply(this, given);
    };
  }
  try {
    run();
  } finally {
    for (const [name, search] of own) if (search) lists[name] = search;
  }
  return count;
}
