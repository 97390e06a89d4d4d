import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Evaluation } from '../../src/catalog/figures/evaluate.ts';
import { words, type WordKey } from '../../src/i18n/words/da.ts';
import { hasSentences, languageOf, ownLanguages } from '../own-languages.ts';
import type { VerdictCode } from '../../src/statistics/verdict.ts';
import { verdictView } from '../../src/views/figures/verdict-sentence.ts';
import { yearTable } from '../../src/views/figures/year-table.ts';
import { harbourTeller } from './harbour-teller.ts';

const teller = harbourTeller({});
const { evaluations } = teller.site.report;

/** An evaluation of the harbour with a verdict, as that of a figure which should be high or low. */
function judged(code: VerdictCode, betterIs: 'higher' | 'lower'): Evaluation {
  const evaluation = evaluations.find(({ verdict }) => verdict.code === code);
  if (!evaluation) throw new Error(`the harbour has nothing ${code}`);
  const { indicator } = evaluation;
  return { ...evaluation, indicator: { ...indicator, facts: { ...indicator.facts, betterIs } } };
}

const beyondMargin = [
  { tag: 'da', higher: 'Faldet mere end grænsen', lower: 'Forværret mere end grænsen' },
  { tag: 'en', higher: 'Fallen beyond the limit', lower: 'Worsened beyond the limit' },
  { tag: 'ar', higher: 'انخفض بأكثر من الحد', lower: 'أصبح أسوأ بأكثر من الحد' },
  { tag: 'tr', higher: 'Sınırdan fazla düştü', lower: 'Sınırdan fazla kötüleşti' },
  { tag: 'ur', higher: 'مقررہ حد سے زیادہ کم ہوا', lower: 'مقررہ حد سے زیادہ بدتر ہوا' },
];

test.each(beyondMargin.filter(({ tag }) => hasSentences(tag)))(
  'beyond the margin, what should be high has fallen, in $tag too',
  ({ tag, ...labels }) => {
    const language = languageOf(tag);
    for (const betterIs of ['higher', 'lower'] as const) {
      const { code, label } = verdictView(judged('worsened-beyond-margin', betterIs), language);
      expect({ code, label }).toEqual({ code: 'worsened-beyond-margin', label: labels[betterIs] });
    }
  },
);

test('a table of the year says the same, and of what has only worsened not which way it went', () => {
  const labelOf = (evaluation: Evaluation) => yearTable(teller, [evaluation]).rows[0]?.cells[1];
  expect(labelOf(judged('worsened-beyond-margin', 'higher'))).toEqual({ strong: 'Fallen beyond the limit' });
  expect(labelOf(judged('worsened', 'higher'))).toEqual(labelOf(judged('worsened', 'lower')));
});

test('a figure whose file says that it is missing is not told as one of which no new round is known', () => {
  const latest = (status: 'missing' | 'not-asked') => {
    const evaluation = judged('awaiting', 'higher');
    const [first] = evaluation.series.filter((wave) => wave.status === 'ok');
    if (!first) throw new Error('the harbour has no figure that waits for a second one');
    const hidden = { ...first, year: first.year + 1, percent: null, low: null, high: null, status };
    return verdictView({ ...evaluation, series: [first, hidden] }, teller.language).label;
  };
  expect(latest('missing')).toBe(teller.language.word('verdict.awaiting'));
  expect(latest('not-asked')).toBe(teller.language.word('verdict.onlyOne'));
});

/** A language may have no page of its own about the method, and borrow the Danish one. */
const methodIn = (tag: string) => `content/pages/${tag}/metode.mdx`;

test.each(ownLanguages.filter(({ tag }) => existsSync(methodIn(tag))))(
  'the page about the method explains each verdict, and each mark of a figure, by its name in $tag',
  (language) => {
    const page = readFileSync(methodIn(language.tag), 'utf8');
    const keys = Object.keys(words).filter((key) => key.startsWith('verdict.')) as WordKey[];
    expect(keys.length).toBeGreaterThan(8);
    const marks: WordKey[] = ['status.flagged', 'status.wide'];
    const labels = [...keys, ...marks].map((key) => language.word(key));
    expect(labels.filter((label) => !page.includes(`- **${label}:** `))).toEqual([]);
  },
);
