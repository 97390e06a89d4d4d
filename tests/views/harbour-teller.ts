import { openDoor } from '../../src/catalog/door.ts';
import type { Evaluation } from '../../src/catalog/figures/evaluate.ts';
import type { Catalog } from '../../src/catalog/entries/join.ts';
import { assembleSite } from '../../src/catalog/joined/site.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { tellerFor, type Teller } from '../../src/views/telling/told.ts';

const siteRoot = 'tests/fixtures/harbour';
const { catalog, problems } = openDoor(siteRoot);

/** A teller of the invented harbour in a language and on a day, with its catalog changed when asked to. */
export function harbourTeller({
  tag = 'en',
  buildDate = '2025-03-01',
  change = (kept: Catalog): Catalog => kept,
}): Teller {
  if (!catalog) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    throw new Error(['the harbour has faults:', ...errors.map(formatProblem)].join('\n'));
  }
  const environment = { siteRoot, siteUrl: null, basePath: '/', buildDate, pdf: false };
  return tellerFor(assembleSite(change(catalog), environment), tag);
}

/** What the harbour's figures of an indicator say. */
export function evaluationOf({ site }: Pick<Teller, 'site'>, id: string): Evaluation {
  const found = site.report.evaluations.find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`the harbour has lost »${id}«`);
  return found;
}
