import { describe, expect, test } from 'vitest';
import { withoutFields } from '../../src/mdx/author-body.ts';

describe('withoutFields(text)', () => {
  test.each([
    ['fields', '---\ntitle: Ro\ntasks:\n  - "En" a: b\n---\n\n# Ro\n', '---\n\n\n\n---\n\n# Ro\n'],
    ['line ends of Windows', '---\r\ntitle: Ro\r\n---\r\nRo\r\n', '---\r\n\r\n---\r\nRo\r\n'],
    ['fences with blanks', '--- \ntitle: Ro\n---  \nRo', '---\n\n---\nRo'],
    ['a byte order mark', '\uFEFF---\ntitle: Ro\n---\nRo', '---\n\n---\nRo'],
    ['no fields', '---\n---\nRo', '---\n---\nRo'],
    ['a field that begins as a fence', '---\ntitle: |\n---ro\n---\nRo', '---\n\n\n---\nRo'],
    ['a rule at the top of the body', '---\nn: 1\n---\n\n---\nRo\n\n---\n', '---\n\n---\n\n---\nRo\n\n---\n'],
  ])('takes the fields of a text with %s away, and no line', (_what, text, left) => {
    expect(withoutFields(text)).toBe(left);
  });

  test('leaves a text whose fields cannot be told from its body', () => {
    expect(withoutFields('title: Ro\n---\nRo')).toBe('title: Ro\n---\nRo');
    expect(withoutFields('---\ntitle: Ro\n')).toBe('---\ntitle: Ro\n');
  });
});
