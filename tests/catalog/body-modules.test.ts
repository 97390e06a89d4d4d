import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { bodyModules } from '../../src/catalog/astro/body-modules.ts';
import { planVariable, writeBuildPlan } from '../../src/catalog/astro/build-plan.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** The module that Astro is given, with the addresses that it imports bodies from in place of the bodies. */
async function given(siteRoot: string): Promise<{ get(file: string): (() => string) | undefined }> {
  const { load } = bodyModules(siteRoot);
  if (typeof load !== 'object') throw new Error('the plugin loads nothing');
  const code = await load.handler.call({} as never, '\0body-modules');
  const file = path.join(temporaryFolder(), 'bodies.mjs');
  writeFileSync(file, `const asked = (address) => address;\n${String(code).replaceAll('import(', 'asked(')}`);
  return ((await import(file)) as { default: { get(file: string): (() => string) | undefined } }).default;
}

const ADDRESS =
  'astro:content-layer-deferred-module?astroContentModuleFlag=true&fileName=content%2Fgoals%2Fda%2Fg%C3%A5rd.mdx';

test('a build finds the bodies of its own plan, and no others', async () => {
  const plan = path.join(temporaryFolder(), 'plan.json');
  writeBuildPlan(plan, { pages: [], views: '', bodies: ['goals/da/gård'], said: {} });
  vi.stubEnv(planVariable, plan);
  const bodies = await given(process.cwd());
  expect(bodies.get('content/goals/da/gård.mdx')?.()).toBe(ADDRESS);
  expect(bodies.get('content/goals/da/ro.mdx')).toBeUndefined();
});

test('the preview is left to Astro', () => {
  vi.stubEnv(planVariable, '');
  const { resolveId } = bodyModules(process.cwd());
  if (typeof resolveId !== 'object') throw new Error('the plugin resolves nothing');
  expect(
    resolveId.handler.call({} as never, 'astro:content-module-imports', undefined, {} as never),
  ).toBeNull();
});
