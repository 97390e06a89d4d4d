import type { Teller } from '../telling/told.ts';

/** That the plan has ended and when, or null: with its years alone, a page would go on telling of it as if it ran. */
export function planEnded({ site, language }: Teller): string | null {
  const { catalog, buildDate } = site.report;
  const { to } = catalog.settings.period;
  return to < buildDate ? language.word('plan.ended', { date: language.formats.day(to) }) : null;
}
