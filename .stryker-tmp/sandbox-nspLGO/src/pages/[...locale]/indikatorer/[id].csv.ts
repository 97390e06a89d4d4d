// @ts-nocheck
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { forEach } from '../../../views/routes.ts';
import { indicatorCsv } from '../../../views/indicator-csv.ts';

export const getStaticPaths = () =>
  forEach('id', ({ report }) => report.evaluations.map((thing) => ({ id: thing.indicator.id, thing })));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(indicatorCsv(props.thing));
