import { readFileSync, writeFileSync } from 'node:fs';

/** What a build has to make: the rest is kept from the build before. */
export interface BuildPlan {
  /** Paths of the pages and files below the folder of the site. */
  files: ReadonlySet<string>;
  /** The documents whose bodies stand on those pages, such as `goals/da/<id>`. */
  bodies: ReadonlySet<string>;
}

/** The variable that names the file with the plan. */
export const planVariable = 'BUILD_PLAN';

let known: BuildPlan | null = null;

/** The plan of the build that this process belongs to; null when everything is to be made. */
export function readBuildPlan(): BuildPlan | null {
  const file = process.env[planVariable];
  if (!file) return null;
  if (known) return known;
  const { files, bodies } = JSON.parse(readFileSync(file, 'utf8')) as { files: string[]; bodies: string[] };
  known = { files: new Set(files), bodies: new Set(bodies) };
  return known;
}

/** Writes a plan for the process that builds. */
export function writeBuildPlan(file: string, { files, bodies }: BuildPlan): void {
  writeFileSync(file, JSON.stringify({ files: [...files], bodies: [...bodies] }));
}
