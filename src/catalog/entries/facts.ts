import type { CollectionName } from '../../schemas/collection-names.ts';
import type { Settings } from '../../site/settings.ts';
import { WIDE_POINTS } from '../../statistics/series.ts';
import { agreedIn, agreedOn, sumOfHours } from './agreed-hours.ts';
import { ofAgreement, outsideAgreement } from './agreement.ts';
import { hasEndedBy } from './lifetime.ts';
import type { Facts } from './item.ts';

/** A fact as it is known, before any language writes it. */
export type Fact =
  | { kind: 'text'; text: string }
  | { kind: 'number'; value: number }
  /** A number together with what it counts, `1 aktivitet`, which each language bends. */
  | { kind: 'activities'; value: number }
  /** 0–100, as it was agreed. */
  | { kind: 'percent'; value: number }
  /** A year or ISO day, or the span between two. */
  | { kind: 'span'; from: string; to: string | undefined };

/** What facts are taken from; a `Catalog` is one. */
export interface FactSource {
  settings: Pick<Settings, 'name' | 'period' | 'publishing' | 'facts'>;
  goals: readonly With<'goals', 'agreementText'>[];
  indicators: readonly With<'indicators', 'agreementText' | 'survey' | 'baselineYear'>[];
  activities: readonly With<'activities', 'agreementText' | 'ended'>[];
  partners: readonly With<
    'partners',
    'isParty' | 'agreementText' | 'hoursPerYear' | 'workingTimePercent' | 'started' | 'ended'
  >[];
  surveys: readonly With<'surveys', 'waves'>[];
  milestones: readonly With<'milestones', 'from' | 'to'>[];
}

/**
 * The facts that prose may ask for, by name: `{period}`, `<Fact name="hours.aof" />`. A figure stands in one place
 * and is never typed into a text.
 *
 * @param day ISO day that decides which activities are running, and which partners are there
 */
export function factsOf(source: FactSource, day: string): ReadonlyMap<string, Fact> {
  const { settings, partners, activities } = source;
  const running = activities.filter((activity) => !hasEndedBy(activity.facts, day));
  const from = settings.period.from.slice(0, 4);
  const to = settings.period.to.slice(0, 4);
  const years = Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
  const ofPlan = ofAgreement(partners);
  // Who comes instead of one of them may be none of them: the hours of that year are theirs.
  const ofYears = years.flatMap((year) => agreedIn(partners, year)).filter((each) => ofPlan.includes(each));
  return new Map<string, Fact>([
    ['name', text(settings.name)],
    ['period', text(from === to ? from : `${from}–${to}`)],
    ['period.from', text(from)],
    ['period.to', text(to)],
    ['count.goals', number(source.goals.length)],
    ['count.indicators', number(source.indicators.length)],
    ['count.activities', number(activities.length)],
    ['count.running-activities', number(running.length)],
    ['count.agreement-goals', number(countInAgreement(source.goals))],
    ['count.agreement-indicators', number(countInAgreement(source.indicators))],
    ['count.agreement-activities', number(countInAgreement(activities))],
    ['counted.activities', { kind: 'activities', value: activities.length }],
    ['counted.running-activities', { kind: 'activities', value: running.length }],
    ['count.parties', number(partners.filter(({ facts }) => facts.isParty).length)],
    ['count.surveys', number(source.surveys.length)],
    ['hours.total', number(sumOfHours(agreedOn(ofPlan, settings.period, day)))],
    ['hours.period', number(sumOfHours(ofYears))],
    ['publishing.hide-below', number(settings.publishing.hideBelow)],
    ['publishing.flag-below', number(settings.publishing.flagBelow)],
    ['publishing.withhold-cells-below', number(settings.publishing.withholdCellsBelow)],
    ['interval.wide-above', number(WIDE_POINTS)],
    ...partners.flatMap(({ id, facts }) => partnerFacts(id, facts)),
    ...source.surveys.flatMap((survey) => surveyFacts(survey, source)),
    ...source.milestones.map(({ id, facts }): Named => [
      `milestone.${id}`,
      { kind: 'span', from: facts.from, to: facts.to },
    ]),
    ...Object.entries(settings.facts).flatMap(([name, fact]) => placeFacts(name, fact)),
  ]);
}

function countInAgreement(entries: Parameters<typeof outsideAgreement>[0]): number {
  return entries.length - outsideAgreement(entries).length;
}

function placeFacts(name: string, { value, date }: FactSource['settings']['facts'][string]): Named[] {
  return [
    [`facts.${name}`, number(value)],
    ...(date === undefined
      ? []
      : [[`facts.${name}.date`, { kind: 'span', from: date, to: undefined }] as Named]),
  ];
}

function partnerFacts(
  id: string,
  { hoursPerYear, workingTimePercent }: FactSource['partners'][number]['facts'],
): Named[] {
  return [
    ...(hoursPerYear === undefined ? [] : [[`hours.${id}`, number(hoursPerYear)] as Named]),
    ...(workingTimePercent === undefined
      ? []
      : [[`share.${id}`, { kind: 'percent', value: workingTimePercent }] as Named]),
  ];
}

/** What the figures of a survey are held against, the earliest of them, and its last wave; of no figures its first wave. */
function surveyFacts({ id, facts: { waves } }: FactSource['surveys'][number], source: FactSource): Named[] {
  const inOrder = [...waves].sort((a, b) => a.year - b.year);
  const own = source.indicators.filter(({ facts }) => facts.survey === id);
  const first = Math.min(...own.map(({ facts }) => facts.baselineYear));
  const label = (wave: (typeof waves)[number] | undefined): string => wave?.label ?? String(wave?.year ?? '');
  return [
    [`survey.${id}.baseline`, text(label(inOrder.find(({ year }) => year === first) ?? inOrder[0]))],
    [`survey.${id}.last`, text(label(inOrder.at(-1)))],
  ];
}

function text(words: string): Fact {
  return { kind: 'text', text: words };
}

function number(value: number): Fact {
  return { kind: 'number', value };
}

/** An entry with some of its facts. */
interface With<Name extends CollectionName, Fact extends keyof Facts<Name>> {
  id: string;
  facts: Pick<Facts<Name>, Fact>;
}

type Named = [name: string, fact: Fact];
