import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The first bytes of a file, of which there may be fewer: what a picture says of itself stands there, and the rest is long. */
export function readHead(location: string, bytes: number): Buffer {
  const file = openSync(location, 'r');
  try {
    // No longer than what is read: the reader of pictures looks past the end of a part.
    const head = Buffer.alloc(Math.min(bytes, fstatSync(file).size));
    readSync(file, head);
    return head;
  } finally {
    closeSync(file);
  }
}
