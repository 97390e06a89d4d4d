import type { APIRoute, InferGetStaticPropsType } from 'astro';
import charts from '../../../styles/charts.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import { facadeFile, figureAt } from '../../../views/chart-file.ts';
import { embedLooks } from '../../../views/embed.ts';
import { forEach } from '../../../views/routes.ts';

export const getStaticPaths = () =>
  forEach('picture', (site) =>
    embedLooks(site)
      .filter(({ thing }) => thing.theme === null && figureAt(thing.evaluation, thing.year))
      .map(({ id, look, thing }) => ({ id: look === undefined ? id : `${id}/${look}`, thing })),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { teller, thing } }) =>
  new Response(facadeFile(teller, thing.evaluation, { charts, tokens }, thing.year));
