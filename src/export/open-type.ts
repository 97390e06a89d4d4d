import { inflateSync } from 'node:zlib';

/**
 * The OpenType file inside a WOFF 1 file: the same tables, uncompressed, behind an ordinary directory
 * (https://www.w3.org/TR/WOFF/). Renderers outside the browser read only the bare format reliably.
 * @throws Error when the bytes are no WOFF file
 */
export function openTypeOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const count = woff.readUInt16BE(12);
  const power = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (count - 2 ** power), 10);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (let index = 0; index < count; index++) {
    const table = readTable(woff, 44 + 20 * index);
    const entry = 12 + 16 * index;
    head.writeUInt32BE(table.tag, entry);
    head.writeUInt32BE(table.checksum, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(table.data.length, entry + 12);
    const padded = Math.ceil(table.data.length / 4) * 4;
    parts.push(table.data, Buffer.alloc(padded - table.data.length));
    offset += padded;
  }
  return Buffer.concat(parts);
}

function readTable(woff: Buffer, entry: number): { tag: number; checksum: number; data: Buffer } {
  const offset = woff.readUInt32BE(entry + 4);
  const stored = woff.readUInt32BE(entry + 8);
  const length = woff.readUInt32BE(entry + 12);
  const bytes = woff.subarray(offset, offset + stored);
  return {
    tag: woff.readUInt32BE(entry),
    checksum: woff.readUInt32BE(entry + 16),
    data: stored === length ? bytes : inflateSync(bytes),
  };
}
