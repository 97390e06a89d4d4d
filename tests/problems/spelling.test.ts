import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, nearest, tidy } from '../../src/problems/spelling.ts';

test('tidy takes away what cannot be seen', () => {
  expect(tidy(' \u00A0a\u200B\u200Db\u2060\uFEFF\u00AD \t\n\u202Fc ')).toBe('ab c');
});

test('tidy takes away marks of direction, which copied text brings along', () => {
  for (const mark of '\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069')
    expect(tidy(`${mark}36${mark}%${mark}`)).toBe('36%');
});

test('one word folds to the same in all its spellings', () => {
  for (const word of [
    'For få svar',
    'for-faa_svar',
    ' FOR\u00A0FÅ\nSVAR ',
    'for fa\u030A–svar',
    '_for--få  svar-',
    'for fa\u200B\u030A svar',
  ])
    expect(fold(word)).toBe('for faa svar');
  expect(fold('Ærø, Åse Bæk ØL')).toBe('aeroe, aase baek oel');
});

test('folding what is folded changes nothing, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

describe('nearest(word, candidates)', () => {
  test.each([
    ['gruppe', ['grupe', 'svar'], 'grupe'],
    ['Naboskap', ['naboskab', 'nabohjælp'], 'naboskab'],
    // Letters that changed places, a third of a long word, but not half of a short one.
    ['savr', ['svar'], 'svar'],
    ['PLNA', ['maal', 'Plan'], 'Plan'],
    ['xxan', ['plan'], undefined],
    ['xlan', ['plan'], 'plan'],
    ['adnel', ['andel'], 'andel'],
    ['xyz', ['n'], undefined],
    ['glad for omraadxx', ['glad-for-omraadet'], 'glad-for-omraadet'],
    ['gladxxxxxomraadet', ['glad-for-omraadet'], 'glad-for-omraadet'],
    ['gladxxxxxxmraadet', ['glad-for-omraadet'], undefined],
    ['a', [], undefined],
  ])('%s among %j is %s', (word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found);
  });

  test('takes the nearest of several, not the first', () => {
    expect(nearest('naboskabet', ['naboskaber', 'naboskabet2'])).toBe('naboskaber');
    expect(nearest('naboskabet', ['naboskaxxx', 'naboskaber'])).toBe('naboskaber');
  });
});
