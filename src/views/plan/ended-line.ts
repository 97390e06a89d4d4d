import { hasEndedBy, type Lifetime } from '../../catalog/entries/lifetime.ts';
import type { Teller } from '../telling/told.ts';

/** That an activity has ended, or that a partner has left, and when; null while that is not so. */
export function endedLine(
  { site, language }: Teller,
  { facts }: { facts: Lifetime },
  key: 'activity.ended' | 'partner.left',
): string | null {
  if (!facts.ended || !hasEndedBy(facts, site.report.buildDate)) return null;
  return language.word(key, { date: language.formats.day(facts.ended.on) });
}
