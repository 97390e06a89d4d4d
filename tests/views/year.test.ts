import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/catalog/entries/item.ts';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { yearEvents } from '../../src/views/plan/year-events.ts';
import { wavesOf, yearKicker } from '../../src/views/plan/year-waves.ts';
import { yearsView, yearView } from '../../src/views/pages/year.ts';
import { harbourTeller } from './harbour-teller.ts';

/** The harbour, whose plan runs 2021–2026, without its survey rounds. */
function withoutWaves(catalog: Catalog): Catalog {
  const surveys = catalog.surveys.map((survey) => ({ ...survey, facts: { ...survey.facts, waves: [] } }));
  return { ...catalog, surveys, tables: [] };
}

/** The harbour with two milestones in 2024, of which news reports one. */
function withNews(catalog: Catalog): Catalog {
  const [milestone] = catalog.milestones;
  const [update] = catalog.updates;
  if (!milestone || !update) throw new Error('the harbour has nothing to tell');
  const titled = <Kept extends Item<'milestones'> | Item<'updates'>>(kept: Kept, title: string): Kept => ({
    ...kept,
    original: { ...kept.original, words: { ...kept.original.words, title } },
    translations: new Map(),
  });
  const closing = { ...milestone.facts, from: '2024-06-30', to: undefined };
  const opening = { ...milestone.facts, from: '2024-02-02', to: undefined };
  return {
    ...catalog,
    milestones: [
      titled({ ...milestone, facts: closing }, 'The café closes'),
      titled({ ...milestone, facts: opening }, 'The pier opens'),
    ],
    updates: [
      titled({ ...update, id: 'pier', facts: { ...update.facts, date: '2024-02-02' } }, 'The pier opens'),
    ],
  };
}

/** The harbour with the two surveys whose rounds fall in different years. */
function panelAndPoll(catalog: Catalog): Catalog {
  const surveys = catalog.surveys.map((survey) =>
    survey.id === 'stair-count' ? { ...survey, facts: { ...survey.facts, waves: [] } } : survey,
  );
  return { ...catalog, surveys, tables: catalog.tables.filter(({ survey }) => survey !== 'stair-count') };
}

describe('a year', () => {
  test('without a survey round: none is planned until it has ended, then there was none', () => {
    const said = (year: number) => {
      const teller = harbourTeller({ buildDate: '2025-12-31', change: withoutWaves });
      const view = yearView(teller, year);
      const rows = view.goals.flatMap((goal) => goal.rows.map(({ inYear }) => inYear));
      expect(rows.filter((sentence) => sentence !== null)).toEqual([]);
      return [...new Set([...wavesOf(teller, year), view.words.nothingMeasured])];
    };
    expect(said(2024)).toEqual(['There was no survey round in 2024.']);
    expect(said(2025)).toEqual(['No survey round is planned for 2025.']);
    expect(said(2026)).toEqual(['No survey round is planned for 2026.']);
  });

  test('in which only other surveys have a round says of a figure that it was not measured or is not planned', () => {
    const said = (year: number) => {
      const teller = harbourTeller({ buildDate: '2025-03-01', change: panelAndPoll });
      const { goals, waves } = yearView(teller, year);
      const rows = goals.flatMap((goal) => goal.rows);
      const said = (id: string): string => {
        const row = rows.find(({ card }) => card.address === teller.language.address(`/indikatorer/${id}/`));
        return [row?.card.sentence, row?.inYear, row?.card.verdict.sentence].filter(Boolean).join(' ');
      };
      return {
        surveys: Object.fromEntries(waves.map(({ heading, names }) => [heading, names])),
        poll: said('beach'),
        panel: said('evening-walk'),
      };
    };
    expect(said(2022)).toEqual({
      surveys: { 'Measured in the year': ['The Quay Panel, 2022'] },
      poll: expect.stringContaining('This figure was not measured in 2022.'),
      panel: expect.stringMatching(
        /^In 2022, 55\sout\sof\s100 said that they feel safe by the water in the evening\. (?!In 2022)/,
      ),
    });
    expect(said(2023)).toEqual({
      surveys: { Missing: ['The Market Poll, 2023'] },
      poll: expect.stringContaining('The figures from 2023 have not been entered yet.'),
      panel: expect.stringContaining('This figure was not measured in 2023.'),
    });
    expect(said(2025)).toEqual({
      surveys: {
        Missing: ['The Market Poll, 2023'],
        Planned: ['The Quay Panel, 2026', 'The Market Poll, autumn 2025'],
      },
      poll: expect.stringContaining('The next survey round is planned for autumn 2025.'),
      panel: expect.stringContaining('No measurement of this figure is planned for 2025.'),
    });
  });

  test('in which its survey had a round before the figure was added says nothing of whether it was measured', () => {
    const change = (catalog: Catalog): Catalog => ({
      ...catalog,
      indicators: catalog.indicators.map((indicator) =>
        indicator.id === 'evening-walk'
          ? { ...indicator, facts: { ...indicator.facts, baselineYear: 2024 } }
          : indicator,
      ),
      tables: catalog.tables.map((table) => ({
        ...table,
        rows: table.rows.filter((row) => table.year === 2024 || row.indicator !== 'evening-walk'),
      })),
    });
    const row = yearView(harbourTeller({ change }), 2022)
      .goals.flatMap(({ rows }) => rows)
      .find(({ card }) => card.address === '/indikatorer/evening-walk/');
    expect(row).toMatchObject({ inYear: null, card: { sentence: null } });
  });

  test('tells what can be said as it stood then, and which round is still to come; figures that came later are not told', () => {
    const teller = harbourTeller({});
    const rowIn = (year: number, id: string) =>
      yearView(teller, year)
        .goals.flatMap(({ rows }) => rows)
        .find(({ card }) => card.address === `/indikatorer/${id}/`);
    expect(rowIn(2022, 'evening-walk')?.card.said).toContain('The next survey round is planned for 2026.');
    expect(rowIn(2022, 'play-street')?.card.verdict).toMatchObject({
      label: 'New round planned',
      sentence: 'There are only figures from 2022. The next survey round is planned for 2026.',
    });
  });

  test('denies no measurement that came after it, and leads to it', () => {
    const teller = harbourTeller({ buildDate: '2025-03-01' });
    const rowIn = (year: number, id: string) =>
      yearView(teller, year)
        .goals.flatMap(({ rows }) => rows)
        .find(({ card }) => card.address === `/indikatorer/${id}/`);
    const saidOf = (year: number, id: string) => {
      const row = rowIn(year, id);
      return [row?.card.verdict.label, row?.card.verdict.sentence, row?.later.links.map(({ text }) => text)];
    };
    const compared = 'The figure we compare with is from';
    expect(saidOf(2016, 'evening-walk')).toEqual([
      'Later rounds exist',
      `${compared} 2016.`,
      ['2018', '2020', '2022', 'spring 2024'],
    ]);
    expect(saidOf(2020, 'play-street')).toEqual(['Later rounds exist', `${compared} 2022.`, ['2022']]);
    expect(rowIn(2018, 'evening-walk')?.later).toEqual({
      label: 'Later rounds',
      links: [
        { text: '2020', address: '/aar/2020/' },
        { text: '2022', address: '/aar/2022/' },
        { text: 'spring 2024', address: '/aar/2024/' },
      ],
    });
    expect(rowIn(2024, 'evening-walk')?.later.links).toEqual([]);
  });

  test('tells what is overdue until it is here, but not of years to come', () => {
    const teller = harbourTeller({ buildDate: '2025-03-01', change: panelAndPoll });
    const overdue = [2022, 2023, 2024, 2025, 2026].map((year) =>
      yearView(teller, year).waves.flatMap(({ heading, names }) => (heading === 'Missing' ? names : [])),
    );
    const late = ['The Market Poll, 2023'];
    expect(overdue).toEqual([[], late, late, late, []]);
  });

  test('tells what happened in it in order of time, and once what news of the same day reports', () => {
    const told = (tag: string) => yearEvents(harbourTeller({ tag, change: withNews }), 2024);
    expect(told('en')).toEqual([
      { when: 'February 2, 2024', text: 'The pier opens', link: '/nyt/pier/', note: null, written: {} },
      { when: 'June 30, 2024', text: 'The café closes', link: null, note: null, written: {} },
      {
        ...{ when: 'June 30, 2024', text: 'Lantern walks', link: '/aktiviteter/lantern-walk/', written: {} },
        note: 'The activity ended on June 30, 2024.',
      },
    ]);
    expect(told('ar').map(({ link, written }) => [link, written])).toEqual([
      ['/ar/nyt/pier/', { lang: 'en', dir: 'ltr' }],
      [null, { lang: 'en', dir: 'ltr' }],
      ['/ar/aktiviteter/lantern-walk/', expect.anything()],
    ]);
  });

  test('tells the end of an activity when it has come, and not beside news of it on the same day', () => {
    const told = (buildDate: string, change?: (catalog: Catalog) => Catalog) =>
      yearEvents(harbourTeller({ buildDate, ...(change ? { change } : {}) }), 2024).map(({ link }) => link);
    const withoutNews = (catalog: Catalog): Catalog => ({ ...catalog, updates: [] });
    expect(told('2024-06-30', withoutNews)).toContain('/aktiviteter/lantern-walk/');
    expect(told('2024-06-29', withoutNews)).not.toContain('/aktiviteter/lantern-walk/');
    expect(told('2024-06-30')).not.toContain('/aktiviteter/lantern-walk/');
    expect(told('2024-06-30')).toContain('/nyt/lanterns-end/');
  });

  test('says how sure one can be of comparing only where something is compared', () => {
    const said = (year: number) => yearView(harbourTeller({}), year).sentences.join(' ');
    expect(said(2016)).not.toMatch(/figures at once|rounded/);
    expect(said(2024)).toMatch(/figures at once.*rounded/);
  });

  test('that has not ended is not headed in the past tense', () => {
    const heads = (year: number) => {
      const { words } = yearView(harbourTeller({}), year);
      return [words.story, words.hours];
    };
    expect(heads(2024)).toEqual(['What happened', 'Who gave hours?']);
    expect(heads(2025)).toEqual(['What is happening', 'Who gives hours?']);
  });

  test('says when the board approved its story, where it has', () => {
    const approved = (approvedOn?: string) => {
      const change = (catalog: Catalog): Catalog => ({
        ...catalog,
        years: catalog.years.map((story) => ({ ...story, facts: { ...story.facts, approvedOn } })),
      });
      return yearView(harbourTeller({ change }), 2024).story?.approved;
    };
    expect(approved('2025-01-20')).toBe('The board approved the text about the year on January 20, 2025.');
    expect(approved()).toBeNull();
    const { buildDate } = harbourTeller({}).site.report;
    expect(approved(buildDate)).toContain('approved');
    expect(approved('2025-12-31')).toBeNull();
  });

  test('stands before, inside or after the plan', () => {
    const teller = harbourTeller({});
    expect([2020, 2021, 2026, 2027].map((year) => yearKicker(teller, year))).toEqual([
      'Before the plan',
      'The plan’s 1st year',
      'The plan’s 6th year · The year has not begun.',
      'After the plan · The year has not begun.',
    ]);
  });
});

test('a year whose story has no translation is titled in the language of the page, and led in that of the story', () => {
  const change = (catalog: Catalog): Catalog => ({
    ...catalog,
    years: catalog.years.map((story) => ({ ...story, translations: new Map() })),
  });
  const { frame, story } = yearView(harbourTeller({ tag: 'ar', change }), 2024);
  expect(story?.written).toEqual({ lang: 'en', dir: 'ltr' });
  const title = 'عام 2024';
  expect(frame.title).toBe(title);
  expect(frame.breadcrumbs?.links.at(-1)).toEqual({ text: title, address: frame.address, current: true });
});

describe('the hours of a year', () => {
  test('have no sum until everybody who has agreed to give hours has reported', () => {
    expect(hoursOf(2024, [])?.at(-1)).toEqual(['Total (calculated)', '650', 'Not stated']);
    const two = [
      { partner: 'harbour-board', hours: 431.5 },
      { partner: 'tenants-union', hours: 140 },
    ];
    expect(hoursOf(2024, two)?.at(-1)).toEqual(['Total (calculated)', '650', 'Not stated']);
    const all = [...two, { partner: 'count-office', hours: 0 }];
    expect(hoursOf(2024, all)?.at(-1)).toEqual(['Total (calculated)', '650', '571.5']);
  });

  test('are agreed for the years of the plan only', () => {
    expect(hoursOf(2020, [])).toBeUndefined();
    expect(hoursOf(2027, [])).toBeUndefined();
    expect(hoursOf(2021, [])).toHaveLength(4);
    expect(hoursOf(2026, [])).toHaveLength(4);
    expect(hoursOf(2020, [{ partner: 'harbour-board', hours: 12 }])).toEqual([
      ['Harbour Board', '–', '12'],
      ['Total (calculated)', '–', '12'],
    ]);
  });

  test('are not told as none where nobody has agreed to give any', () => {
    expect(hoursOf(2024, [], nobodyAgreed)).toBeUndefined();
    expect(hoursOf(2024, [{ partner: 'harbour-board', hours: 12 }], nobodyAgreed)).toEqual([
      ['Harbour Board', '–', '12'],
      ['Total (calculated)', '–', '12'],
    ]);
  });
});

function nobodyAgreed({ facts, ...partner }: Partner): Partner {
  const { hoursPerYear: _, ...others } = facts;
  return { ...partner, facts: others };
}

/** The cells of the table of hours of a year for which these were reported. */
function hoursOf(
  year: number,
  reported: readonly { partner: string; hours: number }[],
  agreement = (partner: Partner): Partner => partner,
) {
  const change = (catalog: Catalog): Catalog => ({
    ...catalog,
    partners: catalog.partners.map(agreement),
    years: catalog.years.map((story) => ({
      ...story,
      id: String(year),
      facts: { ...story.facts, reported: [...reported] },
    })),
  });
  return yearView(harbourTeller({ change }), year).hours?.rows.map(({ cells }) => cells);
}

type Partner = Item<'partners'>;

test('the list of years leads to the page that tells which figures are planned, and says when the plan has ended', () => {
  const listOn = (buildDate: string, change?: (catalog: Catalog) => Catalog) => {
    const { ended, nextFigures } = yearsView(harbourTeller({ buildDate, ...(change ? { change } : {}) }));
    return { ended, leadsTo: nextFigures?.address ?? null };
  };
  const planned = { year: 2029, breakInSeries: false, changedWording: [] };
  const goesOn = (catalog: Catalog): Catalog => ({
    ...catalog,
    surveys: catalog.surveys.map((survey) => ({
      ...survey,
      facts: { ...survey.facts, waves: [...survey.facts.waves, planned] },
    })),
  });
  const ended = 'The plan ended on December 31, 2026.';
  expect(listOn('2026-12-31')).toEqual({ ended: null, leadsTo: '/aar/2026/' });
  expect(listOn('2027-01-01')).toEqual({ ended, leadsTo: null });
  // A year after the plan has no page of its own: that of the next round tells.
  expect(listOn('2027-01-01', goesOn)).toEqual({ ended, leadsTo: '/aar/2029/' });
  expect(listOn('2029-06-01', goesOn)).toEqual({ ended, leadsTo: '/aar/2029/' });
  expect(listOn('2030-01-01', goesOn)).toEqual({ ended, leadsTo: null });
});
