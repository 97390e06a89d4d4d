import { existsSync, symlinkSync } from 'node:fs';
import { test } from 'vitest';

/** A file of Linux that has no room for anything. */
const FULL = '/dev/full';

/** A test of what happens on a disk without room; left out where no file can stand for one. */
export const onAFullDisk = test.skipIf(!existsSync(FULL));

/** Has no room for the file that is written first, beside the one it is to be. */
export function fill(file: string): void {
  symlinkSync(FULL, `${file}.${process.pid}`);
}
