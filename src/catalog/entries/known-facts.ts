import { choose, meant } from '../../problems/quoted.ts';
import { rememberedOf } from '../../site/remembered.ts';
import { factsOf, type FactSource } from './facts.ts';
import { soundOriginals, type Reading } from './reading.ts';

/** Answers whether a text may ask for a fact. */
export interface KnownFacts {
  names: readonly string[];
  /** What to do about a name that is no fact; null when it is one, or when its file is faulty and nobody can know. */
  advise(name: string): string | null;
}

/** The facts of the site that a reading becomes; worked out once for each reading. */
export const knownFacts = rememberedOf(collect);

/** Only the names matter here, so that settings that are not readable, and the day, may stand as anything. */
const unread = {
  name: '',
  period: { from: '', to: '' },
  publishing: { hideBelow: 0, flagBelow: 0, withholdCellsBelow: 0 },
  facts: {},
};

function collect(reading: Reading): KnownFacts {
  const { readable, originals } = reading;
  const source: FactSource = {
    settings: { ...unread, ...readable },
    goals: soundOriginals(reading, 'goals'),
    indicators: soundOriginals(reading, 'indicators'),
    activities: soundOriginals(reading, 'activities'),
    partners: soundOriginals(reading, 'partners'),
    surveys: soundOriginals(reading, 'surveys'),
    milestones: soundOriginals(reading, 'milestones'),
  };
  const facts = factsOf(source, '');
  const names = [...facts.keys()];
  const faulty = new Set(originals.filter(({ sound }) => !sound).map(({ id }) => id));
  return {
    names,
    advise(name) {
      if (facts.has(name) || faulty.has(name.split('.')[1] ?? '')) return null;
      if (name.startsWith('facts.') && !readable.facts) return null;
      const family = names.filter((other) => other.split('.')[0] === name.split('.')[0]);
      const choices =
        family.length > 0
          ? family
          : [...new Set(names.map((other) => other.split('.')[0] ?? other))].map((word) =>
              facts.has(word) ? word : `${word}.…`,
            );
      return meant(name, names, choose(choices, 12));
    },
  };
}
