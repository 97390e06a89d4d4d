import type { Foreign } from './told.ts';

/** A table whose first cell heads its row and may lead to a page. */
export interface LinkedTable {
  caption: string;
  columns: readonly string[];
  rows: readonly {
    cells: readonly [string, ...LinkedCell[]];
    /** Null where the row tells of nothing that has a page. */
    address: string | null;
    /** Of the first cell. */
    written?: Foreign;
  }[];
}

/** A cell: words that may take several lines, those that a reader looks for first, or figures that belong together on one line. */
export type LinkedCell = string | { strong: string } | { figures: string };
