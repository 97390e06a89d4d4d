import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { launchBrowser } from '../../src/commands/browser.ts';
import { machineFault } from '../../src/commands/machine-fault.ts';
import { tellFault } from '../../src/commands/tell-fault.ts';
import { Told } from '../../src/problems/told.ts';
import { layOutSite } from '../catalog/site-folder.ts';
import { runCommand } from '../run-command.ts';
import { temporaryFolder } from '../temporary-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A process of its own takes a while on a busy machine. */
const SPAWNS = { timeout: 60_000 };

/** Has the machine refuse to write and to make folders, as it does where one may not. */
const REFUSE = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const refuse = (path) => {
  throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: String(path) });
};
Object.assign(fs, { writeFileSync: refuse, mkdirSync: refuse });
syncBuiltinESMExports();
`;

function machineError(code: string): Error {
  return Object.assign(new Error(`${code}: english`), { code, path: 'data/published.csv' });
}

test.each([
  ['new', ['nyhed', 'fest'], /^\S+updates.* kan ikke læses eller skrives: .* \(EACCES\) – luk programmer/],
  ['check', ['--record'], /^\S+data.* kan ikke læses eller skrives: .* \(EACCES\) – luk programmer/],
  ['build', [], /^\S+ kan ikke læses eller skrives: .* \(EACCES\) – luk programmer/],
  ['start', [], /^\S+\.astro kan ikke læses eller skrives: .* \(EACCES\) – luk programmer/],
] as const)('»%s« says in one line that it may not write', SPAWNS, (command, args, line) => {
  const { code, complained } = runCommand(command, args, { ...layOutSite(), imported: REFUSE });
  expect(code).toBe(1);
  const lines = complained.trimEnd().split('\n');
  expect(lines.filter((text) => text.includes('EACCES'))).toEqual([expect.stringMatching(line)]);
  expect(complained).not.toMatch(/^\s+at /m);
});

/** Has a drawing find no room on the disk, and Astro work for a minute. */
const FULL = `
import fs from 'node:fs';
import child from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
const { writeFileSync } = fs;
const { spawn } = child;
fs.writeFileSync = (path, ...rest) => {
  if (String(path).endsWith('.svg')) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path });
  return writeFileSync(path, ...rest);
};
child.spawn = (program, args, options) => spawn(program, ['--eval', 'setTimeout(() => null, 60_000)'], options);
syncBuiltinESMExports();
`;

test('a build in which one file fails waits for nothing else, and leaves nothing at work', SPAWNS, () => {
  const { code, complained } = runCommand('build', [], { ...layOutSite(), imported: FULL });
  expect([code, complained]).toEqual([1, expect.stringMatching(/disken er fuld[^]*ikke rørt\.\n$/)]);
});

test.each(['check', 'build', 'pdf', 'new'] as const)(
  '»%s« says in one line that its settings are a folder',
  SPAWNS,
  (command) => {
    const root = temporaryFolder();
    mkdirSync(path.join(root, 'content/site.yaml'), { recursive: true });
    const { code, complained } = runCommand(command, command === 'new' ? ['nyhed', 'fest'] : [], { root });
    expect(code).toBe(1);
    const told = complained.split('\n').filter((text) => text.includes('EISDIR'));
    expect(told).toEqual([
      expect.stringMatching(/ kan ikke læses eller skrives: det er en mappe og ikke en fil \(EISDIR\) – /),
    ]);
    expect(complained).not.toMatch(/^\s+at /m);
  },
);

test('what somebody can help is told, and any other error is one of ours', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const before = process.exitCode;
  onTestFinished(() => void (process.exitCode = before));
  for (const error of [new Told('optaget'), machineError('ENOSPC')]) tellFault(error);
  expect(told.mock.calls.flat()).toEqual([
    'optaget',
    'data/published.csv kan ikke læses eller skrives: disken er fuld (ENOSPC) – gør plads, og prøv igen',
  ]);
  expect(process.exitCode).toBe(1);
  const nameless = (code: string): Error => Object.assign(new Error(`${code}: english`), { code });
  expect(machineFault(nameless('ENOSPC'))).toBe(
    'En fil kan ikke læses eller skrives: disken er fuld (ENOSPC) – gør plads, og prøv igen',
  );
  expect(machineFault(nameless('EBUSY'))).toBeNull();
  expect(machineFault(Object.assign(machineError('ENOSPC'), { dest: 'dist/index.html' }))).toMatch(
    /^dist\/index\.html kan ikke .* disken er fuld/,
  );
  expect(() => tellFault(new TypeError('x is not a function'))).toThrow('x is not a function');
  // So Node tells of a folder with those above it on a disk that can only be read.
  expect(machineFault(Object.assign(machineError('ENOENT'), { syscall: 'mkdir' }))).toContain(
    'kun læses (EROFS)',
  );
  const path = '/by/node_modules/.cache/build-7/site/om.png';
  expect(machineFault(Object.assign(machineError('ENOENT'), { path }))).toBe(
    `${path} kan ikke læses eller skrives: filen eller dens mappe er slettet undervejs (ENOENT) – prøv igen`,
  );
  expect([machineFault(machineError('ENOENT')), machineFault('EACCES')]).toEqual([null, null]);
  expect(machineFault(machineError('ENAMETOOLONG'))).toContain(
    'navnet er for langt (ENAMETOOLONG) – vælg et kortere',
  );
});

test.each([
  ['content/jargon.yaml', { 'content/jargon.yaml/a': '' }, 'det er en mappe og ikke en fil (EISDIR)'],
  ['content/milestones', { 'content/milestones': '' }, 'det er en fil og ikke en mappe (ENOTDIR)'],
])('%s that is a folder for a file or a file for a folder is told in Danish', SPAWNS, (_, files, fault) => {
  const { code, complained } = runCommand('check', [], layOutSite(files));
  expect([code, complained]).toEqual([1, expect.stringContaining(fault)]);
});

test
  .runIf(existsSync('/dev/zero'))
  .each([
    'content/site.yaml',
    'content/jargon.yaml',
    'content/sentences/da.yaml',
    'content/words/da.yaml',
    'data/published.csv',
  ])('%s that is a device, which could be read for ever, is told in Danish', SPAWNS, (file) => {
  const { root } = layOutSite({ [file]: null });
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  symlinkSync('/dev/zero', path.join(root, file));
  const { code, complained } = runCommand('check', [], { root });
  expect([code, complained.trim()]).toEqual([
    1,
    expect.stringMatching(
      / kan ikke læses eller skrives: det er ikke en almindelig fil \(ENXIO\) – læg selve filen/,
    ),
  ]);
});

test('a CHROMIUM_PATH that names no browser is told by its name', SPAWNS, async () => {
  vi.stubEnv('CHROMIUM_PATH', '/findes/ikke');
  await expect(launchBrowser()).rejects.toThrow(
    /^CHROMIUM_PATH er »\/findes\/ikke«, og den fil findes ikke – skriv/,
  );
  vi.stubEnv('CHROMIUM_PATH', process.execPath);
  await expect(launchBrowser()).rejects.toThrow(/, som ikke kan startes som Chromium – skriv stien/);
});
