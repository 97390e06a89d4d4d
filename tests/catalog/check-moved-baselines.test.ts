import { expect, test } from 'vitest';
import { openDoor } from '../../src/catalog/door.ts';
import { formatProblem } from '../../src/problems/problem.ts';
import { layOutSite, type SiteFolder } from './site-folder.ts';
import { smallSite } from './small-site.ts';

const FILE = 'content/indicators/da/glad.mdx';

const moved = (text: string): string => text.replace('baselineYear: 2021', 'baselineYear: 2024');

function toldIn({ root }: SiteFolder): string[] {
  return openDoor(root)
    .problems.filter(({ what }) => what.includes('sammenlignet med'))
    .map(formatProblem);
}

function published(changes: Record<string, string> = {}): SiteFolder {
  const site = layOutSite({
    'data/surveys/svar/2024.csv': 'indikator;andel;antal svar\nglad;80;100\n',
    ...changes,
  });
  site.commit();
  return site;
}

const told =
  'content/indicators/da/glad.mdx:6:15  advarsel: Tallet bliver nu sammenlignet med 2024 i stedet for 2021, så de vurderinger, siden har vist, forsvinder eller bliver til andre, også på siderne om de år, der er gået – Skriv 2021 igen. Er det meningen, så fortæl læserne hvorfor i en nyhed';

test('a figure that is to be compared with another measurement is told of until that is published', () => {
  const site = published();
  expect(toldIn(site)).toEqual([]);
  site.write({ [FILE]: moved(site.read(FILE)) });
  expect(toldIn(site)).toEqual([told]);
  site.commit();
  expect(toldIn(site)).toEqual([]);
});

test('no other change of its file is, nor one before there is anything to judge', () => {
  const site = published();
  site.write({ [FILE]: site.read(FILE).replace('title: Glad', 'title: Gladere') });
  expect(toldIn(site)).toEqual([]);
  const early = layOutSite();
  early.commit();
  early.write({ [FILE]: moved(early.read(FILE)) });
  expect(toldIn(early)).toEqual([]);
});

test('nor is a new figure, or one of a site without a history', () => {
  const site = published({ 'content/indicators/da/tryg.mdx': smallSite[FILE] ?? '' });
  site.write({ 'content/indicators/da/ny.mdx': moved(site.read(FILE)).replace('order: 1', 'order: 3') });
  expect(toldIn(site)).toEqual([]);
  expect(toldIn(layOutSite({ [FILE]: moved(smallSite[FILE] ?? '') }))).toEqual([]);
});
