import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/catalog/entries/item.ts';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import type { PublishedRow } from '../../src/schemas/published-row.ts';
import { feedView } from '../../src/views/files/feed.ts';
import { newsItemView, newsListView } from '../../src/views/pages/news-page.ts';
import { newsSources } from '../../src/views/plan/news-sources.ts';
import { news } from '../../src/views/plan/news-list.ts';
import { tellerFor, type Teller } from '../../src/views/telling/told.ts';
import { yearView } from '../../src/views/pages/year.ts';
import { harbourTeller } from './harbour-teller.ts';

const FILE = 'data/surveys/quay-panel/2022.csv';

/** The harbour as of the first of March 2025, with the day on which one of its waves was published. */
function published(created: string) {
  const { site } = harbourTeller({ buildDate: '2025-03-01' });
  return tellerFor({ ...site, dataDates: new Map([[FILE, { created, changed: '2025-03-01' }]]) }, 'en');
}

const ids = (created: string) => news(published(created)).map(({ id }) => id);

test('figures are news on the day they are published, however old they are', () => {
  const [first] = news(published('2025-02-28'));
  expect(first).toMatchObject({ id: 'quay-panel-2022', date: '2025-02-28', when: 'February 28, 2025' });
  const item = feedView(published('2025-02-28')).items.find(({ link }) => link.includes('quay-panel-2022'));
  expect(item?.date).toBe('2025-02-28');
});

test('figures whose day is not known, or was still to come, stand at the end of their year', () => {
  const [unknown, later] = [harbourTeller({ buildDate: '2025-03-01' }), published('2025-03-02')].map(
    (teller) => news(teller).find(({ id }) => id === 'quay-panel-2022'),
  );
  expect(later).toEqual(unknown);
  expect(later).toMatchObject({ date: null, when: '2022' });
  expect(ids('2025-03-02').indexOf('quay-panel-2022')).toBeGreaterThan(0);
});

test('lists of news do not hang on the bodies of texts', () => {
  const [update] = published('2025-02-28').site.report.catalog.updates;
  const document = update?.original.document ?? '';
  const { items } = newsListView(published('2025-02-28'));
  expect(document).not.toBe('');
  expect(JSON.stringify(items)).not.toContain(document);
});

test('on one day what is written comes first, and then the newest wave of each survey', () => {
  const { site } = harbourTeller({ buildDate: '2026-01-01' });
  const { tables, updates } = site.report.catalog;
  const onOneDay = tables.map(({ survey, year }) => [
    `data/surveys/${survey}/${year}.csv`,
    { created: '2025-02-10', changed: '2025-02-10' },
  ]);
  const dataDates = new Map(onOneDay as [string, { created: string; changed: string }][]);
  const sources = newsSources({ ...site, dataDates }).filter(({ at }) => at === '2025-02-10');
  expect(updates.filter(({ facts }) => facts.date === '2025-02-10').map(({ id }) => id)).toEqual([
    'shed-opens',
  ]);
  expect(sources[0]?.id).toBe('shed-opens');
  const ofPanel = sources.flatMap((source) =>
    'survey' in source && source.survey === 'quay-panel' ? [source.year] : [],
  );
  expect(ofPanel).toEqual([2024, 2022, 2020, 2018, 2016]);
});

describe('the page of a wave', () => {
  const teller = harbourTeller({});
  const pageOf = (id: string) => {
    const source = newsSources(teller.site).find((each) => each.id === id);
    if (!source) throw new Error(`no news »${id}«`);
    const { figures, manyFigures } = newsItemView(teller, source);
    return {
      figures: new Map(figures.map((figure) => [figure.indicator.text, figure])),
      verdicts: new Map(figures.map(({ indicator, verdict }) => [indicator.text, verdict?.label])),
      manyFigures,
    };
  };

  test('tells what could be said of each figure when its year had ended', () => {
    expect(pageOf('quay-panel-2024').verdicts.get('Noise')).toBe('Worsened beyond the limit');
    expect(pageOf('quay-panel-2020').verdicts.get('Noise')).toBe('Worsened');
    expect(pageOf('quay-panel-2020').verdicts.get('Reading room')).toBe('Cannot be judged');
    expect(pageOf('quay-panel-2020').manyFigures).toContain('15 figures');
  });

  test('names also the figures that may not be shown, and those of which nobody was asked', () => {
    const hidden = { sentence: null, verdict: null };
    const { figures } = pageOf('quay-panel-2024');
    expect(figures.get('A say')).toMatchObject({
      ...hidden,
      state: expect.stringContaining('The figure for spring 2024 is not shown.') as string,
    });
    expect(pageOf('quay-panel-2020').figures.get('The ferry')).toMatchObject({
      ...hidden,
      state: 'In 2020, this question was not asked.',
    });
    expect(figures.get('Noise')?.state).toBe('');
  });

  test('tells what was changed in the wave since, as the page of its year does', () => {
    const told = (id: string) =>
      pageOf(id)
        .figures.get('Litter')
        ?.corrections.map(({ sentence }) => sentence);
    expect(told('quay-panel-2022')).toEqual(['2022: 35% was corrected to 37% on February 14, 2023.']);
    expect(told('quay-panel-2024')).toEqual([]);
    const rows = yearView(teller, 2022).goals.flatMap((goal) => goal.rows);
    const ofYear = rows.filter(({ corrections }) => corrections.length > 0);
    expect(ofYear.map(({ card }) => card.title)).toEqual(['Litter']);
  });

  test('the feed says of each figure what its page says', () => {
    const item = feedView(teller).items.find(({ link }) => link.includes('quay-panel-2024'));
    const { figures, manyFigures } = pageOf('quay-panel-2024');
    const { sentence, interval } = figures.get('Noise')?.verdict ?? {};
    expect(interval).toMatch(/\d/);
    expect(item?.description).toContain(`${sentence} ${interval}`);
    expect(item?.description).toContain(manyFigures);
    expect(item?.description).toContain(' A say. The figure for spring 2024 is not shown.');
  });

  test('says nothing of figures that are the first', () => {
    const { verdicts, manyFigures } = pageOf('quay-panel-2016');
    expect([...verdicts.keys()]).toContain('Noise');
    expect(new Set(verdicts.values())).toEqual(new Set([undefined]));
    expect(manyFigures).toBeNull();
  });

  test('warns of looking at many only where it compares: figures before the baseline wait for it', () => {
    const change = (catalog: Catalog): Catalog => ({
      ...catalog,
      indicators: catalog.indicators.map((each) => ({
        ...each,
        facts: { ...each.facts, baselineYear: 2020 },
      })),
    });
    const later = harbourTeller({ change });
    const source = newsSources(later.site).find(({ id }) => id === 'quay-panel-2018');
    if (!source) throw new Error('no news of 2018');
    const { figures, manyFigures } = newsItemView(later, source);
    expect(figures.some(({ sentence }) => sentence !== null)).toBe(true);
    expect(manyFigures).toBeNull();
  });
});

describe('a correction', () => {
  const inEnglish = harbourTeller({});

  test('is news on its day, which leads to the first of its sentences on the page of the wave', () => {
    const listed = news(inEnglish).find(({ id }) => id.includes('quay-panel-2022/'));
    expect(listed).toMatchObject({
      title: 'Corrected figures from 2022: The Quay Panel',
      summary: '1 figure from The Quay Panel, 2022, has been corrected.',
      date: '2023-02-14',
    });
    const [address = '', anchor] = listed?.address.split('#') ?? [];
    const source = newsSources(inEnglish.site).find(({ id }) => address.endsWith(`/${id}/`));
    if (!source) throw new Error(`no page at ${address}`);
    const ids = newsItemView(inEnglish, source).figures.flatMap(({ corrections }) =>
      corrections.map(({ id }) => id),
    );
    expect(ids).toEqual([anchor]);
  });

  test('is told by the feed with its reason, in the language that the reason is written in', () => {
    const description = (tag: string) =>
      feedView(tellerFor(inEnglish.site, tag)).items.find(({ link }) => link.includes('#rettet-2023-02-14'))
        ?.description;
    expect(description('en')).toBe(
      '1 figure from The Quay Panel, 2022, has been corrected. Litter. 2022: 35% was corrected to 37% on February 14, 2023. Two answers had been added together wrongly.',
    );
    const other = inEnglish.site.languages.find(({ tag }) => tag !== 'en')?.tag ?? '';
    expect(description(other)).toBeTruthy();
    expect(description(other)).not.toContain('added together');
  });

  test('says in the feed that the name of its survey is a machine’s translation, also where its figures’ words are not', () => {
    const remarked = (state: 'machine' | 'reviewed') => {
      const change = (catalog: Catalog): Catalog => ({
        ...catalog,
        indicators: catalog.indicators.map((indicator) => translatedBy(indicator, 'reviewed')),
        surveys: catalog.surveys.map((survey) => translatedBy(survey, state)),
      });
      const arabic = harbourTeller({ tag: 'ar', change });
      const item = feedView(arabic).items.find(({ link }) => link.includes('#rettet-2023-02-14'));
      const language = arabic.language.formats.languageName('en');
      return item?.description.includes(arabic.language.word('translation.machineText', { language }));
    };
    expect([remarked('machine'), remarked('reviewed')]).toEqual([true, false]);
  });

  /** The harbour with this row of the log of corrections changed to these, or without the file of their wave. */
  const logged = (change: (litter: PublishedRow) => PublishedRow[], hasFile = true) =>
    harbourTeller({
      change: (catalog) => ({
        ...catalog,
        published: catalog.published.flatMap((row) =>
          row.correction?.date === '2023-02-14' ? change(row) : [row],
        ),
        tables: catalog.tables.filter(
          ({ survey, year }) => hasFile || survey !== 'quay-panel' || year !== 2022,
        ),
      }),
    });
  const summaryOf = (teller: Teller) =>
    news(teller).find(({ id }) => id.endsWith('#rettet-2023-02-14'))?.summary;

  test('counts figures: one that was corrected twice on one day is one', () => {
    expect(summaryOf(logged((row) => [row, row]))).toBe(
      '1 figure from The Quay Panel, 2022, has been corrected.',
    );
    expect(summaryOf(logged((row) => [row, { ...row, answer: 'often' }]))).toBe(
      '2 figures from The Quay Panel, 2022, have been corrected.',
    );
  });

  test('of a wave that was taken back is no news: there is no page to lead to', () => {
    expect(summaryOf(logged((row) => [row]))).toBeTruthy();
    expect(summaryOf(logged((row) => [row], false))).toBeUndefined();
  });

  test('that was still to come on the day of the site, or has no day, is no news', () => {
    const before = harbourTeller({ buildDate: '2023-02-13' });
    expect(
      news(before)
        .filter(({ id }) => id.includes('#'))
        .map(({ date }) => date),
    ).toEqual(['2022-01-10']);
  });
});

/** An entry whose translations all have this state. */
function translatedBy<Kept extends Item<'surveys'> | Item<'indicators'>>(
  item: Kept,
  state: 'machine' | 'reviewed',
): Kept {
  const translations = [...item.translations].map(([tag, text]) => [tag, { ...text, state }]);
  return { ...item, translations: new Map(translations as never) };
}
