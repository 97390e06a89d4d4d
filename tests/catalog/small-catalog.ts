import type { Document } from '../../src/catalog/entries/document.ts';
import { joinCatalog, type Catalog } from '../../src/catalog/entries/join.ts';
import type { CollectionName } from '../../src/schemas/collection-names.ts';
import { entrySchemas } from '../../src/schemas/collections.ts';
import type { PublishedRow } from '../../src/schemas/published-row.ts';
import { SiteSettings } from '../../src/schemas/site.ts';
import type { SurveyRow } from '../../src/schemas/survey-row.ts';

/** A checked document in the default language, or with `locale` a translation. */
export function documentOf(
  collection: CollectionName,
  id: string,
  fields: Record<string, unknown>,
  { locale = 'da', body = '' } = {},
): Document {
  const { original, translated } = entrySchemas[collection];
  const data = (locale === 'da' ? original : translated).parse(fields) as Record<string, unknown>;
  return { collection, locale, id, data, body };
}

/** A row of a survey file with every column blank but those given; `glad` for all residents. */
export function rowOf(columns: Partial<SurveyRow>): SurveyRow {
  const blank = { indicator: 'glad', group: null, answer: null, percent: null, n: null, nEffective: null };
  return { ...blank, status: '', note: null, at: { line: 2, column: 1 }, ...columns };
}

/** A catalog of one goal, one survey and two indicators, `glad` and `tryg`, with these differences. */
export function smallCatalog({
  indicator,
  survey,
  settings,
  tables = [],
  published = [],
}: Differences = {}): Catalog {
  const measure = {
    goal: 'ro',
    survey: 'svar',
    betterIs: 'higher',
    baselineYear: 2021,
    agreementText: 'Glad',
    isQuestion: false,
    title: 'Glad',
    question: 'Er du glad?',
    sentence: 'I {year} var {share} glade.',
    caption: 'var glade i {year}',
    measures: 'Andel, der er glade',
  };
  const documents = [
    documentOf('goals', 'ro', {
      order: 1,
      ambition: 'none',
      agreementText: 'Ro',
      title: 'Ro',
      short: 'Ro.',
      summary: 'Ro.',
    }),
    documentOf('indicators', 'glad', { ...measure, order: 1, ...indicator }),
    documentOf('indicators', 'tryg', { ...measure, order: 2 }),
    documentOf('surveys', 'svar', {
      order: 1,
      provider: 'byen',
      agreementText: 'Svar',
      waves: [{ year: 2021 }, { year: 2024 }],
      title: 'Svar',
      summary: 'Byen spørger.',
      ...survey,
    }),
  ];
  return joinCatalog(
    SiteSettings.parse({
      name: 'Egeparken',
      plan: 'Planen',
      agreement: { title: 'Aftalen' },
      period: { from: '2024-01-01', to: '2027-12-31' },
      defaultLocale: 'da',
      locales: [{ tag: 'da', label: 'Dansk', dir: 'ltr' }],
      featuredIndicator: 'glad',
      ...settings,
    }),
    documents,
    tables.map((table) => ({ survey: 'svar', ...table })),
    published,
  );
}

interface Differences {
  /** Of `glad`. */
  indicator?: Record<string, unknown>;
  survey?: Record<string, unknown>;
  settings?: Record<string, unknown>;
  tables?: readonly { survey?: string; year: number; rows: readonly SurveyRow[] }[];
  published?: readonly PublishedRow[];
}
