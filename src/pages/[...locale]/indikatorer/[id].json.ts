import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonFile } from '../../../views/json-file.ts';
import { pathsOf } from '../../../views/paths.ts';

export const getStaticPaths = () => pathsOf('indicatorJson');

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { view } }) =>
  new Response(jsonFile(view()));
