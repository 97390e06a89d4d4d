import { describe, expect, test } from 'vitest';
import { readContentText } from '../../src/loaders/content-text.ts';
import { formatProblem } from '../../src/problems/problem.ts';

const broken = (seen: string) =>
  `Bogstaverne er ødelagt: her står »${seen}« – Ret bogstaverne, og gem filen som UTF-8. Det sker af sig selv på GitHub og på /admin/`;

/** What is told of a file: `line:column  what – what to do`. */
function told(bytes: Uint8Array): string[] {
  return readContentText(bytes, 'x').problems.map((problem) => formatProblem(problem).slice('x:'.length));
}

describe('a text file', () => {
  test.each([
    ['title: Fest på gården\r\n', 'title: Fest på gården\r\n'],
    ['\uFEFFtitle: Fest', 'title: Fest'],
    ['title: a\uFEFFb', 'title: a\uFEFFb'],
    ['', ''],
  ])('that is sound is read as it stands, without byte order mark: %j', (written, text) => {
    expect(readContentText(Buffer.from(written), 'x')).toEqual({ text, problems: [] });
  });

  test('whose letters a wrong encoding has broken is told once, at the first place, and read on', () => {
    const bytes = Buffer.from('title: Fest\r\n\r\nVi mødes på torvet.\r\n', 'latin1');
    expect(told(bytes)).toEqual([`3:5  ${broken('\uFFFD')}`]);
    expect(readContentText(bytes, 'x').problems).toMatchObject([{ file: 'x', severity: 'error' }]);
    expect(readContentText(bytes, 'x').text).toContain('Vi m\uFFFDdes');
  });

  test.each([
    ['Mad fÃ¸rst', '1:6', 'Ã¸'],
    ['Â»madÂ«', '1:1', 'Â»'],
    ['mad â€“ fest', '1:5', 'â€'],
  ])('that was read as another encoding and saved again is told: %s', (written, place, seen) => {
    expect(told(Buffer.from(written))).toEqual([`${place}  ${broken(seen)}`]);
  });

  test('may be in Turkish', () => {
    expect(told(Buffer.from('title: Âşık ve çay'))).toEqual([]);
  });
});
