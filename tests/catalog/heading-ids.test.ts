import { satteri } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { headingIds } from '../../src/catalog/entries/heading-ids.ts';
import { readMdxTree } from '../../src/loaders/mdx-tree.ts';
import { authorMarkup } from '../../src/mdx/author-markup.ts';

const TEXT = `
## Hvem -- hvad --- hvor ---- fire - en
## "Citat" og 'enkelt' ... slut
## Fra <Fact name="period" /> til <Term id="plan">planen</Term>
## Med \`kode --flag\`, **fed** og _kursiv_
## [Link](/om/) i titel
## x
## x
## x-1
## ½ og m² ¹ Ⅷ
## هل أنت؟ مرحبًا
## ٢٣ عدد
## اُردو میں، سوال؟
## İstanbul’da şığ
## Ærø_å  dobbelt
## nb\u00a0sp \ttab
## å — tankestreg – kort
## ![alt](/favicon.svg) billede

To linjer
og en til
---------

hård\\
brud
----
`;

// The check of links goes by ids that are worked out without Astro.
test.each([
  ['pages', 'om'],
  ['glossary', 'plan'],
  ['surveys', 'svar'],
])('headings of %s get the ids that Astro gives them', async (collection, entry) => {
  const plugin = authorMarkup({ siteRoot: '.', basePath: '/' });
  const renderer = await satteri({ mdastPlugins: [plugin] }).createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: true },
  );
  const made = await renderer?.process(TEXT, `/place/content/${collection}/da/${entry}.mdx`, {});
  const [, list = '[]'] = /getHeadings\(\) \{ return (.*); \}/.exec(made?.code ?? '') ?? [];
  const astro = (JSON.parse(list) as { slug: string }[]).map(({ slug }) => slug);
  const { tree } = readMdxTree(TEXT);
  if (!tree) throw new Error('the text cannot be read');
  expect(astro).toHaveLength(19);
  expect(headingIds(collection, entry, tree).map(({ id }) => id)).toEqual(astro);
});
