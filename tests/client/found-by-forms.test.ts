import { expect, test } from 'vitest';
import { pageAsAsked, pagesByForms, type PageResult } from '../../src/client/found-by-forms.ts';

/** A page that was found for what its excerpt marks. */
const result = (id: string, score: number, excerpt: string): PageResult => ({
  id,
  score,
  data: () =>
    Promise.resolve({
      url: `/${id}/`,
      meta: {},
      content: '',
      sub_results: [{ title: '', url: '', excerpt, weighted_locations: [] }],
    }),
});

const ASKED = 'الأمان';
const BARE = 'أمان';

/** The excerpts of the pages that the question and its bare form found. */
async function excerptsOf(asked: PageResult[], bare: PageResult[]): Promise<(string | undefined)[]> {
  const found = pagesByForms([
    { form: ASKED, pages: asked },
    { form: BARE, pages: bare },
  ]);
  const pages = await Promise.all(found.map((page) => pageAsAsked(page, ASKED)));
  return pages.map((page) => page?.sub_results[0]?.excerpt);
}

test('a page that the question found stays, however well another form fits a shorter word of it', async () => {
  const asked = result('home', 1, `<mark>${ASKED}</mark>`);
  expect(await excerptsOf([asked], [result('home', 9, '<mark>أما</mark>')])).toEqual([
    `<mark>${ASKED}</mark>`,
  ]);
});

test('another form shows a page that the question found for a letter alone', async () => {
  const asked = result('home', 9, '<mark>ا</mark>');
  expect(await excerptsOf([asked], [result('home', 1, `<mark>${BARE}</mark>`)])).toEqual([
    `<mark>${BARE}</mark>`,
  ]);
});

test('another form adds pages, but none for the stem of a shorter word; the best stand first', async () => {
  const asked = result('home', 2, `<mark>${ASKED}</mark>`);
  const bare = [result('plan', 3, `<mark>${BARE}</mark>`), result('word', 1, '<mark>أما</mark>')];
  expect(await excerptsOf([asked], bare)).toEqual([
    `<mark>${BARE}</mark>`,
    `<mark>${ASKED}</mark>`,
    undefined,
  ]);
});
