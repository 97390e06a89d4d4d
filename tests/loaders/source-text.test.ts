import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceText } from '../../src/loaders/source-text.ts';
import { createPositionLookup, normaliseLineEnds } from '../../src/loaders/text-lines.ts';

const anyText = fc.array(fc.constantFrom('a', 'ø', '\n', '\r', '\r\n', '')).map((parts) => parts.join(''));

test('every kind of line end becomes one line feed', () => {
  expect(normaliseLineEnds('a\r\nb\rc\nd\r\r\ne')).toBe('a\nb\nc\nd\n\ne');
});

test('the place of an offset is its line and its character in the line, for any text', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, number) => {
      const normal = normaliseLineEnds(text);
      const offset = number % (normal.length + 1);
      const lines = normal.slice(0, offset).split('\n');
      const expected = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
      expect(createPositionLookup(normal)(offset)).toEqual(expected);
    }),
  );
});

describe('locate(start, value, at, length)', () => {
  const start = { line: 2, column: 8 };
  const find = (source: string, value: string, part: string, occurrence = 0) => {
    let at = value.indexOf(part);
    for (let count = 0; count < occurrence; count++) at = value.indexOf(part, at + 1);
    return sourceText(source).locate(start, value, at, part.length);
  };

  test('finds a part of a value that stands as it is', () => {
    expect(find('---\r\ntitle: Vi er 12 og 7\r\n', 'Vi er 12 og 7', '7')).toEqual({ line: 2, column: 20 });
  });

  test('finds it on a folded line', () => {
    expect(find('---\ntitle: Vi er\n  12 og\n  7\n', 'Vi er 12 og 7', '7')).toEqual({ line: 4, column: 3 });
  });

  test('finds the same word the time that is asked for', () => {
    const source = '---\ntitle: 7 og 7\n  og 7 7\n';
    const value = '7 og 7 og 7 7';
    expect([0, 1, 2, 3].map((time) => find(source, value, '7', time))).toEqual([
      { line: 2, column: 8 },
      { line: 2, column: 13 },
      { line: 3, column: 6 },
      { line: 3, column: 8 },
    ]);
  });

  test('does not count what stands before the value', () => {
    expect(find('7 7\n7 7 7: Vi er 7\n', 'Vi er 7', '7')).toEqual({ line: 2, column: 14 });
  });

  test('answers with the start when the part is disguised, or stands only far behind the value', () => {
    expect(find('---\ntitle: Syv er &#55;\n', 'Syv er 7', '7')).toEqual(start);
    expect(find('---\ntitle: 7 og &#55;\n', '7 og 7', '7', 1)).toEqual(start);
    expect(find('---\ntitle: &#55; og &#55;\n', '7 og 7', '7', 1)).toEqual(start);
    const behind = (distance: number) => `---\ntitle: &#55;${'x'.repeat(distance)}7\n`;
    expect(find(behind(390), '7', '7')).not.toEqual(start);
    expect(find(behind(410), '7', '7')).toEqual(start);
  });

  test('comes to an end when it is asked for nothing', () => {
    expect(sourceText('---\ntitle: Ro og mag\n').locate(start, 'Ro og mag', 3, 0)).toEqual({
      line: 2,
      column: 11,
    });
    expect(sourceText('---\ntitle: R\n').locate(start, 'Ro og mag', 9, 0)).toMatchObject({ line: 3 });
  });
});
