import type { WordKey } from './da.ts';

/** Interface words; a key that is missing here is shown in Danish. */
export const words: Partial<Record<WordKey, string>> = {};
