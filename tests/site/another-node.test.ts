import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOnce } from './build-fixture.ts';
import { fingerprint } from './fingerprint.ts';
import { HARBOUR } from './sites.ts';

// Another Node brings another ICU, and with it other dates and numbers. Runs where OTHER_NODE names a second one:
// OTHER_NODE=/path/to/node npm run site -- another-node
const OTHER_NODE = process.env['OTHER_NODE'] ?? '';

let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'another-node-'));
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

test.skipIf(OTHER_NODE === '')(
  `another Node writes the same bytes: ${OTHER_NODE || 'OTHER_NODE names none'}`,
  { timeout: 900_000 },
  async () => {
    expect(existsSync(OTHER_NODE)).toBe(true);
    const [ours, theirs] = [await build(process.execPath), await build(OTHER_NODE)];
    expect(theirs).toEqual(ours);
    expect(Object.keys(ours).length).toBeGreaterThan(300);
  },
);

async function build(node: string): Promise<Record<string, string>> {
  // What was made before would be the same in any case.
  for (const name of ['pictures', 'search', 'workbooks'])
    rmSync(join('node_modules/.cache', name), { recursive: true, force: true });
  const folder = join(work, 'site');
  const run = await buildOnce(
    { SITE_ROOT: HARBOUR.siteRoot, BUILD_DATE: HARBOUR.buildDate, OUT_DIR: folder },
    node,
  );
  expect(run.exitCode, run.output).toBe(0);
  return fingerprint(folder);
}
