import { describe, expect, test } from 'vitest';
import { find } from '../../src/catalog/entries/join.ts';
import { entrySentence } from '../../src/views/telling/entry-link.ts';
import { harbourTeller } from './harbour-teller.ts';

const teller = harbourTeller({ tag: 'ar' });
const { catalog } = teller.site.report;

describe('a sentence with the title of an entry in it', () => {
  test('says it in one piece where title and sentence are in the same language', () => {
    const translated = find(catalog.goals, 'evenings');
    const { title } = teller.tell(translated).words;
    const text = teller.language.word('goals.next', { title });
    expect(entrySentence(teller, 'goals.next', ['goals', translated])).toEqual({
      text,
      address: '/ar/maal/evenings/',
    });
  });

  test('says which language the title is in where it has no translation', () => {
    const untranslated = find(catalog.goals, 'voice');
    const { title } = teller.tell(untranslated).words;
    const link = entrySentence(teller, 'goals.next', ['goals', untranslated]);
    expect(link).toMatchObject({ text: title, lang: 'en', dir: 'ltr', address: '/ar/maal/voice/' });
    expect(`${link.around?.before}${title}${link.around?.after}`).toBe(
      teller.language.word('goals.next', { title }),
    );
  });

  test('says what else the phrase asks for', () => {
    const goal = find(catalog.indicators, 'evening-walk');
    const { text } = entrySentence(teller, 'sight.gap.figure', ['indicators', goal], { wave: 'spring 2026' });
    expect(text).toContain('spring 2026');
    expect(text).toContain(teller.tell(goal).words.title);
  });
});
