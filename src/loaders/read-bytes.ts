import { readFileSync, statSync } from 'node:fs';

/**
 * The bytes of a file that is known by its name, and not found in a list of files.
 *
 * @throws the machine's error when it cannot be read; the one that it has for a socket also for a pipe and a device, which
 * would be waited for without end
 */
export function readBytes(location: string): Uint8Array {
  const found = statSync(location);
  // A folder is refused by the machine itself.
  if (found.isFile() || found.isDirectory()) return readFileSync(location);
  throw Object.assign(new Error(`${location} is no file`), { code: 'ENXIO', path: location });
}
