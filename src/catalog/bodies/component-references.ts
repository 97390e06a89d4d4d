import { attributeOf, isElement, walk, type MdxNode } from '../../loaders/mdx-tree.ts';
import type { Explanation } from '../../problems/problem.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { adviseEntry } from '../entries/choices.ts';
import { statedFacts } from '../entries/entries.ts';
import { knownFacts } from '../entries/known-facts.ts';
import { originalOf, type Reading } from '../entries/reading.ts';
import type { Body } from '../entries/body.ts';
import type { BodyFault } from './body-fault.ts';

/** Components that name a fact, a figure, a year or a word that is not there, and words explained twice in a text. */
export function componentFaults({ tree, placeOf }: Body, reading: Reading): BodyFault[] {
  const explained = new Map<string, number>();
  return walk(tree).flatMap(({ node }): BodyFault[] => {
    if (!isElement(node)) return [];
    const error = (fault: Explanation | null): BodyFault[] => (fault ? [{ node, ...fault }] : []);
    if (node.name === 'Fact') return error(factFault(attributeOf(node, 'name'), reading));
    if (node.name === 'Figure') return error(figureFault(node, reading));
    if (node.name !== 'Term') return [];
    const id = attributeOf(node, 'id');
    if (id === null) return [];
    const unknown = missing(id, 'glossary', reading, `Ordet »${id}« står ikke i content/glossary`);
    if (unknown) return error(unknown);
    const first = explained.get(id);
    explained.set(id, first ?? placeOf(node).line);
    if (first === undefined) return [];
    const what = `»<Term id="${id}">« står også på linje ${first}`;
    const advice = 'Forklar ordet første gang, og skriv det uden <Term> her';
    return [{ node, what, advice, severity: 'warning' }];
  });
}

function factFault(name: string | null, reading: Reading): Explanation | null {
  const advice = name === null ? null : knownFacts(reading).advise(name);
  return advice === null ? null : { what: `Der er ikke et tal eller navn, der hedder »${name}«`, advice };
}

function figureFault(node: MdxNode, reading: Reading): Explanation | null {
  const id = attributeOf(node, 'indicator');
  if (id === null) return null;
  const unknown = missing(id, 'indicators', reading, `Der findes ikke et tal med navnet »${id}«`);
  const written = attributeOf(node, 'year');
  if (unknown || written === null) return unknown;
  const indicator = originalOf(reading, 'indicators', id);
  const named = indicator?.data['survey'];
  const survey = typeof named === 'string' ? originalOf(reading, 'surveys', named) : undefined;
  if (!survey?.sound) return null;
  const years = statedFacts<'surveys'>(survey).waves.map(({ year }) => String(year));
  if (years.includes(written)) return null;
  return {
    what: `Undersøgelsen bag »${id}« har ingen måling i »${written}«`,
    advice: `Vælg mellem ${years.join(', ')}`,
  };
}

function missing(id: string, collection: CollectionName, reading: Reading, what: string): Explanation | null {
  if (originalOf(reading, collection, id)) return null;
  return { what, advice: adviseEntry(id, collection, reading) };
}
