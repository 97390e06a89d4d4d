import type { Catalog } from '../catalog/entries/join.ts';
import { listOf } from '../problems/quoted.ts';
import { noDay, type Environment } from '../site/environment.ts';
import { repositoryOf, type HistoryReach } from '../site/git-history.ts';
import { planHasEnded } from '../views/plan/plan-end.ts';

/**
 * What an editor has to know of what a check or a build could not, in Danish: which day it is; and, when there is a history and
 * it cannot be read to its beginning, which figures have changed and which pages are gone.
 */
export function noticesOf(
  { siteRoot, buildDate }: Pick<Environment, 'siteRoot' | 'buildDate'>,
  history: HistoryReach,
): string[] {
  const fault = faults[history];
  return [
    ...(buildDate === noDay ? [UNKNOWN_DAY] : []),
    ...(fault
      ? [
          `${fault.what}, så tidligere tal og adresser ikke kan sammenlignes med dem her – ${fault.advice(siteRoot)}`,
        ]
      : []),
  ];
}

/** That the plan has ended while activities still run in it; nothing until then, and nothing when all of them have ended. */
export function planNotices(catalog: Catalog, { buildDate }: Pick<Environment, 'buildDate'>): string[] {
  if (!planHasEnded({ catalog, buildDate })) return [];
  const running = catalog.activities.filter(({ facts }) => facts.ended === undefined).map(({ id }) => id);
  if (running.length === 0) return [];
  return [
    `Planen sluttede ${catalog.settings.period.to} – skriv »ended« i ${listOf(running, 'og')} under content/activities/, hvis det er slut, og ret de faste sider i content/pages/, der taler om planen, som om den er i gang`,
  ];
}

const UNKNOWN_DAY =
  'Dagen er ukendt, så siden siger »1. januar 1970« og fortæller ikke, hvilke målinger der er forsinkede – ' +
  'sæt BUILD_DATE=ÅÅÅÅ-MM-DD, fx BUILD_DATE=2026-11-22, eller læg content/ og data/ i git (commit)';

const faults: Partial<Record<HistoryReach, { what: string; advice: (siteRoot: string) => string }>> = {
  'no-git': {
    what: 'Siden ligger i git, men programmet git findes ikke her',
    advice: () => 'installer git fra git-scm.com, og prøv igen',
  },
  'not-trusted': {
    what: 'git vil ikke læse mappen, for den tilhører en anden bruger',
    advice: (siteRoot) =>
      `kør »git config --global --add safe.directory ${repositoryOf(siteRoot) ?? siteRoot}«, og prøv igen`,
  },
  failed: {
    what: 'git kan ikke læse, hvordan siden så ud før',
    advice: (siteRoot) => `kør »git status« i ${siteRoot}, ret det, git klager over, og prøv igen`,
  },
  shallow: {
    what: 'Her er kun den nyeste del af det, git husker om siden',
    advice: () =>
      'hent resten med »git fetch --unshallow«, eller skriv »fetch-depth: 0« under actions/checkout i workflowet',
  },
};
