import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { standaloneSvg } from '../../src/charts/standalone.ts';
import { arabicTrend, drawings, facade, likert, withBreak } from './examples.ts';
import { frame } from './frame.ts';

/**
 * Drawings as they were last looked at. A difference is written beside the golden file as `*.changed.svg`:
 * look at both, and move the new one over the old one if it is better.
 */
const folder = new URL('../golden/charts/', import.meta.url);

const files = [
  ...drawings.map(({ name, draw }) => ({ name, draw: () => `${draw()}\n` })),
  ...[withBreak, arabicTrend, likert].map((spec) => ({
    name: `file-${spec.id}`,
    draw: () => standaloneSvg(spec, frame),
  })),
  {
    name: 'file-facade-night',
    draw: () => standaloneSvg(facade(73, { seed: 'facade-night', ground: 'night' }), frame),
  },
];

test.each(files)('draws $name as it was last looked at', ({ name, draw }) => {
  const svg = draw();
  const golden = new URL(`${name}.svg`, folder);
  const changed = new URL(`${name}.changed.svg`, folder);
  const same = existsSync(golden) && readFileSync(golden, 'utf8') === svg;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  expect(same, `differs from tests/golden/charts/${name}.svg; see ${name}.changed.svg`).toBe(true);
});
