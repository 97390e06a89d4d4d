import { expect, test } from 'vitest';
import { createLanguages } from '../../src/i18n/languages.ts';
import { layOutSite } from '../catalog/site-folder.ts';
import { settingsOf } from '../settings-of.ts';

test('a sentence whose original has changed since it was translated is said as the default language says it now', () => {
  const { root, read, write } = layOutSite({
    'content/sentences/da.yaml': "answered: '{n, plural, one {# svar} other {# svar}}.'\nrounded: Rundet.\n",
    'content/sentences/fa.yaml':
      "answered: { from: '{n} har svaret.', text: '{n} نفر.' }\nrounded: { from: Rundet., text: گرد. }\n",
  });
  const site = read('content/site.yaml');
  const persian = 'locales:\n  - { tag: fa, label: فارسی, dir: rtl }\n';
  write({ 'content/site.yaml': site.replace('locales:\n', persian) });
  const language = createLanguages(settingsOf(root), root, '/').find(({ tag }) => tag === 'fa');
  // Danish digits and words within the signs that set them apart from what is written right to left.
  expect(language?.sentence('answered', { n: 1200 })).toBe('\u20661.200 svar.\u2069');
  expect(language?.sentence('rounded')).toBe('گرد.');
});
