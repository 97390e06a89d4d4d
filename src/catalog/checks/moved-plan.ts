import { warningIn, type Problem } from '../../problems/problem.ts';
import { publishedBranch, readBlobs } from '../../site/git-history.ts';
import { settingsIn, settingsPath, type Settings } from '../../site/settings.ts';
import { changesSinceLedger } from '../addresses/ledger.ts';
import type { Reading } from '../entries/reading.ts';

/**
 * A plan whose years have nothing in common with those that the published branch told of last. Each page would say of the old
 * plan what is true of the new one: a new plan is a site of its own. One that is made longer or shorter is still the same; and one
 * that was told of earlier yet has come back from a mistake.
 */
export function checkMovedPlan(reading: Reading): Problem[] {
  const { readable, settingsPlace } = reading;
  const { period } = readable;
  if (!period) return [];
  const now = yearsOf(period);
  const told = publishedPeriods(reading).map(yearsOf);
  const before = told.slice(0, told.findLastIndex((years) => years.join() !== now.join()) + 1);
  const last = before.at(-1);
  if (!last || before.some(([from, to]) => from <= now[1] && now[0] <= to)) return [];
  const what = `Siden har fortalt om planen ${last.join('–')}. Med ${now.join('–')} kommer dens sider til at handle om en anden plan`;
  const advice =
    'Skriv de gamle dage igen, og lav en side for sig til den nye plan: se »En ny plan« i content/README.md. Var de gamle dage en fejl, så lad det stå';
  return [warningIn(settingsPath, settingsPlace(['period', 'from']), what, advice)];
}

/** The periods that the settings have said on the published branch since the ledger last began, oldest first. */
function publishedPeriods(reading: Reading): Settings['period'][] {
  const changes = changesSinceLedger(reading.siteRoot, publishedBranch(reading), [settingsPath]);
  const blobs = changes.flatMap(({ blob }) => blob ?? []);
  return readBlobs(reading.siteRoot, blobs).flatMap((bytes) => (bytes && settingsIn(bytes).period) ?? []);
}

function yearsOf({ from, to }: Settings['period']): [from: string, to: string] {
  return [from.slice(0, 4), to.slice(0, 4)];
}
