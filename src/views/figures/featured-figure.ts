import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import type { Site } from '../../catalog/joined/site.ts';
import { latestOf, type Measured } from './figure-sentences.ts';

/** The figure that the editors have put in front, with its latest wave; null as long as none has a figure. */
export function latestFeatured({ report }: Site): { evaluation: Evaluation; latest: Measured } | null {
  const { featuredIndicator } = report.catalog.settings;
  const evaluation = report.evaluations.find(({ indicator }) => indicator.id === featuredIndicator);
  const latest = evaluation && latestOf(evaluation.series);
  return latest ? { evaluation, latest } : null;
}
