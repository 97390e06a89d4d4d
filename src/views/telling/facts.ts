import type { Report } from '../../catalog/figures/evaluate.ts';
import { factsOf, type Fact } from '../../catalog/entries/facts.ts';
import type { Language } from '../../i18n/language.ts';

/** The facts that prose may ask for, by name, as text in one language: `{period}`, `<Fact name="hours.aof" />`. */
export function factsIn(report: Report, language: Language): ReadonlyMap<string, string> {
  return new Map(
    [...factsOf(report.catalog, report.buildDate)].map(([name, fact]) => [name, written(fact, language)]),
  );
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
  return to === undefined || to === from ? said(from) : `${said(from)}–${said(to)}`;
}

function written(fact: Fact, { formats, word }: Language): string {
  switch (fact.kind) {
    case 'text':
      return fact.text;
    case 'number':
      return formats.number(fact.value);
    case 'activities':
      return word('activity.count', { count: fact.value });
    case 'percent':
      return formats.agreedPercent(fact.value);
    case 'span':
      return span(fact.from, fact.to, formats.day);
  }
}
