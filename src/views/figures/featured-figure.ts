import type { Evaluation } from '../../catalog/figures/evaluate.ts';
import { latestOf } from '../../statistics/waves.ts';
import type { WithFigure } from '../../statistics/observation.ts';
import type { Site } from '../../catalog/joined/site.ts';

/** The figure that the editors have put in front, with its latest wave; null as long as none has a figure. */
export function latestFeatured({ report }: Site): { evaluation: Evaluation; latest: WithFigure } | null {
  const { featuredIndicator } = report.catalog.settings;
  const evaluation = report.evaluations.find(({ indicator }) => indicator.id === featuredIndicator);
  const latest = evaluation && latestOf(evaluation.series);
  return latest ? { evaluation, latest } : null;
}
