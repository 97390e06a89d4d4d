import { readFileSync, writeFileSync } from 'node:fs';
import type { PublishedRow } from '../schemas/published-row.ts';
import type { SurveyRow } from '../schemas/survey-row.ts';
import type { Document, SurveyTable } from './document.ts';

/** What the command that builds hands to the process that lays out the pages. */
export interface BuildPlan {
  /** Paths of the pages to make, below the folder of the site: the others are kept from the build before. */
  pages: ReadonlySet<string>;
  /** The documents whose bodies stand on those pages, such as `goals/da/<id>`. */
  bodies: ReadonlySet<string>;
  /** All that the door has read and checked, so that nothing is read twice. */
  documents: readonly Document[];
  tables: readonly SurveyTable<SurveyRow>[];
  published: readonly PublishedRow[];
}

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
  const plan = JSON.parse(json) as BuildPlan & { pages: Iterable<string>; bodies: Iterable<string> };
  return { ...plan, pages: new Set(plan.pages), bodies: new Set(plan.bodies) };
}
