import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { packWorkbook, type Sheet } from '../../src/export/spreadsheet.ts';

const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://evil.example")', '\t=1', '<b>&"'];
const sheet: Sheet = {
  name: 'Tal',
  headings: ['Navn', 'Procent'],
  rows: [...dangerous.map((text) => [text, 36.5]), ['tom', null]],
  widths: [20, 10],
  rightToLeft: true,
};

describe('packWorkbook(sheets)', () => {
  test('holds no formula, whatever a text begins with', async () => {
    const files = unzipSync(await packWorkbook([sheet]));
    const markup = Object.values(files).map((bytes) => strFromU8(bytes));
    expect(markup.some((part) => /<f[\s>]/.test(part))).toBe(false);
    expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('<t>=1+1</t>');
  });

  test('keeps numbers as numbers and unknown ones as no cell at all', async () => {
    const markup = strFromU8(
      unzipSync(await packWorkbook([sheet]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    expect(markup).toMatch(/<c r="B2"(?! t=)[^>]*><v>36\.5<\/v>/);
    expect(markup).not.toContain(`r="B${dangerous.length + 2}"`);
    expect(markup).toContain('rightToLeft="1"');
  });

  test('bears no day: each of its parts is as old as a ZIP file can be', async () => {
    const bytes = Buffer.from(await packWorkbook([sheet]));
    const firstDay = Buffer.from([0, 0, 0x21, 0]);
    // A part says when it was made before its own bytes and in the directory at the end.
    const stamps = [...partsOf(bytes, 'PK\u0003\u0004', 10), ...partsOf(bytes, 'PK\u0001\u0002', 12)];
    expect(stamps.length).toBe(2 * Object.keys(unzipSync(bytes)).length);
    expect(stamps.filter((stamp) => !stamp.equals(firstDay))).toEqual([]);
  });

  test('is the same bytes whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const packedOn = async (day: string) => {
      vi.setSystemTime(new Date(day));
      return Buffer.from(await packWorkbook([sheet])).toString('base64');
    };
    expect(await packedOn('2026-03-01T10:00:00Z')).toBe(await packedOn('2027-11-30T23:59:58Z'));
  });
});

/** Four bytes at an offset from each signature in a ZIP file. */
function partsOf(bytes: Buffer, signature: string, offset: number): Buffer[] {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1))
    found.push(bytes.subarray(at + offset, at + offset + 4));
  return found;
}
