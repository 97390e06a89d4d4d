import { expect, test } from 'vitest';
import { createLanguages } from '../../src/i18n/languages.ts';
import { layOutSite } from '../catalog/site-folder.ts';
import { settingsOf } from '../settings-of.ts';

test('a sentence whose original has changed since it was translated is said on, and the language knows that it has such', () => {
  const { root, read, write } = layOutSite({
    'content/sentences/da.yaml': "answered: '{n, plural, one {# svar} other {# svar}}.'\nrounded: Rundet.\n",
    'content/sentences/fa.yaml':
      "answered: { from: '{n} har svaret.', text: '{n} نفر.' }\nrounded: { from: Rundet., text: گرد. }\n",
  });
  const site = read('content/site.yaml');
  const persian = 'locales:\n  - { tag: fa, label: فارسی, dir: rtl }\n';
  write({ 'content/site.yaml': site.replace('locales:\n', persian) });
  const languages = createLanguages(settingsOf(root), root, '/');
  const language = languages.find(({ tag }) => tag === 'fa');
  expect(language?.sentence('answered', { n: 3 })).toContain('نفر.');
  expect(languages.map(({ tag, hasOutdatedSentences }) => [tag, hasOutdatedSentences])).toContainEqual([
    'fa',
    true,
  ]);
  expect(languages.map(({ tag, hasOutdatedSentences }) => [tag, hasOutdatedSentences])).toContainEqual([
    'da',
    false,
  ]);
});
