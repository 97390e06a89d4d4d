import { describe, expect, test } from 'vitest';
import { entryAddress, fileAt, pageAddresses, yearPdf } from '../../src/catalog/addresses/addresses.ts';
import { fileAddresses } from '../../src/catalog/addresses/beside-pages.ts';
import { factsOf, type FactSource } from '../../src/catalog/entries/facts.ts';
import { yearsWithPage } from '../../src/catalog/addresses/report-years.ts';

const SOURCE: FactSource = {
  settings: {
    name: 'Egeparken',
    period: { from: '2024-02-01', to: '2027-12-31' },
    publishing: { hideBelow: 30, flagBelow: 60, withholdCellsBelow: 5 },
    facts: {
      homes: { value: 120, source: 'Aftalen' },
      'homes-2': { value: 130, source: 'Avisen', date: '2024-03-07' },
    },
  },
  goals: [
    { id: 'ro', facts: { agreementText: 'Ro' } },
    { id: 'lys', facts: {} },
  ],
  indicators: [
    { id: 'glad', facts: { survey: 'svar', baselineYear: 2024 } },
    { id: 'tryg', facts: { survey: 'svar', baselineYear: 2021 } },
    { id: 'lys', facts: { survey: 'maalt', baselineYear: 2022 } },
  ],
  activities: [
    { id: 'fest', facts: {} },
    { id: 'kor', facts: { ended: { on: '2025-06-30' } } },
    { id: 'leg', facts: { ended: { on: '2024-06-30' } } },
  ],
  partners: [
    { id: 'byen', facts: { isParty: true, hoursPerYear: 200 } },
    { id: 'klubben', facts: { isParty: true, hoursPerYear: 0.5, workingTimePercent: 40 } },
    { id: 'andre', facts: { isParty: false } },
  ],
  surveys: [
    { id: 'svar', facts: { waves: [{ year: 2027 }, { year: 2021, label: '2020/21' }, { year: 2018 }] } },
    { id: 'maalt', facts: { waves: [{ year: 2021 }, { year: 2022 }] } },
    { id: 'tom', facts: { waves: [] } },
  ],
  milestones: [
    { id: 'start', facts: { from: '2024' } },
    { id: 'byg', facts: { from: '2024-06-01', to: '2025' } },
  ],
};

test('the facts that prose may ask for', () => {
  const text = (words: string) => ({ kind: 'text', text: words });
  const number = (value: number) => ({ kind: 'number', value });
  expect(Object.fromEntries(factsOf(SOURCE, '2025-06-29'))).toEqual({
    name: text('Egeparken'),
    period: text('2024–2027'),
    'period.from': text('2024'),
    'period.to': text('2027'),
    'count.goals': number(2),
    'count.indicators': number(3),
    'count.activities': number(3),
    'count.running-activities': number(2),
    // Only where others are quoted is one without the agreement's words none of its own.
    'count.agreement-goals': number(1),
    'count.agreement-indicators': number(3),
    'count.agreement-activities': number(3),
    'counted.activities': { kind: 'activities', value: 3 },
    'counted.running-activities': { kind: 'activities', value: 2 },
    'count.parties': number(2),
    'count.surveys': number(3),
    'hours.total': number(200.5),
    // Four years, both ends counted.
    'hours.period': number(802),
    'publishing.hide-below': number(30),
    'publishing.flag-below': number(60),
    'interval.wide-above': number(20),
    'publishing.withhold-cells-below': number(5),
    'hours.byen': number(200),
    'hours.klubben': number(0.5),
    'share.klubben': { kind: 'percent', value: 40 },
    'survey.svar.baseline': text('2020/21'),
    'survey.svar.last': text('2027'),
    'survey.maalt.baseline': text('2022'),
    'survey.maalt.last': text('2022'),
    'survey.tom.baseline': text(''),
    'survey.tom.last': text(''),
    'milestone.start': { kind: 'span', from: '2024', to: undefined },
    'milestone.byg': { kind: 'span', from: '2024-06-01', to: '2025' },
    'facts.homes': number(120),
    'facts.homes-2': number(130),
    'facts.homes-2.date': { kind: 'span', from: '2024-03-07', to: undefined },
  });
});

test('the hours of a plan are not those of who comes instead of a partner and is none of the agreement’s', () => {
  const partners = [
    { id: 'byen', facts: { isParty: true, hoursPerYear: 200, ended: { on: '2025-06-30', instead: 'ny' } } },
    { id: 'ny', facts: { isParty: false, hoursPerYear: 100, started: '2025-07-01' } },
    { id: 'klubben', facts: { isParty: false, agreementText: 'Klubben', hoursPerYear: 1 } },
  ];
  const facts = factsOf({ ...SOURCE, partners }, '2024-06-01');
  expect(facts.get('hours.period')).toEqual({ kind: 'number', value: 204 });
});

test('the period of a plan that lasts within one year is that year', () => {
  const period = { from: '2024-02-01', to: '2024-12-31' };
  const facts = factsOf({ ...SOURCE, settings: { ...SOURCE.settings, period } }, '2024-06-01');
  expect(facts.get('period')).toEqual({ kind: 'text', text: '2024' });
});

test('the years with a page: those of the plan, those that something is told of, and those that had one', () => {
  const years = yearsWithPage({
    settings: { period: { from: '2024-12-31', to: '2026-01-01' } },
    surveys: [{ facts: { waves: [{ year: 2030 }, { year: 2021 }] } }],
    tables: [{ year: 2019 }, { year: 2021 }],
    years: [{ id: '2018' }],
    updates: [{ facts: { date: '2028-06-01' } }],
    activities: [{ facts: {} }, { facts: { ended: { on: '2027-03-31' } } }],
    recordedYears: [2029, 2024],
  });
  expect(years).toEqual([2018, 2019, 2021, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
});

describe('the addresses that others link to', () => {
  test('are one for every page', () => {
    const fixed =
      '/ /maal/ /indikatorer/ /aktiviteter/ /partnere/ /aar/ /nyt/ /ord/ /data/ /metode/ /om/ /tilgaengelighed/ /soeg/ /was/';
    const own =
      '/maal/ro/ /indikatorer/glad/ /aktiviteter/fest/ /partnere/byen/ /nyt/start/ /nyt/svar-2021/ /aar/2024/ /embed/glad/ /plakat/ro/ /plakat/fest/';
    const ids = {
      goals: ['ro'],
      indicators: ['glad'],
      activities: ['fest'],
      partners: ['byen'],
      updates: ['start'],
      years: ['2024'],
    };
    const pages = pageAddresses((name) => ids[name], [{ survey: 'svar', year: 2021 }]);
    expect([...new Set(pages)].sort()).toEqual(`${fixed} ${own}`.split(' ').sort());
  });

  test('are one for every file beside the pages', () => {
    const fixed =
      '/nyt/rss.xml /data/indicators.json /data/indicators.csv /data/indicators.xlsx /data/indicators.schema.json /data/datapackage.json /data/katalog.jsonld /data/changes.json /nyt/maalinger.ics /sitemap.xml /sitemap-index.xml /robots.txt /404.html /was';
    const own =
      '/indikatorer/glad.csv /indikatorer/glad.json /indikatorer/glad.xlsx /indikatorer/glad.svg /indikatorer/glad.png /embed/glad.svg /data/skema/svar.xlsx';
    expect(fileAddresses({ indicators: ['glad'], surveys: ['svar'] }).sort()).toEqual(
      `${fixed} ${own}`.split(' ').sort(),
    );
    expect(yearPdf(2024)).toBe('aar-2024.pdf');
  });

  test.each([
    ['/', 'index.html'],
    ['/maal/ro/', 'maal/ro/index.html'],
    ['/gammel', 'gammel/index.html'],
    ['/plan.html', 'plan.html'],
    ['/nyt/rss.xml', 'nyt/rss.xml'],
  ])('what is read at %s lies in %s', (address, file) => {
    expect(fileAt(address)).toBe(file);
  });

  test.each([
    ['goals', 'ro', '/maal/ro/'],
    ['indicators', 'glad', '/indikatorer/glad/'],
    ['activities', 'fest', '/aktiviteter/fest/'],
    ['partners', 'byen', '/partnere/byen/'],
    ['updates', 'start', '/nyt/start/'],
    ['years', '2024', '/aar/2024/'],
    ['glossary', 'plan', '/ord/'],
    ['pages', 'metode-fagfolk', '/metode/'],
    ['pages', 'ikke-fundet', null],
    ['surveys', 'svar', null],
    ['milestones', 'start', null],
  ])('a text of %s called %s is read at %s', (collection, id, address) => {
    expect(entryAddress(collection, id)).toBe(address);
  });
});
