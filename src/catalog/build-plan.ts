import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';
import type { PublishedRow } from '../schemas/published-row.ts';
import type { SurveyRow } from '../schemas/survey-row.ts';
import type { Document, SurveyTable } from './document.ts';

/** What the command that builds hands to the process that lays out the pages. */
export interface BuildPlan {
  /** Paths of the pages to make, below the folder of the site, with their views: the others are kept from the build before. */
  pages: ReadonlyMap<string, ViewPlace>;
  /** The file that holds the views. */
  views: string;
  /** The documents whose bodies stand on those pages, such as `goals/da/<id>`. */
  bodies: ReadonlySet<string>;
  /** All that the door has read and checked, so that nothing is read twice. */
  documents: readonly Document[];
  tables: readonly SurveyTable<SurveyRow>[];
  published: readonly PublishedRow[];
}

/** Where a view stands in the file of views, in bytes. */
export type ViewPlace = readonly [start: number, length: number];

/** The variable that names the file with the plan. */
export const planVariable = 'BUILD_PLAN';

let known: BuildPlan | null = null;

/** The plan of the build that this process belongs to; null in the dev server, which makes whatever is asked for. */
export function readBuildPlan(): BuildPlan | null {
  const file = process.env[planVariable];
  if (!file) return null;
  known ??= parsePlan(readFileSync(file, 'utf8'));
  return known;
}

/** Writes a plan for the process that builds. */
export function writeBuildPlan(file: string, plan: BuildPlan): void {
  const { pages, bodies } = plan;
  writeFileSync(file, JSON.stringify({ ...plan, pages: [...pages], bodies: [...bodies] }));
}

function parsePlan(json: string): BuildPlan {
  const plan = JSON.parse(json) as BuildPlan & {
    pages: Iterable<[string, ViewPlace]>;
    bodies: Iterable<string>;
  };
  return { ...plan, pages: new Map(plan.pages), bodies: new Set(plan.bodies) };
}

/** A file of views that is being written. They are many and large, and each is asked for once: none stays in memory. */
export interface ViewsFile {
  /** Adds a view, as JSON. */
  put(json: string): ViewPlace;
  close(): void;
}

/** Begins a file of views. */
export function createViews(file: string): ViewsFile {
  const descriptor = openSync(file, 'w');
  let start = 0;
  return {
    put(json) {
      const length = writeSync(descriptor, json);
      start += length;
      return [start - length, length];
    },
    close: () => closeSync(descriptor),
  };
}

/** The view of a page to make. @throws Error when the page is not planned */
export function plannedView({ pages, views }: BuildPlan, page: string): unknown {
  const [start, length] = pages.get(page) ?? [0, 0];
  const bytes = Buffer.alloc(length);
  const descriptor = openSync(views, 'r');
  readSync(descriptor, bytes, 0, length, start);
  closeSync(descriptor);
  return JSON.parse(bytes.toString()) as unknown;
}
