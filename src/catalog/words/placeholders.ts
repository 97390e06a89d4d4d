import type { CollectionName } from '../../schemas/collection-names.ts';
import { meant } from '../../problems/quoted.ts';
import { knownFacts } from '../entries/known-facts.ts';
import type { Reading } from '../entries/reading.ts';
import type { WordFault } from './word-fault.ts';

/** Fields that are filled with one figure instead of facts, and what each of them must ask for. */
const FIGURE_FIELDS: Readonly<Record<string, { allowed: readonly string[]; required: readonly string[] }>> = {
  sentence: { allowed: ['year', 'share'], required: ['share'] },
  caption: { allowed: ['year'], required: [] },
};

/** The placeholders of a text, `{period.from}`, in order. */
export function placeholdersIn(text: string): { name: string; at: number; length: number }[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(({ 0: all, 1: name = '', index }) => ({
    name,
    at: index,
    length: all.length,
  }));
}

/** Placeholders that ask for nothing, braces without a partner, and a figure that is not asked for. */
export function placeholderFaults(
  text: string,
  { collection, field }: { collection: CollectionName; field: string },
  reading: Reading,
): WordFault[] {
  const figure = collection === 'indicators' ? FIGURE_FIELDS[field] : undefined;
  const asked = placeholdersIn(text);
  const unknown = asked.flatMap(({ name, at, length }): WordFault[] => {
    const advice = figure ? adviseFigure(name, figure.allowed) : knownFacts(reading).advise(name);
    const what = figure
      ? `»{${name}}« kan ikke stå i »${field}«`
      : `Der er ikke et tal eller navn, der hedder »${name}«`;
    return advice === null ? [] : [{ at, length, what, advice, severity: 'error' }];
  });
  const missing = (figure?.required ?? [])
    .filter((name) => !asked.some((placeholder) => placeholder.name === name))
    .map((name): WordFault => {
      const advice = `Sæt {${name}} ind, hvor tallet skal stå: »I {year} svarede {share}, at …«`;
      return { at: 0, length: 0, what: `»${field}« viser ikke tallet`, advice, severity: 'error' };
    });
  return [...unknown, ...missing, ...looseBraces(text)];
}

function adviseFigure(name: string, allowed: readonly string[]): string | null {
  if (allowed.includes(name)) return null;
  const braced = (word: string): string => `{${word}}`;
  return meant(name, allowed, `Brug kun ${allowed.map(braced).join(' og ')}`, braced);
}

function looseBraces(text: string): WordFault[] {
  const hidden = text.replace(/\{[^{}]*\}/g, (part) => ' '.repeat(part.length));
  return [...hidden.matchAll(/[{}]/g)].slice(0, 1).map(({ 0: brace, index }) => ({
    at: index,
    length: 1,
    what: `»${brace}« står alene`,
    advice: 'Et navn skal have »{« foran og »}« efter: {period}',
    severity: 'error' as const,
  }));
}
