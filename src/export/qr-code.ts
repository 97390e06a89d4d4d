import { encode } from 'uqr';

/**
 * A QR code as one path of an SVG: a unit is a module. The box ends with the dark modules, so that they stand in line with
 * what else is on the sheet; whoever lays it out keeps four modules of white around it.
 */
export interface QrCode {
  /** Side of the square box in modules. */
  size: number;
  /** Path data of the dark modules. */
  path: string;
}

/**
 * The QR code of an address. Error correction M restores about 15 % of what is covered or torn off, and keeps the
 * modules larger than the stronger levels do, which matters more on a poster that is read from two metres.
 */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  return { size, path: data.map((row, y) => darkRuns(row, y)).join('') };
}

function darkRuns(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    path += `M${from} ${y}h${x - from + 1}v1h${from - x - 1}z`;
  }
  return path;
}
