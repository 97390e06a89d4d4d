import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { pathsOf } from '../../../views/paths.ts';

export const getStaticPaths = () => pathsOf('indicatorCsv');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { view } }) =>
  new Response(view());
