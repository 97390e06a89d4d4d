import { repositoryOf, type HistoryReach } from '../site/git-history.ts';

/**
 * What an editor has to know, in Danish, when there is a history and it cannot be read to its beginning: a figure that has
 * changed, or a page that is gone, would else pass without a word. Null when there is nothing to say.
 */
export function historyNotice(siteRoot: string, history: HistoryReach): string | null {
  const fault = faults[history];
  if (!fault) return null;
  return `${fault.what}, så tidligere tal og adresser ikke kan sammenlignes med dem her – ${fault.advice(siteRoot)}`;
}

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
