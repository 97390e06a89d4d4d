import type { Report } from '../../catalog/figures/evaluate.ts';
import type { Teller } from '../telling/told.ts';

/** Whether the plan's last day has passed on the day of the build. */
export function planHasEnded({ catalog, buildDate }: Pick<Report, 'catalog' | 'buildDate'>): boolean {
  return catalog.settings.period.to < buildDate;
}

/** That the plan has ended and when, or null: with its years alone, a page would go on telling of it as if it ran. */
export function planEnded({ site, language }: Teller): string | null {
  const { to } = site.report.catalog.settings.period;
  return planHasEnded(site.report) ? language.word('plan.ended', { date: language.formats.day(to) }) : null;
}
