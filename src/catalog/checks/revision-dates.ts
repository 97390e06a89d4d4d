import type { Problem } from '../../problems/problem.ts';
import { settingsPath } from '../../site/settings.ts';
import type { ReadFile } from '../entries/entries.ts';
import type { Reading } from '../entries/reading.ts';

/** The day of the last revision in the settings, where the revisions among the milestones say something else. */
export function checkRevisionDates({
  readable: { agreement },
  settingsPlace,
  originals,
}: Reading): Problem[] {
  const milestones = originals.filter(({ collection }) => collection === 'milestones');
  // A faulty file may be the very revision that is looked for.
  if (!agreement || !milestones.every(({ sound }) => sound)) return [];
  const { lastRevised } = agreement;
  const newest = milestones.flatMap(revisedOn).sort().at(-1) ?? '';
  if (newest === '' ? lastRevised === null : lastRevised?.startsWith(newest)) return [];
  const place = { file: settingsPath, ...settingsPlace(['agreement', 'lastRevised']) };
  if (lastRevised !== null && lastRevised > newest)
    return [
      {
        ...place,
        what: `Aftalen blev sidst ændret ${lastRevised}, men den ændring står ikke i milestones/`,
        advice: 'Skriv den der med kind: revision, så læserne kan se, hvad der er ændret',
        severity: 'warning',
      },
    ];
  return [
    {
      ...place,
      what: `lastRevised er ${lastRevised}, men i milestones/ står en ændring af aftalen fra ${newest}`,
      advice: `Skriv ${newest.length === 4 ? `dagen i ${newest}` : newest}, eller ret ændringen i milestones/`,
      severity: 'error',
    },
  ];
}

/** The year or day by which a milestone revised the agreement; none for other milestones, and for what is expected only. */
function revisedOn({ data }: ReadFile): string[] {
  const { kind, certainty, from, to } = data as {
    kind: string;
    certainty: string;
    from: string;
    to?: string;
  };
  return kind === 'revision' && certainty !== 'expected' ? [to ?? from] : [];
}
