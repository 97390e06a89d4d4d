// @ts-nocheck
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import charts from '../../../styles/charts.css?raw';
import tokens from '../../../styles/tokens.css?raw';
import { trendFile } from '../../../views/chart-file.ts';
import { forEach } from '../../../views/routes.ts';

export const getStaticPaths = () =>
  forEach('id', ({ report }) => report.evaluations.map((thing) => ({ id: thing.indicator.id, thing })));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { teller, thing } }) =>
  new Response(trendFile(teller, thing, { charts, tokens }));
