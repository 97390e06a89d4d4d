import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { astroVariables, succeeded } from '../../src/build/run-astro.ts';

const run = { outDir: '/site', cacheDir: '/cache', buildDate: '2026-11-22' };

test.each(['development', 'test', 'production', undefined])(
  'a build makes pages to be published, and the preview does not, also with NODE_ENV=%s',
  (mode) => {
    expect(astroVariables('build', run, { NODE_ENV: mode })['NODE_ENV']).toBe('production');
    expect(astroVariables('dev', run, { NODE_ENV: mode })['NODE_ENV']).toBe('development');
  },
);

test('what Astro would take for its own knowledge of a site stays behind, the rest goes on', () => {
  const foreign = { BASE_URL: '/x/', DEV: '1', PROD: '', MODE: 'test', SSR: '1', SITE: 'x', ASTRO_KEY: 'x' };
  const variables = astroVariables('build', run, { ...foreign, dev: '1', PATH: '/bin', BASE_PATH: '/y/' });
  for (const name of [...Object.keys(foreign), 'dev']) expect(variables).not.toHaveProperty(name);
  expect(variables).toMatchObject({
    PATH: '/bin',
    BASE_PATH: '/y/',
    OUT_DIR: '/site',
    BUILD_DATE: '2026-11-22',
  });
});

test.each([
  ['process.exit(0)', true],
  ['process.exit(1)', false],
])('a process that ends by itself has said what there was to say: %s', async (code, well) => {
  expect(await succeeded(spawn(process.execPath, ['-e', code]))).toBe(well);
});

test.each([
  ['SIGKILL', /^Astro blev stoppet undervejs \(SIGKILL\) – maskinen mangler vist hukommelse/],
  ['SIGTERM', /^Astro blev stoppet undervejs \(SIGTERM\)$/],
])('one that is ended by %s could not say why: that is told', async (signal, told) => {
  const child = spawn(process.execPath, [
    '-e',
    `process.kill(process.pid, '${signal}'); setTimeout(() => {}, 9e3)`,
  ]);
  await expect(succeeded(child)).rejects.toThrow(told);
});

test('one that cannot start is told', async () => {
  await expect(succeeded(spawn('/nowhere/node'))).rejects.toThrow(
    /^Astro kan ikke startes: .*ENOENT.* – kør »npm ci«, og prøv igen$/,
  );
});
