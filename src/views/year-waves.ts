import type { Teller } from './told.ts';

/** Where a year stands: before the plan, in its first year, not begun. */
export function yearKicker({ site, language }: Teller, year: number): string {
  const { period } = site.report.catalog.settings;
  const number = year - Number(period.from.slice(0, 4)) + 1;
  const place = number < 1 ? language.word('year.before') : language.word('year.inPlan', { number });
  const future = year > Number(site.report.buildDate.slice(0, 4));
  return future ? `${place} · ${language.word('year.future')}` : place;
}

/** The surveys with a wave of this state in a year, named with the wave. */
export function surveyNames(teller: Teller, year: number, status: 'ok' | 'awaiting' | 'planned'): string[] {
  const { catalog, buildDate } = teller.site.report;
  return catalog.surveys.flatMap((survey) => {
    const measured = catalog.tables.some((table) => table.survey === survey.id && table.year === year);
    const declared = survey.facts.waves.find((wave) => wave.year === year);
    if (!measured && !declared) return [];
    const actual = measured ? 'ok' : Number(buildDate.slice(0, 4)) > year ? 'awaiting' : 'planned';
    return actual === status
      ? [
          teller.language.word('indicator.sourceLine', {
            survey: teller.tell(survey).words.title,
            wave: declared?.label ?? String(year),
          }),
        ]
      : [];
  });
}

/** What was measured, is missing and is planned in a year, a sentence each. */
export function wavesOf(teller: Teller, year: number): string[] {
  const { word } = teller.language;
  const lines = (['ok', 'awaiting', 'planned'] as const).flatMap((status) => {
    const label = {
      ok: word('year.measured'),
      awaiting: word('year.overdue'),
      planned: word('year.planned'),
    }[status];
    const names = surveyNames(teller, year, status);
    return names.length === 0
      ? []
      : [`${label}: ${names.join(`${word('list.separator')} `)}${word('sentence.end')}`];
  });
  return lines.length > 0 ? lines : [word('year.nothingMeasured', { year: String(year) })];
}
