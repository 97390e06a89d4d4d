import type { FoundPage, FoundPart } from './search-index.ts';

/**
 * The part of a page that has the most of what was looked for; of several with as much the first. Undefined for a page
 * that was found without a place on it.
 */
export function bestPart({ sub_results }: Pick<FoundPage, 'sub_results'>): FoundPart | undefined {
  return sub_results.reduce<FoundPart | undefined>(
    (best, part) => (best && found(best) >= found(part) ? best : part),
    undefined,
  );
}

function found({ weighted_locations }: FoundPart): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}
