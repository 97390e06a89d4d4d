import type { Language } from '../../i18n/language.ts';

/** The headings and labels of an indicator's page. */
export type IndicatorHeadings = ReturnType<typeof headings>;

/** The headings and labels of an indicator's page in one language. */
export function headings({ word }: Language) {
  return {
    howSure: word('indicator.howSure'),
    verdict: word('indicator.verdict'),
    changed: word('indicator.changed'),
    overTime: word('indicator.overTime'),
    whatItTakes: word('indicator.whatItTakes'),
    nextWave: word('indicator.nextWave'),
    source: word('indicator.source'),
    downloads: word('indicator.downloads'),
    notes: word('indicator.notesFromData'),
    corrections: word('indicator.corrections'),
    goal: word('indicator.goal'),
    licence: word('data.licence'),
    facadeNote: word('home.facadeNote'),
  };
}
