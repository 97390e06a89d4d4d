import { describe, expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { layOutSite, type SiteFolder } from './site-folder.ts';

const SETTINGS = 'content/site.yaml';
const LEDGER = 'data/addresses.txt';
const WARNING =
  'content/site.yaml:5:17  advarsel: Siden har fortalt om planen 2024–2027. Med 2028–2031 kommer dens sider til at handle om en anden plan – Skriv de gamle dage igen, og lav en side for sig til den nye plan: se »En ny plan« i content/README.md. Var de gamle dage en fejl, så lad det stå';

/** What the door says of the plan's period after it was moved. */
function toldAfter(site: SiteFolder, from: string, to: string): string[] {
  const settings = site.read(SETTINGS).replace(/from: [\d-]+, to: [\d-]+/, `from: ${from}, to: ${to}`);
  site.write({ [SETTINGS]: settings });
  return toldIn(site);
}

function toldIn({ root }: SiteFolder): string[] {
  return openDoor(root)
    .problems.filter(({ what }) => what.includes('anden plan'))
    .map(formatProblem);
}

describe('the period of a plan that has been published', () => {
  test('is asked about when it is moved to other years, before and after that is published', () => {
    const site = layOutSite();
    site.commit();
    expect(toldAfter(site, '2028-01-01', '2031-12-31')).toEqual([WARNING]);
    site.commit();
    expect(toldIn(site)).toEqual([WARNING]);
    expect(openDoor(site.root).catalog).not.toBeNull();
  });

  test('may be made longer and shorter, and corrected', () => {
    const site = layOutSite();
    site.commit();
    expect(toldAfter(site, '2024-01-01', '2028-12-31')).toEqual([]);
    expect(toldAfter(site, '2025-06-01', '2026-12-31')).toEqual([]);
    expect(toldAfter(site, '2020-06-01', '2024-03-31')).toEqual([]);
  });

  test('may be set back after a mistake was published, and is then asked about no more', () => {
    const site = layOutSite();
    const sound = site.read(SETTINGS);
    site.commit();
    expect(toldAfter(site, '2034-01-01', '2037-12-31')).toHaveLength(1);
    site.commit();
    site.write({ [SETTINGS]: sound });
    expect(toldIn(site)).toEqual([]);
    site.commit();
    expect(toldIn(site)).toEqual([]);
    expect(toldAfter(site, '2024-01-01', '2028-12-31')).toEqual([]);
    site.write({ [SETTINGS]: sound });
    expect(toldAfter(site, '2028-01-01', '2031-12-31')).toEqual([WARNING]);
  });

  test('is free while nothing is published, and for another neighbourhood that begins anew', () => {
    expect(toldAfter(layOutSite(), '2028-01-01', '2031-12-31')).toEqual([]);
    const site = layOutSite({ [LEDGER]: '/\n' });
    site.commit();
    site.write({ [LEDGER]: null });
    expect(toldAfter(site, '2028-01-01', '2031-12-31')).toEqual([]);
    site.git('checkout', '--quiet', SETTINGS);
    site.commit();
    expect(toldAfter(site, '2028-01-01', '2031-12-31')).toEqual([]);
  });

  test('is told by what can be read of the settings as they were', () => {
    const site = layOutSite();
    const sound = site.read(SETTINGS);
    site.write({ [SETTINGS]: sound.replace('from: 2024-01-01', 'from: snart') });
    site.commit();
    site.write({ [SETTINGS]: sound });
    expect(toldAfter(site, '2028-01-01', '2031-12-31')).toEqual([]);
  });
});
