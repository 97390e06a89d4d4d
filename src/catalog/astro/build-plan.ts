import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs';

/** What the command that builds hands to the process that lays out the pages: all is worked out but the layout. */
export interface BuildPlan {
  /** The pages to make: the others are kept from the build before. */
  pages: readonly PlannedPage[];
  /** The file that holds their views. */
  views: string;
  /** The documents whose bodies stand on those pages, such as `goals/da/<id>`. */
  bodies: readonly string[];
  /** What the components of those bodies say, as HTML, by the name of the call. */
  said: Readonly<Record<string, string>>;
}

/** A page to lay out. */
export interface PlannedPage {
  /** Path below the folder of the site. */
  file: string;
  kind: string;
  /** Tag of its language. */
  tag: string;
  view: ViewPlace;
}

/** Where a view stands in the file of views, in bytes. */
export type ViewPlace = readonly [start: number, length: number];

/** The variable that names the file with the plan. */
export const planVariable = 'BUILD_PLAN';

let known: BuildPlan | null = null;

/** Whether this process belongs to a build; the local preview makes whatever is asked for. */
export function hasBuildPlan(): boolean {
  return Boolean(process.env[planVariable]);
}

/** The plan of the build that this process belongs to. @throws Error when there is none */
export function readBuildPlan(): BuildPlan {
  const file = process.env[planVariable];
  if (!file) throw new Error('Pages are built by `npm run build`, which plans what Astro lays out.');
  known ??= JSON.parse(readFileSync(file, 'utf8')) as BuildPlan;
  return known;
}

/** Writes a plan for the process that builds. */
export function writeBuildPlan(file: string, plan: BuildPlan): void {
  writeFileSync(file, JSON.stringify(plan));
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

/** The pages to make: each reads its view when it is laid out. */
export function plannedPages({ pages, views }: BuildPlan) {
  return pages.map((page) => ({ ...page, view: () => readView(views, page.view) }));
}

let opened: { views: string; descriptor: number } | null = null;

/** The file stays open until the process ends: there are thousands of views, and each is read when its page is laid out. */
function readView(views: string, [start, length]: ViewPlace): unknown {
  if (opened?.views !== views) opened = { views, descriptor: openSync(views, 'r') };
  const bytes = Buffer.allocUnsafe(length);
  readSync(opened.descriptor, bytes, 0, length, start);
  return JSON.parse(bytes.toString()) as unknown;
}
