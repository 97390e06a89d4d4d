import type { Report } from '../catalog/evaluate.ts';
import type { Language } from '../i18n/language.ts';

/**
 * The facts that prose may ask for, by name, as text in one language: `{period}`, `<Fact name="hours.aof" />`.
 * A figure stands in one place and is never typed into a text.
 */
export function factsIn(report: Report, language: Language): ReadonlyMap<string, string> {
  const { settings, ...catalog } = report.catalog;
  const { formats } = language;
  const from = settings.period.from.slice(0, 4);
  const to = settings.period.to.slice(0, 4);
  const years = Number(to) - Number(from) + 1;
  const hours = catalog.partners.reduce((sum, { facts }) => sum + (facts.hoursPerYear ?? 0), 0);
  const facts = new Map<string, string>([
    ['name', settings.name],
    ['period', `${from}–${to}`],
    ['period.from', from],
    ['period.to', to],
    ['count.goals', formats.number(catalog.goals.length)],
    ['count.indicators', formats.number(catalog.indicators.length)],
    ['count.activities', formats.number(catalog.activities.length)],
    ['count.parties', formats.number(catalog.partners.filter(({ facts: { isParty } }) => isParty).length)],
    ['count.surveys', formats.number(catalog.surveys.length)],
    ['hours.total', formats.number(hours)],
    ['hours.period', formats.number(hours * years)],
    ['publishing.hide-below', formats.number(settings.publishing.hideBelow)],
    ['publishing.flag-below', formats.number(settings.publishing.flagBelow)],
    ['publishing.withhold-cells-below', formats.number(settings.publishing.withholdCellsBelow)],
  ]);
  for (const { id, facts: partner } of catalog.partners) {
    if (partner.hoursPerYear !== undefined) facts.set(`hours.${id}`, formats.number(partner.hoursPerYear));
    if (partner.workingTimePercent !== undefined) facts.set(`share.${id}`, formats.percent(partner.workingTimePercent));
  }
  for (const { id, facts: survey } of catalog.surveys) setSurveyFacts(facts, report, id, survey.waves);
  for (const { id, facts: milestone } of catalog.milestones) {
    facts.set(`milestone.${id}`, span(milestone.from, milestone.to, formats.day));
  }
  for (const [name, { value }] of Object.entries(settings.facts)) facts.set(`facts.${name}`, formats.number(value));
  return facts;
}

/** A text with its `{placeholders}` filled. @throws Error when a fact is not known: the door has checked them */
export function fill(text: string, facts: ReadonlyMap<string, string>): string {
  return text.replace(/\{([a-z0-9.-]+)\}/gi, (_, name: string) => {
    const fact = facts.get(name);
    if (fact === undefined) throw new Error(`no fact »${name}« for »${text}«`);
    return fact;
  });
}

/** A year, a day or a span of them, in words. */
export function span(from: string, to: string | undefined, day: (isoDate: string) => string): string {
  const said = (date: string): string => (date.length === 4 ? date : day(date));
  return to === undefined ? said(from) : `${said(from)}–${said(to)}`;
}

function setSurveyFacts(
  facts: Map<string, string>,
  report: Report,
  id: string,
  waves: readonly { year: number; label?: string | undefined }[],
): void {
  const labels = [...waves].sort((a, b) => a.year - b.year).map((wave) => wave.label ?? String(wave.year));
  const measured = new Set(report.catalog.tables.filter(({ survey }) => survey === id).map(({ year }) => year));
  const next = waves.filter(({ year }) => !measured.has(year)).sort((a, b) => a.year - b.year)[0];
  facts.set(`survey.${id}.baseline`, labels[0] ?? '');
  facts.set(`survey.${id}.last`, labels.at(-1) ?? '');
  facts.set(`survey.${id}.next`, next ? (next.label ?? String(next.year)) : (labels.at(-1) ?? ''));
}
