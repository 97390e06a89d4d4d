import { textIn, type Item } from '../../catalog/entries/item.ts';
import type { Site } from '../../catalog/joined/site.ts';

/**
 * A site with its survey rounds called as they are in a language, where the words of a survey say so: whatever is told of a
 * round takes its label from here. The site itself where none do.
 */
export function withWaveLabels(site: Site, tag: string): Site {
  const { report } = site;
  const { catalog } = report;
  const labels = new Map(catalog.surveys.map((survey) => [survey.id, labelsIn(survey, tag)]));
  if ([...labels.values()].every((of) => of.size === 0)) return site;
  const surveys = catalog.surveys.map((survey) => {
    const waves = relabel(survey.facts.waves, labels.get(survey.id));
    return { ...survey, facts: { ...survey.facts, waves } };
  });
  const evaluations = report.evaluations.map((evaluation) => {
    const own = labels.get(evaluation.survey.id);
    return {
      ...evaluation,
      survey: surveys.find(({ id }) => id === evaluation.survey.id) ?? evaluation.survey,
      series: relabel(evaluation.series, own),
      groups: evaluation.groups.map((group) => ({ ...group, series: relabel(group.series, own) })),
    };
  });
  return { ...site, report: { ...report, catalog: { ...catalog, surveys }, evaluations } };
}

function labelsIn(survey: Item<'surveys'>, tag: string): Map<string, string> {
  return new Map(Object.entries(textIn(survey, tag).words.waveLabels ?? {}));
}

function relabel<Wave extends { label?: string | undefined }>(
  waves: readonly Wave[],
  labels: ReadonlyMap<string, string> = new Map(),
): Wave[] {
  return waves.map((wave) => {
    const label = labels.get(wave.label ?? '');
    return label === undefined ? wave : { ...wave, label };
  });
}
