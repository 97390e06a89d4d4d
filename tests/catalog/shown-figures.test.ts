import { expect, test } from 'vitest';
import { compareSites } from '../../src/catalog/joined/changes.ts';
import { openDoor } from '../../src/catalog/door.ts';
import { evaluate } from '../../src/catalog/figures/evaluate.ts';
import { exampleSite } from '../../src/site/settings.ts';
import { guardRules, shownFigures } from '../../src/catalog/figures/shown-figures.ts';
import { danishTable } from '../../src/loaders/danish-csv.ts';
import { figureName, type FigureKey } from '../../src/schemas/figure.ts';
import type { Document } from '../../src/catalog/entries/document.ts';
import { documentOf, smallCatalog } from './small-catalog.ts';
import { layOutSite } from './site-folder.ts';
import { smallSite } from './small-site.ts';

/** The figures that the pages of a site show, and those that its log counts as published. */
function bothIn(root: string) {
  const { catalog, documents, problems } = openDoor(root);
  if (!catalog) throw new Error(JSON.stringify(problems));
  const { figures } = compareSites(null, {
    report: evaluate(catalog, '2026-11-22'),
    texts: new Map(),
    publicFiles: new Map(),
  });
  const rulesOf = guardRules(documents, catalog.settings);
  return {
    onPages: inOrder(
      figures.flatMap(({ after, ...key }) =>
        after === null || after.percent === null ? [] : [{ ...key, percent: after.percent }],
      ),
    ),
    published: inOrder(catalog.tables.flatMap((table) => shownFigures(table, rulesOf(table.survey)))),
  };
}

function inOrder(figures: readonly (FigureKey & { percent?: number | null | undefined })[]): string[] {
  return figures.map((figure) => `${figureName(figure)} ${figure.percent}`).sort();
}

test.each(['.', exampleSite])('what the pages of %s show is what counts as published', (root) => {
  const { onPages, published } = bothIn(root);
  expect(onPages).not.toEqual([]);
  expect(published).toEqual(onPages);
});

test('so it is where dimensions and the answers of the headline decide what is hidden', () => {
  const [indicator, survey] = ['content/indicators/da/glad.mdx', 'content/surveys/da/svar.mdx'];
  const withFacts = (file: string, facts: string) =>
    (smallSite[file] ?? '').replace('order: 1\n', `order: 1\n${facts}\n`);
  const dimensions = { Unge: 'alder', Gamle: 'alder', Nord: 'sted', Syd: 'sted' };
  const groups = Object.entries(dimensions).map(
    ([id, dimension]) => `{ id: ${id}, dimension: ${dimension} }`,
  );
  const { root } = layOutSite({
    [indicator]: withFacts(
      indicator,
      'answers: [Helt, Noget, Lidt, Slet ikke]\nheadlineAnswers: [Helt, Noget]',
    ),
    [survey]: withFacts(survey, `groups: [${groups.join(', ')}]`),
    'data/surveys/svar/2021.csv': danishTable([
      ['indikator', 'gruppe', 'svar', 'andel', 'antal svar'],
      ['glad', '', '', '70', '200'],
      ['glad', 'Unge', '', '70', '20'],
      ['glad', 'Gamle', '', '70', '180'],
      ['glad', 'Nord', '', '70', '100'],
      ['glad', 'Syd', '', '70', '100'],
      ['glad', '', 'Helt', '40', '200'],
      ['glad', '', 'Noget', '30', '200'],
      ['glad', '', 'Lidt', '29', '200'],
      ['glad', '', 'Slet ikke', '1', '200'],
    ]),
  });
  const shown = [
    [null, null, 70],
    ['Nord', null, 70],
    ['Syd', null, 70],
    [null, 'Helt', 40],
    [null, 'Noget', 30],
  ] as const;
  const expected = inOrder(
    shown.map(([group, answer, percent]) => ({
      ...{ survey: 'svar', year: 2021, indicator: 'glad' },
      ...{ group, answer, percent },
    })),
  );
  expect(bothIn(root)).toEqual({ onPages: expected, published: expected });
});

test('a translation, which has none of the facts, takes nothing from the rules', () => {
  const survey = documentOf('surveys', 'svar', {
    ...{ order: 1, provider: 'byen', agreementText: 'Svar', waves: [{ year: 2021 }] },
    ...{ title: 'Svar', summary: 'Byen spørger.', groups: [{ id: 'Unge', dimension: 'alder' }] },
  });
  const words = { title: 'Answers', summary: 'The town asks.' };
  const translation = { status: 'machine', from: '0'.repeat(12) };
  const translated = documentOf('surveys', 'svar', { ...words, translation }, { locale: 'en' });
  const { settings } = smallCatalog();
  const rules = (...documents: Document[]) => guardRules(documents, settings)('svar')('glad');
  expect(rules(survey, translated)).toEqual(rules(survey));
  expect(rules(survey)).not.toEqual(rules());
});
